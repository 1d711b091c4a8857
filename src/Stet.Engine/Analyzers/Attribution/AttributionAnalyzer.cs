using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Quotations for which nobody is named, nobody in particular, or somebody too late.</summary>
public sealed class AttributionAnalyzer(IReadOnlyList<Configured<AttributionOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<AttributionOptions>(
        "attribution", ["match", "speaker", "count"], AttributionOptions.Read, rules => new AttributionAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var languages = new StoryLanguage(context.Article);
        foreach (var block in context.Article.Blocks)
        {
            foreach (var quotation in block.Quotations)
            {
                AnalyzeQuotation(context, languages, quotation);
            }
        }

        FindDistant(context);
    }

    private void AnalyzeQuotation(ArticleContext context, StoryLanguage languages, Quotation quotation)
    {
        if (quotation.Outer is not null || quotation.Shape == MarkShape.None)
        {
            return;
        }

        var attribution = context.Article.Attributions.Of(quotation);
        foreach (var (rule, options) in rules)
        {
            if (quotation.WordCount < options.LeastWords)
            {
                continue;
            }

            if (options.Problem == AttributionProblem.Missing && attribution is { State: AttributionState.None, Shape: AttributionShape.None } && !Nearby.IsFragment(quotation) && !quotation.IsTitle && IsRead(options, languages, quotation))
            {
                Report(context, rule, quotation, Orphans.IsSure(quotation) ? null : Severity.Warning);
            }
            else if (options.Problem == AttributionProblem.Unclear && Unclear.Of(quotation, attribution) is { } speaker)
            {
                context.Report(rule, quotation.Block, TextSpan.FromBounds(Math.Min(speaker.Start, quotation.Span.Start), Math.Max(quotation.Inner.Start + 1, speaker.End)), new Capture("speaker", attribution.SpeakerText!), new Capture("match", quotation.Text));
            }
        }
    }

    /// <summary>Whether the rule knows how people are named in the language of the paragraph; of a few words nobody can tell which it is.</summary>
    private static bool IsRead(AttributionOptions options, StoryLanguage languages, Quotation quotation) =>
        options.Languages.Count == 0 || languages.Of(quotation.Block) is not { } language || options.Languages.Contains(language, StringComparer.Ordinal);

    private void FindDistant(ArticleContext context)
    {
        foreach (var (rule, options) in rules)
        {
            if (options.Problem != AttributionProblem.Distant)
            {
                continue;
            }

            foreach (var late in Distant.In(context.Article, options.MostQuotations))
            {
                if (late.Quotation.WordCount >= options.LeastWords && rule.Scope.Covers(late.Quotation.Block, late.Quotation.Span))
                {
                    context.Add(new Finding(rule.Descriptor, late.Quotation.Block.Index, late.Quotation.Span)
                    {
                        Captures = [new Capture("match", late.Quotation.Text), new Capture("speaker", late.Attribution.Shown!), new Capture("count", late.Between)],
                        Related = [new Related("named here", null, late.Attribution.Block.Index, late.Attribution.Speaker!.Value)],
                    });
                }
            }
        }
    }

    private static void Report(ArticleContext context, Rules.Rule rule, Quotation quotation, Severity? severity)
    {
        if (rule.Scope.Covers(quotation.Block, quotation.Span))
        {
            context.Add(new Finding(rule.Descriptor, quotation.Block.Index, quotation.Span) { Captures = [new Capture("match", quotation.Text)], Severity = severity });
        }
    }
}

public enum AttributionProblem : byte
{
    Missing,
    Distant,
    Unclear,
}

/// <param name="LeastWords">Shorter quotations are terms, titles and fragments.</param>
/// <param name="Languages">English names; paragraphs in others are left alone. None: every paragraph counts.</param>
/// <param name="MostQuotations">So many quotations may stand before their speaker is named.</param>
public sealed record AttributionOptions(AttributionProblem Problem, int LeastWords, int MostQuotations, IReadOnlyList<string> Languages)
{
    private static readonly Dictionary<string, AttributionProblem> Problems = new(StringComparer.Ordinal)
    {
        ["missing"] = AttributionProblem.Missing,
        ["distant"] = AttributionProblem.Distant,
        ["unclear"] = AttributionProblem.Unclear,
    };

    public static AttributionOptions Read(YamlMap check)
    {
        var languages = new List<string>();
        foreach (var language in check.Texts("languages"))
        {
            if (Language.Names.Contains(language.Value, StringComparer.Ordinal))
            {
                languages.Add(language.Value);
            }
            else
            {
                check.Wrong("languages", $"'{language.Value}' is no language that can be told; there are {string.Join(", ", Language.Names)}");
            }
        }

        return new AttributionOptions(check.Choice("problem", Problems, "missing"), check.Number("least-words", 5, 1, 100), check.Number("most-quotations", 2, 1, 100), languages);
    }
}
