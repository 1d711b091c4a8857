using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Originals;

namespace Stet.Cli.Reports.Html;

/// <summary>The words of a quotation and of its original with those marked that the verdict rests on, as the edit script has them.</summary>
internal static class ComparedWords
{
    /// <summary>Stretches of the original that the quotation passes over and that are longer are not written out.</summary>
    private const int LongestGap = 12;

    /// <summary>Blocks of the original that one passage is shown from.</summary>
    private const int MostBlocks = 4;

    /// <summary>Whether a verdict says that nothing is wrong with the words.</summary>
    public static bool IsFaithful(Verdict verdict) => verdict is Verdict.Exact or Verdict.Typographic or Verdict.MarkedEdit;

    /// <summary>Marks the words of the story that differ, and where words are missing.</summary>
    public static void MarkStory(MarkedText text, Comparison comparison)
    {
        if (IsFaithful(comparison.Verdict) || comparison.Verdict == Verdict.NotFound)
        {
            return;
        }

        var words = comparison.Words.Words;
        foreach (var step in Difference.Steps(comparison))
        {
            if (step.StoryCount > 0)
            {
                text.MarkDifference(TextSpan.FromBounds(words[step.StoryStart].Span.Start, words[step.StoryEnd - 1].Span.End));
            }
            else if (words.Count > 0)
            {
                var at = step.StoryStart < words.Count ? words[step.StoryStart].Span.Start : words[^1].Span.End;
                text.Put(at, 0, html => html.Write($"<b class=\"differs gone\" title=\"words of the original are missing here\">‸</b>"));
            }
        }
    }

    /// <summary>Writes the words of the original that the quotation was made from.</summary>
    public static void WriteOriginal(HtmlOutput html, Comparison comparison)
    {
        var (original, script) = (comparison.Original!, comparison.Script!);
        var texts = new Dictionary<int, MarkedText>();
        foreach (var step in Difference.Steps(comparison))
        {
            if (step.OriginalCount > 0)
            {
                Each(original, step.OriginalStart, step.OriginalEnd, (block, span) => TextOf(texts, block).MarkDifference(span));
            }
            else if (step.OriginalStart < original.Words.Count)
            {
                var word = original.Words[step.OriginalStart];
                TextOf(texts, original.Article.Blocks[word.Block]).Put(word.Span.Start, 0, html => html.Write($"<b class=\"differs gone\" title=\"the story has more words here\">‸</b>"));
            }
        }

        foreach (var step in script.Changes.Where(step => step.StoryCount == 0 && step.OriginalCount > LongestGap))
        {
            Each(original, step.OriginalStart, step.OriginalEnd, (block, span) => TextOf(texts, block).LeaveOut(span));
        }

        WritePassage(html, original, script.First, script.End, texts);
    }

    /// <summary>Writes words of an original as they stand there, without marks.</summary>
    public static void WritePassage(HtmlOutput html, Original original, int first, int end) => WritePassage(html, original, first, end, []);

    private static void WritePassage(HtmlOutput html, Original original, int first, int end, Dictionary<int, MarkedText> texts)
    {
        var blocks = 0;
        Each(original, first, end, (block, span) =>
        {
            if (++blocks <= MostBlocks)
            {
                html.WriteResource(blocks > 1 ? " ¶ " : "");
                TextOf(texts, block).Write(html, span);
            }
        });
        if (blocks > MostBlocks)
        {
            html.Write($" … ({(blocks - MostBlocks).ToString(CultureInfo.InvariantCulture)} more paragraphs)");
        }
    }

    /// <summary>The stretches of blocks that words of an original cover.</summary>
    private static void Each(Original original, int first, int end, Action<Block, TextSpan> visit)
    {
        for (var word = first; word < end;)
        {
            var block = original.Words[word].Block;
            var last = word;
            while (last + 1 < end && original.Words[last + 1].Block == block)
            {
                last++;
            }

            visit(original.Article.Blocks[block], TextSpan.FromBounds(original.Words[word].Span.Start, original.Words[last].Span.End));
            word = last + 1;
        }
    }

    private static MarkedText TextOf(Dictionary<int, MarkedText> texts, Block block)
    {
        if (!texts.TryGetValue(block.Index, out var text))
        {
            text = new MarkedText(block);
            texts.Add(block.Index, text);
        }

        return text;
    }
}
