using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Rules;

namespace Stet.Cli.Reports;

/// <summary>SARIF 2.1.0, which code hosts and editors read. Offsets and columns are UTF-16 units of the file without its byte order mark.</summary>
public sealed class SarifReport : RunReport
{
    public override void Write(Run run, TextWriter output)
    {
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        var ruleIndex = WriteTool(json, run);
        writer.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, run);
        WriteResults(json, run, ruleIndex);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Dictionary<string, int> WriteTool(JsonOutput json, Run run)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var writer = json.Writer;
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "stet");
        writer.WriteString("version", run.Version);
        writer.WriteStartArray("rules");
        foreach (var rule in run.Rules)
        {
            if (index.TryAdd(rule.Descriptor.Id, index.Count))
            {
                WriteRule(writer, rule);
                json.Pass();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        return index;
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Descriptor.Id);
        writer.WriteString("name", rule.Descriptor.Name);
        WriteMessage(writer, "shortDescription", rule.Descriptor.Title);
        if (rule.Why.Length > 0)
        {
            WriteMessage(writer, "fullDescription", rule.Why);
            WriteMessage(writer, "help", rule.Why);
        }

        writer.WriteStartObject("defaultConfiguration");
        writer.WriteBoolean("enabled", rule.Descriptor.IsOnByDefault);
        writer.WriteString("level", Level(rule.Descriptor.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("category", rule.Descriptor.Area);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>What went wrong with the run itself belongs here and is never a result.</summary>
    private static void WriteInvocation(JsonOutput json, Run run)
    {
        var writer = json.Writer;
        var succeeded = true;
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteStartArray("toolExecutionNotifications");
        foreach (var trouble in run.AllTroubles)
        {
            succeeded &= trouble.Kind == TroubleKind.Notice;
            writer.WriteStartObject();
            writer.WriteStartObject("descriptor");
            writer.WriteString("id", trouble.Code);
            writer.WriteEndObject();
            writer.WriteString("level", trouble.Kind == TroubleKind.Notice ? "note" : "error");
            WriteMessage(writer, "message", trouble.Message);
            if (trouble.Path is { } path)
            {
                writer.WriteStartArray("locations");
                writer.WriteStartObject();
                WriteTroubledPlace(writer, run.Style, path, trouble.At);
                writer.WriteEndObject();
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
            json.Pass();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("executionSuccessful", succeeded);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteTroubledPlace(Utf8JsonWriter writer, ReportStyle style, string path, LinePosition? at)
    {
        writer.WriteStartObject("physicalLocation");
        WriteArtifact(writer, style, path);
        if (at is { } place)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", place.Line + 1);
            writer.WriteNumber("startColumn", place.Character + 1);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteResults(JsonOutput json, Run run, Dictionary<string, int> ruleIndex)
    {
        var writer = json.Writer;
        writer.WriteStartArray("results");
        foreach (var story in run.Stories)
        {
            if (story.Text is null)
            {
                continue;
            }

            var fingerprints = new Fingerprints(story.Text);
            foreach (var diagnostic in story.Diagnostics)
            {
                WriteResult(writer, run.Style, story, diagnostic, fingerprints, ruleIndex);
                json.Pass();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, ReportStyle style, Report story, Diagnostic diagnostic, Fingerprints fingerprints, Dictionary<string, int> ruleIndex)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Rule.Id);
        if (ruleIndex.TryGetValue(diagnostic.Rule.Id, out var index))
        {
            writer.WriteNumber("ruleIndex", index);
        }

        writer.WriteString("level", Level(diagnostic.Severity));
        WriteMessage(writer, "message", diagnostic.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePlace(writer, style, diagnostic.Location);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteRelated(writer, style, diagnostic.Related);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("stet/v1", fingerprints.Of(diagnostic));
        writer.WriteEndObject();

        WriteSuppressions(writer, diagnostic.Suppression);
        WriteFix(writer, style, story, diagnostic.Fix);
        writer.WriteEndObject();
    }

    /// <summary>Empty says that nothing is suppressed; without it a reader could not know.</summary>
    private static void WriteSuppressions(Utf8JsonWriter writer, Suppression? suppression)
    {
        writer.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", suppression.Kind == SuppressionKind.Mark ? "inSource" : "external");
            writer.WriteString("status", "accepted");
            writer.WriteString("justification", suppression.Because ?? Wording.Of(suppression));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter writer, ReportStyle style, IReadOnlyList<RelatedLocation> related)
    {
        if (related.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        for (var i = 0; i < related.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", i);
            WritePlace(writer, style, related[i].Location, related[i].Text);
            WriteMessage(writer, "message", related[i].Note is { } note ? $"{related[i].Label}, {note}" : related[i].Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A fix that is only for showing is left out: a viewer applies what it finds here at a click.</summary>
    private static void WriteFix(Utf8JsonWriter writer, ReportStyle style, Report story, Fix? fix)
    {
        if (fix is null or { Safety: FixSafety.Display })
        {
            return;
        }

        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        WriteMessage(writer, "description", fix.Title);
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        WriteArtifact(writer, style, story.Path);
        writer.WriteStartArray("replacements");
        foreach (var change in fix.Changes)
        {
            writer.WriteStartObject();
            WriteRegion(writer, "deletedRegion", change.Span, story.Text!.Lines.GetLinePositionSpan(change.Span));
            WriteMessage(writer, "insertedContent", change.NewText ?? "");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteString("safety", Wording.Of(fix.Safety));
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    /// <param name="text">What stands there, for readers that cannot open an original; null where it is the story's.</param>
    private static void WritePlace(Utf8JsonWriter writer, ReportStyle style, Location place, string? text = null)
    {
        writer.WriteStartObject("physicalLocation");
        WriteArtifact(writer, style, place.Path);
        WriteRegion(writer, "region", place.Span, place.Lines, text);
        writer.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter writer, ReportStyle style, string path)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", FileUri.Of(style.InRepository(path)));
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, string name, TextSpan span, LinePositionSpan lines, string? snippet = null)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", lines.Start.Line + 1);
        writer.WriteNumber("startColumn", lines.Start.Character + 1);
        writer.WriteNumber("endLine", lines.End.Line + 1);
        writer.WriteNumber("endColumn", lines.End.Character + 1);
        writer.WriteNumber("charOffset", span.Start);
        writer.WriteNumber("charLength", span.Length);
        if (snippet is not null)
        {
            WriteMessage(writer, "snippet", snippet);
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
