using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>What the pronouns of an article can point back to: everybody whom it mentions before them.</summary>
internal sealed class Antecedents(Article article, Persons persons)
{
    /// <summary>A person without a name, "a witness", is forgotten so many paragraphs later.</summary>
    private const int FarthestNoun = 2;

    /// <summary>So many referents are looked back over for one.</summary>
    private const int MostMentions = 100;

    /// <summary>So many words stand before the noun of a subject at most: "the two tired drivers".</summary>
    private const int MostBefore = 3;

    /// <summary>A sentence of more tokens tells something, and does not only lead to what somebody says.</summary>
    private const int LongestIntroduction = 14;

    private readonly Referents referents = new(article, persons);

    /// <summary>Where a name or a pronoun stands first whom "he", "she" or "they" can mean: block and token.</summary>
    private readonly Dictionary<Pronouns, (int Block, int Token)> first = [];

    /// <summary>Blocks that <see cref="first"/> knows.</summary>
    private int known;

    /// <summary>Whether anybody whom a pronoun can mean is mentioned before a token: a name or another pronoun anywhere, people without names nearby.</summary>
    public bool Has(Pronouns pronoun, Block block, int token)
    {
        for (; known <= block.Index; known++)
        {
            foreach (var referent in referents.In(article.Blocks[known]))
            {
                foreach (var one in (ReadOnlySpan<Pronouns>)[Pronouns.He, Pronouns.She, Pronouns.They])
                {
                    if ((referent.Fits & one) != Pronouns.None && (one == Pronouns.They || !referent.IsNoun))
                    {
                        var at = PlaceOf(known, referent);
                        first[one] = first.TryGetValue(one, out var earlier) && earlier.CompareTo(at) < 0 ? earlier : at;
                    }
                }
            }
        }

        return first.TryGetValue(pronoun, out var place) && place.CompareTo((block.Index, token)) < 0 || HasNoun(pronoun, block, token);
    }

