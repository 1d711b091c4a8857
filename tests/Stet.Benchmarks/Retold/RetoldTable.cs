using System.Globalization;
using Stet.Diagnostics;

namespace Stet.Benchmarks.Retold;

/// <summary>Prints how many changed facts are caught, how many by the right rule, and how many honest sentences are flagged: by set and by kind of fact.</summary>
internal static class RetoldTable
{
    public static void Write(TextWriter output, IReadOnlyList<RetoldOutcome> outcomes, int examples)
    {
        output.WriteLine($"{"",-14}{"rows",6}   {"caught",8}{"right",8}{"honest flagged",16}   {"alone: caught",14}{"right",8}{"honest flagged",16}");
        foreach (var set in outcomes.GroupBy(outcome => outcome.Row.Set, StringComparer.Ordinal))
        {
            Write(output, set.Key, [.. set]);
        }

        Write(output, "all", outcomes);
        output.WriteLine();
        foreach (var kind in outcomes.Where(outcome => outcome.Row.Kind is not null).GroupBy(outcome => outcome.Row.Kind!, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Write(output, kind.Key, [.. kind]);
        }

        output.WriteLine();
        foreach (var (rule, count) in outcomes.SelectMany(outcome => outcome.Together.Honest).CountBy(diagnostic => diagnostic.Rule.Name, StringComparer.Ordinal).OrderByDescending(pair => pair.Value))
        {
            output.WriteLine($"honest sentences are called {rule}: {count}");
        }

        foreach (var missed in outcomes.Where(outcome => outcome.Row.Changed is not null && !IsRight(outcome, outcome.Together)).GroupBy(outcome => outcome.Row.Kind, StringComparer.Ordinal))
        {
            foreach (var outcome in missed.Take(examples))
            {
                output.WriteLine($"\n{missed.Key} | {outcome.Row.News} | {Messages(outcome.Together.Changed)}\n  honest:  {outcome.Row.Honest}\n  changed: {outcome.Row.Changed}");
            }
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Together.Honest.Count > 0).Take(examples))
        {
            output.WriteLine($"\nhonest, flagged | {outcome.Row.News} | {Messages(outcome.Together.Honest)}\n  honest:  {outcome.Row.Honest}");
        }
    }

    private static void Write(TextWriter output, string name, IReadOnlyList<RetoldOutcome> outcomes) =>
        output.WriteLine($"{name,-14}{outcomes.Count,6}   {Shares(outcomes, outcome => outcome.Together, 8)}   {Shares(outcomes, outcome => outcome.Alone, 14)}");

    private static string Shares(IReadOnlyList<RetoldOutcome> outcomes, Func<RetoldOutcome, Told> told, int width)
    {
        var changed = outcomes.Count(outcome => outcome.Row.Changed is not null);
        return Share(outcomes.Count(outcome => told(outcome).Changed.Count > 0), changed).PadLeft(width)
            + Share(outcomes.Count(outcome => IsRight(outcome, told(outcome))), changed).PadLeft(8)
            + Share(outcomes.Count(outcome => told(outcome).Honest.Count > 0), outcomes.Count).PadLeft(16);
    }

    private static bool IsRight(RetoldOutcome outcome, Told told) => told.Changed.Any(diagnostic => outcome.Row.Rules!.Contains(diagnostic.Rule.Id, StringComparison.Ordinal));

    private static string Messages(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Count == 0 ? "nothing" : string.Join(" / ", diagnostics.Select(diagnostic => $"{diagnostic.Rule.Name}: {diagnostic.Message}"));

    private static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
