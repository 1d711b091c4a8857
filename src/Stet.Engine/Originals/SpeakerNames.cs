using Stet.Articles;
using Stet.Text;

namespace Stet.Originals;

/// <summary>The names of speakers, to tell whether two attributions mean two people. Only persons are told apart: a spokesman may speak for his
/// ministry, and a paper for whoever spoke to it.</summary>
internal static class SpeakerNames
{
    /// <summary>Words with a capital that stand before or around names without being part of them.</summary>
    private static readonly WordSet Titles = Folding.SetOf(
        "mr mrs ms miss mx dr prof professor sir dame lord lady baroness president vice prime minister chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor councillor " +
        "chief executive director manager coach captain capt general gen colonel col lieutenant lt sergeant sgt officer judge justice chairman chairwoman chair spokesman spokeswoman spokesperson attorney foreign home " +
        "deputy former ex the a an king queen prince princess pope bishop archbishop rev reverend father sister brother detective inspector superintendent commissioner ambassador envoy leader shadow treasury st saint jr sr " +
        "republican democrat democratic labour conservative tory liberal us u.s american british french german russian he she they it we i but and as in on at for of when while both asked");

    /// <summary>Titles that are family names behind a first name or an honorific: Stephen King, Ms. Judge.</summary>
    private static readonly WordSet FamilyNames = Folding.SetOf("king prince pope bishop judge father french german");

    /// <summary>What labels say of turns that nobody's name stands before.</summary>
    private static readonly WordSet Labels = Folding.SetOf("question questions answer answers the court voice voices voiceover narration video audio all unknown unidentified male female inaudible crosstalk laughter applause note clip transcript defense defence prosecution district exhibit chapter act scene");

    /// <summary>Shorter words in capitals are an abbreviation, or Q and A.</summary>
    private const int LeastOfCapitals = 3;

    private static readonly WordSet Honorifics = Folding.SetOf("mr mrs ms miss mx dr prof mr. mrs. ms. dr. prof.");

    /// <summary>Words that make a name an organisation's.</summary>
    private static readonly WordSet Bodies = Folding.SetOf(
        "ministry office department council committee commission agency bureau bank group company corp corporation inc ltd plc union university college institute association federation league club party government parliament " +
        "congress senate house court police army navy force times post journal guardian herald tribune news bbc cnn reuters associated press agency kremlin pentagon church trust foundation society campaign team board authority " +
        "service services network center centre hospital school report statement website report study survey nations organisation organization");

    /// <summary>The words of a person's name in an attribution that stands beside its quotation, or whose person is certain; empty where it names no
    /// person.</summary>
    public static IReadOnlyList<string> Of(Attribution? attribution) => attribution switch
    {
        { Person: { } person } => In(person),
        { State: AttributionState.Label, SpeakerText: { } label } when IsCapitals(label) => InCapitals(label),
        { IsBeside: true, SpeakerText: { } speaker } => In(speaker),
        _ => [],
    };

    /// <summary>"MARSH", "MR. COLIN MARSH": a transcript writes its labels so. "THE COURT", "QUESTION" and "REPORTERS" name nobody.</summary>
    private static List<string> InCapitals(string label)
    {
        var tokens = new List<Token>();
        Tokenizer.Append(label, tokens, Vocabulary.OwnAbbreviations);
        tokens.RemoveAll(token => token.Kind != TokenKind.Word);
        var words = tokens.FindAll(token => !Titles.Contains(token.Fold) && !token.Has(TokenFlags.Abbreviation));
        var isPerson = tokens.Exists(token => Honorifics.Contains(token.Fold)) || words.Count > 1 && Genders.OfFirstName(words[0]) != Pronouns.None;
        var isNobody = words.Exists(token => token.Length < LeastOfCapitals || Bodies.Contains(token.Fold) || Labels.Contains(token.Fold) || token == words[^1] && !isPerson && Genders.OfNoun(label, token) != Pronouns.None);
        return isNobody ? [] : In(string.Join(' ', tokens.Select(token => $"{label[token.Start]}{label[(token.Start + 1)..token.End].ToLowerInvariant()}")));
    }

    private static bool IsCapitals(string label) => label.Any(char.IsUpper) && !label.Any(char.IsLower);

    private static List<string> In(string speaker)
    {
        var names = new List<string>();
        var tokens = new List<Token>();
        Tokenizer.Append(speaker, tokens, Vocabulary.OwnAbbreviations);
        var before = default(Token);
        foreach (var token in tokens)
        {
            var isFamilyName = FamilyNames.Contains(token.Fold) && (names.Count > 0 || Honorifics.Contains(before.Fold));
            before = token.Kind == TokenKind.Word ? token : before;
            if (token.Kind == TokenKind.Punctuation && names.Count > 0)
            {
                break; // "Ilse Brandt, the mayor"
            }

            if (token.Kind != TokenKind.Word || !token.Has(TokenFlags.Capital) || (Titles.Contains(token.Fold) && !isFamilyName))
            {
                continue;
            }

            if (Bodies.Contains(token.Fold) || (token.Has(TokenFlags.AllCapitals) && token.Length > 1))
            {
                return [];
            }

            var word = Folding.Fold(speaker.AsSpan(token.Start, token.Length));
            names.Add(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('.'));
        }

        return names.Count <= 5 ? names : [];
    }

    /// <summary>Whether both name a person and not the same one. One family name with two first names means two people.</summary>
    public static bool AreDifferent(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return false;
        }

        if (!one.Any(name => other.Any(there => IsSame(name, there))))
        {
            return true;
        }

        return one.Count >= 2 && other.Count >= 2 && IsSame(one[^1], other[^1]) && one[0].Length > 1 && other[0].Length > 1
            && !one.SkipLast(1).Any(name => other.SkipLast(1).Any(there => IsSame(name, there) || name[0] == there[0]));
    }

    /// <summary>The same name, or the same in another spelling: Zelensky and Zelenskiy.</summary>
    private static bool IsSame(string one, string other) =>
        one == other || (Math.Min(one.Length, other.Length) >= 5 && NearMiss.Distance(one, other) <= (Math.Min(one.Length, other.Length) >= 8 ? 2 : 1));
}