    private bool HasNoun(Pronouns pronoun, Block block, int token)
    {
        var left = MostMentions;
        for (var index = block.Index; index >= Math.Max(0, block.Index - FarthestNoun); index--)
        {
            var here = referents.In(article.Blocks[index]);
            for (var i = here.Length - 1; i >= 0; i--)
            {
                if (PlaceOf(index, here[i]).CompareTo((block.Index, token)) < 0 && ((here[i].Fits & pronoun) != Pronouns.None || --left == 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whom a speaker names is known to the reader from the next paragraph on: the words themselves do not say whose they are.</summary>
    private static (int Block, int Token) PlaceOf(int block, Referent referent) => (block, referent.IsSpeech ? int.MaxValue : referent.First);

    /// <summary>Whether the sentence before an offset names two people whom a pronoun can mean, and neither of them as its subject alone: "Brandt and
    /// Weil met on the bridge".</summary>
    public bool AreTwo(Pronouns pronoun, Block block, int start)
    {
        var (around, sentence) = Before(block, start);
        if (around is null || HasSpeech(around, sentence.FirstToken + sentence.TokenCount))
        {
            return false;
        }

        var end = sentence.FirstToken + sentence.TokenCount;
        var here = referents.In(around).Where(referent => referent.First >= sentence.FirstToken && referent.End <= end).ToArray();
        var named = here.Where(referent => referent.Person is not null && referent.Fits == pronoun && !referent.IsOwner).ToArray();
        if (named.DistinctBy(referent => referent.Person, StringComparer.Ordinal).Count() < 2 || here.Any(referent => referent.IsPronoun && referent.Fits == pronoun))
        {
            return false;
        }

        var head = HeadOf(around, sentence.FirstToken, end);
        var firstNamed = Array.FindIndex(named, referent => IsHead(around, head, referent) || IsAgent(around, head, referent));
        return firstNamed >= 0 ? AreJoined(around, named.AsSpan(firstNamed))
            : here.Length > 0 && (here[0].Fits & pronoun) == Pronouns.None && IsHead(around, head, here[0]) && named.Count(referent => Acts(around, referent)) != 1;
    }

    /// <summary>Who is about to speak by the sentence before an offset, in the same block: the one person whom a short one shows in the present tense, as
    /// profiles do, "Ada Lund laughs."; and whoever was named last before a question, "And why now?"</summary>
    public Voice? About(Block block, int start)
    {
        var sentence = block.Sentences[Math.Max(0, block.SentenceAt(block.TokenAt(start)) - 1)];
        if (sentence.Span.End > start || sentence.TokenCount > LongestIntroduction || block.IsSpeech(sentence.Span))
        {
            return null;
        }

        if (block.Text[sentence.Span.Start..sentence.Span.End].TrimEnd() is [.., '?'])
        {
            var answering = LastPerson(block, sentence.FirstToken);
            for (var index = block.Index - 1; answering is null && index >= Math.Max(0, block.Index - FarthestNoun); index--)
            {
                answering = LastPerson(article.Blocks[index], int.MaxValue);
            }

            return answering;
        }

        var end = sentence.FirstToken + sentence.TokenCount;
        var people = referents.In(block).Where(referent => referent.First >= sentence.FirstToken && referent.End <= end && IsPerson(block, referent)).ToArray();
        return people is [var only, .. var others] && IsHead(block, HeadOf(block, sentence.FirstToken, end), only) && Array.TrueForAll(others, other => other.Person is null || only.Person is null || other.Person == only.Person) && IsPresent(block, only.End)
            ? Shown(block, only)
            : null;
    }

    /// <summary>"laughs", "often shakes his head", "does not charge".</summary>
    private static bool IsPresent(Block block, int verb)
    {
        while (verb < block.Tokens.Length && SpeakerWords.IsAdverb(block.Text, block.Tokens[verb]))
        {
            verb++;
        }

        return verb < block.Tokens.Length && block.Tokens[verb] is { Kind: TokenKind.Word } found && !found.Has(TokenFlags.Capital)
            && (SpeakerWords.Of(block.Text, found) is "does" || SpeakerWords.Of(block.Text, found) is [.., not 's', 's'] && !SpeakerWords.IsAuxiliary(found));
    }

    private Voice? LastPerson(Block block, int end)
    {
        var here = referents.In(block);
        var at = Array.FindLastIndex(here, referent => referent.End <= end && !referent.IsSpeech && IsPerson(block, referent));
        return at < 0 ? null : Shown(block, here[at]);
    }

    private static bool IsPerson(Block block, Referent referent) =>
        (referent.Fits & (Pronouns.He | Pronouns.She)) != Pronouns.None && !referent.IsOwner && !(referent.IsPronoun && SpeakerWords.IsPossessive(block.Tokens[referent.First]));

    private static Voice Shown(Block block, Referent referent)
    {
        var start = referent.First;
        while (referent.IsNoun && start > Math.Max(0, referent.First - MostBefore) && block.Tokens[start - 1].Kind == TokenKind.Word && !SpeakerWords.IsDeterminer(block.Tokens[start]))
        {
            start--;
        }

        return new Voice(block, TextSpan.FromBounds(block.Tokens[start].Start, block.Tokens[referent.End - 1].End), null, AttributionShape.Introduced);
    }

    /// <summary>The sentence before an offset, in its block or at the end of the one before.</summary>
    private (Block? Block, Sentence Sentence) Before(Block block, int start)
    {
        var before = block.Sentences.LastOrDefault(sentence => sentence.Span.End <= start);
        if (before.TokenCount > 0 || block.Index == 0)
        {
            return (before.TokenCount > 0 ? block : null, before);
        }

        var previous = article.Blocks[block.Index - 1];
        return previous.Role == Roles.Paragraph && previous.Sentences.Count > 0 ? (previous, previous.Sentences[^1]) : (null, default);
    }

    /// <summary>Somebody speaks or thinks in a block before a token: he goes on.</summary>
    private static bool HasSpeech(Block block, int end)
    {
        for (var i = Math.Max(0, end - Persons.FarthestToken); i < end; i++)
        {
            if (block.Vocabulary.Is(block.Tokens[i], WordClass.Sure | WordClass.Thought))
            {
                return true;
            }
        }

        return block.OuterQuotationBefore(block.Tokens[end - 1].End) is not null;
    }

    /// <summary>Where the subject of a sentence begins, behind a phrase in front of it: "In May, the drivers met".</summary>
    private static int HeadOf(Block block, int start, int end)
    {
        var comma = start;
        while (comma < end && block.Text[block.Tokens[comma].Start] != ',')
        {
            comma++;
        }

        return comma < end && (SpeakerWords.IsLeading(block.Tokens[start]) || SpeakerWords.IsOpener(block.Tokens[start]) || SpeakerWords.IsAdverb(block.Text, block.Tokens[start])) ? comma + 1 : start;
    }

    /// <summary>Part of the subject: no preposition and no verb stands before it. "American twins Mike and Bob Lund".</summary>
    private static bool IsHead(Block block, int head, Referent referent)
    {
        if (referent.IsOwner || referent.First - head > MostBefore)
        {
            return false;
        }

        for (var i = head; i < referent.First; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind != TokenKind.Word || SpeakerWords.IsPreposition(token) || SpeakerWords.IsOf(token) || SpeakerWords.IsTo(token) || SpeakerWords.IsLeading(token) || IsVerb(block, token) && Genders.OfNoun(block.Text, token) == Pronouns.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"The bridge was opened by Brandt and Weil".</summary>
    private static bool IsAgent(Block block, int head, Referent referent)
    {
        var before = referent.First - 1;
        while (before > head && (block.Vocabulary.IsTitle(block.Tokens[before]) || SpeakerWords.IsDeterminer(block.Tokens[before])))
        {
            before--;
        }

        return before > head && SpeakerWords.IsBy(block.Tokens[before]);
    }

    /// <summary>The subject of a clause: "but Brandt had the last word".</summary>
    private static bool Acts(Block block, Referent referent) => referent.End < block.Tokens.Length && IsVerb(block, block.Tokens[referent.End]);

    private static bool IsVerb(Block block, Token token) =>
        token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital)
        && (SpeakerWords.IsAuxiliary(token) || SpeakerWords.IsPast(token) || SpeakerWords.Of(block.Text, token) is [.., 'e', 'd'] or [.., not 's', 's']);

    /// <summary>Whether the first of some people stands in a row with another: "Ivo Brandt, the mayor, and the ferryman Jon Weil".</summary>
    private static bool AreJoined(Block block, ReadOnlySpan<Referent> people)
    {
        var isJoined = false;
        for (var i = 1; i < people.Length; i++)
        {
            var at = BehindAside(block, people[i - 1].End, people[i].First);
            for (; at < people[i].First; at++)
            {
                var token = block.Tokens[at];
                isJoined |= SpeakerWords.IsJoining(token) || SpeakerWords.IsNegative(token);
                if (!SpeakerWords.IsJoining(token) && !SpeakerWords.IsNegative(token) && !SpeakerWords.IsDeterminer(token) && !block.Vocabulary.IsTitle(token) && block.Text[token.Start] != ',')
                {
                    return false;
                }
            }

            if (isJoined)
            {
                return people[i].Person != people[0].Person;
            }
        }

        return false;
    }

    /// <summary>Behind what stands between two commas: ", the mayor,"; where no such thing begins, a token itself.</summary>
    private static int BehindAside(Block block, int comma, int end)
    {
        var close = comma + 1;
        while (close < end && block.Text[block.Tokens[close].Start] != ',')
        {
            close++;
        }

        return comma < end && close < end && block.Text[block.Tokens[comma].Start] == ',' ? close : comma;
    }
}
