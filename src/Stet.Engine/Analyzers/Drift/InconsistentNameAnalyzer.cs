using Stet.Diagnostics;
using Stet.Facts;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Names that a story spells in two ways.</summary>
public sealed class InconsistentNameAnalyzer(IReadOnlyList<Configured<InconsistentNameOptions>> rules) : Analyzer
{
    /// <summary>A story with more different words in its names is a list.</summary>
    private const int MostWords = 20_000;

    public static CheckKind Kind { get; } = new CheckKind<InconsistentNameOptions>("inconsistent-name", ["match", "other"], InconsistentNameOptions.Read, rules => new InconsistentNameAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var table = new NameWords(context.Names, MostWords);
        foreach (var rule in rules)
        {
            var judge = new NameJudge(context.Names, rule.Options);
            foreach (var (a, b) in table.Pairs())
            {
                if (judge.IsOneName(a, b))
                {
                    Report(context, rule.Rule, a, b);
                }
            }
        }
    }

    /// <summary>The rarer spelling is reported, or the later one.</summary>
    private static void Report(ArticleContext context, Rules.Rule rule, NameWord a, NameWord b)
    {
        var (rare, usual) = a.Uses.Count < b.Uses.Count || (a.Uses.Count == b.Uses.Count && a.IsAfter(b)) ? (a, b) : (b, a);
        var (mention, word) = rare.Uses[0];
        var (other, place) = usual.Uses[0];
        var span = mention.SpanOf(word);
        if (rule.Scope.Covers(mention.Block, span))
        {
            context.Add(new Finding(rule.Descriptor, mention.Block.Index, span)
            {
                Captures = [new Capture("match", mention.TextOf(word)), new Capture("other", other.TextOf(place))],
                Related = [new Related("spelled otherwise here", null, other.Block.Index, other.SpanOf(place))],
            });
        }
    }
}

/// <param name="GivenNames">Two of these are two people, unless they sound alike.</param>
/// <param name="Except">Folded words that are no misspelling of another.</param>
public sealed record InconsistentNameOptions(IReadOnlySet<string> GivenNames, IReadOnlySet<string> Except)
{
    public static InconsistentNameOptions Read(YamlMap check) => new(Words(check, "given-names"), Words(check, "except"));

    private static HashSet<string> Words(YamlMap check, string key) => check.Texts(key).Select(text => Text.Folding.Fold(text.Value)).ToHashSet(StringComparer.Ordinal);
}
