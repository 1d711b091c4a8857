using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>Ages at death that the years of birth and death do not give.</summary>
public sealed class LifeAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("life", ["age", "born", "died", "years"], NoOptions.Read, rules => new LifeAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.Running, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        Life? before = null;
        foreach (var sentence in context.FactsOf(block))
        {
            var life = Life.In(sentence);
            if (life is { IsWhole: true })
            {
                Judge(context, block, life);
            }
            else if (life is not null && before is not null && life.IsOfPronoun && before.With(life) is { IsWhole: true } joined)
            {
                Judge(context, block, joined);
            }

            before = life;
        }
    }

    private void Judge(ArticleContext context, Block block, Life life)
    {
        if (life.Wrong() is not var (least, most))
        {
            return;
        }

        foreach (var rule in rules)
        {
            if (!rule.Rule.Scope.Covers(block, life.Age!.Span))
            {
                continue;
            }

            context.Add(new Finding(rule.Rule.Descriptor, block.Index, life.Age.Span)
            {
                Captures =
                [
                    new Capture("age", block.Prose.ToString(life.Age.Span)), new Capture("born", block.Prose.ToString(life.Born!.Span)), new Capture("died", block.Prose.ToString(life.Died!.Span)),
                    new Capture("years", least == most ? $"{least}" : $"{least} or {most}"),
                ],
                Related = [new Related("born", null, block.Index, life.Born.Span), new Related("died", null, block.Index, life.Died.Span)],
            });
        }
    }
}
