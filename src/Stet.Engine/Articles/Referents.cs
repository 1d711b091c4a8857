using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds whom the words of an article mean: names, people without names, pronouns. A name that may be a person's, for all that is known,
/// counts as one of either sex: what is not known is not held against the story.</summary>
internal sealed class Referents(Article article, Persons persons)
{
    /// <summary>More words with a capital are a heading or a list.</summary>
    private const int MostWords = 4;

    /// <summary>So many words stand between an article and its noun at most: "the two tired drivers".</summary>
    private const int MostBetween = 3;

    private readonly Referent[]?[] found = new Referent[]?[article.Blocks.Count];

    /// <summary>The referents of a block, in order.</summary>
    public Referent[] In(Block block) => found[block.Index] ??= Read(block).ToArray();

    private IEnumerable<Referent> Read(Block block)
    {
        for (var i = 0; i < block.Tokens.Length;)
        {
            var end = Math.Max(i + 1, Persons.NameEnd(block, i));
            if (Meant(block, i, end) is { Fits: not Pronouns.None } referent)
            {
                yield return referent;
            }

            i = end;
        }
    }

    private Referent Meant(Block block, int start, int end)
    {
        var token = block.Tokens[start];
        var isSpeech = block.IsSpeech(token.Span);
        var isOwner = SpeakerWords.IsOwner(block.Text, block.Tokens[end - 1]) || start > 0 && SpeakerWords.IsName(token) && SpeakerWords.IsDeterminer(block.Tokens[start - 1]) && !block.Vocabulary.IsTitle(token);
        if (token.Kind != TokenKind.Word)
        {
            return default;
        }

        if (PronounWords.Of(token) is var pronoun && pronoun != Pronouns.None)
        {
            return isSpeech ? default : new Referent(start, end, pronoun) { IsPronoun = true };
        }

        var (person, fits) = SpeakerWords.IsName(token) ? OfName(block, start, end) : (null, OfNoun(block, start));
        return new Referent(start, end, fits) { Person = person, IsSpeech = isSpeech, IsOwner = isOwner, IsNoun = !token.Has(TokenFlags.Capital) };
    }

    private (string? Person, Pronouns Fits) OfName(Block block, int start, int end)
    {
        var last = block.Tokens[end - 1];
        if (persons.Named(block, end - 1) is { } person && persons.IsPerson(person))
        {
            return (person, persons.PronounsOf(person));
        }

        // "Mr Lund", without his full name; "Ada Lund" beside another Lund.
        var run = Persons.BehindTitles(block, start, end);
        var gender = Persons.BeforeName(block, start, run) is var titled && titled != Pronouns.None ? titled : Persons.ByFirstName(block, start, run);
        if (gender is Pronouns.He or Pronouns.She)
        {
            return (block.Prose.ToString(TextSpan.FromBounds(block.Tokens[run].Start, last.End)), gender);
        }

        if (end - start == 1 && OpensSentence(block, start) && OfNoun(block, start) is var noun && noun != Pronouns.None)
        {
            return (null, noun);
        }

        var isNamed = gender == Pronouns.Anybody && end - run > 1;
        return (null, !block.Vocabulary.IsBody(last) && (isNamed || MayBePerson(block, start, end)) ? Pronouns.Anybody : Pronouns.They);
    }

