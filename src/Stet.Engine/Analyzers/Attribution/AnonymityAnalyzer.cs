using Stet.Articles;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Sources without a name of which a story does not say enough.</summary>
public sealed class AnonymityAnalyzer(IReadOnlyList<Configured<AnonymityOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<AnonymityOptions>("anonymity", ["match", "missing"], AnonymityOptions.Read, rules => new AnonymityAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        foreach (var (rule, options) in rules)
        {
            var sources = AnonymousSources.In(context.Article, options.ReasonWithin).ToArray();
            context.AnonymousSources = sources;
            foreach (var source in sources)
            {
                if (Missing(source, options.Require) is { } missing)
                {
                    context.Report(rule, source.Block, source.Span, new Capture("match", source.Text), new Capture("missing", missing));
                }
            }
        }
    }

    private static string? Missing(AnonymousSource source, AnonymityRequirement require) => (source.Description, source.Reason, require) switch
    {
        (null, null, AnonymityRequirement.Either) => "a description or a reason",
        (null, null, AnonymityRequirement.Both) => "a description and a reason",
        (null, _, AnonymityRequirement.Description or AnonymityRequirement.Both) => "a description",
        (_, null, AnonymityRequirement.Reason or AnonymityRequirement.Both) => "a reason",
        _ => null,
    };
}

/// <summary>What a story must say of a source without a name.</summary>
public enum AnonymityRequirement : byte
{
    Either,
    Description,
    Reason,
    Both,
}

/// <param name="ReasonWithin">The reason may stand so many sentences before or behind the source.</param>
public sealed record AnonymityOptions(AnonymityRequirement Require, int ReasonWithin)
{
    private static readonly Dictionary<string, AnonymityRequirement> Requirements = new(StringComparer.Ordinal)
    {
        ["either"] = AnonymityRequirement.Either,
        ["description"] = AnonymityRequirement.Description,
        ["reason"] = AnonymityRequirement.Reason,
        ["both"] = AnonymityRequirement.Both,
    };

    public static AnonymityOptions Read(YamlMap check) => new(check.Choice("require", Requirements, "either"), check.Number("reason-within", 2, 0, 10));
}
