namespace Stet.Originals;

/// <summary>Moves what was left out to where a reader sees it. Where the words at both ends are the same, an alignment can put the gap in several
/// places: of "The bread is good. The soup is good." both "The soup is good" and "is good. The soup" leave one sentence.</summary>
internal static class Sliding
{
    /// <param name="isNatural">Whether a stretch left out is what a writer leaves out.</param>
    public static EditScript Settle(EditScript script, Words words, Func<EditStep, bool> isNatural)
    {
        EditStep[]? settled = null;
        for (var i = 1; i + 1 < script.Steps.Count; i++)
        {
            var step = (settled ?? script.Steps)[i];
            if (step is { StoryCount: 0, Gap: GapKind.None } && !isNatural(step) && Shift(settled ?? script.Steps, i, words, isNatural) is var shift && shift != 0)
            {
                settled ??= [.. script.Steps];
                settled[i - 1] = Ending(settled[i - 1], shift);
                settled[i] = step with { StoryStart = step.StoryStart + shift, StoryEnd = step.StoryEnd + shift, OriginalStart = step.OriginalStart + shift, OriginalEnd = step.OriginalEnd + shift };
                settled[i + 1] = settled[i + 1] with { StoryStart = settled[i + 1].StoryStart + shift, OriginalStart = settled[i + 1].OriginalStart + shift };
            }
        }

        return settled is null ? script : script with { Steps = settled };
    }

    private static EditStep Ending(EditStep step, int shift) => step with { StoryEnd = step.StoryEnd + shift, OriginalEnd = step.OriginalEnd + shift };

    /// <summary>Words to the left (negative) or right that bring the gap to a natural place; 0 where none does.</summary>
    private static int Shift(IReadOnlyList<EditStep> steps, int at, Words words, Func<EditStep, bool> isNatural)
    {
        var (before, step, behind) = (steps[at - 1], steps[at], steps[at + 1]);
        for (var left = 1; left < Room(before) && words[step.OriginalStart - left].Fold == words[step.OriginalEnd - left].Fold; left++)
        {
            if (isNatural(Moved(step, -left)))
            {
                return -left;
            }
        }

        for (var right = 1; right < Room(behind) && words[step.OriginalStart + right - 1].Fold == words[step.OriginalEnd + right - 1].Fold; right++)
        {
            if (isNatural(Moved(step, right)))
            {
                return right;
            }
        }

        return 0;
    }

    /// <summary>How many words a kept stretch holds, if each of them stands for one.</summary>
    private static int Room(EditStep step) => step.Kind == EditKind.Keep && step.StoryCount == step.OriginalCount ? step.StoryCount : 0;

    private static EditStep Moved(EditStep step, int by) => step with { OriginalStart = step.OriginalStart + by, OriginalEnd = step.OriginalEnd + by };
}
