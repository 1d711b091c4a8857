using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Holds each quotation against the originals and reports it to the rules of its verdict.</summary>
public sealed class FidelityAnalyzer(IReadOnlyList<Configured<FidelityOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<FidelityOptions>(
        "fidelity", ["match", "difference", "original", "path", "speaker", "named"], FidelityOptions.Read, rules => new FidelityAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        if (context.Originals.Count == 0)
        {
            return;
        }

        foreach (var tolerance in rules.Select(rule => rule.Options.Tolerance).Distinct())
        {
            var comparer = new QuotationComparer(context.Originals.Index, tolerance);
            var comparisons = new List<Comparison>();
            foreach (var quotation in context.Article.Quotations)
            {
                if (quotation.Outer is null && comparer.Compare(quotation, context.Article.Attributions.Of(quotation)) is { } comparison)
                {
                    comparisons.Add(comparison);
                    Report(context, comparison, rules.Where(rule => rule.Options.Tolerance == tolerance));
                }
            }

            context.Comparisons = comparisons;
        }
    }

    private static void Report(ArticleContext context, Comparison comparison, IEnumerable<Configured<FidelityOptions>> rules)
    {
        var quotation = comparison.Quotation;
        var count = comparison.WordCount;
        foreach (var (rule, options) in rules)
        {
            if (!options.Verdicts.Contains(comparison.Verdict)
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
                        new Capture("speaker", comparison.Speakers?.Story ?? ""),
                        new Capture("named", comparison.Speakers?.Original ?? ""),
                        new Capture("path", comparison.Original?.Path ?? string.Join(", ", context.Originals.Select(original => original.Path))),
                    ],
                    Related = [.. Places(comparison)],
                    Edit = Restored(comparison),
                    Severity = comparison.IsSuspicion ? Severity.Warning : null,
                });
            }
        }
    }

    /// <summary>The words of the original, and the passages elsewhere that were run together with them.</summary>
    private static IEnumerable<Related> Places(Comparison comparison)
    {
        if (comparison is { Script: { First: >= 0 } script, Original: { } original })
        {
            yield return new Related("original", original.Path, Finding.WholeFile, original.FileSpanOf(script.First, script.End));
        }

        foreach (var piece in comparison.Pieces)
        {
            yield return new Related("original", piece.Original.Path, Finding.WholeFile, piece.Original.FileSpanOf(piece.First, piece.End));
        }
    }

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
/// <param name="Tolerance">What the house allows.</param>
public sealed record FidelityOptions(IReadOnlyList<Verdict> Verdicts, int LeastWords, int LeastWordsOfSpeech, Tolerance Tolerance)
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
            check.Number("widest-ellipsis", usual.WidestEllipsis, 1, 500),
            check.Number("widest-bracket", usual.WidestBracket, 1, 100));
        return new FidelityOptions(check.Choice("verdict", Names, "altered"), check.Number("least-words", 4, 1, 100), check.Number("least-words-of-speech", 3, 1, 100), tolerance);
    }
}
