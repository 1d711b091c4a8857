using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Cli.Fixing;

/// <summary>The fixes of a story that can be applied together.</summary>
/// <param name="Changes">In the order of their places; none overlap.</param>
/// <param name="Applied">Findings that these changes mend.</param>
/// <param name="Left">Fixes that touch a place that another fix changes; the next run offers them again if they are still needed.</param>
public sealed record FixSelection(IReadOnlyList<TextChange> Changes, int Applied, int Left)
{
    /// <summary>The first by place wins. A fix holds all the text from its first change to its last, so that no other one comes between.</summary>
    public static FixSelection Of(IEnumerable<Diagnostic> diagnostics, bool includeUnsafe)
    {
        var least = includeUnsafe ? FixSafety.Unsafe : FixSafety.Safe;
        var fixes = diagnostics
            .Where(diagnostic => diagnostic.Fix is { Changes.Count: > 0 } fix && fix.Safety >= least)
            .Select(diagnostic => diagnostic.Fix!.Changes.OrderBy(change => change.Span).ToArray())
            .OrderBy(changes => changes[0].Span);

        var chosen = new List<TextChange>();
        TextChange[] last = [];
        int applied = 0, left = 0;
        foreach (var changes in fixes)
        {
            if (last.SequenceEqual(changes))
            {
                // Two rules ask for the same.
                applied++;
            }
            else if (last.Length > 0 && !Follows(last[^1].Span, changes[0].Span))
            {
                left++;
            }
            else
            {
                chosen.AddRange(changes);
                last = changes;
                applied++;
            }
        }

        return new FixSelection(chosen, applied, left);
    }

    /// <summary>Two insertions at one place, or one at the edge of a change, have no order of their own.</summary>
    private static bool Follows(TextSpan last, TextSpan next) =>
        next.Start > last.End || (next.Start == last.End && !last.IsEmpty && !next.IsEmpty);
}
