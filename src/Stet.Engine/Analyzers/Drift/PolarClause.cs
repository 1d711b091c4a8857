using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>A sentence in which words of negative polarity are looked for; token indexes count from its first.</summary>
internal readonly ref struct PolarClause(Block block, Sentence sentence, PolarityOptions options)
{
    /// <summary>Auxiliaries and adverbs between "there" and its "any".</summary>
    private const int MostBetween = 6;

    private static readonly WordSet Any = Folding.SetOf("any anyone anybody anything anywhere");
    private static readonly WordSet There = Folding.SetOf("there there's there'd there've there'll");
    private static readonly WordSet Being = Folding.SetOf("is are was were be been being has have had will would remains remain remained exists exist existed also still now then currently ever already clearly actually really indeed certainly always");
    private static readonly WordSet Having = Folding.SetOf("has have had he's she's it's they've we've i've you've");
    private static readonly WordSet Inverted = Folding.SetOf("were had should is are was has have do does did can could will would may might must that to");
    private static readonly WordSet Superlatives = Folding.SetOf("as most best worst first last least only every all each everything everyone everybody everywhere latest furthest single farthest few next");
    private static readonly ulong AnyFold = Folding.Hash("any");
    private static readonly ulong EverFold = Folding.Hash("ever");
    private static readonly ulong AnymoreFold = Folding.Hash("anymore");
    private static readonly ulong LongerFold = Folding.Hash("longer");
    private static readonly ulong MoreFold = Folding.Hash("more");
    private static readonly ulong AtFold = Folding.Hash("at");
    private static readonly ulong AllFold = Folding.Hash("all");
    private static readonly ulong SinceFold = Folding.Hash("since");
    private static readonly ulong SoFold = Folding.Hash("so");

    private readonly ReadOnlySpan<char> text = block.Text;
    private readonly ReadOnlySpan<Token> tokens = block.TokensOf(sentence);

    /// <summary>The first and last token of what stands there of such a word; null where the token is none, or may stand without a licence.</summary>
    public (int First, int Last)? At(int at)
    {
        var fold = tokens[at].Fold;
        return Any.Contains(fold) ? Existing(at) ?? Owned(at) ?? NoLonger(at)
            : fold == EverFold ? Ever(at)
            : fold == AnymoreFold && EndsClause(at + 1) ? (at, at)
            : fold == AtFold && Is(at + 1, AllFold) && EndsClause(at + 2) && at > 0 ? (at, at + 1)
            : null;
    }

    /// <summary>Whether something before the word in its clause, or the question mark behind it, allows it; null where the sentence is too long to say.</summary>
    /// <param name="first">Where what is reported begins.</param>
    /// <param name="word">The word itself; what stands between both counts, too.</param>
    public bool? IsLicensed(int first, int word, int reach)
    {
        if (IsQuestion() || IsInverted())
        {
            return true;
        }

        var isEver = tokens[word].Fold != AnyFold || first == word;
        for (var i = word - 1; i >= 0; i--)
        {
            if (word - i > reach)
            {
                return null;
            }

            if ((Licenses(i) && !IsFarClause(i, first)) || (isEver && IsSuperlative(tokens[i])))
            {
                return true;
            }

            if (i < first && (text[tokens[i].Start] == ';' || (options.Breaks.Has(tokens[i].Fold) && (i == 0 || tokens[i - 1].Kind == TokenKind.Punctuation))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"There is any evidence".</summary>
    private (int First, int Last)? Existing(int any)
    {
        var i = any - 1;
        while (i >= 0 && any - i <= MostBetween && Being.Contains(tokens[i].Fold))
        {
            i--;
        }

        var isThere = i >= 0 && There.Contains(tokens[i].Fold) && (i < any - 1 || tokens[i].Length > 5);
        return isThere && !IsFreeChoice(any) ? (i, NounOf(any)) : null;
    }

    /// <summary>"The police have any evidence", of nouns that nobody has "any" of.</summary>
    private (int First, int Last)? Owned(int any)
    {
        if (any < 2 || tokens[any].Fold != AnyFold || !options.Verbs.Has(tokens[any - 1].Fold) || IsFreeChoice(any))
        {
            return null;
        }

        var noun = any + 1;
        noun += noun + 1 < tokens.Length && !options.Nouns.Has(tokens[noun].Fold) && tokens[noun].Kind == TokenKind.Word ? 1 : 0;
        return noun < tokens.Length && options.Nouns.Has(tokens[noun].Fold) && HasSubject(any - 1) ? (any - 1, noun) : null;
    }

    /// <summary>"He works there any longer", "any more" at the end of a clause.</summary>
    private (int First, int Last)? NoLonger(int any) =>
        any > 0 && tokens[any].Fold == AnyFold && any + 1 < tokens.Length && (tokens[any + 1].Fold == LongerFold || tokens[any + 1].Fold == MoreFold) && EndsClause(any + 2) ? (any, any + 1) : null;

    /// <summary>"The minister has ever said so".</summary>
    private (int First, int Last)? Ever(int ever) =>
        ever > 1 && Having.Contains(tokens[ever - 1].Fold) && IsParticiple(ever + 1) && HasSubject(ever - 1) ? (ever - 1, ever + 1) : null;

    /// <summary>Of what can stand behind "has ever", for all that small words tell: not "ever since", "ever so", "ever more", "ever larger".</summary>
    private bool IsParticiple(int at) =>
        at < tokens.Length && tokens[at].Kind == TokenKind.Word && !Is(at, SinceFold) && !Is(at, SoFold) && !Is(at, MoreFold) && !IsComparative(tokens[at]);

    /// <summary>"When the ferry sank, there was any doubt": the clause in front ends with its comma, and the main one has no licence of it.</summary>
    private bool IsFarClause(int licence, int first)
    {
        if (!options.Subordinators.Has(tokens[licence].Fold) || (licence > 0 && tokens[licence - 1].Kind != TokenKind.Mark) || licence > 1)
        {
            return false;
        }

        var comma = -1;
        for (var i = licence + 1; i < first; i++)
        {
            if (text[tokens[i].Start] == ',')
            {
                if (comma >= 0 || i == licence + 1)
                {
                    return false;
                }

                comma = i;
            }
        }

        return comma >= 0 && comma + 1 <= first && !SpeakerWords.IsJoining(tokens[comma + 1]);
    }

    /// <summary>A name, a noun or a personal pronoun stands before the verb, and it is someone in particular.</summary>
    private bool HasSubject(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 6); i--)
        {
            if (options.OpenSubjects.BeginsAt(tokens, i))
            {
                return false;
            }
        }

        return tokens[verb - 1].Kind == TokenKind.Word && (!SpeakerWords.IsBorder(tokens[verb - 1]) || SpeakerWords.IsPronoun(tokens[verb - 1]));
    }

    private bool IsFreeChoice(int any) => any + 1 < tokens.Length && options.FreeChoice.BeginsAt(tokens, any + 1);

    /// <summary>The noun after "any", or the word itself.</summary>
    private int NounOf(int any) => any + 1 < tokens.Length && tokens[any].Fold == AnyFold && tokens[any + 1].Kind == TokenKind.Word ? any + 1 : any;

    private bool EndsClause(int at) => at >= tokens.Length || tokens[at].Kind is TokenKind.Stop or TokenKind.Punctuation or TokenKind.Mark && text[tokens[at].Start] is not ('(' or '[' or '/' or '-');

    private bool Is(int at, ulong fold) => at < tokens.Length && tokens[at].Fold == fold;

    private bool Licenses(int at) =>
        options.Licences.BeginsAt(tokens, at) || tokens[at].Length > 3 && text[tokens[at].Start..tokens[at].End] is [.., 'n' or 'N', var mark, 't' or 'T'] && Characters.IsApostrophe(mark);

    private bool IsSuperlative(Token token) =>
        Superlatives.Contains(token.Fold) || (token.Length >= 6 && text[token.Start..token.End].EndsWith("est", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Were the fire to spread at all, …", a condition without an "if"; "That they came at all, …", a clause as a subject.</summary>
    private bool IsInverted()
    {
        var first = 0;
        while (first < tokens.Length && tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        return first < tokens.Length && Inverted.Contains(tokens[first].Fold);
    }

    /// <summary>"ever higher".</summary>
    private bool IsComparative(Token token) => token.Length >= 5 && text[token.Start..token.End].EndsWith("er", StringComparison.Ordinal);

    private bool IsQuestion()
    {
        for (var i = tokens.Length - 1; i >= 0 && tokens[i].Kind is TokenKind.Mark or TokenKind.Stop or TokenKind.Punctuation; i--)
        {
            if (tokens[i].Kind == TokenKind.Stop && text[tokens[i].Start..tokens[i].End].Contains('?'))
            {
                return true;
            }
        }

        return false;
    }
}
