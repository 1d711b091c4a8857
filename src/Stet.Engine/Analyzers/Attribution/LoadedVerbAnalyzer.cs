using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Verbs of saying that say more than that somebody spoke, beside quotations and in reported speech.</summary>
public sealed class LoadedVerbAnalyzer(IReadOnlyList<Configured<LoadedVerbOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<LoadedVerbOptions>("loaded-verb", ["match", "reason", "verb"], LoadedVerbOptions.Read, rules => new LoadedVerbAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All & ~Roles.Code, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var cues = block.Quotations.Where(quotation => quotation.Outer is null).Select(quotation => context.Article.Attributions.Of(quotation))
            .Where(attribution => attribution.IsBeside && attribution.Block == block).Select(attribution => attribution.Cue).OfType<TextSpan>()
            .Concat(Narration.Cues(block)).Distinct().OrderBy(cue => cue.Start);
        foreach (var cue in cues)
        {
            if (block.Vocabulary.Loaded(block.Text[cue.Start..cue.End]) is not { } verb)
            {
                continue;
            }

            foreach (var (rule, options) in rules)
            {
                if (!options.Except.Contains(Folding.Hash(verb.Base)))
                {
                    context.Report(rule, block, cue, new Capture("match", block.Prose.ToString(cue)), new Capture("reason", verb.Reason), new Capture("verb", verb.Base));
                }
            }
        }
    }
}

/// <param name="Except">Folds of the verbs, in their base form, that the house lets stand.</param>
public sealed record LoadedVerbOptions(IReadOnlySet<ulong> Except)
{
    public static LoadedVerbOptions Read(YamlMap check) => new(check.Texts("except").Select(verb => Folding.Hash(verb.Value)).ToHashSet());
}
