using System.Globalization;

namespace Stet.Benchmarks.Quotations;

/// <summary>Prints a trial: a line for each kind, the figures that count, and the wrong decisions.</summary>
internal static class TrialTable
{
    private const string Exchanged = "misattributed-quotation";

    public static void Write(TextWriter output, IReadOnlyList<Kind> kinds, IReadOnlyList<Outcome> outcomes)
    {
        output.WriteLine($"{"bad",-28}{"cases",7}{"caught",9}{"right",9}  other rules");
        foreach (var kind in kinds.Where(kind => kind.Rule is not null))
        {
            var own = Of(kind, outcomes);
            var caught = own.Count(outcome => outcome.IsReported);
            var others = own.SelectMany(outcome => outcome.Rules).Where(rule => rule != kind.Rule).CountBy(rule => rule, StringComparer.Ordinal).OrderByDescending(pair => pair.Value);
            output.WriteLine($"{kind.Name,-28}{own.Length,7}{Share(caught, own.Length),9}{Share(own.Count(outcome => outcome.IsRight), caught),9}  {string.Join(", ", others.Select(pair => $"{pair.Key} {pair.Value}"))}");
        }

        output.WriteLine();
        output.WriteLine($"{"honest",-28}{"cases",7}{"flagged",9}{"",9}  rules");
        foreach (var kind in kinds.Where(kind => kind.Rule is null))
        {
            var own = Of(kind, outcomes);
            var rules = own.SelectMany(outcome => outcome.Rules).CountBy(rule => rule, StringComparer.Ordinal).OrderByDescending(pair => pair.Value);
            output.WriteLine($"{kind.Name,-28}{own.Length,7}{Share(own.Count(outcome => outcome.IsReported), own.Length),9}{"",9}  {string.Join(", ", rules.Select(pair => $"{pair.Key} {pair.Value}"))}");
        }

        output.WriteLine($"{"bystanders",-28}{outcomes.Sum(outcome => outcome.Bystanders),7}{Share(outcomes.Sum(outcome => outcome.Alarms.Count), outcomes.Sum(outcome => outcome.Bystanders)),9}");
        output.WriteLine();
        WriteOverall(output, outcomes);
    }

    public static void WriteExamples(TextWriter output, IReadOnlyList<Kind> kinds, IReadOnlyList<Outcome> outcomes, int most)
    {
        foreach (var kind in kinds)
        {
            foreach (var outcome in Of(kind, outcomes).Where(outcome => !outcome.IsRight).Take(most))
            {
                output.WriteLine();
                output.WriteLine($"{kind.Name} | {outcome.News.Name} | expected {kind.Rule ?? "nothing"} | reported {(outcome.IsReported ? string.Join(", ", outcome.Rules) : "nothing")}");
                output.WriteLine($"  story:    {outcome.Story.Text[Math.Max(0, outcome.Story.Start - 60)..Math.Min(outcome.Story.Text.Length, outcome.Story.End + 60)].ReplaceLineEndings(" ¶ ")}");
                output.WriteLine($"  original: {outcome.Retold.OriginalWords ?? outcome.Retold.Utterance.Words} ({outcome.Retold.Utterance.Speaker})");
            }
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Alarms.Count > 0).DistinctBy(outcome => outcome.Alarms[0], StringComparer.Ordinal).Take(most))
        {
            output.WriteLine();
            output.WriteLine($"bystander in {outcome.Kind.Name} | {outcome.News.Name}");
            output.WriteLine($"  {string.Join("\n  ", outcome.Alarms)}");
        }
    }

    private static void WriteOverall(TextWriter output, IReadOnlyList<Outcome> outcomes)
    {
        var bad = outcomes.Where(outcome => outcome.Kind.Rule is not null).ToArray();
        var caught = bad.Where(outcome => outcome.IsReported).ToArray();
        var honest = outcomes.Where(outcome => outcome.Kind.Rule is null).ToArray();
        var exchanged = bad.Where(outcome => outcome.Kind.Rule == Exchanged).ToArray();
        Overall("bad caught, at least 97%", caught.Length, bad.Length);
        Overall("right rule, at least 93%", caught.Count(outcome => outcome.IsRight), caught.Length);
        Overall("exchanged speaker, at least 85%", exchanged.Count(outcome => outcome.IsReported), exchanged.Length);
        Overall("honest flagged, at most 1%", honest.Count(outcome => outcome.IsReported), honest.Length);

        void Overall(string name, int part, int all) => output.WriteLine($"{name,-35}{Share(part, all),9}  {part} of {all}");
    }

    private static Outcome[] Of(Kind kind, IReadOnlyList<Outcome> outcomes) => [.. outcomes.Where(outcome => outcome.Kind == kind)];

    private static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
