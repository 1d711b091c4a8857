using Microsoft.CodeAnalysis.Text;

namespace Stet.Originals;

/// <summary>Says in words what became of a quotation: "'negotiate' stands for 'have negotiations on'".</summary>
public static class Difference
{
    /// <summary>Differences that are spelled out; the rest is counted.</summary>
    private const int MostShown = 3;

    /// <summary>The changes that the verdict rests on, in the story's order.</summary>
    public static IEnumerable<EditStep> Steps(Comparison comparison)
    {
        if (comparison.Script is not { } script || comparison.Original is not { } original)
        {
            return [];
        }

        var judge = new ScriptJudge(comparison.Quotation, comparison.Words, original, comparison.Tolerance);
        return script.Changes.Where(step => judge.Judge(step) is not (Verdict.Exact or Verdict.MarkedEdit) || (comparison.Verdict == Verdict.Misleading && step.OriginalCount > 0));
    }

    /// <summary>The same as the files write them.</summary>
    public static string Of(Comparison comparison)
    {
        var shown = Steps(comparison).Select(step => Say(comparison, comparison.Original!, step)).ToArray();
        return shown.Length <= MostShown
            ? string.Join(", ", shown)
            : $"{string.Join(", ", shown.Take(MostShown))} and {shown.Length - MostShown} more";
    }

    private static string Say(Comparison comparison, Original original, EditStep step)
    {
        var story = StoryText(comparison, step.StoryStart, step.StoryEnd);
        var there = original.TextOf(step.OriginalStart, step.OriginalEnd);
        return step.OriginalCount == 0 ? $"'{story}' is added"
            : step.StoryCount == 0 ? $"'{there}' is left out"
            : $"'{story}' stands for '{there}'";
    }

    private static string StoryText(Comparison comparison, int first, int end)
    {
        if (end <= first)
        {
            return "";
        }

        var words = comparison.Words.Words;
        var span = TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End);
        return comparison.Quotation.Block.Prose.ToString(span);
    }
}
