using Stet.Articles;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Words and phrases that stand twice in a row.</summary>
public sealed class RepetitionAnalyzer(IReadOnlyList<Configured<RepetitionOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<RepetitionOptions>("repetition", ["match"], RepetitionOptions.Read, rules => new RepetitionAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var tokens = block.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord && tokens[i].Fold == tokens[i - 1].Fold && tokens[i - 1].IsWord)
            {
                var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(tokens[i - 1].Start, tokens[i].End);
                foreach (var rule in rules)
                {
                    context.Report(rule.Rule, block, span, new Diagnostics.Capture("match", block.Prose.ToString(tokens[i].Span)));
                }
            }
        }
    }
}

public sealed record RepetitionOptions(IReadOnlyList<string> Except)
{
    public static RepetitionOptions Read(YamlMap check) => new(check.Texts("except").Select(text => text.Value).ToArray());
}
