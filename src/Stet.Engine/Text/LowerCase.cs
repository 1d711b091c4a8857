using System.Buffers;

namespace Stet.Text;

/// <summary>Which words in lower case a sentence may begin with, and after which full stops no sentence begins.</summary>
internal static class LowerCase
{
    /// <summary>Particles that begin names.</summary>
    private static readonly WordSet Particles = Folding.SetOf(
        "de da das del dela della degli dei di do dos du d la le l el al ad as ash an- bin ibn bint abu ben " +
        "van von vom zu zum zur der den het ter ten te af av y e mac ap ab st t s n o i ii iii iv");

    /// <summary>Abbreviations that end with a stop inside a sentence, besides those that the tokenizer knows.</summary>
    private static readonly WordSet Abbreviated = Folding.SetOf(
        "approx appt apt assoc asst attn aug av avg bldg ca capt cent cert cf ch circa cit cm col cont corp cu cwt " +
        "def dept dia dist div doc doz ed eds edn encl eng eq esp est etc ex exc excl ext fig figs fl fr freq ft " +
        "gal gals gen govt hon hosp hr hrs ht illus in inc incl ins int intl kg km lat lb lbs lit lt ltd max " +
        "mfg mg mgr mi mil min mins misc ml mm mo mos mph mt nat natl no nos obit op opp orig oz par pct pl " +
        "pop pp prob prof pseud pt pts pub qt qts qtr rd rec ref refs rep repr resp rev rpm sch sec secs sect sq " +
        "supp syn tbsp tech tel temp trans treas tsp univ viz vol vols vs wk wks wt yd yds yr yrs oct dec nov sept");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>Whether the token at an index begins a sentence in lower case where a capital belongs.</summary>
    public static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || !char.IsLower(text[token.Start]) || Particles.Contains(token.Fold))
        {
            return false;
        }

        var word = text.Slice(token.Start, token.Length);
        if (Scripts.Of(word[0]) != Script.Latin && word.Length > 1 && Characters.IsHyphen(word[1]))
        {
            return false; // α-synuclein
        }

        foreach (var c in word[1..])
        {
            // iPhone, mRNA, will.i.am, m4, al-Assad
            if (char.IsUpper(c) || Characters.IsDigit(c) || c is '.' or '_')
            {
                return false;
            }
        }

        // "a) …", "b. …", "x = 3", "word: its meaning", "al-…"
        var follows = index + 1 < tokens.Length ? text[tokens[index + 1].Start] : ' ';
        return (token.Length > 1 || word is "a") && follows is not (')' or '=' or ':' or '.' or '@' or '/' or '_') && !word.StartsWith("al-") && !word.StartsWith("el-");
    }

    /// <summary>Whether a full stop behind the token at an index ends a sentence and no abbreviation.</summary>
    public static bool CanEnd(ReadOnlySpan<char> text, Token token)
    {
        if (token.Has(TokenFlags.Abbreviation | TokenFlags.Title))
        {
            return false;
        }

        if (token.Kind == TokenKind.Number)
        {
            return token.Length >= 2;
        }

        if (token.Kind != TokenKind.Word || Abbreviated.Contains(token.Fold) || (token.Length == 1 && text[token.Start] != 'I'))
        {
            return false;
        }

        // A word of two or three letters without a vowel is an abbreviation that nobody listed; so, mostly, is a short one with a capital.
        var word = text.Slice(token.Start, token.Length);
        return word.ContainsAny(Vowels) || token.Length > 4 || token.Has(TokenFlags.AllCapitals);
    }
}
