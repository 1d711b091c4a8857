using System.Collections.Frozen;
using System.Net;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Formats;

/// <summary>Reads the text of HTML that stands in Markdown: tags and comments are markup, entities are decoded, the insides of scripts and
/// styles are nobody's words.</summary>
internal static class HtmlIsland
{
    /// <summary>Longer than the longest named entity.</summary>
    private const int LongestEntity = 34;

    private static readonly FrozenSet<string> InlineTags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img");

    private static readonly FrozenSet<string> UnreadTags = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "script", "style", "template", "svg", "head", "noscript");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = InlineTags.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unread = UnreadTags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the blocks of a stretch of HTML.</summary>
    /// <param name="role">The role of its text where no tag says another.</param>
    public static void Read(string file, TextSpan span, Roles role, List<(Roles Role, Prose Prose)> blocks)
    {
        var prose = new ProseBuilder(file);
        var current = role;
        for (var at = span.Start; at < span.End;)
        {
            var rest = file.AsSpan(at, span.End - at);
            var sign = rest.IndexOfAny('<', '&');
            if (sign != 0)
            {
                prose.AddExact(at, sign < 0 ? rest.Length : sign);
                at += sign < 0 ? rest.Length : sign;
                continue;
            }

            if (rest[0] == '&')
            {
                at += AddEntity(rest, at, prose);
                continue;
            }

            var length = TagLength(rest);
            if (length <= 0)
            {
                var words = length < 0 ? rest.Length : 1;
                prose.AddExact(at, words);
                at += words;
                continue;
            }

            var tag = rest[..length];
            at += length;
            var name = Name(tag);
            if (Unread.Contains(name) && tag[1] != '/')
            {
                at = EndOfUnread(file, at, span.End, name);
            }

            if (!name.IsEmpty && !Inline.Contains(name))
            {
                Flush(prose, current, blocks);
                current = tag[1] == '/' ? role : RoleOf(name) is var own and not Roles.None ? own : current;
            }

            AddAlternative(file, at - length, tag, name, blocks);
        }

        Flush(prose, current, blocks);
    }

    /// <summary>Adds what a tag inside a paragraph stands for: a line break, or the text of an image.</summary>
    public static void AddTag(ReadOnlySpan<char> tag, int at, ProseBuilder prose, List<(Roles Role, Prose Prose)> captions, string file)
    {
        var name = Name(tag);
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            prose.AddInstead("\n", at, tag.Length);
        }

        AddAlternative(file, at, tag, name, captions);
    }

    private static void AddAlternative(string file, int at, ReadOnlySpan<char> tag, ReadOnlySpan<char> name, List<(Roles Role, Prose Prose)> blocks)
    {
        if (!name.Equals("img", StringComparison.OrdinalIgnoreCase) || tag.IndexOf(" alt=\"", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var alt))
        {
            return;
        }

        var words = tag[(alt + 6)..];
        words = words.IndexOf('"') is var end and >= 0 ? words[..end] : default;
        if (!words.IsWhiteSpace() && at + alt + 6 + words.Length <= file.Length)
        {
            var prose = new ProseBuilder(file);
            prose.AddAligned(words, at + alt + 6, at + alt + 6 + words.Length);
            blocks.Add((Roles.Caption, prose.Build()));
        }
    }

    private static void Flush(ProseBuilder prose, Roles role, List<(Roles Role, Prose Prose)> blocks)
    {
        if (prose.Build() is { Length: > 0 } built)
        {
            blocks.Add((role, built));
        }
    }

    private static int AddEntity(ReadOnlySpan<char> rest, int at, ProseBuilder prose)
    {
        var end = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';');
        if (end > 1)
        {
            var decoded = WebUtility.HtmlDecode(rest[..(end + 1)].ToString());
            if (!decoded.StartsWith('&') || decoded.Length == 1)
            {
                prose.AddInstead(decoded, at, end + 1);
                return end + 1;
            }
        }

        prose.AddExact(at, 1);
        return 1;
    }

    /// <summary>The length of the tag or comment at the start, to the end where a comment is open; 0 where the sign begins none,
    /// -1 where nothing ends a tag any more.</summary>
    private static int TagLength(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--"))
        {
            return rest[4..].IndexOf("-->") is var end and >= 0 ? end + 7 : rest.Length;
        }

        if (rest is not ['<', '/' or '!' or '?' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
        {
            return 0;
        }

        // Inside quotation marks of an attribute '>' does not end the tag, unless they are left open.
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            var c = rest[i];
            if (quote == '\0' && c == '>')
            {
                return i + 1;
            }

            if (c is '"' or '\'' && (quote == c || (quote == '\0' && rest[i - 1] == '=')))
            {
                quote = quote == c ? '\0' : c;
            }
        }

        return rest.IndexOf('>') is var first and >= 0 ? first + 1 : -1;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag.Length > 1 && tag[1] == '/' ? 2 : 1)..];
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return name[..end];
    }

    private static int EndOfUnread(string file, int at, int end, ReadOnlySpan<char> name)
    {
        while (file.AsSpan(at, end - at).IndexOf("</") is var close and >= 0)
        {
            at += close;
            if (file.AsSpan(at + 2, end - at - 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }

            at += 2;
        }

        return end;
    }

    private static Roles RoleOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[12];
        return name.ToLowerInvariant(lower) < 0 ? Roles.None : lower[..name.Length] switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Roles.Subheading,
            "blockquote" => Roles.BlockQuote,
            "figcaption" or "caption" => Roles.Caption,
            "li" => Roles.ListItem,
            "td" or "th" => Roles.TableCell,
            "pre" => Roles.Code,
            _ => Roles.None,
        };
    }
}
