using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Quotations for which nobody is named, or nobody in particular.</summary>
public sealed class AttributionAnalyzer(IReadOnlyList<Configured<AttributionOptions>> rules) : Analyzer
{
    /// <summary>Quotations of the body in which the words of a headline are looked for.</summary>
    private const int MostBelow = 200;

    private static readonly ulong They = Folding.Hash("they");

    public static CheckKind Kind { get; } = new CheckKind<AttributionOptions>(
        "attribution", ["match", "speaker"], AttributionOptions.Read, rules => new AttributionAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterQuotationAction(AnalyzeQuotation);

    private void AnalyzeQuotation(ArticleContext context, Quotation quotation)
    {
        if (quotation.Outer is not null)
        {
            return;
        }

        var attribution = context.Article.Attributions.Of(quotation);
        foreach (var (rule, options) in rules)
        {
            if (!IsSpeech(quotation, options.LeastWords) || IsRepeatedBelow(context.Article, quotation))
            {
                continue;
            }

            if (options.Problem == AttributionProblem.Missing && attribution is null)
            {
                context.Report(rule, quotation.Block, quotation.Span, new Capture("match", quotation.Text));
            }
            else if (options.Problem == AttributionProblem.Unclear && attribution is { Kind: AttributionKind.Beside, Speaker: { } speaker } && IsThey(attribution.Block, speaker)
                && attribution.Block == quotation.Block && IsFirstOfParagraph(attribution.Block, speaker))
            {
                context.Report(rule, quotation.Block, TextSpan.FromBounds(speaker.Start, Math.Max(quotation.Inner.Start + 1, speaker.End)), new Capture("speaker", attribution.SpeakerText!), new Capture("match", quotation.Text));
            }
        }
    }

    private static bool IsThey(Block block, TextSpan speaker) => block.Tokens[block.TokenAt(speaker.Start)] is { } token && token.Fold == They && token.End == speaker.End;

    private static bool IsFirstOfParagraph(Block block, TextSpan speaker) => block.TokenAt(speaker.Start) == 0;

    /// <summary>Somebody's words and no term, title or irony. A block quote may be a document or a note as well.</summary>
    private static bool IsSpeech(Quotation quotation, int leastWords) => quotation.Shape != MarkShape.None && quotation.WordCount >= leastWords && !quotation.IsTitle;

    /// <summary>The words of a headline, standfirst or caption that the body quotes again, with their speaker there.</summary>
    private static bool IsRepeatedBelow(Article article, Quotation quotation)
    {
        if (quotation.Block.Role is Roles.Paragraph or Roles.ListItem)
        {
            return false;
        }

        var fold = Folding.Fold(quotation.Text).Trim(' ', ',', '.', '!', '?');
        return article.Blocks.Skip(quotation.Block.Index + 1).SelectMany(block => block.Quotations).Take(MostBelow).Any(other => Folding.Fold(other.Text).Contains(fold, StringComparison.Ordinal));
    }
}

public enum AttributionProblem : byte
{
    Missing,
    Unclear,
}

/// <param name="LeastWords">Shorter quotations are terms, titles and fragments.</param>
public sealed record AttributionOptions(AttributionProblem Problem, int LeastWords)
{
    private static readonly Dictionary<string, AttributionProblem> Problems = new(StringComparer.Ordinal)
    {
        ["missing"] = AttributionProblem.Missing,
        ["unclear"] = AttributionProblem.Unclear,
    };

    public static AttributionOptions Read(YamlMap check) => new(check.Choice("problem", Problems, "missing"), check.Number("least-words", 5, 1, 100));
}
