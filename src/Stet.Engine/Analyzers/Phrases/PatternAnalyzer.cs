using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Yaml;
using Capture = Stet.Diagnostics.Capture;

namespace Stet.Analyzers;

/// <summary>Regular expressions, for what has no words: the last resort of a rule's author. One is built and run only over blocks that hold one of
/// the literals it requires.</summary>
public sealed class PatternAnalyzer : Analyzer
{
    private static readonly string[] Captured = ["match", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>With more beginnings of literals, or one that is not ASCII, the vector search stops at every other letter.</summary>
    private const int MostBeginnings = 8;

    private const int Beginning = 3;

    private readonly IReadOnlyList<Configured<PatternOptions>> rules;

    /// <summary>In groups of few beginnings; those of two characters apart, because the search goes by as many as the shortest literal of a group has.</summary>
    private readonly SearchValues<string>[] literals;

    /// <summary>Those past ASCII, and a character of each that is.</summary>
    private readonly SearchValues<string> foreign;
    private readonly SearchValues<char> foreignSigns;

    /// <summary>Of one character.</summary>
    private readonly SearchValues<char> signs;
    private readonly bool isAnyUnguarded;

    public PatternAnalyzer(IReadOnlyList<Configured<PatternOptions>> rules)
    {
        this.rules = rules;
        var all = rules.SelectMany(rule => rule.Options.Requires).Distinct(StringComparer.Ordinal).ToArray();
        var comparison = rules.Any(rule => rule.Options.Expression.IgnoresCase) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        literals = all.Where(literal => literal.Length > 1 && Ascii.IsValid(literal))
            .GroupBy(literal => literal[..Math.Min(Beginning, literal.Length)], StringComparer.OrdinalIgnoreCase)
            .GroupBy(beginning => beginning.Key.Length, (_, beginnings) => beginnings.Chunk(MostBeginnings))
            .SelectMany(groups => groups)
            .Select(group => SearchValues.Create(group.SelectMany(beginning => beginning).ToArray(), comparison))
            .ToArray();
        var pastAscii = all.Where(literal => literal.Length > 1 && !Ascii.IsValid(literal)).ToArray();
        foreign = SearchValues.Create(pastAscii, comparison);
        foreignSigns = SearchValues.Create(pastAscii.Select(literal => literal.First(c => !char.IsAscii(c))).SelectMany(c => new[] { char.ToLowerInvariant(c), char.ToUpperInvariant(c) }).ToArray());
        signs = SearchValues.Create(all.Where(literal => literal.Length == 1).SelectMany(sign => new[] { char.ToLowerInvariant(sign[0]), char.ToUpperInvariant(sign[0]) }).ToArray());
        isAnyUnguarded = rules.Any(rule => rule.Options.Requires.Count == 0);
    }

    public static CheckKind Kind { get; } = new CheckKind<PatternOptions>("pattern", Captured, PatternOptions.Read, rules => new PatternAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var efforts = new Dictionary<Configured<PatternOptions>, Effort>(ReferenceEqualityComparer.Instance);
        foreach (var block in context.Article.Blocks)
        {
            if (!isAnyUnguarded && !HoldsLiteral(block.Text))
            {
                continue;
            }

            foreach (var rule in rules)
            {
                if (!rule.Options.MayMatch(block.Text))
                {
                    continue;
                }

                if (!efforts.TryGetValue(rule, out var effort))
                {
                    efforts.Add(rule, effort = new Effort { IsOver = rule.Options.Topic.IsOf(context.Article) });
                }

                if (!effort.IsOver && !TryAnalyze(context, block, rule, effort))
                {
                    effort.IsOver = true;
                    context.Add(new Trouble(TroubleId.LimitReached, context.Article.Path, null,
                        $"the regular expression of {rule.Rule.Descriptor.Name} took longer than a story of this length allows; the rule was not applied to the rest of this story"));
                }
            }
        }
    }

    private bool HoldsLiteral(ReadOnlySpan<char> text)
    {
        foreach (var group in literals)
        {
            if (text.ContainsAny(group))
            {
                return true;
            }
        }

        return text.ContainsAny(signs) || (text.ContainsAny(foreignSigns) && text.ContainsAny(foreign));
    }

    private static bool StandsBeside(Article article, Block block, IReadOnlyList<string> literals)
    {
        foreach (var literal in literals)
        {
            if (block.Text.Contains(literal, StringComparison.Ordinal)
                || (block.Index + 1 < article.Blocks.Count && article.Blocks[block.Index + 1].Text.Contains(literal, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False where the expression takes too long for the story.</summary>
    private static bool TryAnalyze(ArticleContext context, Block block, Configured<PatternOptions> rule, Effort effort)
    {
        effort.Read += block.Text.Length;
        var expression = rule.Options.Expression;
        var regex = effort.Hardened ?? expression.For(block.Text.Length);
        if (FindAll(context, block, rule, regex, effort))
        {
            return true;
        }

        // Once more with the engine that cannot run away, where the expression allows it. Findings made twice are dropped by the linter.
        if (expression.Hardened() is not { } hardened || hardened == regex)
        {
            return false;
        }

        effort.Hardened = hardened;
        effort.Spent = TimeSpan.Zero;
        return FindAll(context, block, rule, hardened, effort);
    }

    /// <summary>False where the time ran out. The engine's own limit is for one match, and each of thousands may take nearly as long.</summary>
    private static bool FindAll(ArticleContext context, Block block, Configured<PatternOptions> rule, Regex regex, Effort effort)
    {
        var spentBefore = effort.Spent;
        var start = Stopwatch.GetTimestamp();
        try
        {
            for (var match = regex.Match(block.Prose.ToString()); match.Success && effort.IsAllowed; match = match.NextMatch())
            {
                if (rule.Options.UnlessBeside.Count > 0 && StandsBeside(context.Article, block, rule.Options.UnlessBeside))
                {
                    break;
                }

                Report(context, block, rule, match);
                effort.Spent = spentBefore + Stopwatch.GetElapsedTime(start);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }

        effort.Spent = spentBefore + Stopwatch.GetElapsedTime(start);
        return effort.IsAllowed;
    }

    private static void Report(ArticleContext context, Block block, Configured<PatternOptions> rule, Match match)
    {
        var span = new TextSpan(match.Index, match.Length);
        if (span.IsEmpty || !rule.Rule.Scope.Covers(block, span))
        {
            return;
        }

        var captures = new Capture[Math.Min(match.Groups.Count, Captured.Length)];
        for (var i = 0; i < captures.Length; i++)
        {
            captures[i] = new Capture(Captured[i], match.Groups[i].Value);
        }

        if (rule.Options.Replace is "" && LineRemoval.Of(context.Article, block, span) is { } removal)
        {
            context.Add(new Finding(rule.Rule.Descriptor, Finding.WholeFile, block.Prose.ToFile(span)) { Captures = captures, Edit = removal, IsWholeLine = true });
            return;
        }

        var edit = rule.Options.Replace is { } replace ? new Edit(replace.Length == 0 ? "Remove it" : "Replace it", [new TextChange(span, match.Result(replace))]) : null;
        context.Add(new Finding(rule.Rule.Descriptor, block.Index, span) { Captures = captures, Edit = edit });
    }

    /// <summary>What a rule has done in one story.</summary>
    private sealed class Effort
    {
        /// <summary>UTF-16 units that a rule may read in one <see cref="PatternExpression.TimeLimit"/>: slower by far than any expression that does not run away.</summary>
        private const double SlowestPace = 250_000;

        /// <summary>The rule is done with the story: it has run out of time, or the story is about its matter itself.</summary>
        public bool IsOver { get; set; }

        /// <summary>The engine to go on with, once the other has run away.</summary>
        public Regex? Hardened { get; set; }

        public TimeSpan Spent { get; set; }

        public long Read { get; set; }

        public bool IsAllowed => Spent <= PatternExpression.TimeLimit * (1 + (Read / SlowestPace));
    }
}

/// <summary>What a check of kind <c>pattern</c> looks for.</summary>
/// <param name="Expression">Of the key <c>regex</c>, in .NET's language; <c>ignore-case</c> beside it.</param>
/// <param name="Requires">Literals, one of which every match holds, in any case where the expression ignores it; where none occurs the expression is not even built.</param>
/// <param name="Replace">What a fix writes instead, with $1 for groups; null for no fix.</param>
/// <param name="Topic">A story about the matter itself is let stand.</param>
/// <param name="UnlessBeside">Of the key <c>unless-beside</c>: literals; a match is let stand where one of them stands in its block or in the next.</param>
public sealed record PatternOptions(PatternExpression Expression, IReadOnlyList<string> Requires, string? Replace, Topic Topic, IReadOnlyList<string> UnlessBeside)
{
    public static PatternOptions Read(YamlMap check)
    {
        var expression = new PatternExpression(check.RequiredText("regex"), check.Flag("ignore-case"));
        if (!check.Errors.IsTrusted && expression.Problem() is { } problem)
        {
            check.Wrong("regex", $"the regular expression cannot be read: {problem}");
        }

        var requires = check.Texts("requires");
        foreach (var literal in requires)
        {
            if (literal.Value.Length == 0)
            {
                check.Errors.Add(literal.At, "'requires' names a literal; this one is empty");
            }
        }

        return new PatternOptions(expression, requires.Select(literal => literal.Value).ToArray(), check.Text("replace"), Topic.Read(check), check.Texts("unless-beside").Select(literal => literal.Value).ToArray());
    }

    public bool MayMatch(ReadOnlySpan<char> text)
    {
        foreach (var literal in Requires)
        {
            if (text.Contains(literal, Expression.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return true;
            }
        }

        return Requires.Count == 0;
    }
}
