using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads the run of names that begins at a piece.</summary>
internal static class NameReader
{
    /// <summary>More words with a capital are a heading.</summary>
    private const int MostWords = 8;

    /// <summary>A given name may have a second syllable in lower case behind a hyphen.</summary>
    private const int LongestSyllable = 4;

    /// <summary>Short words that make an adjective with a name before them: "United States-led".</summary>
    private static readonly WordSet Adjectives = Folding.SetOf("led run made born wide held era free like bred only own area type plus size time sold");

    private static readonly WordSet Generations = Folding.SetOf("jr sr jnr snr junior senior ii iii iv");

    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");

    /// <summary>What is of something and whose name goes on behind "of".</summary>
    private static readonly WordSet Bodies = Folding.SetOf(
        "bank university house department ministry league union institute court chamber office society museum church states republic kingdom bay isle cape order board council school association federation organisation organization " +
        "college academy bureau central commission confederation guild royal state city port straits strait duke duchess earl prince princess archbishop bishop medal statue legion battle treaty tour tower palace temple festival congress tomb gulf");

    /// <summary>Particles inside a name, in lower case.</summary>
    private static readonly WordSet Particles = Folding.SetOf("de da di du del della der den van von bin ibn al el la le ter ten dos das");

    /// <summary>Appends the names of the run and returns the index behind it, or behind the piece where none begins.</summary>
    public static int Append(FactWords words, int first, List<Fact> facts)
    {
        var end = first;
        var wordsOfRun = 0;
        var last = first;
        while (end < words.Count && wordsOfRun < MostWords)
        {
            if (IsName(words, end))
            {
                wordsOfRun++;
                last = ++end;
                if (words[last - 1].IsOwner)
                {
                    break;
                }
            }
            else if (wordsOfRun > 1 && words[end].IsJoined && words[end].Kind == TokenKind.Word && words.Text(end).Length <= LongestSyllable && !Adjectives.Contains(words.Fold(end)))
            {
                last = ++end; // "Park Geun-hye"
                if (words[last - 1].IsOwner)
                {
                    break;
                }
            }
            else if (wordsOfRun > 0 && Particles.Contains(words.Fold(end)) && IsName(words, end + 1))
            {
                end++;
            }
            else if (wordsOfRun > 0 && words.Fold(end) == Of && Bodies.Contains(words.Fold(last - 1)) && (IsName(words, end + 1) || (words.Fold(end + 1) == The && IsName(words, end + 2))))
            {
                end += words.Fold(end + 1) == The ? 2 : 1;
            }
            else
            {
                break;
            }
        }

        if (wordsOfRun == 0)
        {
            return first + 1;
        }

        Divide(words, first, last, facts);
        return last;
    }

    /// <summary>"US President George Bush" is two names, and the second has a title.</summary>
    private static void Divide(FactWords words, int first, int end, List<Fact> facts)
    {
        var start = first;
        List<string>? titles = null;
        for (var i = first; i < end; i++)
        {
            if (!IsTitle(words, i) || (i > start && words[i].IsJoined))
            {
                continue;
            }

            var isLast = i == end - 1;
            if (isLast && i > start && titles is null && !IsTitle(words, i - 1))
            {
                continue; // "Stephen King", "Dean Judge"
            }

            if (i > start)
            {
                Add(words, start, i, titles, facts);
                titles = null;
            }

            (titles ??= []).Add(Fold(words, i));
            start = i + 1;
        }

        if (start < end)
        {
            Add(words, start, end, titles, facts);
        }
    }

    private static void Add(FactWords words, int first, int end, List<string>? titles, List<Fact> facts)
    {
        var parts = new List<string>(end - first);
        for (var i = first; i < end; i++)
        {
            if (words[i].IsWord && words.Fold(i) != Of && words.Fold(i) != The)
            {
                parts.Add(Fold(words, i));
            }
        }

        if (parts.Count == 2 && parts[0] is "d" or "r" && words[first + 1].IsJoined && Peoples.StateOf(parts[1]) is { Count: > 0 } state)
        {
            // "Senator Ilse Brandt (D-Va.)": a Virginia Democrat.
            parts = [.. state, parts[0] is "d" ? "democrat" : "republican"];
        }

        // "Marlow Brandt Jr."
        if (parts.Count > 2 && Generations.Contains(words.Fold(end - 1)))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        if (parts.Count == 0 || (parts.Count == 1 && parts[0].Length < 2))
        {
            return;
        }

        var isAcronym = parts.Count == 1 && (words[first].Has(TokenFlags.AllCapitals) || words.Text(first).Contains('.'));
        facts.Add(new Name(first, end, words.Span(first, end), parts, titles ?? [], BeginsSentence(words, first)) { IsAcronym = isAcronym });
    }

    /// <summary>Only marks stand before it.</summary>
    private static bool BeginsSentence(FactWords words, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (words[i].IsWord)
            {
                return false;
            }

            // "… said: The"
            if (words[i].Kind == TokenKind.Mark || words.Is(i, ':'))
            {
                return true;
            }
        }

        return true;
    }

    private static bool IsName(FactWords words, int index) =>
        (uint)index < (uint)words.Count && words[index].Kind == TokenKind.Word && words[index].Has(TokenFlags.Capital) && SpeakerWords.IsName(AsToken(words[index])) && !words.Text(index).ContainsAny('\'', '\u2019');

    /// <summary>An initial ends with a full stop as "Mr." does.</summary>
    private static bool IsTitle(FactWords words, int index) => words.Text(index) is not [_] and not [_, '.'] && words.Block.Vocabulary.IsTitle(AsToken(words[index]));

    private static Token AsToken(Piece piece) => new(piece.Span.Start, piece.Span.Length, piece.Kind, piece.Flags, piece.Fold);

    private static string Fold(FactWords words, int index) => Folding.Fold(words.Text(index)).Replace(".", "", StringComparison.Ordinal);
}
