using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Originals;

namespace Stet.Cli.Reports;

/// <summary>One JSON object:
/// <code>
/// { "original": path, "stories": [ path ],
///   "rows": [ { PLACE, "text", "speaker", "cells": [ [ { PLACE, "text", "speaker", "verdict" } ] ] } ],
///   "others": [ { "path", PLACE, "text", "speaker", "verdict" } ] }
/// </code>
/// PLACE is "start" and "end", UTF-16 offsets in the file, the marks included; a row has a cell for each story, empty where the story does not quote it.</summary>
internal static class MatrixJson
{
    public static void Write(Matrix matrix, TextWriter output)
    {
        using var json = new JsonOutput(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("original", matrix.Original.Path);
        writer.WriteStartArray("stories");
        foreach (var story in matrix.Stories)
        {
            writer.WriteStringValue(story.Path);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        foreach (var row in matrix.Rows)
        {
            writer.WriteStartObject();
            WritePlace(writer, matrix.Original.Article, row.Quotation, row.Attribution);
            writer.WriteStartArray("cells");
            for (var i = 0; i < row.Cells.Count; i++)
            {
                writer.WriteStartArray();
                foreach (var quoted in row.Cells[i])
                {
                    writer.WriteStartObject();
                    WriteQuoted(writer, matrix.Stories[i].Article!, quoted);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            json.Pass();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("others");
        foreach (var (story, quoted) in matrix.Others)
        {
            writer.WriteStartObject();
            writer.WriteString("path", story.Path);
            WriteQuoted(writer, story.Article!, quoted);
            writer.WriteEndObject();
            json.Pass();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteQuoted(Utf8JsonWriter writer, Article article, Quoted quoted)
    {
        WritePlace(writer, article, quoted.Quotation, quoted.Attribution);
        writer.WriteString("verdict", Wording.Of(quoted.Comparison!.Verdict));
    }

    private static void WritePlace(Utf8JsonWriter writer, Article article, Quotation quotation, Attribution attribution)
    {
        TextSpan span = article.ToFile(quotation.Block.Index, quotation.Span);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
        writer.WriteString("text", quotation.Text);
        writer.WriteString("speaker", attribution.SpeakerText);
    }
}
