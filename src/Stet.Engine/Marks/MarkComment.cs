using Stet.Articles;

namespace Stet.Marks;

/// <summary>A comment that is a stet mark: <c>&lt;!-- stet doubled-word, STET102 until 2026-12-31: a band's name --&gt;</c>,
/// <c>&lt;!-- stet begin quotes: … --&gt;</c>, <c>&lt;!-- stet end --&gt;</c>.</summary>
/// <param name="Problem">Why it cannot be obeyed, as a sentence; null where it can.</param>
internal readonly record struct MarkComment(MarkCommentKind Kind, IReadOnlyList<string> Rules, string? Until, string Because, string? Problem)
{
    private const string Word = "stet", Form = "write <!-- stet RULE: why it may stand -->";
    private const int LongestMark = 2000;

    /// <summary>Ids and most names of rules have one; ordinary words have none.</summary>
    private static readonly System.Buffers.SearchValues<char> SignsOfRules = System.Buffers.SearchValues.Create("-0123456789");

    private static readonly char[] Divisions = [' ', '\t', '\r', '\n', ','];

    /// <summary>Null where a comment is no stet mark, or is never closed.</summary>
    /// <param name="comment">With its signs.</param>
    public static MarkComment? Read(ReadOnlySpan<char> comment)
    {
        if (comment.Length < 7 || !comment.EndsWith("-->"))
        {
            return null;
        }

        var inside = comment[4..^3].Trim();
        if (!inside.StartsWith(Word, StringComparison.OrdinalIgnoreCase) || inside[Word.Length..] is not ([] or [' ' or '\t' or '\r' or '\n' or ':', ..]))
        {
            return null;
        }

        var rest = inside[Word.Length..].Trim();
        if (rest.Length > LongestMark)
        {
            return Wrong($"this mark is longer than {LongestMark} characters");
        }

        var first = rest[..(rest.IndexOfAny([' ', '\t', '\r', '\n', ':']) is var end and >= 0 ? end : rest.Length)];
        if (first is "end")
        {
            return new MarkComment(MarkCommentKind.End, [], null, "", null);
        }

        var kind = first is "begin" ? MarkCommentKind.Begin : MarkCommentKind.Here;
        return Read(kind, kind == MarkCommentKind.Begin ? rest["begin".Length..] : rest);
    }

    /// <summary>A comment may begin with the word and go on in prose.</summary>
    private static bool IsProse(string[] words) => words.Length > 1 && Array.Exists(words, word => word != "and" && word.AsSpan().IndexOfAny(SignsOfRules) < 0);

    private static MarkComment? Read(MarkCommentKind kind, ReadOnlySpan<char> rest)
    {
        var colon = rest.IndexOf(':');
        var words = rest[..(colon < 0 ? rest.Length : colon)].ToString().Split(Divisions, StringSplitOptions.RemoveEmptyEntries);
        if (colon < 0 && kind == MarkCommentKind.Here && IsProse(words))
        {
            return null;
        }

        var until = Array.IndexOf(words, "until");
        var rules = (until < 0 ? words : words[..until]).Where(word => word != "and").ToArray();
        var because = colon < 0 ? "" : WrittenMark.OneLine(rest[(colon + 1)..].ToString());
        var problem = colon < 0 ? $"this mark has no reason after a colon; {Form}"
            : rules.Length == 0 ? $"this mark names no rule; {Form}"
            : until >= 0 && until + 2 != words.Length ? "'until' is followed by one day, like 2026-12-31"
            : null;
        return new MarkComment(kind, rules, until >= 0 && problem is null ? words[until + 1] : null, because, problem);
    }

    private static MarkComment Wrong(string problem) => new(MarkCommentKind.Here, [], null, "", problem);
}

internal enum MarkCommentKind : byte
{
    /// <summary>For the block it stands in, or the next one.</summary>
    Here,

    Begin,

    End,
}
