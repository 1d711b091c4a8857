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
        var same = Enumerable.Range(0, entries.Count).GroupBy(i => (entries[i].Rule, entries[i].Key)).ToDictionary(group => group.Key, group => new Queue<int>(group));
        for (var i = 0; i < judged.Length; i++)
        {
            if (keys[i] is { } key && same.TryGetValue((judged[i].Rule.Id, key), out var left) && left.TryDequeue(out var entry))
            {
                Know(i, entry);
            }
        }

        var alike = Enumerable.Range(0, entries.Count).Where(i => known[i] is null).GroupBy(i => (entries[i].Rule, entries[i].Key.Words)).ToDictionary(group => group.Key, group => group.ToList());
        for (var i = 0; i < judged.Length; i++)
        {
            if (keys[i] is { } key && judged[i].Suppression is null && alike.TryGetValue((judged[i].Rule.Id, key.Words), out var left) && left.Count <= MostAlike
                && left.FindIndex(entry => entries[entry].Key.Matches(key)) is var at and >= 0)
            {
                Know(i, left[at]);
                left.RemoveAt(at);
            }
        }

        return (judged, known);

        void Know(int i, int entry)
        {
            judged[i] = judged[i] with { Suppression = new Suppression(SuppressionKind.Baseline, null) };
            known[entry] = judged[i];
        }
    }
}
