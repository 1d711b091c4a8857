namespace Stet.Text;

/// <summary>The endings that follow an apostrophe: it's, don't, we're. Where another character stands in its place, the apostrophe was lost.</summary>
internal static class Contraction
{
    private static readonly string[] Stems = ["don", "can", "won", "isn", "didn", "doesn", "wasn", "weren", "couldn", "wouldn", "shouldn", "haven", "hasn", "hadn", "aren", "ain", "mustn", "needn"];

    /// <summary>Whether the character at an index stands where only an apostrophe can: after a word of letters, before one of the endings and the word's end.</summary>
    public static bool Ends(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 24 && text[start - 1] < 0x80 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && end - at <= 3 && text[end] < 0x80 && Characters.IsLetter(text[end]))
        {
            end++;
        }

        var stem = text[start..at];
        return (end == text.Length || !(Characters.IsLetter(text[end]) || Characters.IsDigit(text[end]) || text[end] is '=' or '&' or '/' or '-'))
            && (start == 0 || text[start - 1] is ' ' or '\n' or '"' or '(' or '\u201C' or '\u00A0' or '-')
            && text[(at + 1)..end] switch
            {
                "t" => stem.Length > 2 && Stem(stem),
                "s" => stem.Length > 1,
                "re" => stem is "we" or "We" or "you" or "You" or "they" or "They",
                "ve" or "ll" or "d" => stem is "I" or "we" or "We" or "you" or "You" or "they" or "They" or "he" or "He" or "she" or "She" or "it" or "It" or "that" or "That" or "who" or "Who",
                "m" => stem is "I",
                _ => false,
            };
    }

    /// <summary>Whether an apostrophe stood there that became a letter: only in words that no other letter makes.</summary>
    public static bool EndsSurely(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && text[start - 1] < 0x80 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Ends(text, at) && (text[at + 1] != 's' || text[start..at] is "it" or "It" or "he" or "He" or "she" or "She" or "that" or "That" or "what" or "What" or "there" or "There" or "let" or "Let" or "who" or "Who" or "here" or "Here");
    }

    /// <summary>Whether a word takes n't: "don" of "don't".</summary>
    private static bool Stem(ReadOnlySpan<char> word)
    {
        foreach (var stem in Stems)
        {
            if (word.Length == stem.Length && (word[0] | 0x20) == stem[0] && word[1..].SequenceEqual(stem.AsSpan(1)))
            {
                return true;
            }
        }

        return false;
    }
}
