using Stet.Analyzers;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Cli.Pages;

/// <summary>A rule's page, made from its file alone: 'stet explain' prints it, 'stet pages' writes it beside the rules.</summary>
public static class RulePage
{
    /// <param name="rule">Read with its pages.</param>
    public static void Write(PageStyle page, Rule rule)
    {
        // The trials come first: they build the analyzer, which asks for the options of the check.
        var trials = ExampleTrial.Of(rule).ToArray();
        var descriptor = rule.Descriptor;
        page.Title($"{descriptor.Id} · {descriptor.Name}");
        page.Paragraph($"{descriptor.Title}. {Facts(rule)}");
        page.Heading("Why");
        page.Paragraph(rule.Why);
        WriteFlagged(page, rule, trials.Where(trial => trial.Example.IsFlag));
        WritePasses(page, trials.Where(trial => !trial.Example.IsFlag));
        WriteOptions(page, rule);
        page.Heading("Let it stand");
        if (!MarkCheck.IsKindOf(rule))
        {
            page.Item($"<!-- stet {descriptor.Name}: why it may stand -->", "in Markdown: lets it stand in that paragraph or, alone on its line, in the next one");
            page.Item($"stet stand FILE:LINE --rule {descriptor.Name} --because \"why it may stand\"", "for files without comments");
        }

        page.Item("stet.yml", $"rules: {{ {descriptor.Name}: off }} switches the rule off for the stories below that file");
        page.Item($"stet check --ignore {descriptor.Name}", "leaves it out once");
        page.Link("The rule itself", rule.File[(rule.File.LastIndexOf('/') + 1)..]);
    }

    private static string Facts(Rule rule)
    {
        var descriptor = rule.Descriptor;
        var severity = descriptor.Severity switch { Severity.Error => "An error", Severity.Warning => "A warning", _ => "A suggestion" };
        var isOn = descriptor.IsOnByDefault ? "" : ", off until settings or --select turn it on";
        var fix = descriptor.Fix switch
        {
            FixSafety.Safe => "; --fix mends it",
            FixSafety.Unsafe => "; --fix --unsafe-fixes mends it",
            FixSafety.Display => "; it shows how to mend it",
            _ => "",
        };
        return $"{severity}{isOn}{fix}. Check: {rule.Kind.Value}.";
    }

    private static void WriteFlagged(PageStyle page, Rule rule, IEnumerable<ExampleTrial> trials)
    {
        page.Heading("Flagged");
        foreach (var trial in trials)
        {
            WriteTerms(page, trial.Example);
            if (!IsShownByReport(trial.Example))
            {
                WriteStory(page, trial.Example);
            }

            if (trial.Report is { } report)
            {
                using var printed = new StringWriter { NewLine = "\n" };
                new TextReport().Write(new Run([report], [], [rule], new ReportStyle { WithSummary = false }, Surroundings.Version), printed);
                page.Listing(printed.ToString());
            }

            if (trial.Example.Fixed is { } mended)
            {
                page.Paragraph("Mended:");
                page.Listing(mended);
            }
        }
    }

    private static void WriteTerms(PageStyle page, Example example)
    {
        if (example.Terms.Count > 0)
        {
            page.Paragraph($"House words: {string.Join(", ", example.Terms.Select(term => $"'{string.Join("' or '", term.Write)}'{(term.Not is { } not ? $", not '{not}'" : "")}"))}.");
        }
    }

    /// <summary>A story of one short line stands whole in the report of what was found.</summary>
    private static bool IsShownByReport(Example example) =>
        example.Original is null && !example.Story.Contains('\n') && example.Story.Length <= Excerpt.MostColumns;

    private static void WritePasses(PageStyle page, IEnumerable<ExampleTrial> trials)
    {
        page.Heading("Passes");
        foreach (var trial in trials)
        {
            WriteTerms(page, trial.Example);
            WriteStory(page, trial.Example);
            page.Paragraph($"Passes because {trial.Example.Because}.");
        }
    }

    private static void WriteStory(PageStyle page, Example example)
    {
        if (example.Original is { } original)
        {
            page.Paragraph("The original:");
            page.Listing(original);
            page.Paragraph("The story:");
        }

        page.Listing(example.Story);
    }

    private static void WriteOptions(PageStyle page, Rule rule)
    {
        var options = rule.Check.Asked.Where(option => option.Key != "kind").ToArray();
        if (options.Length == 0)
        {
            return;
        }

        page.Heading("Options of the check");
        foreach (var (name, absent) in options)
        {
            var isSet = rule.Check.Has(name) ? "; this rule sets it" : "";
            page.Item(name, absent.Length == 0 ? $"by default nothing{isSet}" : $"by default {absent}{isSet}");
        }
    }
}
