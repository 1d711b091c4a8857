using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Marks;
using Stet.Originals;
using Stet.Rules;

namespace Stet;

/// <summary>One example of a rule, run with that rule alone.</summary>
/// <param name="Report">What was reported; null where the story could not be read.</param>
/// <param name="Detail">What came out instead, for a person; empty where the example held.</param>
public sealed record ExampleTrial(Rule Rule, Example Example, ExampleOutcome Outcome, string Detail, Report? Report)
{
    private const string OriginalPath = "original.txt";

    /// <summary>The day on which marks of examples are looked at.</summary>
    private static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Runs all examples of a rule, in the order of its file.</summary>
    /// <param name="vocabulary">The words of the rule's pack; null means the program's own.</param>
    public static IEnumerable<ExampleTrial> Of(Rule rule, Vocabulary? vocabulary = null)
    {
        // A mark is in use where it lets something stand that another rule finds.
        var others = MarkCheck.IsKindOf(rule) ? RulePack.BuiltIn(withPages: false, []).Where(other => !MarkCheck.IsKindOf(other)) : [];
        var linter = new Linter(AnalyzerDriver.Create([rule, .. others], vocabulary));
        return rule.Examples.Select(example => Run(example.Terms.Count == 0 ? linter : new Linter(AnalyzerDriver.Create([rule with { HouseTerms = example.Terms }], vocabulary)), rule, example));
    }

    private static ExampleTrial Run(Linter linter, Rule rule, Example example)
    {
        var originals = new List<Original>();
        var unread = new List<Trouble>();
        if (example.Original is { } text && ArticleReaders.Read(OriginalPath, Encoding.UTF8.GetBytes(text), unread) is { } original)
        {
            originals.Add(new Original(original));
        }

        var report = linter.Check(example.Path, Encoding.UTF8.GetBytes(example.Story), other => other.Severity, (_, _) => new OriginalSet(originals), LetStand.Default with { Today = Today }, new DateTimeOffset(Today, TimeOnly.MinValue, TimeSpan.Zero));
        var troubles = unread.Concat(report.Troubles).ToArray();
        var diagnostics = report.Diagnostics.Where(diagnostic => diagnostic.Rule == rule.Descriptor && diagnostic.Suppression is null).ToArray();
        var (outcome, detail) = troubles.Length > 0 ? (ExampleOutcome.Wrong, troubles[0].Message) : Judge(example, diagnostics);
        return new ExampleTrial(rule, example, outcome, detail, report.Coverage is null ? null : report with { Diagnostics = diagnostics });
    }

    private static (ExampleOutcome Outcome, string Detail) Judge(Example example, IReadOnlyList<Diagnostic> diagnostics)
    {
        var spans = diagnostics.Select(diagnostic => diagnostic.Location.Span).ToArray();
        if (!spans.SequenceEqual(example.Flagged))
        {
            var outcome = spans.Length < example.Flagged.Count ? ExampleOutcome.Missing
                : spans.Length > example.Flagged.Count ? ExampleOutcome.Noisy
                : ExampleOutcome.Wrong;
            return (outcome, spans.Length == 0 ? "nothing was reported" : "reported: " + SpanMarkup.Render(example.Story, spans));
        }

        if (example.Fixed is { } expected)
        {
            var changes = diagnostics.SelectMany(diagnostic => diagnostic.Fix?.Changes ?? []).OrderBy(change => change.Span.Start);
            var story = SourceText.From(example.Story);
            var after = story.WithChanges(RemovedLines.Close(story, [.. changes])).ToString();
            if (after != expected)
            {
                return (ExampleOutcome.Wrong, "mended to: " + after);
            }
        }

        return (ExampleOutcome.Held, "");
    }
}

/// <summary>How an example came out, in the words of ast-grep's test command.</summary>
public enum ExampleOutcome
{
    /// <summary>As the rule file says.</summary>
    Held,

    /// <summary>Something that the example marks was not reported.</summary>
    Missing,

    /// <summary>Something was reported that the example does not mark.</summary>
    Noisy,

    /// <summary>Reported at another span, or mended to another text.</summary>
    Wrong,
}
