using System.Globalization;

namespace Stet.Cli.Reports;

/// <summary>One finding a line, <c>path:line:col:RULE:message</c>, for editors and shell pipes.</summary>
public sealed class LineReport : RunReport
{
    public override void Write(Run run, TextWriter output)
    {
        foreach (var diagnostic in run.Diagnostics)
        {
            var start = diagnostic.Location.Lines.Start;
            Terminal.WriteEscaped(output, diagnostic.Location.Path);
            output.Write(string.Create(CultureInfo.InvariantCulture, $":{start.Line + 1}:{start.Character + 1}:{diagnostic.Rule.Id}:"));
            Terminal.WriteEscaped(output, diagnostic.Message);
            output.Write('\n');
        }
    }
}
