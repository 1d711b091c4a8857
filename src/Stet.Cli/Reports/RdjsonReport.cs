using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>The Reviewdog Diagnostic Format, from which reviewdog makes comments with suggested changes. Its columns count bytes of UTF-8 from 1, and
/// the end of a range is exclusive.</summary>
public sealed class RdjsonReport : RunReport
{
    public override void Write(Run run, TextWriter output)
    {
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteStartObject("source");
        writer.WriteString("name", "stet");
        writer.WriteEndObject();
        writer.WriteStartArray("diagnostics");
        foreach (var story in run.Stories)
        {
            foreach (var diagnostic in story.Counted)
            {
                Write(writer, story, diagnostic);
                json.Pass();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Report story, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("message", string.Join('\n', Evidence.Of(diagnostic).Prepend(diagnostic.Message)));
        writer.WriteStartObject("location");
        writer.WriteString("path", story.Path);
        WriteRange(writer, story.Text!, diagnostic.Location.Span);
        writer.WriteEndObject();
        writer.WriteString("severity", diagnostic.Severity switch { Severity.Error => "ERROR", Severity.Warning => "WARNING", _ => "INFO" });
        writer.WriteStartObject("code");
        writer.WriteString("value", diagnostic.Rule.Id);
        writer.WriteEndObject();
        if (diagnostic.Fix is { Safety: not FixSafety.Display, Changes.Count: > 0 } fix)
        {
            WriteSuggestion(writer, story.Text!, fix);
        }

        writer.WriteEndObject();
    }

    /// <summary>One suggestion for the whole fix: of several, a reader could accept half.</summary>
    private static void WriteSuggestion(Utf8JsonWriter writer, SourceText text, Fix fix)
    {
        var changes = fix.Changes.OrderBy(change => change.Span.Start).ToArray();
        var span = TextSpan.FromBounds(changes[0].Span.Start, changes[^1].Span.End);
        var mended = new StringBuilder();
        var at = span.Start;
        foreach (var change in changes)
        {
            mended.Append(text.ToString(TextSpan.FromBounds(at, change.Span.Start))).Append(change.NewText);
            at = change.Span.End;
        }

        writer.WriteStartArray("suggestions");
        writer.WriteStartObject();
        WriteRange(writer, text, span);
        writer.WriteString("text", mended.ToString());
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter writer, SourceText text, TextSpan span)
    {
        writer.WriteStartObject("range");
        WritePosition(writer, "start", text, span.Start);
        WritePosition(writer, "end", text, span.End);
        writer.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter writer, string name, SourceText text, int at)
    {
        var line = text.Lines.GetLineFromPosition(at);
        writer.WriteStartObject(name);
        writer.WriteNumber("line", line.LineNumber + 1);
        writer.WriteNumber("column", Encoding.UTF8.GetByteCount(text.ToString(TextSpan.FromBounds(line.Start, at))) + 1);
        writer.WriteEndObject();
    }
}
