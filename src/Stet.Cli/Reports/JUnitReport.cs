using System.Globalization;
using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>The XML of JUnit's reports, which every CI system reads: a suite for each story, a case for each finding. A case fails where the run fails for
/// it; findings below that level are cases that pass and say what was found.</summary>
public sealed class JUnitReport : RunReport
{
    public override void Write(Run run, TextWriter output)
    {
        var failures = run.Stories.Select((story, i) => story.Counted.Count(diagnostic => run.IsFailure(i, diagnostic))).ToArray();
        var errors = run.AllTroubles.Count(IsError);
        var cases = run.Stories.Sum(CasesOf) + errors + 1;
        using var xml = new XmlOutput(output);
        xml.Open("testsuites", ("name", "stet"), ("tests", XmlOutput.Number(cases)), ("failures", XmlOutput.Number(failures.Sum())), ("errors", XmlOutput.Number(errors)), ("time", "0"));
        for (var i = 0; i < run.Stories.Count; i++)
        {
            WriteSuite(xml, run, i, failures[i]);
        }

        WriteRun(xml, run, errors);
        xml.Close();
    }

    private static bool IsError(Trouble trouble) => trouble.Kind != TroubleKind.Notice;

    /// <summary>A story without findings has one case, which passes, or nothing would show that it was read.</summary>
    private static int CasesOf(Report story) => story.Coverage is null ? 0 : Math.Max(1, story.Counted.Count());

    private static void WriteSuite(XmlOutput xml, Run run, int index, int failures)
    {
        var story = run.Stories[index];
        if (story.Coverage is null)
        {
            return;
        }

        OpenSuite(xml, story.Path, CasesOf(story), failures, 0);
        if (!story.Counted.Any())
        {
            OpenCase(xml, "nothing found", story.Path);
            xml.Close();
        }

        foreach (var diagnostic in story.Counted)
        {
            var start = diagnostic.Location.Lines.Start;
            OpenCase(xml, string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Rule.Name} {diagnostic.Rule.Id} at {start.Line + 1}:{start.Character + 1}"), story.Path);
            if (run.IsFailure(index, diagnostic))
            {
                xml.Open("failure", ("message", diagnostic.Message), ("type", Wording.Of(diagnostic.Severity)));
            }
            else
            {
                xml.Open("system-out");
            }

            xml.Write(TextOf(run, story, diagnostic));
            xml.Close();
            xml.Close();
        }

        xml.Close();
    }

    /// <summary>What went wrong with the run itself, and what was looked at.</summary>
    private static void WriteRun(XmlOutput xml, Run run, int errors)
    {
        OpenSuite(xml, "stet", errors + 1, 0, errors);
        foreach (var trouble in run.AllTroubles.Where(IsError))
        {
            OpenCase(xml, trouble.Code, trouble.Path ?? "stet");
            xml.Open("error", ("message", trouble.Message), ("type", trouble.Code));
            xml.Close();
            xml.Close();
        }

        OpenCase(xml, "what was checked", "stet");
        xml.Open("system-out");
        using var summary = new StringWriter(CultureInfo.InvariantCulture);
        RunSummary.Write(new Ink(summary, UseColor: false), RunCounts.Of(run));
        xml.Write(summary.ToString());
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static string TextOf(Run run, Report story, Diagnostic diagnostic)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        FindingText.Write(new Ink(text, UseColor: false), run, story, diagnostic);
        return text.ToString();
    }

    private static void OpenSuite(XmlOutput xml, string name, int tests, int failures, int errors) =>
        xml.Open("testsuite", ("name", name), ("tests", XmlOutput.Number(tests)), ("failures", XmlOutput.Number(failures)), ("errors", XmlOutput.Number(errors)), ("skipped", "0"), ("time", "0"));

    private static void OpenCase(XmlOutput xml, string name, string className) => xml.Open("testcase", ("name", name), ("classname", className), ("time", "0"));
}
