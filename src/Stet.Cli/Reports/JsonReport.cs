using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>One JSON object:
/// <code>
/// { "version": 1, "tool": { "name", "version" },
///   "stories": [ { "path", "read", "sentences", "quotations", "originals": [ path ] } ],
///   "diagnostics": [ { "rule", "name", "area", "severity", "message", PLACE, "text",
///                      "related": [ { "label", PLACE, "text", "note" only where there is one } ],
///                      "fix": null | { "title", "safety", "changes": [ { PLACE without path, "newText" } ] },
///                      "letStand": { "kind": "mark" | "sidecar" | "baseline", "because": null | … } only where it does not count } ],
///   "troubles": [ { "id", "kind", "path": null | …, "line": null | …, "column": null | …, "message" } ],
///   "counts": { "stories", "unread", "sentences", "quotations", "compared", "withoutOriginal", "error", "warning", "suggestion" } }
/// </code>
/// PLACE is "path", "line", "column", "endLine", "endColumn", which count from 1, and "charOffset", "charLength" in UTF-16 units of the file without
/// its byte order mark. Keys are added in later versions; one that changes its meaning raises "version".</summary>
public sealed class JsonReport : RunReport
{
    private const int SchemaVersion = 1;

    public override void Write(Run run, TextWriter output)
    {
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteNumber("version", SchemaVersion);
        writer.WriteStartObject("tool");
        writer.WriteString("name", "stet");
        writer.WriteString("version", run.Version);
        writer.WriteEndObject();
        WriteStories(json, run);
        WriteDiagnostics(json, run);
        WriteTroubles(json, run);
        WriteCounts(writer, RunCounts.Of(run));
        writer.WriteEndObject();
    }

    private static void WriteStories(JsonOutput json, Run run)
    {
        var writer = json.Writer;
        writer.WriteStartArray("stories");
        foreach (var story in run.Stories)
        {
            writer.WriteStartObject();
            writer.WriteString("path", story.Path);
            writer.WriteBoolean("read", story.Coverage is not null);
            writer.WriteNumber("sentences", story.Coverage?.Sentences ?? 0);
            writer.WriteNumber("quotations", story.Coverage?.Quotations ?? 0);
            writer.WriteStartArray("originals");
            foreach (var original in story.Originals)
            {
                writer.WriteStringValue(original.Path);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            json.Pass();
        }

        writer.WriteEndArray();
    }

    private static void WriteDiagnostics(JsonOutput json, Run run)
    {
        var writer = json.Writer;
        writer.WriteStartArray("diagnostics");
        foreach (var story in run.Stories)
        {
            foreach (var diagnostic in run.Shown(story))
            {
                writer.WriteStartObject();
                writer.WriteString("rule", diagnostic.Rule.Id);
                writer.WriteString("name", diagnostic.Rule.Name);
                writer.WriteString("area", diagnostic.Rule.Area);
                writer.WriteString("severity", Wording.Of(diagnostic.Severity));
                writer.WriteString("message", diagnostic.Message);
                WritePlace(writer, diagnostic.Location);
                writer.WriteString("text", story.Text!.ToString(diagnostic.Location.Span));
                WriteRelated(writer, diagnostic.Related);
                WriteFix(writer, story.Text, diagnostic.Fix);
                WriteSuppression(writer, diagnostic.Suppression);
                writer.WriteEndObject();
                json.Pass();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter writer, IReadOnlyList<RelatedLocation> related)
    {
        writer.WriteStartArray("related");
        foreach (var place in related)
        {
            writer.WriteStartObject();
            writer.WriteString("label", place.Label);
            WritePlace(writer, place.Location);
            writer.WriteString("text", place.Text);
            if (place.Note is { } note)
            {
                writer.WriteString("note", note);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter writer, SourceText text, Fix? fix)
    {
        if (fix is null)
        {
            writer.WriteNull("fix");
            return;
        }

        writer.WriteStartObject("fix");
        writer.WriteString("title", fix.Title);
        writer.WriteString("safety", Wording.Of(fix.Safety));
        writer.WriteStartArray("changes");
        foreach (var change in fix.Changes)
        {
            writer.WriteStartObject();
            WritePlace(writer, change.Span, text.Lines.GetLinePositionSpan(change.Span));
            writer.WriteString("newText", change.NewText ?? "");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Suppression? suppression)
    {
        if (suppression is null)
        {
            return;
        }

        writer.WriteStartObject("letStand");
        writer.WriteString("kind", Wording.Of(suppression.Kind));
        writer.WriteString("because", suppression.Because);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Location place)
    {
        writer.WriteString("path", place.Path);
        WritePlace(writer, place.Span, place.Lines);
    }

    private static void WritePlace(Utf8JsonWriter writer, TextSpan span, LinePositionSpan lines)
    {
        writer.WriteNumber("line", lines.Start.Line + 1);
        writer.WriteNumber("column", lines.Start.Character + 1);
        writer.WriteNumber("endLine", lines.End.Line + 1);
        writer.WriteNumber("endColumn", lines.End.Character + 1);
        writer.WriteNumber("charOffset", span.Start);
        writer.WriteNumber("charLength", span.Length);
    }

    private static void WriteTroubles(JsonOutput json, Run run)
    {
        var writer = json.Writer;
        writer.WriteStartArray("troubles");
        foreach (var trouble in run.AllTroubles)
        {
            writer.WriteStartObject();
            writer.WriteString("id", trouble.Code);
            writer.WriteString("kind", Wording.Of(trouble.Kind));
            writer.WriteString("path", trouble.Path);
            WriteNumber(writer, "line", trouble.At?.Line + 1);
            WriteNumber(writer, "column", trouble.At?.Character + 1);
            writer.WriteString("message", trouble.Message);
            writer.WriteEndObject();
            json.Pass();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
            return;
        }

        writer.WriteNull(name);
    }

    private static void WriteCounts(Utf8JsonWriter writer, RunCounts counts)
    {
        writer.WriteStartObject("counts");
        writer.WriteNumber("stories", counts.Stories);
        writer.WriteNumber("unread", counts.Unread);
        writer.WriteNumber("sentences", counts.Sentences);
        writer.WriteNumber("quotations", counts.Quotations);
        writer.WriteNumber("compared", counts.Compared);
        writer.WriteNumber("withoutOriginal", counts.WithoutOriginal.Count);
        writer.WriteNumber("error", counts.Severities.Errors);
        writer.WriteNumber("warning", counts.Severities.Warnings);
        writer.WriteNumber("suggestion", counts.Severities.Suggestions);
        writer.WriteEndObject();
    }
}
