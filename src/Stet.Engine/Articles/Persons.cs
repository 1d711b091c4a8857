using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Who the speakers of an article are: the full name for a surname, and a name for a pronoun where only one person can be meant.</summary>
internal sealed partial class Persons
{
    /// <summary>A pronoun does not reach back over more tokens than a long paragraph has.</summary>
    public const int FarthestToken = 500;

    /// <summary>More words with a capital are a heading or a list.</summary>
    private const int MostWords = 6;

    /// <summary>"Ana Petrov, the long-serving mayor": so many tokens behind the name.</summary>
    private const int FarthestRole = 7;

    /// <summary>The longest name by its last word, as the article first writes it; null where two persons share it.</summary>
    private readonly Dictionary<ulong, string?> names = [];

    /// <summary>Names with a title or beside a verb of saying: people, not places.</summary>
    private readonly HashSet<string> people = new(StringComparer.Ordinal);

    /// <summary>"He" or "she" for whom the article, or a first name, shows to be one of them; none for whom they show to be both.</summary>
    private readonly Dictionary<string, Pronouns> genders = new(StringComparer.Ordinal);

    /// <summary>Who holds a role, by its noun in lower case; null where two do.</summary>
    private readonly Dictionary<ulong, string?> holders = [];

    private readonly Vocabulary words;

    public Persons(Article article)
    {
        words = article.Vocabulary;
        foreach (var block in article.Blocks)
        {
            var tokens = block.Tokens;
            for (var i = 0; i < tokens.Length;)
            {
                var end = tokens[i].Has(TokenFlags.Capital) ? NameEnd(block, i) : i;
                if (end - i is >= 2 and <= MostWords)
                {
                    Learn(block, i, end);
                }

                i = Math.Max(i + 1, end);
            }
        }
    }

    /// <summary>The person that a speaker's words mean; null where that is not certain.</summary>
    public string? Of(Attribution attribution)
    {
        if (attribution.Speaker is not { } span || span.IsEmpty)
        {
            return null;
        }

        var block = attribution.Block;
        var first = block.TokenAt(span.Start);
        var last = block.TokenAt(span.End - 1);
        if (first >= block.Tokens.Length || last >= block.Tokens.Length)
        {
            return null;
        }

        if (first == last && SpeakerWords.IsPronoun(block.Tokens[first]))
        {
            return ByPronoun(block, first);
        }

        if (!SpeakerWords.IsName(block.Tokens[last]))
        {
            return null;
        }

        return names.TryGetValue(Last(block, last), out var full) ? full : block.Prose.ToString(span);
    }

    /// <summary>Whether a "he" or "she" can stand for somebody, as far as the article says; for a body it cannot.</summary>
    public bool Fits(string person, Token pronoun) => !words.IsBody(person) && (PronounsOf(person) & PronounWords.Of(pronoun)) != Pronouns.None;

    /// <summary>The pronouns that can stand for a person.</summary>
    public Pronouns PronounsOf(string person) => genders.GetValueOrDefault(person) is var known && known != Pronouns.None ? known : Pronouns.Anybody;

    /// <summary>Whether a full name has a title, or stands beside words that only people have there.</summary>
    public bool IsPerson(string name) => people.Contains(name);

    /// <summary>The full name that a word of a name stands for; null where it stands for nobody, or for two.</summary>
    public string? Named(Block block, int token) => names.GetValueOrDefault(Last(block, token));

    /// <summary>The name that a speaker's words are; null where they are none.</summary>
    public string? NameIn(Attribution attribution)
    {
        if (attribution.Speaker is not { Length: > 0 } span)
        {
            return null;
        }

        var block = attribution.Block;
        var last = block.TokenAt(span.End - 1);
        return last < block.Tokens.Length && SpeakerWords.IsName(block.Tokens[last]) && !words.IsBody(block.Tokens[last]) ? names.GetValueOrDefault(Last(block, last)) ?? block.Prose.ToString(span) : null;
    }

    /// <summary>The one person named in the paragraph before the pronoun.</summary>
    private string? ByPronoun(Block block, int pronoun)
    {
        var gender = PronounWords.Of(block.Tokens[pronoun]);
        return gender is Pronouns.He or Pronouns.She ? Only(block, pronoun, gender) : null;
    }

    private string? Only(Block block, int end, Pronouns gender)
    {
        string? only = null;
        for (var i = Math.Max(0, end - FarthestToken); i < end; i++)
        {
            if (!SpeakerWords.IsName(block.Tokens[i]) || (i + 1 < end && SpeakerWords.IsName(block.Tokens[i + 1])) || block.IsSpeech(block.Tokens[i].Span)
                || !names.TryGetValue(Last(block, i), out var name))
            {
                continue;
            }

            if (name is null)
            {
                return null;
            }

            if (!people.Contains(name))
            {
                continue;
            }

            if ((PronounsOf(name) & gender) == Pronouns.None)
            {
                continue;
            }

            if (only is not null && only != name)
            {
                return null;
            }

            only = name;
        }

        return only;
    }

