namespace Stet.Text;

/// <summary>Abbreviations that keep their full stop; which there are, word lists say. Immutable.</summary>
public sealed class Abbreviations
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> compounds = [];
    private readonly int longest;

    /// <param name="groups">Words by where they stand: "before-names", "before-numbers", "elsewhere".</param>
    internal Abbreviations(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> groups)
    {
        lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (group, words) in groups)
        {
            foreach (var word in words.Select(word => word.TrimEnd('.')))
            {
                places[word] = group switch
                {
                    "before-names" => Place.BeforeName,
                    "before-numbers" => Place.BeforeNumber,
                    _ => Place.Elsewhere,
                };
                longest = Math.Max(longest, word.Length);
                if (word.Contains('.', StringComparison.Ordinal))
                {
                    compounds.Add(word);
                }
            }
        }
    }

    /// <summary>Where an abbreviation stands.</summary>
    private enum Place : byte
    {
        BeforeName,
        BeforeNumber,
        Elsewhere,
    }

    /// <summary>The length of a compound that stands at the start ("Ph.D"), with its last stop where one is written, or 0.</summary>
    internal int Compound(ReadOnlySpan<char> text)
    {
        foreach (var compound in compounds)
        {
            if (text.StartsWith(compound, StringComparison.Ordinal) && (text.Length == compound.Length || !char.IsLetterOrDigit(text[compound.Length])))
            {
                return compound.Length + (text.Length > compound.Length && text[compound.Length] == '.' ? 1 : 0);
            }
        }

        return 0;
    }

    /// <summary>The end of letters with a full stop after each ("U.S.", "a.m.", "J.R.R."), or 0.</summary>
    internal static int InitialismEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var count = 0;
        while (end + 1 < text.Length && Characters.IsLetter(text[end]) && text[end + 1] == '.' && count < 12)
        {
            end += 2;
            count++;
        }

        if (count >= 1 && end < text.Length && Characters.IsLetter(text[end]) && (end + 1 >= text.Length || !Tokenizer.IsInner(text[end + 1])))
        {
            return end + 1; // "U.S" without its last stop
        }

        return count >= 2 && (end >= text.Length || !Tokenizer.IsInner(text[end])) ? end : 0;
    }

    /// <summary>The flags of a word that stands before a full stop; none where the stop is not its own.</summary>
    internal TokenFlags Classify(ReadOnlySpan<char> word, ReadOnlySpan<char> afterStop)
    {
        // "Sen. Ann Lee (D-Mass.)": what counts stands behind the hyphen.
        if (word.Length > 2 && word[1] == '-')
        {
            word = word[2..];
        }

        if (word.Length <= longest && lookup.TryGetValue(word, out var place))
        {
            return place switch
            {
                Place.BeforeName => TokenFlags.Abbreviation | TokenFlags.Title,
                Place.Elsewhere => TokenFlags.Abbreviation,
                _ => afterStop is [' ' or '\u00A0', >= '0' and <= '9', ..] ? TokenFlags.Abbreviation | TokenFlags.Title : TokenFlags.None,
            };
        }

        return word is [>= 'A' and <= 'Z' and not 'I'] && IsBeforeName(afterStop) ? TokenFlags.Abbreviation | TokenFlags.Title : TokenFlags.None;
    }

    /// <summary>The initial of a name: "Mark A. Milley", "Charles G. and David H. Koch", but not "hepatitis C. The disease". "I." ends a sentence
    /// more often than it begins a name.</summary>
    private static bool IsBeforeName(ReadOnlySpan<char> afterStop)
    {
        switch (afterStop)
        {
            case [' ' or '\u00A0', >= 'a' and <= 'z', ..]:
            case [' ' or '\u00A0', >= 'A' and <= 'Z', '.' or '\'' or '\u2019', ..]:
                return true;
            case [' ' or '\u00A0', >= 'A' and <= 'Z', >= 'a' and <= 'z', ..]:
                var next = afterStop[1..];
                var end = 0;
                while (end < next.Length && end < Sentences.LongestOpener && Characters.IsLetter(next[end]))
                {
                    end++;
                }

                return !Sentences.IsOpener(Folding.Hash(next[..end]));
            default:
                return false;
        }
    }
}
