using Stet.Articles;
using Stet.Diagnostics;
using Stet.Drift;
using Stet.Rules;

namespace Stet.Analyzers;

/// <summary>Holds each sentence against the originals and reports the facts that may have changed, to the rules of their kind.</summary>
public sealed class DriftAnalyzer : Analyzer
{
    /// <summary>A story that has little to do with its original would be reported sentence by sentence.</summary>
    private const int MostFindings = 100;

    private readonly StoryDrift drift;

    /// <summary>The rules that report what it finds.</summary>
    private readonly IReadOnlyList<Configured<DriftOptions>> rules;

    /// <summary>Rules with words of their own beside another of their fact, which each look for themselves.</summary>
    private readonly IReadOnlyList<DriftAnalyzer> others;

    /// <summary>How the rules of a pack hold stories against their originals.</summary>
    internal static StoryDrift Of(IEnumerable<Rule> pack)
    {
        var taken = new List<Rule>();
        return ((DriftAnalyzer)Kind.Create(pack.Where(rule => rule.Kind.Value == Kind.Name), taken)!).drift;
    }

    public DriftAnalyzer(IReadOnlyList<Configured<DriftOptions>> rules)
        : this(rules, rules.FirstOrDefault(rule => rule.Options.Fact == FactKind.Negation)?.Options.Words)
    {
    }

    /// <param name="negations">The words that deny, in rules of other facts as well.</param>
    private DriftAnalyzer(IReadOnlyList<Configured<DriftOptions>> rules, CueWords? negations)
    {
        var second = rules.Where(rule => rule.Options.HasWords && rules.First(other => other.Options.Fact == rule.Options.Fact) != rule).ToArray();
        others = Array.ConvertAll(second, rule => new DriftAnalyzer([rule], rule.Options.Fact == FactKind.Negation ? rule.Options.Words : negations));
        this.rules = [.. rules.Except(second)];
        drift = new StoryDrift(
            rules.Select(rule => rule.Options.Fact).ToHashSet(),
            negations,
            rules.FirstOrDefault(rule => rule.Options.Fact == FactKind.Hedge)?.Options.Words,
            rules.FirstOrDefault(rule => rule.Options.Fact == FactKind.Direction)?.Options.Pairs);
    }

    public static CheckKind Kind { get; } = new CheckKind<DriftOptions>("drift", ["match", "original", "path"], DriftOptions.Read, rules => new DriftAnalyzer(rules)) { NeedsOriginals = true };

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        if (context.Originals.Count == 0)
        {
            return;
        }

        foreach (var change in drift.Find(context.Article, context.Originals).Take(MostFindings))
        {
            foreach (var (rule, options) in rules)
            {
                if (options.Fact == change.Kind && rule.Scope.Covers(change.Block, change.Span))
                {
                    Report(context, rule.Descriptor, change);
                }
            }
        }

        foreach (var other in others)
        {
            other.AnalyzeArticle(context);
        }
    }

    private static void Report(ArticleContext context, Descriptor rule, Change change) => context.Add(new Finding(rule, change.Block.Index, change.Span)
    {
        Captures = [new Capture("match", change.Text), new Capture("original", change.OriginalText), new Capture("path", change.Original.Path)],
        Related = [new Related("original", change.Original.Path, Finding.WholeFile, change.FileSpan)],
        Severity = change.IsMild ? Severity.Suggestion : null,
    });
}
