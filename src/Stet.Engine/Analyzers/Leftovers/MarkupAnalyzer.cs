using System.Buffers;
using System.Net;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Markup that a reader would see as text: HTML tags and comments, entities, attributes, shortcodes of publishing systems. Readers of
/// Markdown and HTML have taken out what is markup there; what is left in the prose is residue.</summary>
public sealed class MarkupAnalyzer(IReadOnlyList<Configured<MarkupOptions>> rules) : Analyzer
{
    /// <summary>A tag, comment or shortcode longer than this is not read as one.</summary>
    private const int LongestTag = 1000;

    /// <summary>Two tags with more text than this between them are reported apart.</summary>
    private const int LongestPair = 200;

    private const int LongestEntity = 10;

    /// <summary>No tag and no attribute has a longer name.</summary>
    private const int LongestName = 24;

    /// <summary>So often is an ampersand written as an entity at most.</summary>
    private const int MostDoubled = 8;

    private static readonly SearchValues<char> Leads = SearchValues.Create("<&[=");

    public static CheckKind Kind { get; } = new CheckKind<MarkupOptions>("markup", ["match"], MarkupOptions.Read, rules => new MarkupAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var topics = new bool?[rules.Count];
        foreach (var block in context.Article.Blocks)
        {
            AnalyzeBlock(context, block, topics);
        }
    }

    private void AnalyzeBlock(ArticleContext context, Block block, bool?[] topics)
    {
        var text = block.Text;
        for (var at = 0; text[at..].IndexOfAny(Leads) is var next and >= 0;)
        {
            at += next;
            var rest = text[at..];
            var (back, length) = text[at] switch
            {
                '<' => (0, Tag(rest)),
                '&' => (0, Entity(rest)),
                '[' => (0, Shortcode(rest)),
                _ => Attribute(text, at),
            };
            if (length == 0)
            {
                at++;
                continue;
            }

            Report(context, block, TextSpan.FromBounds(at - back, at + length), topics);
            at += length;
        }
    }

    /// <param name="topics">For each rule whether the story is about its matter; null where nobody asked yet.</param>
    private void Report(ArticleContext context, Block block, TextSpan span, bool?[] topics)
    {
        var match = block.Prose.ToString(span);

        // Not the whole of it: the quotation marks of attributes are no speech.
        var severity = block.IsSpeech(new TextSpan(span.Start, 1)) ? Severity.Suggestion : default(Severity?);
        for (var i = 0; i < rules.Count; i++)
        {
            var (rule, options) = rules[i];
            if (rule.Scope.Covers(block, span) && !options.Except.Contains(Name(match)) && !(topics[i] ??= options.Topic.IsOf(context.Article)))
            {
                context.Add(new Finding(rule.Descriptor, block.Index, span)
                {
                    Captures = [new Capture("match", match)],
                    Edit = match[0] == '&' ? new Edit("Write the character", [new TextChange(span, Decoded(match))]) : null,
                    Severity = severity,
                });
            }
        }
    }

    /// <summary>What an entity stands for, however often its ampersand was written as one.</summary>
    private static string Decoded(string entity)
    {
        while (entity.StartsWith("&amp;", StringComparison.Ordinal) && entity.Length > 5)
        {
            entity = "&" + entity[5..];
            entity = entity.StartsWith("&amp;", StringComparison.Ordinal) || entity.EndsWith(';') ? entity : entity[1..];
        }

        return WebUtility.HtmlDecode(entity.EndsWith(';') ? entity : entity + ";");
    }

    /// <summary>The length of a tag or comment that a text begins with, up to the tag that closes it where that is near; 0 where it is none.</summary>
    private static int Tag(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!--"))
        {
            var close = text[..Math.Min(text.Length, LongestTag)].IndexOf("-->");
            return close < 0 ? 4 : close + 3;
        }

        var start = text is [_, '/', ..] ? 2 : 1;
        var name = text[start..NameEnd(text, start)];
        var nameEnd = start + name.Length;
        if (name.IsEmpty || nameEnd == text.Length || !(text[nameEnd] is '>' or '/' || Characters.IsSpace(text[nameEnd])))
        {
            return 0;
        }

        var rest = text[nameEnd..Math.Min(text.Length, nameEnd + LongestTag)];
        var end = rest.IndexOfAny('<', '>');
        if (end < 0 || rest[end] == '<')
        {
            return 0;
        }

        // "x <b y> z" compares; a tag has nothing, a slash or attributes after its name. With attributes it may have any name.
        var inside = rest[..end].Trim();
        if (!inside.Contains("=\"", StringComparison.Ordinal) && !(MarkupNames.IsTag(name) && (inside.IsEmpty || inside.SequenceEqual("/") || inside.Contains('='))))
        {
            return 0;
        }

        var length = nameEnd + end + 1;
        return start == 1 ? length + Partner(text[length..Math.Min(text.Length, length + LongestPair)], name) : length;
    }

