using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Stet.Yaml;

/// <summary>The one place that reads YAML. Depth, size and aliases are limited, because files come from strangers.</summary>
public static class YamlFile
{
    /// <summary>Nesting past this is refused: the library would overflow the stack on a file of brackets.</summary>
    public const int DeepestNesting = 32;

    /// <summary>A rule or settings file longer than this (UTF-16 units) is refused.</summary>
    public const int LongestFile = 1 << 20;

    internal const string SecondDocument = "the file holds more than one YAML document; keep one";

    /// <summary>Reads a file whose top is a mapping; null after reporting what is wrong with it.</summary>
    /// <param name="longest">UTF-16 units.</param>
    public static YamlMap? Read(string text, YamlErrors errors, int longest = LongestFile)
    {
        if (text.Length > longest)
        {
            errors.Add(default, $"the file is longer than {longest:N0} characters; split it");
            return null;
        }

        var stream = new YamlStream();
        var parser = new LimitedParser(new Parser(new StringReader(text)));
        try
        {
            stream.Load(parser);
        }
        catch (YamlException e)
        {
            errors.Add(PlaceOf(e, text), Plain(e));
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library stumbles over some files that are no YAML, a bracket left open above another key among them.
            errors.Add(Place(parser.Reached), "this is not valid YAML; something is left open or out of place near here");
            return null;
        }

        if (stream.Documents.Count == 0)
        {
            errors.Add(default, "the file is empty");
            return null;
        }

        var root = YamlValue.Of(stream.Documents[0].RootNode);
        if (root is not YamlMapping top)
        {
            errors.Add(root.At, "the file must be a mapping of keys to values");
            return null;
        }

        return new YamlMap(top, errors);
    }

    /// <summary>The text of a rule file or word list that comes with the program.</summary>
    internal static string Own(string name)
    {
        using var stream = typeof(YamlFile).Assembly.GetManifestResourceStream(name)!;
        var length = (int)stream.Length;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        stream.ReadExactly(bytes, 0, length);
        var text = System.Text.Encoding.UTF8.GetString(bytes, 0, length);
        ArrayPool<byte>.Shared.Return(bytes);
        return text;
    }

    /// <summary>The same text with the values of some top-level keys blanked out, so that they cost nothing to read. Lines keep their numbers.</summary>
    public static string Without(string text, Func<string, bool> isKeyToDrop)
    {
        var builder = new System.Text.StringBuilder();
        var skipping = false;
        var skipped = 0;
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var line = rest.IndexOf('\n') is var end and >= 0 ? rest[..(end + 1)] : rest;
            rest = rest[line.Length..];
            if (line[0] is not (' ' or '\t' or '#' or '-' or '\r' or '\n'))
            {
                skipping = line.IndexOf(':') is var colon and > 0 && isKeyToDrop(line[..colon].ToString());
            }

            if (skipping)
            {
                skipped++;
                continue;
            }

            builder.Append('\n', skipped).Append(line);
            skipped = 0;
        }

        return builder.ToString();
    }

    internal static LinePosition Place(Mark mark) => new((int)Math.Max(0, mark.Line - 1), (int)Math.Max(0, mark.Column - 1));

    /// <summary>Where the library stopped; for a tab, which it reports at the mapping that it stands in, the tab.</summary>
    private static LinePosition PlaceOf(YamlException e, string text)
    {
        var place = Place(e.Start);
        if (!e.Message.Contains("invalid tab", StringComparison.Ordinal))
        {
            return place;
        }

        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var indent = line.IndexOfAnyExcept(' ', '\t') is var length and >= 0 ? line[..length] : line;
            if (number > place.Line && indent.IndexOf('\t') is var tab and >= 0)
            {
                return new LinePosition(number, tab);
            }

            number++;
        }

        return place;
    }

    /// <summary>The library's message as one plain sentence without its own positions.</summary>
    private static string Plain(YamlException e)
    {
        var message = (e.InnerException is YamlException inner ? inner : e).Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        message = (colon >= 0 && message.StartsWith('(') ? message[(colon + 3)..] : message).Trim().TrimEnd('.');
        const string Duplicate = "Duplicate key ";
        if (message.StartsWith(Duplicate, StringComparison.Ordinal))
        {
            return $"the key '{message[Duplicate.Length..]}' stands twice";
        }

        if (message == SecondDocument)
        {
            return message;
        }

        return message.Length == 0 ? "this is not valid YAML" : $"this is not valid YAML: {char.ToLowerInvariant(message[0])}{message[1..]}";
    }
}
