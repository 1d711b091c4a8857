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

    /// <summary>Reads a file whose top is a mapping; null after reporting what is wrong with it.</summary>
    public static YamlMap? Read(string text, YamlErrors errors)
    {
        if (text.Length > LongestFile)
        {
            errors.Add(default, $"the file is longer than {LongestFile:N0} characters; split it");
            return null;
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new LimitedParser(new Parser(new StringReader(text))));
        }
        catch (YamlException e)
        {
            errors.Add(Place(e.Start), Plain(e));
            return null;
        }

        if (stream.Documents.Count == 0)
        {
            errors.Add(default, "the file is empty");
            return null;
        }

        if (stream.Documents.Count > 1)
        {
            errors.Add(Place(stream.Documents[1].RootNode.Start), "the file holds more than one YAML document; keep one");
            return null;
        }

        if (stream.Documents[0].RootNode is not YamlMappingNode top)
        {
            errors.Add(Place(stream.Documents[0].RootNode.Start), "the file must be a mapping of keys to values");
            return null;
        }

        return new YamlMap(top, errors);
    }

    /// <summary>The same text with the values of some top-level keys blanked out, so that they cost nothing to read. Lines keep their numbers.</summary>
    public static string Without(string text, params ReadOnlySpan<string> keys)
    {
        var builder = new System.Text.StringBuilder(text.Length);
        var skipping = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line is [not (' ' or '\t' or '#' or '-'), ..])
            {
                skipping = false;
                foreach (var key in keys)
                {
                    skipping |= line.StartsWith(key, StringComparison.Ordinal) && line[key.Length..] is [':', ..];
                }
            }

            if (!skipping)
            {
                builder.Append(line);
            }

            builder.Append('\n');
        }

        return builder.ToString();
    }

    internal static LinePosition Place(Mark mark) => new((int)Math.Max(0, mark.Line - 1), (int)Math.Max(0, mark.Column - 1));

    /// <summary>The library's message as one plain sentence without its own positions.</summary>
    private static string Plain(YamlException e)
    {
        var message = (e.InnerException is YamlException inner ? inner : e).Message;
        var colon = message.IndexOf("): ", StringComparison.Ordinal);
        message = (colon >= 0 && message.StartsWith('(') ? message[(colon + 3)..] : message).Trim().TrimEnd('.');
        return message.Length == 0 ? "this is not valid YAML" : $"this is not valid YAML: {char.ToLowerInvariant(message[0])}{message[1..]}";
    }
}
