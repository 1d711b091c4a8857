using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Cli.Reports;

/// <summary>One JSON object a line for each story that was read:
/// <code>
/// {"path":…,"quotes":[{"start":…,"end":…,"text":…,"kind":…,"speaker":…,"cue":…,"verdict":…,"state":…,"shape":…,"name":…,"speakerAt":[…],"cueAt":[…]}]}
/// </code>
/// "start" and "end" are UTF-16 offsets in the file, the marks included; "speaker", "cue" and "verdict" are strings or null. "state" and "shape" say
/// where and in which form the speaker is named, "name" who is meant; "speakerAt" and "cueAt" are their places, start and end, or null.</summary>
internal static class QuotesJson
{
    public static void Write(IEnumerable<Listing> listings, TextWriter output)
    {
        foreach (var listing in listings)
        {
            if (listing.Article is { } article)
            {
                Write(listing, article, output);
            }
        }
    }

    private static void Write(Listing listing, Article article, TextWriter output)
    {
        using var json = new JsonOutput(output, isIndented: false);
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("path", listing.Path);
        writer.WriteStartArray("quotes");
        foreach (var quoted in listing.Quotations)
        {
            var span = article.ToFile(quoted.Quotation.Block.Index, quoted.Quotation.Span);
            writer.WriteStartObject();
            writer.WriteNumber("start", span.Start);
            writer.WriteNumber("end", span.End);
            writer.WriteString("text", quoted.Quotation.Text);
            writer.WriteString("kind", Wording.Of(quoted.Kind));
            writer.WriteString("speaker", quoted.Attribution.Shown);
            writer.WriteString("cue", quoted.Attribution.CueText);
            writer.WriteString("verdict", quoted.Verdict is { } verdict ? Wording.Of(verdict) : null);
            writer.WriteString("state", AttributionWording.Of(quoted.Attribution.State));
            writer.WriteString("shape", AttributionWording.Of(quoted.Attribution.Shape));
            writer.WriteString("name", quoted.Attribution.Name);
            WritePlace(writer, article, quoted.Attribution, "speakerAt", quoted.Attribution.Speaker);
            WritePlace(writer, article, quoted.Attribution, "cueAt", quoted.Attribution.Cue);
            writer.WriteEndObject();
            json.Pass();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Article article, Attribution attribution, string name, TextSpan? span)
    {
        if (span is not { } written)
        {
            writer.WriteNull(name);
            return;
        }

        var place = article.ToFile(attribution.Block.Index, written);
        writer.WriteStartArray(name);
        writer.WriteNumberValue(place.Start);
        writer.WriteNumberValue(place.End);
        writer.WriteEndArray();
    }
}
