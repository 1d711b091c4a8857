using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Holds each quotation against the originals and reports it to the rules of its verdict. Where a story has none, what its headlines and
/// captions quote is held against the quotations of its body.</summary>
public sealed class FidelityAnalyzer(IReadOnlyList<Configured<FidelityOptions>> rules) : Analyzer
{
    /// <summary>Where words of the body are shown again; a block quote without marks may be a pull quote.</summary>
    private const Roles Display = Roles.Headline | Roles.Standfirst | Roles.Subheading | Roles.Caption | Roles.BlockQuote;
    private const Roles Body = Roles.Paragraph | Roles.ListItem;

    private readonly Configured<FidelityOptions>[] againstOriginal = rules.Where(rule => !rule.Options.AgainstBody).ToArray();
    private readonly Configured<FidelityOptions>[] againstBody = rules.Where(rule => rule.Options.AgainstBody).ToArray();

    public static CheckKind Kind { get; } = new CheckKind<FidelityOptions>(
        "fidelity", ["match", "difference", "original", "path", "speaker", "named"], FidelityOptions.Read, rules => new FidelityAnalyzer(rules))
    { NeedsOriginals = true };

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        if (context.Originals.Count == 0)
        {
            CompareWithBody(context);
            return;
        }

        foreach (var tolerance in againstOriginal.Select(rule => rule.Options.Tolerance).Distinct())
        {
            var comparer = new QuotationComparer(context.Originals.Index, tolerance);
            var comparisons = new List<Comparison>();
            foreach (var quotation in context.Article.Quotations)
            {
                if (quotation.Outer is null && comparer.Compare(quotation, context.Article.Attributions.Of(quotation)) is { } comparison)
                {
                    if (comparison.IsTelling)
                    {
                        comparisons.Add(comparison);
                    }

                    Report(context, comparison, againstOriginal.Where(rule => rule.Options.Tolerance == tolerance));
                }
            }

            context.Comparisons = comparisons;
        }
    }

    /// <summary>Only words that the body has in quotation marks count: a headline may sum up the rest as it likes.</summary>
    private void CompareWithBody(ArticleContext context)
    {
        if (againstBody.Length == 0 || !context.Article.Blocks.Any(block => (block.Role & Display) != Roles.None && block.Quotations.Count > 0))
        {
            return;
        }

        var body = new OriginalSet([new Original(context.Article, Body)]);
        var comparer = new QuotationComparer(body.Index, againstBody[0].Options.Tolerance);
        foreach (var quotation in context.Article.Quotations)
        {
            if (quotation.Outer is null && (quotation.Block.Role & Display) != Roles.None
                && comparer.Compare(quotation, speaker: null) is { Script: { First: >= 0 } script } comparison && IsQuoted(body[0], script))
            {
                Report(context, comparison, againstBody);
            }
        }
    }

    private static bool IsQuoted(Original body, EditScript script) =>
        Enumerable.Range(script.First, script.End - script.First).All(word => OriginalSpeech.QuotationAt(body, body.Words[word]) is not null);

    private static void Report(ArticleContext context, Comparison comparison, IEnumerable<Configured<FidelityOptions>> rules)
    {
        var quotation = comparison.Quotation;
        var count = comparison.WordCount;
        foreach (var (rule, options) in rules)
        {
            var isRole = comparison.Roles is not null && options.Verdicts.Contains(Verdict.OtherSpeaker);
            if ((!options.Verdicts.Contains(comparison.Verdict) && !isRole)
                || count < (quotation.IsSentence ? options.LeastWordsOfSpeech : options.LeastWords)
                || (comparison.Verdict is Verdict.NotFound or Verdict.Translated && quotation.IsTitle))
            {
                continue;
            }

            if (rule.Scope.Covers(quotation.Block, quotation.Span))
            {
                context.Add(new Finding(rule.Descriptor, quotation.Block.Index, quotation.Span)
                {
                    Captures =
                    [
                        new Capture("match", quotation.Text),
                        new Capture("difference", Difference.Of(comparison)),
                        new Capture("original", comparison.Script is { First: >= 0 } script ? comparison.Original!.TextOf(script.First, script.End) : ""),
                        new Capture("speaker", (comparison.Speakers ?? comparison.Roles)?.Story ?? ""),
                        new Capture("named", (comparison.Speakers ?? comparison.Roles)?.Original ?? ""),
                        new Capture("path", comparison.Original?.Path ?? string.Join(", ", context.Originals.Select(original => original.Path))),
                    ],
                    Related = [.. Places(comparison, context.Article)],
                    Edit = isRole ? null : Restored(comparison),
                    Severity = isRole ? Severity.Suggestion : comparison.IsSuspicion ? Severity.Warning : null,
                });
            }
        }
    }

    /// <summary>The words of the original, and the passages elsewhere that were run together with them.</summary>
    private static IEnumerable<Related> Places(Comparison comparison, Article article)
    {
        if (comparison is { Script: { First: >= 0 } script, Original: { } original })
        {
            var isBody = original.Article == article;
            yield return new Related(isBody ? "quoted below" : "original", isBody ? null : original.Path, Finding.WholeFile, original.FileSpanOf(script.First, script.End)) { Note = SaidBy(original, script.First) };
        }

        foreach (var piece in comparison.Pieces)
        {
            yield return new Related("original", piece.Original.Path, Finding.WholeFile, piece.Original.FileSpanOf(piece.First, piece.End)) { Note = SaidBy(piece.Original, piece.First) };
        }
    }

    private static string? SaidBy(Original original, int word) =>
        OriginalSpeech.AttributionAt(original, word) is { } attribution && (attribution.Person ?? attribution.SpeakerText) is { } speaker ? $"said by {speaker}" : null;

    /// <summary>Puts the original's words in place of the story's, where they come from one place and nothing was left out openly.</summary>
    private static Edit? Restored(Comparison comparison)
    {
        if (comparison is not { Verdict: Verdict.Altered, Script: { First: >= 0 } script, Original: { } original }
            || comparison.Words.Gaps.Any(gap => gap != GapKind.None)
            || comparison.Quotation.Block.Quotations.Any(inner => inner.Outer == comparison.Quotation))
        {
            return null;
        }

        var words = comparison.Words.Words;
        var span = TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End);
        var first = Math.Min(script.Steps.First(step => step.OriginalCount > 0).OriginalStart, script.First);
        var end = Math.Max(script.Steps.Last(step => step.OriginalCount > 0).OriginalEnd, script.End);
        return new Edit("Restore the original's words", [new TextChange(span, original.TextOf(first, end))], FixSafety.Unsafe);
    }
}

