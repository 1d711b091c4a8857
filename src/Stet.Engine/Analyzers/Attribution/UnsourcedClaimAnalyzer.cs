using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Sentences of narration that claim what a reporter cannot have seen, without a source in them or right beside them.</summary>
public sealed class UnsourcedClaimAnalyzer(IReadOnlyList<Configured<UnsourcedClaimOptions>> rules) : Analyzer
{
    /// <summary>What a claim is about stands so many tokens from its word.</summary>
    private const int Farthest = 6;

    public static CheckKind Kind { get; } = new CheckKind<UnsourcedClaimOptions>("unsourced-claim", ["match"], UnsourcedClaimOptions.Read, rules => new UnsourcedClaimAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Roles.Paragraph | Roles.ListItem, AnalyzeSentence);

    private void AnalyzeSentence(ArticleContext context, Block block, Sentence sentence)
    {
        foreach (var (rule, options) in rules)
        {
            if (Claim(block, sentence, options) is { } claim && !Sourcing.IsNear(block, sentence) && !Has(block, sentence, options.Unless))
            {
                context.Report(rule, block, claim, new Capture("match", block.Prose.ToString(claim)));
            }
        }
    }

    private static TextSpan? Claim(Block block, Sentence sentence, UnsourcedClaimOptions options)
    {
        var tokens = block.Tokens;
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (options.Words.LengthAt(tokens, i) is > 0 and var length && !block.IsSpeech(tokens[i].Span) && IsAbout(block, sentence, i, length, options.About, options.Of))
            {
                return TextSpan.FromBounds(tokens[i].Start, tokens[i + length - 1].End);
            }
        }

        return null;
    }

    private static bool IsAbout(Block block, Sentence sentence, int at, int length, ClaimAbout about, ClaimWords of)
    {
        if (about == ClaimAbout.Anything)
        {
            return true;
        }

        var first = Math.Max(sentence.FirstToken, at - Farthest);
        var last = about == ClaimAbout.Person ? at : Math.Min(sentence.FirstToken + sentence.TokenCount, at + length + Farthest);
        for (var i = first; i < last; i++)
        {
            var token = block.Tokens[i];
            if (about == ClaimAbout.Number ? Sourcing.IsCount(block, i) && (i + 1 == at || i == at + length || Counts(block, i, of)) : i > sentence.FirstToken && Sourcing.IsPersonal(block, i) && token.Kind == TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"41 people", "three young men": what is counted stands right behind the number.</summary>
    private static bool Counts(Block block, int number, ClaimWords of)
    {
        for (var i = number + 1; i < Math.Min(block.Tokens.Length, number + 4) && block.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (of.LengthAt(block.Tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Block block, Sentence sentence, ClaimWords words)
    {
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (words.LengthAt(block.Tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What stands beside the words of a claim.</summary>
public enum ClaimAbout : byte
{
    Anything,

    /// <summary>A name or a pronoun before them.</summary>
    Person,

    /// <summary>A number on either side.</summary>
    Number,
}

/// <param name="Words">Words or phrases that make a sentence a claim.</param>
/// <param name="Of">What a number must count, unless it stands right beside the words.</param>
/// <param name="Unless">Words or phrases that say that it is known, or from whom.</param>
public sealed record UnsourcedClaimOptions(ClaimWords Words, ClaimAbout About, ClaimWords Of, ClaimWords Unless)
{
    private static readonly Dictionary<string, ClaimAbout> Subjects = new(StringComparer.Ordinal)
    {
        ["anything"] = ClaimAbout.Anything,
        ["person"] = ClaimAbout.Person,
        ["number"] = ClaimAbout.Number,
    };

    public static UnsourcedClaimOptions Read(YamlMap check)
    {
        if (!check.Has("words"))
        {
            check.Errors.Add(check.At, "'words' is missing; it lists the words that make a sentence a claim");
        }

        return new(ClaimWords.Of(check.Texts("words")), check.Choice("about", Subjects, "anything"), ClaimWords.Of(check.Texts("of")), ClaimWords.Of(check.Texts("unless")));
    }
}
