using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Benchmarks.Quotations;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Consistency;

/// <summary>Puts one slip into published articles, or an honest twin of it, and counts what the rules that hold a story against itself say:
/// <c>consistency FOLDER… [--examples N] [--kind NAME]</c>. The same folders give the same stories in every run.</summary>
public static class ConsistencyTrial
{
    /// <summary>Stories of one kind made from one article, if it can be.</summary>
    private const int Rounds = 2;

    /// <summary>The rules that need no original.</summary>
    private static readonly string[] Rules = ["unlicensed-any", "weekday-and-date", "headline-figure", "unmatched-sum", "age-and-birth-year", "inconsistent-name", "late-first-reference"];

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.Read("consistency", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => Rules.Contains(rule.Descriptor.Name, StringComparer.Ordinal))));
        var news = options.Folders.SelectMany(News.Below).ToArray();
        var slips = Slip.All.Where(slip => options.Takes(slip.Name)).ToArray();
        var tried = new Tried[news.Length];
        Parallel.For(0, news.Length, i => tried[i] = Try(linter, news[i], slips));
        Write(slips, tried);
        WriteExamples(slips, tried, options.Examples);
        return 0;
    }

    private static Tried Try(Linter linter, News news, Slip[] slips)
    {
        var untouched = Check(linter, news.Paragraphs);
        var outcomes = new List<Outcome>();
        foreach (var slip in slips)
        {
            for (var round = 0; round < Rounds; round++)
            {
                if (slip.Make(news, new Random(Seed($"{news.Name}/{slip.Name}/{round}"))) is { } story)
                {
                    var known = untouched.Select(diagnostic => (diagnostic.Rule.Name, diagnostic.Message)).ToHashSet();
                    outcomes.Add(new Outcome(slip, Excerpt(news.Paragraphs, story), [.. Check(linter, story).Where(diagnostic => !known.Contains((diagnostic.Rule.Name, diagnostic.Message)))]));
                }
            }
        }

        return new Tried(news, untouched, outcomes);
    }

    private static IReadOnlyList<Diagnostic> Check(Linter linter, IReadOnlyList<string> paragraphs) =>
        linter.Check("story.txt", Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs) + "\n"), rule => rule.Severity, (_, _) => OriginalSet.None).Diagnostics;

    private static void Write(Slip[] slips, Tried[] tried)
    {
        Console.WriteLine($"{"slip",-30}{"cases",7}{"caught",9}{"by another rule",17}");
        foreach (var slip in slips.Where(slip => slip.Rule is not null))
        {
            var own = tried.SelectMany(one => one.Outcomes).Where(outcome => outcome.Slip == slip).ToArray();
            Console.WriteLine($"{slip.Name,-30}{own.Length,7}{Share(own.Count(outcome => outcome.IsCaught), own.Length),9}{own.Count(outcome => !outcome.IsCaught && outcome.New.Count > 0),17}");
        }

        Console.WriteLine();
        Console.WriteLine($"{"honest",-30}{"cases",7}{"flagged",9}");
        foreach (var slip in slips.Where(slip => slip.Rule is null))
        {
            var own = tried.SelectMany(one => one.Outcomes).Where(outcome => outcome.Slip == slip).ToArray();
            Console.WriteLine($"{slip.Name,-30}{own.Length,7}{Share(own.Count(outcome => outcome.New.Count > 0), own.Length),9}");
        }

        Console.WriteLine();
        Console.WriteLine($"{"untouched articles",-30}{tried.Length,7}");
        foreach (var rule in Rules)
        {
            Console.WriteLine($"{rule,-30}{tried.Sum(one => one.Untouched.Count(diagnostic => diagnostic.Rule.Name == rule)),7}  in {tried.Count(one => one.Untouched.Any(diagnostic => diagnostic.Rule.Name == rule))} articles");
        }
    }

    private static void WriteExamples(Slip[] slips, Tried[] tried, int most)
    {
        foreach (var slip in slips)
        {
            foreach (var (news, outcome) in tried.SelectMany(one => one.Outcomes.Select(outcome => (one.News, outcome))).Where(pair => pair.outcome.Slip == slip && !pair.outcome.IsRight).Take(most))
            {
                Console.WriteLine();
                Console.WriteLine($"{slip.Name} | {news.Name} | expected {slip.Rule ?? "nothing"} | reported {string.Join("; ", outcome.New.Select(diagnostic => $"{diagnostic.Rule.Name}: {diagnostic.Message}"))}");
                Console.WriteLine($"  {outcome.Changed}");
            }
        }
    }

    /// <summary>What stands around the first difference.</summary>
    private static string Excerpt(IReadOnlyList<string> untouched, string[] story)
    {
        var paragraph = story.Except(untouched).FirstOrDefault() ?? "";
        var before = story.Length == untouched.Count ? untouched[Array.IndexOf(story, paragraph)] : "";
        var at = paragraph.AsSpan().CommonPrefixLength(before);
        return paragraph[Math.Max(0, at - 100)..Math.Min(paragraph.Length, at + 140)];
    }

    private static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>The hash of a string differs from run to run; this one does not.</summary>
    private static int Seed(string text) => unchecked((int)text.Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619));

    /// <param name="Changed">What stands around the first difference.</param>
    /// <param name="New">What the untouched article does not have.</param>
    private sealed record Outcome(Slip Slip, string Changed, IReadOnlyList<Diagnostic> New)
    {
        public bool IsCaught => New.Any(diagnostic => diagnostic.Rule.Name == Slip.Rule);

        public bool IsRight => Slip.Rule is null ? New.Count == 0 : IsCaught;
    }

    private sealed record Tried(News News, IReadOnlyList<Diagnostic> Untouched, IReadOnlyList<Outcome> Outcomes);
}