    /// <summary>Somebody whose first name tells nothing, or who has none here: only what people do shows him to be one. Headlines are no witness, they
    /// leave out what tells a company from a man; the story names him again.</summary>
    private bool MayBePerson(Block block, int start, int end)
    {
        if (persons.IsPerson(block.Prose.ToString(TextSpan.FromBounds(block.Tokens[start].Start, block.Tokens[end - 1].End))))
        {
            return true;
        }

        var isBehindSmall = start > 0 && (SpeakerWords.IsPreposition(block.Tokens[start - 1]) || SpeakerWords.IsOf(block.Tokens[start - 1]) || SpeakerWords.IsThe(block.Tokens[start - 1]));
        if (block.Role == Roles.Headline || end - start > MostWords || end >= block.Tokens.Length || isBehindSmall)
        {
            return false;
        }

        var next = block.Tokens[end];
        var isActing = SpeakerWords.IsAuxiliary(next) && !SpeakerWords.IsPlural(next) || SpeakerWords.IsPast(next) || SpeakerWords.Of(block.Text, next).EndsWith("ed", StringComparison.Ordinal);
        return block.Vocabulary.IsSaying(next) || SpeakerWords.IsWho(next) || isActing && (end - start > 1 || OpensSentence(block, start)) || end - start > 1 && OpensSentence(block, start) && SpeakerWords.Of(block.Text, next) is [.., not 's', 's'] || end - start > 1 && block.Text[next.Start] == ',';
    }

    /// <summary>One person has an article or an owner, and is no part of another noun: "a consumer", and not "consumer borrowing".</summary>
    private static Pronouns OfNoun(Block block, int at)
    {
        var token = block.Tokens[at];
        var known = Genders.OfNoun(block.Text, token) is var noun && noun != Pronouns.None ? noun
            : block.Vocabulary.Is(token, WordClass.Nameless) || block.Vocabulary.IsTitle(token) && EndsPhrase(block, at + 1) ? Pronouns.Anybody
            : block.Vocabulary.IsBody(token) || block.Vocabulary.IsGroup(token) ? Pronouns.They
            : Pronouns.None;
        return known == Pronouns.None ? known
            : known == Pronouns.They ? IsOneOf(block, at) ? Pronouns.Anybody : known
            : IsOne(block, at) ? known : Pronouns.They;
    }

    /// <summary>"the judge was", "the chief of police", and not "the chief reason".</summary>
    private static bool EndsPhrase(Block block, int next) =>
        next >= block.Tokens.Length || block.Tokens[next] is var token && (token.Kind != TokenKind.Word || SpeakerWords.IsBorder(token) || SpeakerWords.IsOf(token) || SpeakerWords.IsAuxiliary(token) || SpeakerWords.IsPast(token) || block.Vocabulary.IsCue(token) || SpeakerWords.Of(block.Text, token).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"one of the drivers"</summary>
    private static bool IsOneOf(Block block, int at)
    {
        for (var i = at - 1; i > Math.Max(0, at - MostBetween - 1); i--)
        {
            if (SpeakerWords.IsOf(block.Tokens[i]))
            {
                return SpeakerWords.IsDeterminer(block.Tokens[i - 1]);
            }
        }

        return false;
    }

    private static bool IsOne(Block block, int at)
    {
        for (var i = at; i >= Math.Max(0, at - MostBetween) && block.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (SpeakerWords.IsDeterminer(block.Tokens[i]) || SpeakerWords.IsOwner(block.Text, block.Tokens[i]) && i < at || Genders.OfNoun(block.Text, block.Tokens[at]) is Pronouns.He or Pronouns.She)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensSentence(Block block, int token) => token == 0 || block.Tokens[token - 1].Kind is TokenKind.Stop or TokenKind.Mark || block.Tokens[token].Has(TokenFlags.LineBreakBefore);
}

/// <summary>Words of a block from one token to before another that mean somebody.</summary>
/// <param name="Fits">The pronouns that can stand for them.</param>
internal readonly record struct Referent(int First, int End, Pronouns Fits)
{
    /// <summary>The full name of a person of the article; null for anybody else.</summary>
    public string? Person { get; init; }

    public bool IsPronoun { get; init; }

    /// <summary>Without a name: "a witness".</summary>
    public bool IsNoun { get; init; }

    public bool IsSpeech { get; init; }

    /// <summary>"Brandt's plan", "a Brandt shot": it is not about him.</summary>
    public bool IsOwner { get; init; }
}