    private void Learn(Block block, int first, int end)
    {
        if (first > 0 && SpeakerWords.IsDeterminer(block.Tokens[first - 1]) && !words.IsTitle(block.Tokens[first]))
        {
            return;
        }

        var run = first;
        var isPerson = words.IsTitle(block.Tokens[first]) || IsBeside(block, first, end);
        first = BehindTitles(block, first, end);
        if (words.IsBody(block.Tokens[end - 1]))
        {
            return;
        }

        var last = block.Tokens[end - 1];
        var key = Last(block, end - 1);
        var stop = SpeakerWords.IsOwner(block.Text, last) ? last.End - 2 : last.End;
        var name = block.Prose.ToString(TextSpan.FromBounds(block.Tokens[first].Start, stop));
        if (end - first >= 2 || first > run && !words.IsTitle(last))
        {
            LearnName(key, name);
        }

        if (!names.TryGetValue(key, out var whole) || whole is null)
        {
            return;
        }

        var firstName = end - first >= 2 && ByFirstName(block, run, first) is var bearer && bearer != Pronouns.Anybody ? bearer : Pronouns.None;
        if (isPerson || firstName != Pronouns.None || BeforeName(block, run, first) != Pronouns.None)
        {
            people.Add(whole);
            LearnRoles(block, run, first, end, whole);
            LearnGender(whole, firstName);
            LearnGender(whole, BeforeName(block, run, first));
        }
    }

    /// <summary>The longest form of a name counts: "Mr Lund", "Paul Lund", "Paul D. Lund". Two persons who share the last word have none.</summary>
    private void LearnName(ulong key, string name)
    {
        if (!names.TryGetValue(key, out var known))
        {
            names[key] = name;
        }
        else if (known is not null && known != name && name.EndsWith(known, StringComparison.Ordinal))
        {
            names[key] = name;
            LearnGender(name, genders.GetValueOrDefault(known));
            if (people.Contains(known))
            {
                people.Add(name);
            }
        }
        else if (known is not null && !known.EndsWith(name, StringComparison.Ordinal) && !SharesFirst(known, name))
        {
            names[key] = null;
        }
    }

    /// <summary>The first word of a name behind its titles: "Green MEP Caroline Lucas".</summary>
    public static int BehindTitles(Block block, int first, int end)
    {
        var start = first;
        for (var i = first; i < end - 1; i++)
        {
            start = block.Vocabulary.IsTitle(block.Tokens[i]) || block.Tokens[i].Has(TokenFlags.AllCapitals) && i + 2 < end ? i + 1 : start;
        }

        return start;
    }

    /// <summary>"Mr", "Lady", "his wife": what stands before a name from one token to before another, or right before both.</summary>
    public static Pronouns BeforeName(Block block, int run, int first)
    {
        var found = run > 0 && !SpeakerWords.IsOwner(block.Text, block.Tokens[run - 1]) ? OfTitle(block, run - 1) : Pronouns.None;
        for (var i = run; i < first; i++)
        {
            found = OfTitle(block, i) is var title && title != Pronouns.None ? title : found;
        }

        return found;
    }

    private static Pronouns OfTitle(Block block, int token) =>
        block.Vocabulary.PronounsOf(block.Tokens[token]) is var known && known != Pronouns.None ? known
        : Genders.OfNoun(block.Text, block.Tokens[token]) is var noun && noun is Pronouns.He or Pronouns.She ? noun
        : Pronouns.None;

    /// <summary>The pronouns for whoever has a first name, titles before it or not; "in West Virginia" and "at St James" name nobody.</summary>
    public static Pronouns ByFirstName(Block block, int run, int first) =>
        SpeakerWords.BeginsPlace(block.Tokens[first]) || run > 0 && SpeakerWords.IsPlacing(block.Tokens[run - 1]) ? Pronouns.None : Genders.OfFirstName(block.Tokens[first]);

    /// <summary>Evidence that speaks against what is known leaves nothing known: "Chairwoman Robert Lund".</summary>
    private void LearnGender(string name, Pronouns gender) =>
        genders[name] = gender == Pronouns.None ? genders.GetValueOrDefault(name) : !genders.TryGetValue(name, out var known) || known == Pronouns.None || known == gender ? gender : Pronouns.Anybody;

    private bool IsBeside(Block block, int first, int end) =>
        (first > 0 && words.IsSaying(block.Tokens[first - 1])) || (end < block.Tokens.Length && (words.IsSaying(block.Tokens[end]) || SpeakerWords.IsRelative(block.Tokens[end])))
        || (end + 1 < block.Tokens.Length && block.Text[block.Tokens[end].Start] == ',' && (SpeakerWords.IsRelative(block.Tokens[end + 1]) || SpeakerWords.IsDeterminer(block.Tokens[end + 1]) || words.IsTitle(block.Tokens[end + 1]) || block.Tokens[end + 1].Kind == TokenKind.Number));

    /// <summary>"Paul D. Ryan" and "Paul Ryan".</summary>
    private static bool SharesFirst(string one, string other) => one.Split(' ') is var words && other.Split(' ') is var others && words.Length != others.Length && words[0] == others[0];

    /// <summary>Behind the last token of a run of names; the start itself where none begins there.</summary>
    public static int NameEnd(Block block, int start)
    {
        var end = start;
        while (end < block.Tokens.Length && SpeakerWords.IsName(block.Tokens[end]) && (end == start || !SpeakerWords.IsOwner(block.Text, block.Tokens[end - 1])))
        {
            end++;
        }

        return end;
    }

    /// <summary>The fold of a name's last word, without the possessive.</summary>
    private static ulong Last(Block block, int token)
    {
        var word = SpeakerWords.Of(block.Text, block.Tokens[token]);
        return SpeakerWords.IsOwner(block.Text, block.Tokens[token]) ? Folding.Hash(word[..^2]) : block.Tokens[token].Fold;
    }
}
