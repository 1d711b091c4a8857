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

    private static readonly WordSet He = Folding.SetOf("he he's he'd he'll");
    private static readonly WordSet She = Folding.SetOf("she she's she'd she'll");

    private static readonly WordSet Male = Folding.SetOf("mr sir lord king prince he his him himself spokesman chairman congressman father brother son husband businessman");
    private static readonly WordSet Female = Folding.SetOf("mrs ms miss lady dame queen princess she her hers herself spokeswoman chairwoman congresswoman mother sister daughter wife businesswoman");

    /// <summary>The longest name by its last word, as the article first writes it; null where two persons share it.</summary>
    private readonly Dictionary<ulong, string?> names = [];
    /// <summary>Names with a title or beside a verb of saying: people, not places.</summary>
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

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

    private enum Gender : byte
    {
        Unknown,
        Male,
        Female,
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
    public bool Fits(string person, Token pronoun) => !words.IsBody(person) && genders.GetValueOrDefault(person) is var known && (known == Gender.Unknown || known == GenderOf(pronoun));

    private static Gender GenderOf(Token pronoun) => He.Contains(pronoun.Fold) ? Gender.Male : She.Contains(pronoun.Fold) ? Gender.Female : Gender.Unknown;

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
        var gender = GenderOf(block.Tokens[pronoun]);
        return gender == Gender.Unknown ? null : Only(block, pronoun, gender);
    }

    private string? Only(Block block, int end, Gender gender)
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

            if (genders.GetValueOrDefault(name) is var known && known != Gender.Unknown && known != gender)
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
        var gender = Gender.Unknown;
        for (var i = Math.Max(0, first - 1); i < end; i++)
        {
            gender = Male.Contains(block.Tokens[i].Fold) ? Gender.Male : Female.Contains(block.Tokens[i].Fold) ? Gender.Female : gender;
        }

        if (first > 0 && SpeakerWords.IsDeterminer(block.Tokens[first - 1]) && !words.IsTitle(block.Tokens[first]))
        {
            return;
        }

        var run = first;
        var isPerson = gender != Gender.Unknown || words.IsTitle(block.Tokens[first]) || IsBeside(block, first, end);
        while (first < end - 1 && words.IsTitle(block.Tokens[first]))
        {
            first++;
        }

        if (words.IsBody(block.Tokens[end - 1]))
        {
            return;
        }

        var last = block.Tokens[end - 1];
        var key = Last(block, end - 1);
        var stop = SpeakerWords.IsOwner(block.Text, last) ? last.End - 2 : last.End;
        var name = block.Prose.ToString(TextSpan.FromBounds(block.Tokens[first].Start, stop));
        if (end - first >= 2)
        {
            names[key] = !names.TryGetValue(key, out var known) ? name
                : known is not null && (known.EndsWith(name, StringComparison.Ordinal) || SharesFirst(known, name)) ? known
                : known is not null && name.EndsWith(known, StringComparison.Ordinal) ? name
                : null;
        }

        if (!names.TryGetValue(key, out var whole) || whole is null)
        {
            return;
        }

        if (isPerson)
        {
            people.Add(whole);
            LearnRoles(block, run, first, end, whole);
        }

        if (gender != Gender.Unknown)
        {
            genders[whole] = gender;
        }
    }

    private bool IsBeside(Block block, int first, int end) =>
        (first > 0 && words.IsSaying(block.Tokens[first - 1])) || (end < block.Tokens.Length && (words.IsSaying(block.Tokens[end]) || SpeakerWords.IsRelative(block.Tokens[end])))
        || (end + 1 < block.Tokens.Length && block.Text[block.Tokens[end].Start] == ',' && (SpeakerWords.IsRelative(block.Tokens[end + 1]) || SpeakerWords.IsDeterminer(block.Tokens[end + 1]) || block.Tokens[end + 1].Kind == TokenKind.Number));

    /// <summary>"Paul D. Ryan" and "Paul Ryan".</summary>
    private static bool SharesFirst(string one, string other) => one.Split(' ') is var words && other.Split(' ') is var others && words.Length != others.Length && words[0] == others[0];

    /// <summary>Behind the last token of a run of names; the start itself where none begins there.</summary>
    private static int NameEnd(Block block, int start)
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