    /// <summary>How far it is to the end of the closing tag of a name, where no line break or other tag comes first; or 0.</summary>
    private static int Partner(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var close = text.IndexOfAny('<', '\n');
        return close >= 0 && text[close..].StartsWith("</") && text[(close + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && close + 2 + name.Length < text.Length && text[close + 2 + name.Length] == '>'
            ? close + name.Length + 3
            : 0;
    }

    private static int Entity(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (close < 3)
        {
            return Unclosed(text);
        }

        var name = text[1..close];
        var isKnown = name[0] switch
        {
            '#' when name[1] is 'x' or 'X' => name.Length > 2 && !name[2..].ContainsAnyExcept(MarkupNames.HexDigits),
            '#' => !name[1..].ContainsAnyExceptInRange('0', '9'),
            _ => MarkupNames.IsEntity(name),
        };
        return !isKnown ? Unclosed(text) : close + 1 + (name is "amp" ? Doubled(text[(close + 1)..]) : 0);
    }

    /// <summary>How much more of a text belongs to an ampersand that was written as an entity: "amp;rsquo;" of "&amp;amp;rsquo;".</summary>
    private static int Doubled(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < 4 * MostDoubled && text[length..].StartsWith("amp;"))
        {
            length += 4;
        }

        Span<char> entity = stackalloc char[LongestEntity];
        entity[0] = '&';
        var rest = text[length..];
        var close = rest[..Math.Min(rest.Length, LongestEntity - 1)].IndexOf(';');
        if (close < 1)
        {
            return length;
        }

        rest[..(close + 1)].CopyTo(entity[1..]);
        return Entity(entity[..(close + 2)]) == close + 2 ? length + close + 1 : length;
    }

    /// <summary>The length of an entity that lost its semicolon, and that nothing else can be: "&amp;#8217s", "&amp;nbsp and".</summary>
    private static int Unclosed(ReadOnlySpan<char> text)
    {
        if (text is [_, '#', ..])
        {
            var digits = text[2..Math.Min(text.Length, LongestEntity)].IndexOfAnyExceptInRange('0', '9');
            var length = digits < 0 ? Math.Min(text.Length, LongestEntity) - 2 : digits;
            return length is 4 or 3 && int.TryParse(text.Slice(2, length), System.Globalization.NumberStyles.None, null, out var value) && value is 160 or (>= 8208 and <= 8364) ? length + 2 : 0;
        }

        foreach (var name in MarkupNames.Unclosed)
        {
            if (text[1..].StartsWith(name) && (text.Length == name.Length + 1 || name is "nbsp" || !char.IsAsciiLetterOrDigit(text[name.Length + 1])))
            {
                return name.Length + 1;
            }
        }

        return 0;
    }

    private static int Shortcode(ReadOnlySpan<char> text)
    {
        var start = text is [_, '/', ..] ? 2 : 1;
        var end = NameEnd(text, start);
        if (!MarkupNames.IsShortcode(text[start..end]) || end == text.Length || !(text[end] is ']' or ' '))
        {
            return 0;
        }

        var rest = text[end..Math.Min(text.Length, end + LongestTag)];
        var close = rest.IndexOfAny(']', '[');

        // "[video shows the car]" is an editor's remark; a shortcode has attributes or nothing.
        return close >= 0 && rest[close] == ']' && (close == 0 || rest[..close].Contains('=')) ? end + close + 1 : 0;
    }

    /// <summary>An attribute that lost its tag: <c>class="lead"</c>, found at its equals sign.</summary>
    private static (int Back, int Length) Attribute(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '"')
        {
            return default;
        }

        var start = at;
        while (start > 0 && at - start < LongestName && (text[start - 1] is '-' or (>= 'a' and <= 'z')))
        {
            start--;
        }

        var value = text[(at + 2)..Math.Min(text.Length, at + 2 + LongestTag)];
        var close = value.IndexOfAny('"', '\n');
        return MarkupNames.IsAttribute(text[start..at]) && close >= 0 && value[close] == '"' ? (at - start, close + 3) : default;
    }

    private static string Name(string match)
    {
        var start = match[0] is '<' or '[' or '&' ? 1 : 0;
        start += match.Length > start && match[start] == '/' ? 1 : 0;
        return match[start..NameEnd(match, start)];
    }

    private static int NameEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestName && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':'))
        {
            end++;
        }

        return end;
    }
}

/// <param name="Except">Names of tags, entities, attributes and shortcodes that a house writes on purpose.</param>
/// <param name="Topic">A story about the matter itself, which shows some, is let stand.</param>
public sealed record MarkupOptions(IReadOnlySet<string> Except, Topic Topic)
{
    public static MarkupOptions Read(YamlMap check) => new(check.Texts("except").Select(name => name.Value).ToHashSet(StringComparer.OrdinalIgnoreCase), Topic.Read(check));
}
