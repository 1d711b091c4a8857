namespace Stet.Articles;

/// <summary>Quotations whose speaker is named too late.</summary>
internal static class Distant
{
    /// <param name="most">So many quotations of one speaker may stand before he is named.</param>
    public static IEnumerable<LateSpeaker> In(Article article, int most)
    {
        Quotation? first = null;
        var before = 0;
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Outer is not null || quotation.Shape == MarkShape.None)
            {
                continue;
            }

            var attribution = article.Attributions.Of(quotation);
            var isLate = attribution.IsAttributed && !attribution.IsPronoun && attribution is { Speaker: { } speaker, State: AttributionState.Carried or AttributionState.Continuation }
                && (attribution.Block.Index > quotation.Block.Index || (attribution.Block == quotation.Block && speaker.Start > quotation.Span.End));
            if (isLate)
            {
                first ??= quotation;
                before++;
                continue;
            }

            if (first is not null && Late(article, first, before, most) is { } late)
            {
                yield return late;
            }

            first = null;
            before = 0;
        }
    }

    private static LateSpeaker? Late(Article article, Quotation first, int before, int most)
    {
        var attribution = article.Attributions.Of(first);
        var paragraphs = attribution.Block.Index - first.Block.Index;
        return paragraphs > 0 ? new LateSpeaker(first, attribution, paragraphs == 1 ? "one paragraph later" : $"{paragraphs} paragraphs later")
            : before > most ? new LateSpeaker(first, attribution, $"{before} quotations later")
            : null;
    }
}

/// <param name="Between">"one paragraph later", for the message.</param>
public sealed record LateSpeaker(Quotation Quotation, Attribution Attribution, string Between);
