using System.Globalization;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>Workflow commands, which GitHub Actions shows as annotations beside the lines of a pull request:
/// <code>
/// ::error file=…,line=…,endLine=…,col=…,endColumn=…,title=doubled-word STET301::message
/// </code>
/// The host shows ten of each severity for a step; the job summary, which the command writes beside this, has them all.</summary>
public sealed class GitHubReport : RunReport
{
    public override void Write(Run run, TextWriter output)
    {
        foreach (var trouble in run.AllTroubles)
        {
            output.Write(trouble.Kind == TroubleKind.Notice ? "::warning " : "::error ");
            if (trouble.Path is { } path)
            {
                WriteProperty(output, "file", run.Style.InRepository(path));
                WriteProperty(output, ",line", (trouble.At?.Line ?? 0) + 1);
                output.Write(',');
            }

            WriteProperty(output, "title", $"stet {trouble.Code}");
            WriteMessage(output, [trouble.Message]);
        }

        foreach (var diagnostic in run.Diagnostics)
        {
            WriteAnnotation(output, run, diagnostic);
        }
    }

    private static void WriteAnnotation(TextWriter output, Run run, Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.Lines.Start, diagnostic.Location.Lines.End);
        output.Write(diagnostic.Severity switch { Severity.Error => "::error ", Severity.Warning => "::warning ", _ => "::notice " });
        WriteProperty(output, "file", run.Style.InRepository(diagnostic.Location.Path));
        WriteProperty(output, ",line", start.Line + 1);
        WriteProperty(output, ",endLine", end.Line + 1);
        if (start.Line == end.Line)
        {
            // The runner drops columns of a place over several lines, and warns about them.
            WriteProperty(output, ",col", start.Character + 1);
            WriteProperty(output, ",endColumn", end.Character + 1);
        }

        WriteProperty(output, ",title", $"{diagnostic.Rule.Name} {diagnostic.Rule.Id}");
        WriteMessage(output, Evidence.Of(diagnostic).Prepend(diagnostic.Message));
    }

    private static void WriteProperty(TextWriter output, string name, int number) => output.Write(string.Create(CultureInfo.InvariantCulture, $"{name}={number}"));

    private static void WriteProperty(TextWriter output, string name, string value)
    {
        output.Write(name);
        output.Write('=');
        output.Write(Escape(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal));
    }

    private static void WriteMessage(TextWriter output, IEnumerable<string> lines)
    {
        output.Write("::");
        output.Write(string.Join("%0A", lines.Select(Escape)));
        output.Write('\n');
    }

    /// <summary>Visible escapes leave no line end that the runner would have to be told of; a percent sign begins the runner's own escapes.</summary>
    private static string Escape(string text)
    {
        using var escaped = new StringWriter(CultureInfo.InvariantCulture);
        Terminal.WriteEscaped(escaped, text);
        return escaped.ToString().Replace("%", "%25", StringComparison.Ordinal);
    }
}
