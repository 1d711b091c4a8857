using System.Buffers;
using System.Collections.Frozen;

namespace Stet.Analyzers;

/// <summary>The names that make a <c>&lt;</c>, <c>&amp;</c> or <c>[</c> markup.</summary>
internal static class MarkupNames
{
    public static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Names of entities that are known without their semicolon, too.</summary>
    public static readonly string[] Unclosed = ["nbsp", "rsquo", "lsquo", "rdquo", "ldquo", "mdash", "ndash", "hellip"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tags = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "article", "aside", "audio", "b", "big", "blockquote", "body", "br", "button", "center", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "embed",
        "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "li",
        "link", "main", "mark", "meta", "nav", "noscript", "o:p", "object", "ol", "p", "param", "picture", "pre", "q", "s", "script", "section", "small", "source", "span", "st1:place",
        "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr", "u", "ul", "video", "w:worddocument")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Entities = FrozenSet.Create(
        StringComparer.Ordinal,
        "amp", "apos", "bull", "cent", "copy", "deg", "emsp", "ensp", "euro", "frac12", "frac14", "frac34", "ge", "gt", "hellip", "iexcl", "iquest", "laquo", "ldquo", "le",
        "lsaquo", "lsquo", "lt", "mdash", "middot", "minus", "nbsp", "ndash", "ordf", "ordm", "para", "plusmn", "pound", "prime", "quot", "raquo", "rdquo", "reg", "rsaquo",
        "rsquo", "sbquo", "sect", "shy", "sup2", "sup3", "szlig", "thinsp", "times", "trade", "yen", "zwj", "zwnj", "bdquo", "aelig", "AElig", "oelig", "OElig", "dagger")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shortcodes = FrozenSet.Create(
        StringComparer.Ordinal,
        "audio", "button", "caption", "contact-form", "contact-form-7", "embed", "facebook", "gallery", "gravityform", "instagram", "playlist", "pullquote", "slideshow",
        "soundcloud", "tweet", "twitter", "video", "vimeo", "wpvideo", "youtube")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "align", "alt", "class", "height", "href", "onclick", "rel", "src", "srcset", "style", "target", "width")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] AccentEndings = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"];
    private static readonly string[] ShortcodeFamilies = ["vc_", "et_pb_", "fusion_", "su_", "av_", "elementor-"];

    public static bool IsTag(ReadOnlySpan<char> name) => Tags.Contains(name);

    public static bool IsEntity(ReadOnlySpan<char> name)
    {
        if (Entities.Contains(name))
        {
            return true;
        }

        foreach (var ending in AccentEndings)
        {
            if (name.Length == ending.Length + 1 && name.EndsWith(ending) && char.IsAsciiLetter(name[0]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsShortcode(ReadOnlySpan<char> name)
    {
        if (Shortcodes.Contains(name))
        {
            return true;
        }

        foreach (var family in ShortcodeFamilies)
        {
            if (name.StartsWith(family))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsAttribute(ReadOnlySpan<char> name) => Attributes.Contains(name) || (name.StartsWith("data-") && name.Length > 5);
}
