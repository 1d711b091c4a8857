using Stet.Text;

namespace Stet.Articles;

/// <summary>A quotation mark in a block's prose and what it can do there, told from the characters beside it.</summary>
/// <param name="Length">2 for a double mark written as two single ones.</param>
internal readonly record struct Mark(int Start, int Length, MarkShape Shape, bool CanOpen, bool CanClose)
{
    /// <summary>Words that begin with an apostrophe: 'em, 'til, rock 'n' roll.</summary>
    private static readonly string[] Elisions = ["em", "n", "til", "till", "cause", "tis", "twas", "bout", "round", "un", "uns", "cos", "cuz", "im", "ere", "ave", "ello", "neath", "nuff", "d", "ll", "ve", "re", "s"];

    public int End => Start + Length;

    public bool IsSingle => Shape >= MarkShape.StraightSingle;

    /// <summary>Could as well be the apostrophe of a plural: "the players' union".</summary>
    public bool IsPossessive { get; private init; }

    /// <summary>Reads the mark that is a token of its own at <paramref name="start"/>. One that is no quotation mark can neither open nor close.</summary>
    public static Mark At(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        var length = c is '\'' or '`' && start + 1 < text.Length && text[start + 1] == c ? 2 : 1;
        var before = start == 0 ? ' ' : text[start - 1];
        var after = start + length >= text.Length ? ' ' : text[start + length];
        return length == 2 ? Straight(text, start, 2, before, after, c == '`' ? true : null)
            : c switch
            {
                '"' or '\uFF02' => Straight(text, start, 1, before, after, null),
                '\u201C' => Directed(start, MarkShape.Curly, before, after, opens: true),
                '\u201D' or '\u201F' => Directed(start, MarkShape.Curly, before, after, opens: false),
                '\u201E' => new Mark(start, 1, MarkShape.LowHigh, CanOpen: true, CanClose: false),
                '\u00AB' => Directed(start, MarkShape.Guillemets, before, after, opens: true),
                '\u00BB' => Directed(start, MarkShape.Guillemets, before, after, opens: false),
                '\u2039' => Directed(start, MarkShape.SingleGuillemets, before, after, opens: true),
                '\u203A' => Directed(start, MarkShape.SingleGuillemets, before, after, opens: false),
                '\u201A' => new Mark(start, 1, MarkShape.LowHighSingle, CanOpen: true, CanClose: false),
                _ => Single(text, start, before, after),
            };
    }

    /// <summary>The white space around a straight mark tells whether it opens or closes; between two characters it can do both.</summary>
    private static Mark Straight(ReadOnlySpan<char> text, int start, int length, char before, char after, bool? opens)
    {
        if (IsInchMark(text, start))
        {
            return default;
        }

        var spaceBefore = Characters.IsSpace(before);
        var spaceAfter = Characters.IsSpace(after);
        if (opens is { } told)
        {
            return new Mark(start, length, MarkShape.Straight, told, !told);
        }

        var canOpen = !spaceAfter && (spaceBefore || IsOpening(before) || !IsClosing(after));
        var canClose = !spaceBefore && (spaceAfter || IsClosing(after) || !IsOpening(before));
        return spaceBefore && spaceAfter
            ? new Mark(start, length, MarkShape.Straight, CanOpen: true, CanClose: true)
            : new Mark(start, length, MarkShape.Straight, canOpen, canClose);
    }

    /// <summary>6'2": digits, an apostrophe, digits, the mark.</summary>
    private static bool IsInchMark(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at > 0 && Characters.IsDigit(text[at - 1]))
        {
            at--;
        }

        return at < start && at > 1 && Characters.IsApostrophe(text[at - 1]) && Characters.IsDigit(text[at - 2]);
    }

    /// <summary>A mark that shows its direction, unless the white space around it shows the other: writers and converters curl marks the wrong way.</summary>
    private static Mark Directed(int start, MarkShape shape, char before, char after, bool opens)
    {
        var spaceBefore = Characters.IsSpace(before) || IsOpening(before);
        var spaceAfter = Characters.IsSpace(after);
        var wrongWay = opens
            ? (spaceAfter || (IsClosing(after) && before != ':')) && !spaceBefore && !Characters.IsDash(before)
            : spaceBefore && !spaceAfter && !IsClosing(after) && !Characters.IsDash(after);
        return new Mark(start, 1, shape, CanOpen: opens != wrongWay, CanClose: !opens != wrongWay || shape == MarkShape.Curly && opens);
    }

    private static Mark Single(ReadOnlySpan<char> text, int start, char before, char after)
    {
        var c = text[start];
        var shape = c is '\u2018' or '\u2019' or '\u201B' ? MarkShape.CurlySingle : MarkShape.StraightSingle;
        var leftEdge = Characters.IsSpace(before) || IsOpening(before) || Characters.IsDash(before) || Characters.IsMark(before);
        var rightEdge = Characters.IsSpace(after) || IsClosing(after) || Characters.IsDash(after);
        var canOpen = leftEdge && !Characters.IsSpace(after) && !IsClosing(after) && !IsElision(text[(start + 1)..]);
        var canClose = !Characters.IsSpace(before) && rightEdge && c != '`' && !IsOpening(before);
        var isPossessive = canClose && before is 's' or 'S' && start + 2 < text.Length && Characters.IsSpace(after) && Characters.IsLetter(text[start + 2]);
        return new Mark(start, 1, shape, canOpen, canClose) { IsPossessive = isPossessive };
    }

    /// <summary>'em, 'n' and '90s.</summary>
    private static bool IsElision(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (Characters.IsLetter(rest[length]) || Characters.IsDigit(rest[length])))
        {
            length++;
        }

        var word = rest[..length];
        if (word is [>= '0' and <= '9', '0', 's'])
        {
            return true;
        }

        foreach (var elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '\u2014' or '\u2013' or '\u2015' or '/';

    private static bool IsClosing(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2026' or '\u2014' or '\u2013' or '\u2015' or '/'
        || Characters.IsMark(c);
}
