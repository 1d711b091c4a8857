using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Analyzers;

/// <summary>Calls the analyzers' actions, walking each article once. An analyzer that throws is named and left out of that article; the others go on.</summary>
public sealed class AnalyzerDriver
{
    private Vocabulary? vocabulary;

    private readonly List<(Analyzer Analyzer, AnalysisContext Actions)> analyzers = [];

    internal AnalyzerDriver(IReadOnlyList<Rule> rules, IEnumerable<Analyzer> made)
    {
        Rules = rules;
        foreach (var analyzer in made)
        {
            var actions = new AnalysisContext();
            analyzer.Initialize(actions);
            analyzers.Add((analyzer, actions));
        }
    }

    /// <summary>The rules that take part.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Builds one analyzer for each kind that the rules name. Rules with an unknown kind or wrong options are reported and left out.</summary>
    /// <param name="vocabulary">The words by which attributions are known; null means the program's own.</param>
    public static AnalyzerDriver Create(IEnumerable<Rule> rules, Vocabulary? vocabulary = null)
    {
        var accepted = new List<Rule>();
        var made = new List<Analyzer>();
        foreach (var group in rules.GroupBy(rule => rule.Kind.Value, StringComparer.Ordinal))
        {
            if (CheckKinds.All.TryGetValue(group.Key, out var kind))
            {
                if (kind.Create(group.Where(rule => HasKnownHoles(rule, kind)), accepted) is { } analyzer)
                {
                    made.Add(analyzer);
                }

                continue;
            }

            foreach (var rule in group)
            {
                rule.Check.Errors.Add(rule.Kind.At, $"unknown kind '{group.Key}'{Text.NearMiss.Hint(group.Key, CheckKinds.All.Keys)}");
            }
        }

        return new AnalyzerDriver(accepted, made) { vocabulary = vocabulary };
    }

    /// <summary>The article with all that was found in it.</summary>
    public ArticleContext Analyze(Article article, OriginalSet originals, ICollection<Trouble> troubles, DateTimeOffset? now = null, House? house = null)
    {
        if (vocabulary is not null)
        {
            article.Vocabulary = vocabulary;
        }

        var context = new ArticleContext(article, originals, troubles, now) { House = house ?? House.Silent };
        foreach (var (analyzer, actions) in analyzers)
        {
            try
            {
                Run(context, actions);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                troubles.Add(new Trouble(TroubleId.AnalyzerFailed, article.Path, null, $"{analyzer.GetType().Name} failed here ({e.GetType().Name}: {e.Message}); its rules were not applied to this story"));
            }
        }

        return context;
    }

    private static void Run(ArticleContext context, AnalysisContext actions)
    {
        foreach (var block in context.Article.Blocks)
        {
            foreach (var (roles, action) in actions.Blocks)
            {
                if ((roles & block.Role) != Roles.None)
                {
                    action(context, block);
                }
            }

            foreach (var (roles, action) in actions.Sentences)
            {
                if ((roles & block.Role) != Roles.None)
                {
                    foreach (var sentence in block.Sentences)
                    {
                        action(context, block, sentence);
                    }
                }
            }

            foreach (var action in actions.Quotations)
            {
                foreach (var quotation in block.Quotations)
                {
                    action(context, quotation);
                }
            }
        }

        foreach (var action in actions.Articles)
        {
            action(context);
        }
    }

    private static bool HasKnownHoles(Rule rule, CheckKind kind)
    {
        foreach (var hole in MessageTemplate.Holes(rule.Descriptor.Message))
        {
            if (!kind.Captures.Contains(hole, StringComparer.Ordinal))
            {
                rule.Check.Errors.Add(rule.MessageAt, $"the message has a hole '{{{hole}}}' that a check of kind '{kind.Name}' does not fill; it fills {string.Join(", ", kind.Captures)}");
                return false;
            }
        }

        return true;
    }
}
