using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Formats;

/// <summary>Reads front matter. Keys that we do not know belong to other programs.</summary>
internal static class FrontMatterReader
{
    private const int IsoLength = 10;

    /// <summary>Reads the head of a story. Front matter that is not YAML is a trouble of the story: the originals that it may name stay unread.</summary>
    public static StoryHead Read(string path, string text, ICollection<Trouble> troubles)
    {
        var head = new StoryHead(FrontMatter.None, "", 0, 0);
        if (Find(text) is not { } yaml)
        {
            return head;
        }

        head = head with { End = LineEnd(text, yaml.End) };
        var errors = new YamlErrors(TroubleId.Story, path, troubles);

        var map = YamlFile.Read(ForYaml(text, yaml), errors);
        if (map is null)
        {
            return head;
        }

        var originals = map.Texts("originals").Concat(map.Texts("original"))
            .Where(original => original.Value.Length > 0)
            .Select(original => new OriginalReference(original.Value, original.At))
            .ToArray();
        var title = map.Text("title") ?? "";
        return head with { FrontMatter = WithMarks(new FrontMatter(originals) { Byline = Byline(map, text), Day = Day(map) }, map, path, text, yaml), Title = title, TitleAt = Offset(text, map.PlaceOf("title")) };
    }

    /// <summary>With an empty line in place of the dashes above, so that places are those of the file. For the same reason nothing may end a line that
    /// ends none in an editor: YAML's reader has three such signs more.</summary>
    private static string ForYaml(string text, TextSpan yaml) =>
        string.Create(yaml.Length + 1, text.AsMemory(yaml.Start, yaml.Length), (written, inside) =>
        {
            written[0] = '\n';
            inside.Span.CopyTo(written[1..]);
            written.Replace('\u2028', ' ');
            written.Replace('\u2029', ' ');
            written.Replace('\u0085', ' ');
        });

    /// <summary>"2024-11-18", with or without a time behind it.</summary>
    private static DateOnly? Day(YamlMap map)
    {
        foreach (var key in (ReadOnlySpan<string>)["date", "published", "pubdate", "datetime"])
        {
            if (map.Has(key) && !map.IsMap(key) && map.Texts(key) is [{ Value: { Length: >= IsoLength } text }, ..] && DateOnly.TryParseExact(text[..IsoLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        return null;
    }

    private static WrittenByline? Byline(YamlMap map, string text)
    {
        foreach (var key in (ReadOnlySpan<string>)["byline", "author", "authors"])
        {
            if (map.Has(key))
            {
                var line = map.Keys.First(written => written.Value == key).At;
                var isEmpty = !map.IsMap(key) && map.Texts(key).All(name => string.IsNullOrWhiteSpace(name.Value));
                return new WrittenByline(new TextSpan(Offset(text, line), key.Length), isEmpty);
            }
        }

        return null;
    }

    /// <summary>What is wrong with a mark is no trouble of the story: read apart, it is reported as any other wrong mark is.</summary>
    private static FrontMatter WithMarks(FrontMatter head, YamlMap map, string path, string text, TextSpan yaml)
    {
        if (!map.Has("stet"))
        {
            return head;
        }

        var wrong = new List<Trouble>();
        var again = YamlFile.Read(ForYaml(text, yaml), new YamlErrors(TroubleId.Story, path, wrong))!;
        var marks = new List<WrittenMark>();
        foreach (var entry in again.Maps("stet"))
        {
            marks.Add(WrittenMark.Read(entry));
            entry.RefuseUnknown();
        }

        return head with { Marks = marks, WrongMarks = wrong.Select(trouble => (trouble.At ?? default, trouble.Message)).ToArray() };
    }

    /// <summary>The stretch between the lines of dashes; null where the file does not begin with one, or what follows is no mapping.</summary>
    private static TextSpan? Find(string text)
    {
        if (!IsFence(text, 0, out var start, dots: false) || !BeginsLikeMapping(text, start))
        {
            return null;
        }

        for (var at = start; at < text.Length; at = LineEnd(text, at))
        {
            if (IsFence(text, at, out _, dots: true))
            {
                return TextSpan.FromBounds(start, at);
            }
        }

        return null;
    }

    private static bool IsFence(string text, int at, out int next, bool dots)
    {
        next = LineEnd(text, at);
        var line = text.AsSpan(at, next - at).TrimEnd();
        return line is "---" || (dots && line is "...");
    }

    /// <summary>A story may begin with a line of dashes and go on with words.</summary>
    private static bool BeginsLikeMapping(string text, int start)
    {
        for (var at = start; at < text.Length; at = LineEnd(text, at))
        {
            var line = text.AsSpan(at, LineEnd(text, at) - at).Trim();
            if (!line.IsEmpty && line[0] != '#')
            {
                var colon = line.IndexOf(':');
                return line is "---" || (colon > 0 && !line[..colon].Contains(' ') && (colon + 1 == line.Length || line[colon + 1] == ' '));
            }
        }

        return false;
    }

    private static int LineEnd(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        if (length < 0)
        {
            return text.Length;
        }

        var end = at + length + 1;
        return text[end - 1] == '\r' && end < text.Length && text[end] == '\n' ? end + 1 : end;
    }

    private static int Offset(string text, LinePosition place)
    {
        var at = 0;
        for (var line = 0; line < place.Line; line++)
        {
            at = LineEnd(text, at);
        }

        return Math.Min(at + place.Character, text.Length);
    }
}
