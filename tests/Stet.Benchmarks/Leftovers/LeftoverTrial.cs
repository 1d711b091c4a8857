using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Benchmarks.Leftovers;

/// <summary>Puts lines that are left over in copied stories back into articles, each alone between two paragraphs, and counts how many the built-in
/// rules of leftovers see, and how many of the articles' own lines: <c>leftovers FOLDER… [--missed]</c>. The same folders give the same stories in every run.</summary>
public static class LeftoverTrial
{
    private const int LinesToAnArticle = 5;

    private static readonly string[] Names = ["Ines Hale", "Tom Alder", "Orla Finch", "Jun Okafor", "Maria de la Cruz"];
    private static readonly string[] Towns = ["Ellery", "Northgate", "Brook", "Harrow Bay"];
    private static readonly string[] Dates = ["12 March 2024", "Nov. 20, 2024", "21/04/2024", "Friday 13 September 2024"];

    public static int Run(IReadOnlyList<string> arguments)
    {
        var folders = arguments.Where(argument => argument != "--missed").ToArray();
        if (folders.Length == 0 || !Array.TrueForAll(folders, Directory.Exists))
        {
            Console.Error.WriteLine("usage: leftovers FOLDER… [--missed]; each folder holds articles as .txt files");
            return 64;
        }

        var articles = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllLines(path).Where(line => line.Trim().Length > 0).ToArray()).Where(lines => lines.Length > LinesToAnArticle + 3).ToArray();
        if (articles.Length == 0)
        {
            Console.Error.WriteLine("no article has enough paragraphs");
            return 64;
        }

        Write(Measure(articles), arguments.Contains("--missed", StringComparer.Ordinal));
        return 0;
    }

    private static List<Trial> Measure(string[][] articles)
    {
        var linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => rule.Descriptor.Area == "leftovers")));
        var lines = LeftoverLines.All.SelectMany(family => family.Lines.Select(line => (family.Family, Line: line))).ToArray();
        var random = new Random(7);
        var trials = new List<Trial>();
        for (var article = 0; article < articles.Length; article++)
        {
            var own = articles[article];
            var places = Enumerable.Range(2, own.Length - 2).OrderBy(_ => random.Next()).Take(LinesToAnArticle).ToHashSet();
            var story = new StringBuilder();
            var starts = new List<(int Start, string Family, string Line)>();
            for (var i = 0; i < own.Length; i++)
            {
                if (places.Contains(i))
                {
                    var (family, line) = lines[((article * LinesToAnArticle) + starts.Count(start => start.Family.Length > 0)) % lines.Length];
                    line = Fill(line, random);
                    starts.Add((story.Length, family, line));
                    story.Append(line).Append("\n\n");
                }

                starts.Add((story.Length, "", own[i]));
                story.Append(own[i]).Append("\n\n");
            }

            var report = linter.Check("story.txt", Encoding.UTF8.GetBytes(story.ToString()), rule => rule.Severity, (_, _) => []);
            trials.AddRange(starts.Select((start, i) => new Trial(start.Family, start.Line,
                report.Diagnostics.Any(found => found.Location.Span.Start < (i + 1 < starts.Count ? starts[i + 1].Start : story.Length) && found.Location.Span.End > start.Start))));
        }

        return trials;
    }

    private static string Fill(string line, Random random) => line
        .Replace("{n}", random.Next(2, 31).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{name}", Names[random.Next(Names.Length)], StringComparison.Ordinal)
        .Replace("{town}", Towns[random.Next(Towns.Length)], StringComparison.Ordinal)
        .Replace("{date}", Dates[random.Next(Dates.Length)], StringComparison.Ordinal)
        .Replace("{time}", "14:30", StringComparison.Ordinal);

    private static void Write(List<Trial> trials, bool showMissed)
    {
        var families = LeftoverLines.All.Select(family => family.Family).ToArray();
        foreach (var family in families)
        {
            WriteRow(family, trials.Where(trial => trial.Family == family).ToArray());
        }

        WriteRow("all leftovers", trials.Where(trial => trial.Family.Length > 0).ToArray());
        WriteRow("lines of the articles", trials.Where(trial => trial.Family.Length == 0).ToArray());
        if (showMissed)
        {
            foreach (var trial in trials.Where(trial => trial.Family.Length > 0 != trial.IsFound).DistinctBy(trial => trial.Line))
            {
                Console.Out.WriteLine($"{(trial.Family.Length > 0 ? "missed" : "flagged"),-8} {trial.Line}");
            }
        }
    }

    private static void WriteRow(string name, Trial[] trials) =>
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {trials.Count(trial => trial.IsFound),6} of {trials.Length,6} found   {(trials.Length == 0 ? 0 : 100.0 * trials.Count(trial => trial.IsFound) / trials.Length),6:F2} %"));

    /// <param name="Family">Empty for an article's own line.</param>
    private sealed record Trial(string Family, string Line, bool IsFound);
}
