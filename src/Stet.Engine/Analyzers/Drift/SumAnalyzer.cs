using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Sentences whose figures do not add up: parts and their total, a rise and its ends, shares of one whole.</summary>
public sealed class SumAnalyzer(IReadOnlyList<Configured<SumOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<SumOptions>("sum", ["match", "account"], SumOptions.Read, rules => new SumAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All & ~Roles.Code, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        foreach (var rule in rules)
        {
            foreach (var sentence in context.FactsOf(block))
            {
                // A sum and what it is made of.
                if (sentence.Facts.Count < 2 || sentence.Facts.Count(fact => fact is Quantity) < 2)
                {
                    continue;
                }

                foreach (var error in RiseCheck.In(sentence, rule.Options).Concat(TotalCheck.In(sentence, rule.Options)).Concat(ShareCheck.In(sentence, rule.Options)))
                {
                    Report(context, rule.Rule, block, error);
                }
            }
        }
    }

    private static void Report(ArticleContext context, Rules.Rule rule, Block block, SumError error)
    {
        if (rule.Scope.Covers(block, error.Place.Span))
        {
            context.Add(new Finding(rule.Descriptor, block.Index, error.Place.Span)
            {
                Captures = [new Capture("match", block.Prose.ToString(error.Place.Span)), new Capture("account", error.Account)],
                Related = [.. error.Parts.Select(part => new Related("part", null, block.Index, part.Span))],
            });
        }
    }
}

/// <param name="Place">The figure that the others do not give.</param>
/// <param name="Account">What they give.</param>
internal sealed record SumError(Fact Place, IReadOnlyList<Fact> Parts, string Account);

/// <param name="Rises">Verbs and nouns of growth.</param>
/// <param name="Falls">Verbs and nouns of loss.</param>
/// <param name="Wholes">Nouns that what is counted in parts is counted by as a whole: people, seats.</param>
/// <param name="Complements">Nouns that divide a whole without a rest: "men women".</param>
/// <param name="Exclusive">Words of which each share or voter has one: for, against, undecided.</param>
/// <param name="Breaks">Words that begin another clause.</param>
public sealed record SumOptions(ListedWords Rises, ListedWords Falls, ListedWords Wholes, IReadOnlyList<IReadOnlySet<ulong>> Complements, ListedWords Exclusive, ListedWords Breaks)
{
    public static SumOptions Read(YamlMap check) => new(
        ListedWords.Read(check, "rises"),
        ListedWords.Read(check, "falls"),
        ListedWords.Read(check, "wholes"),
        [.. check.Texts("complements").Select(text => text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Text.Folding.Hash(word)).ToHashSet())],
        ListedWords.Read(check, "exclusive"),
        ListedWords.Read(check, "breaks"));
}
