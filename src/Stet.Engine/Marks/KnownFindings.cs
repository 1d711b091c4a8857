using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Marks;

/// <summary>Finds among the findings of one story those that its baseline knows. Each entry knows one finding: a second one of the same words is new.</summary>
public static class KnownFindings
{
    /// <summary>Of the same words more often than this in one story, those alone are known whose neighbours are the same on both sides.</summary>
    private const int MostAlike = 200;

    /// <param name="text">Of the story; null where nothing was found in it.</param>
    /// <returns>The findings, with the known ones let stand; for each entry the finding that it knows, or null.</returns>
    public static (IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Diagnostic?> OfEntries) Apply(IReadOnlyList<BaselineEntry> entries, SourceText? text, IReadOnlyList<Diagnostic> found)
    {
        var known = new Diagnostic?[entries.Count];
        if (entries.Count == 0 || text is null)
        {
            return (found, known);
        }

        var judged = found.ToArray();
        var keys = judged.Select(diagnostic => diagnostic.Suppression is null ? ContentKey.Of(text, diagnostic) : default(ContentKey?)).ToArray();
        var open = Enumerable.Range(0, entries.Count).GroupBy(i => entries[i].Key.Words).ToDictionary(group => group.Key, group => group.ToList());
        Take((entry, key) => entry == key, mostAlike: int.MaxValue);
        Take((entry, key) => entry.Matches(key), MostAlike);
        return (judged, known);

        void Take(Func<ContentKey, ContentKey, bool> isSame, int mostAlike)
        {
            for (var i = 0; i < judged.Length; i++)
            {
                if (keys[i] is not { } key || judged[i].Suppression is not null || !open.TryGetValue(key.Words, out var alike) || alike.Count > mostAlike)
                {
                    continue;
                }

                var at = alike.FindIndex(entry => entries[entry].Rule == judged[i].Rule.Id && isSame(entries[entry].Key, key));
                if (at >= 0)
                {
                    judged[i] = judged[i] with { Suppression = new Suppression(SuppressionKind.Baseline, null) };
                    known[alike[at]] = judged[i];
                    alike.RemoveAt(at);
                }
            }
        }
    }
}
