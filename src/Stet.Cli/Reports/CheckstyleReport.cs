using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>The XML of Checkstyle, which Jenkins, reviewdog and many editors read.</summary>
public sealed class CheckstyleReport : RunReport
{
    /// <summary>Of the format, not of this program; readers ask for one.</summary>
    private const string FormatVersion = "4.3";

    public override void Write(Run run, TextWriter output)
    {
        using var xml = new XmlOutput(output);
        xml.Open("checkstyle", ("version", FormatVersion));
        foreach (var story in run.Stories)
        {
            var troubles = story.Coverage is null ? story.Troubles : [];
            if (troubles.Count == 0 && !story.Counted.Any())
            {
                continue;
            }

            xml.Open("file", ("name", story.Path));
            foreach (var trouble in troubles)
            {
                Write(xml, trouble.At?.Line ?? 0, trouble.At?.Character ?? 0, "error", trouble.Message, $"stet.{trouble.Code}");
            }

            foreach (var diagnostic in story.Counted)
            {
                var start = diagnostic.Location.Lines.Start;
                Write(xml, start.Line, start.Character, Of(diagnostic.Severity), Evidence.OnOneLine(diagnostic), $"stet.{diagnostic.Rule.Area}.{diagnostic.Rule.Name}");
            }

            xml.Close();
        }

        xml.Close();
    }

    private static void Write(XmlOutput xml, int line, int column, string severity, string message, string source)
    {
        xml.Open("error", ("line", XmlOutput.Number(line + 1)), ("column", XmlOutput.Number(column + 1)), ("severity", severity), ("message", message), ("source", source));
        xml.Close();
    }

    private static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
