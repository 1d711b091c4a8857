using System.Globalization;

namespace Stet.Benchmarks.Drift;

/// <summary>Prints a trial of drift: a line for each kind of change, the figures that count, and the wrong decisions.</summary>
internal static class DriftTable
{
    public static void Write(TextWriter output, IReadOnlyList<FactChange> changes, IReadOnlyList<DriftCase> cases, int examples)
    {
        output.WriteLine($"{"changed",-24}{"cases",7}{"caught",9}{"right",9}  other rules");
        foreach (var change in changes)
        {
            var own = cases.Where(one => one.Change == change).ToArray();
            var caught = own.Where(one => one.Rules.Count > 0).ToArray();
            var others = caught.SelectMany(one => one.Rules).Where(rule => rule != change.Rule).CountBy(rule => rule, StringComparer.Ordinal).OrderByDescending(pair => pair.Value);
            output.WriteLine($"{change.Name,-24}{own.Length,7}{Share(caught.Length, own.Length),9}{Share(caught.Count(one => one.Rules.Contains(change.Rule)), caught.Length),9}  {string.Join(", ", others.Select(pair => $"{pair.Key} {pair.Value}"))}");
        }

        var bad = cases.Where(one => one.Change is not null).ToArray();
        var found = bad.Where(one => one.Rules.Count > 0).ToArray();
        var honest = cases.Where(one => one.Change is null).ToArray();
        output.WriteLine();
        output.WriteLine($"{"caught, at least 92%",-34}{Share(found.Length, bad.Length),9}  {found.Length} of {bad.Length}");
        output.WriteLine($"{"right rule, at least 88%",-34}{Share(found.Count(one => one.Rules.Contains(one.Change!.Rule)), found.Length),9}");
        output.WriteLine($"{"honest sentences flagged, most 3%",-34}{Share(honest.Count(one => one.Rules.Count > 0), honest.Length),9}  {honest.Count(one => one.Rules.Count > 0)} of {honest.Length}");
        foreach (var (rule, count) in honest.SelectMany(one => one.Rules).CountBy(rule => rule, StringComparer.Ordinal).OrderByDescending(pair => pair.Value))
        {
            output.WriteLine($"    {rule} {count}");
        }

        foreach (var change in changes)
        {
            foreach (var one in cases.Where(one => one.Change == change && !one.Rules.Contains(change.Rule)).Take(examples))
            {
                output.WriteLine($"\n{change.Name} | {one.News} | reported {(one.Rules.Count > 0 ? string.Join(", ", one.Rules) : "nothing")}\n  story:    {one.Story[one.Start..one.End]}\n  original: {one.Sentence}");
            }
        }

        foreach (var one in honest.Where(one => one.Rules.Count > 0).Take(examples * 8))
        {
            output.WriteLine($"\nhonest | {one.News}\n  {string.Join("\n  ", one.Alarms)}\n  original: {one.Sentence}");
        }
    }

    private static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
