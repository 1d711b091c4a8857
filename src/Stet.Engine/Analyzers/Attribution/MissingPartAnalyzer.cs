using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Parts that a story must have because its format or the settings promise them: a byline, the credit of a picture.</summary>
public sealed class MissingPartAnalyzer(IReadOnlyList<Configured<MissingPartOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<MissingPartOptions>("missing-part", ["match"], MissingPartOptions.Read, rules => new MissingPartAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        foreach (var (rule, options) in rules)
        {
            if (options.Part == StoryPart.Byline)
            {
                FindByline(context, rule, options.IsAlwaysDue);
            }
            else
            {
                FindCredits(context, rule, options.IsAlwaysDue);
            }
        }
    }

    /// <summary>The head of the story promises a byline by its key, even where nothing stands behind it.</summary>
    private static void FindByline(ArticleContext context, Rules.Rule rule, bool isAlwaysDue)
    {
        var article = context.Article;
        var promise = article.FrontMatter.Byline;
        if (!(isAlwaysDue || context.House.PromisesByline || promise is { IsEmpty: true }) || promise is { IsEmpty: false } || article.Blocks.Count == 0 || article.Blocks.Any(block => block.Role == Roles.Byline || Bylines.Opens(block)))
        {
            return;
        }

        if (promise is { } written)
        {
            context.Add(new Finding(rule.Descriptor, Finding.WholeFile, written.Key) { Captures = [new Capture("match", article.Text.ToString(written.Key))] });
        }
        else
        {
            var first = article.Blocks[0];
            context.Add(new Finding(rule.Descriptor, first.Index, new TextSpan(0, first.Text.Length)) { Captures = [new Capture("match", first.Prose.ToString())] });
        }
    }

    /// <summary>A story that credits one of its pictures promises it for all.</summary>
    private static void FindCredits(ArticleContext context, Rules.Rule rule, bool isAlwaysDue)
    {
        var captions = context.Article.Blocks.Where(block => block.Role == Roles.Caption && !Credits.IsAlternative(block)).ToArray();
        var bare = captions.Where(block => !Credits.IsGiven(block)).ToArray();
        if (bare.Length > 0 && (isAlwaysDue || context.House.PromisesCredits || bare.Length < captions.Length))
        {
            foreach (var caption in bare)
            {
                context.Report(rule, caption, new TextSpan(0, caption.Text.Length), new Capture("match", caption.Prose.ToString()));
            }
        }
    }
}

public enum StoryPart : byte
{
    Byline,
    PictureCredit,
}

/// <param name="IsAlwaysDue">Each story must have it, whatever its format or the settings promise.</param>
public sealed record MissingPartOptions(StoryPart Part, bool IsAlwaysDue)
{
    private static readonly Dictionary<string, StoryPart> Parts = new(StringComparer.Ordinal) { ["byline"] = StoryPart.Byline, ["picture-credit"] = StoryPart.PictureCredit };

    public static MissingPartOptions Read(YamlMap check) => new(check.Choice("part", Parts, "byline"), check.Flag("always"));
}
