using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Analyzers;

/// <summary>One example of a rule, run with that rule alone.</summary>
/// <param name="Report">What was reported; null where the story could not be read.</param>
/// <param name="Detail">What came out instead, for a person; empty where the example held.</param>
public sealed record ExampleTrial(Rule Rule, Example Example, ExampleOutcome Outcome, string Detail, Report? Report)
{
    private const string OriginalPath = "original.txt";

    /// <summary>Runs all examples of a rule, in the order of its file.</summary>
    /// <param name="vocabulary">The words of the rule's pack; null means the program's own.</param>
    public static IEnumerable<ExampleTrial> Of(Rule rule, Vocabulary? vocabulary = null)
    {
        var driver = AnalyzerDriver.Create([rule], vocabulary);
        return rule.Examples.Select(example => Run(driver, rule, example));
    }

    private static ExampleTrial Run(AnalyzerDriver driver, Rule rule, Example example)
    {
        var troubles = new List<Trouble>();
        var originals = new List<Original>();
        if (example.Original is { } text && ArticleReaders.Read(OriginalPath, Encoding.UTF8.GetBytes(text), troubles) is { } original)
        {
            originals.Add(new Original(original));
        }

        if (ArticleReaders.Read(example.Path, Encoding.UTF8.GetBytes(example.Story), troubles) is not { } article)
        {
            return new ExampleTrial(rule, example, ExampleOutcome.Wrong, troubles[^1].Message, null);
        }

        var set = new OriginalSet(originals);
        var context = driver.Analyze(article, set, troubles);
        var diagnostics = Diagnosis.Of(article, set, context.Findings, descriptor => descriptor.Severity);
        var (outcome, detail) = troubles.Count > 0 ? (ExampleOutcome.Wrong, troubles[0].Message) : Judge(example, diagnostics);
        return new ExampleTrial(rule, example, outcome, detail, new Report(example.Path, article.Text, Coverage.Of(article, set, context.Comparisons), set, diagnostics, troubles));
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
            var after = SourceText.From(example.Story).WithChanges(changes).ToString();
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
