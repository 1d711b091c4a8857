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

    /// <summary>Months that are family names.</summary>
    private static readonly WordSet Months = Folding.SetOf("may march");
    private static readonly WordSet PersonalTitles = Folding.SetOf("mr mrs ms miss sir lady lord dr");

    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong The = Folding.Hash("the");

    /// <summary>What is of something and whose name goes on behind "of".</summary>
    private static readonly WordSet Bodies = Folding.SetOf(
        "bank university house department ministry league union institute court chamber office society museum church states republic kingdom bay isle cape order board council school association federation organisation organization " +
        "college academy bureau central commission confederation guild royal state city port straits strait duke duchess earl prince princess archbishop bishop medal statue legion battle treaty tour tower palace temple festival congress tomb gulf lord lords");

    /// <summary>What is for something or on something, in its name: "Institute for Public Policy", "Commission on Human Rights".</summary>
    private static readonly WordSet Purposes = Folding.SetOf("institute centre center department campaign council commission committee society association fund foundation coalition academy alliance trust initiative");

    private static readonly WordSet PurposeLinks = Folding.SetOf("for on against");

    /// <summary>Particles inside a name, in lower case.</summary>
    private static readonly WordSet Particles = Folding.SetOf("de da di du del della der den van von bin ibn al el la le ter ten dos das");

    /// <summary>Appends the names of the run and returns the index behind it, or behind the piece where none begins.</summary>
    public static int Append(FactWords words, int first, List<Fact> facts)
    {
        var end = CapitalWords.IsName(words, first) ? first + 1 : CapitalWords.EndOfStart(words, first);
        if (end < 0)
        {
            return first + 1;
        }

        for (var count = 1; count < MostWords && !words[end - 1].IsOwner && EndOfNext(words, end, count) is var next and > 0; count++)
        {
            end = next;
        }

        TitledNames.Divide(words, first, end, facts);
        return end;
    }

    /// <summary>Makes a name of some words, and adds it if one is left.</summary>
    public static void Add(FactWords words, int first, int end, List<string>? titles, List<Fact> facts)
    {
        var parts = new List<string>(end - first);
        for (var i = first; i < end; i++)
        {
            if (i > first && IsAmpersand(words, i - 1) && !words[i].Has(TokenFlags.SpaceBefore) && parts.Count > 0)
            {
                parts[^1] += "&" + Fold(words, i); // "R&B"
            }
            else if (words[i].IsWord && words.Fold(i) != Of && words.Fold(i) != The && Fold(words, i) is { Length: > 0 } part)
            {
                parts.Add(part); // a joiner alone is none
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

        var isAcronym = parts.Count == 1 && (words[first].Has(TokenFlags.AllCapitals) || (words[first].IsOwner && words.Text(first) is { Length: > 1 } owner && !owner.ContainsAnyInRange('a', 'z')) || words.Text(first).Contains('.') || parts[0].Contains('&', StringComparison.Ordinal));
        var isDoubtful = words[first].Has(TokenFlags.Capital) && CapitalWords.BeginsSentence(words, first);
        facts.Add(new Name(first, end, words.Span(first, end), parts, titles ?? [], isDoubtful) { IsAcronym = isAcronym });
    }

    /// <summary>Folded, without full stops; the site of an address by its first part, and "O'Connor" by its last, as many write "O' Connor".</summary>
    public static string Fold(FactWords words, int index)
    {
        var text = words.Text(index);
        if (words[index].Kind == TokenKind.Address)
        {
            return Folding.Fold(text[..(text.IndexOf('.') is var stop and > 0 ? stop : text.Length)]);
        }

        return Folding.Fold(CapitalWords.HasPrefix(text) ? text[(text.IndexOfAny('\'', '\u2019') + 1)..] : text).Replace(".", "", StringComparison.Ordinal);
    }

    /// <summary>The index behind the next word of a name that has some words already, with the small words before it; -1 where the name ends.</summary>
    private static int EndOfNext(FactWords words, int end, int count)
    {
        if (CapitalWords.IsName(words, end) || CapitalWords.GoesOn(words, end) || IsFamily(words, end))
        {
            return end + 1;
        }

        if (count > 1 && words[end] is { IsJoined: true, Kind: TokenKind.Word } && words.Text(end).Length <= LongestSyllable && !Adjectives.Contains(words.Fold(end)))
        {
            return end + 1; // "Park Geun-hye"
        }

        var fold = words.Fold(end);
        if ((Particles.Contains(fold) || IsAmpersand(words, end)) && CapitalWords.IsName(words, end + 1))
        {
            return end + 2;
        }

        var links = fold == Of ? Bodies.Contains(words.Fold(end - 1)) : PurposeLinks.Contains(fold) && Purposes.Contains(words.Fold(end - 1));
        var next = words.Fold(end + 1) == The ? end + 2 : end + 1;
        return links && CapitalWords.IsName(words, next) ? next + 1 : -1;
    }

    /// <summary>"Ilse May" and "Mrs May": a first name or a title says that it is no month.</summary>
    private static bool IsFamily(FactWords words, int at) =>
        Months.Contains(words.Fold(at)) && words[at].Has(TokenFlags.Capital) && words[at + 1].Kind != TokenKind.Number
        && (Genders.OfFirstName(words.Fold(at - 1)) != Pronouns.None || PersonalTitles.Contains(words.Fold(at - 1)));

    private static bool IsAmpersand(FactWords words, int index) => words.Is(index, '&');
}
