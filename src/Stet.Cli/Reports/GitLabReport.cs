using System.Security.Cryptography;
using System.Text;
using Stet.Diagnostics;
using Stet.Marks;

namespace Stet.Cli.Reports;

/// <summary>GitLab's code quality report, which a merge request shows beside its changes: an array of
/// <code>
/// { "description", "check_name", "fingerprint", "severity": "critical" | "minor" | "info",
///   "location": { "path", "lines": { "begin", "end" } } }
/// </code></summary>
public sealed class GitLabReport : RunReport
{
    public override void Write(Run run, TextWriter output)
    {
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartArray();
        foreach (var story in run.Stories)
        {
            if (story.Text is null)
            {
                continue;
            }

            var path = run.Style.InRepository(story.Path);
            var fingerprints = new Fingerprints(story.Text);
            foreach (var diagnostic in story.Diagnostics)
            {
                // Also of what is let stand: equals are told apart by their order.
                var fingerprint = fingerprints.Of(diagnostic);
                if (diagnostic.Suppression is null)
                {
                    Write(json, path, diagnostic, fingerprint);
                }
            }
        }

        writer.WriteEndArray();
    }

    private static void Write(JsonOutput json, string path, Diagnostic diagnostic, string fingerprint)
    {
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("description", Evidence.OnOneLine(diagnostic));
        writer.WriteString("check_name", diagnostic.Rule.Name);
        writer.WriteString("fingerprint", Hash($"{path}\0{fingerprint}"));
        writer.WriteString("severity", diagnostic.Severity switch { Severity.Error => "critical", Severity.Warning => "minor", _ => "info" });
        writer.WriteStartObject("location");
        writer.WriteString("path", path);
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", diagnostic.Location.Lines.Start.Line + 1);
        writer.WriteNumber("end", diagnostic.Location.Lines.End.Line + 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        json.Pass();
    }

    /// <summary>One fingerprint names one finding of the whole report, so the same words in two stories must differ in it.</summary>
    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
}