/// <param name="Verdicts">The verdicts that the rule reports.</param>
/// <param name="LeastWords">Shorter quotations are not compared.</param>
/// <param name="LeastWordsOfSpeech">The same for quotations that are whole sentences.</param>
/// <param name="AgainstBody">Headlines, standfirsts and captions are held against the body, in stories without an original.</param>
/// <param name="Tolerance">What the house allows.</param>
public sealed record FidelityOptions(IReadOnlyList<Verdict> Verdicts, int LeastWords, int LeastWordsOfSpeech, bool AgainstBody, Tolerance Tolerance)
{
    private static readonly Dictionary<string, IReadOnlyList<Verdict>> Names = new(StringComparer.Ordinal)
    {
        ["altered"] = [Verdict.Altered],
        ["not-found"] = [Verdict.NotFound],
        ["spliced"] = [Verdict.Spliced, Verdict.Reordered],
        ["other-speaker"] = [Verdict.OtherSpeaker],
        ["misleading"] = [Verdict.Misleading],
        ["translated"] = [Verdict.Translated],
    };

    private static readonly Dictionary<string, bool> Sides = new(StringComparer.Ordinal) { ["original"] = false, ["body"] = true };

    public static FidelityOptions Read(YamlMap check)
    {
        if (!check.Has("verdict"))
        {
            check.Errors.Add(check.At, $"'verdict' is missing; it is one of {string.Join(", ", Names.Keys)}");
        }

        var usual = Tolerance.Default;
        var tolerance = new Tolerance(
            check.Flag("allow-fillers", usual.Fillers),
            check.Flag("allow-spelling", usual.Spelling),
            check.Flag("allow-numerals", usual.Numerals),
            check.Flag("allow-masked", usual.Masked),
            check.Flag("allow-grammar", usual.Grammar),
            check.Number("widest-ellipsis", usual.WidestEllipsis, 1, 500),
            check.Number("widest-bracket", usual.WidestBracket, 1, 100));
        return new FidelityOptions(check.Choice("verdict", Names, "altered"), check.Number("least-words", 4, 1, 100), check.Number("least-words-of-speech", 3, 1, 100), check.Choice("against", Sides, "original"), tolerance);
    }
}
