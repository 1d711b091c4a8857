using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Lines that hold a story back. One whose time has passed is a leftover; one that runs, or that nobody can tell the end of, is an error.</summary>
public sealed class EmbargoAnalyzer : Analyzer
{
    private readonly IReadOnlyList<Configured<EmbargoOptions>> rules;
    private readonly PhraseAutomaton automaton = new();

    public EmbargoAnalyzer(IReadOnlyList<Configured<EmbargoOptions>> rules)
    {
        this.rules = rules;
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var pattern in rules[rule].Options.Phrases)
            {
                automaton.Add(PhraseAutomaton.InLine, pattern, rule);
            }
        }
    }

    public static CheckKind Kind { get; } = new CheckKind<EmbargoOptions>("embargo", ["match", "problem"], EmbargoOptions.Read, rules => new EmbargoAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var units = new List<PhraseUnit>();
        var hits = new List<PhraseHit>();
        foreach (var block in context.Article.Blocks)
        {
            if (FirstWord(block) is not { } first || !automaton.MayBegin(PhraseAutomaton.InLine, first.Fold))
            {
                continue;
            }

            PhraseUnit.Read(block, units);
            var span = CollectionsMarshal.AsSpan(units);
            var start = 0;
            while (!span[start].IsWord)
            {
                start++;
            }

            hits.Clear();
            automaton.Match(PhraseAutomaton.InLine, span, start, LineEnd(span, start), hits);
            foreach (var found in hits.GroupBy(hit => hit.Pattern))
            {
                Report(context, block, span, rules[found.Key].Rule, found.Min(hit => hit.End));
            }
        }
    }

    private static Token? FirstWord(Block block)
    {
        foreach (ref readonly var token in block.Tokens)
        {
            if (token.IsWord)
            {
                return token;
            }
        }

        return null;
    }

    private static int LineEnd(ReadOnlySpan<PhraseUnit> units, int start)
    {
        var end = start + 1;
        while (end < units.Length && !units[end].BeginsLine)
        {
            end++;
        }

        return end;
    }

    private static void Report(ArticleContext context, Block block, ReadOnlySpan<PhraseUnit> units, Rule rule, int after)
    {
        var end = LineEnd(units, after - 1);
        var span = TextSpan.FromBounds(units[0].Start, units[end - 1].End);
        var (severity, problem) = Judge(EmbargoTime.Read(block.Text, units[..end], after, context.Now), context.Now);
        if (rule.Scope.Covers(block, span))
        {
            Capture[] captures = [new("match", block.Prose.ToString(span)), new("problem", problem)];
            var removal = severity == Severity.Error ? null : LineRemoval.Of(context.Article, block, span);
            context.Add(removal is null
                ? new Finding(rule.Descriptor, block.Index, span) { Captures = captures, Severity = severity, IsWholeLine = true }
                : new Finding(rule.Descriptor, Finding.WholeFile, block.Prose.ToFile(span)) { Captures = captures, Severity = severity, Edit = removal, IsWholeLine = true });
        }
    }

    private static (Severity Severity, string Problem) Judge(EmbargoTime time, DateTimeOffset? now) => time switch
    {
        { HasDate: false } => (Severity.Error, "holds the story back and names no day"),
        { End: null } => (Severity.Error, "holds the story back and names no time zone"),
        { End: { } end } when now is null || end > now => (Severity.Error, string.Create(CultureInfo.InvariantCulture, $"holds the story back until {end.ToUniversalTime():yyyy-MM-dd HH:mm} UTC")),
        _ => (Severity.Warning, "is the line of an embargo that has ended"),
    };
}

/// <param name="Phrases">What a line that holds a story back begins with.</param>
public sealed record EmbargoOptions(IReadOnlyList<PhrasePattern> Phrases)
{
    public static EmbargoOptions Read(YamlMap check) =>
        new(check.Texts("line-start").Select(written => PhrasePattern.Read(written, check.Errors)).OfType<PhrasePattern>().ToArray());
}
