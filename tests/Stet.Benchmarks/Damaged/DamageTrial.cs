using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Benchmarks.Damaged;

/// <summary>Damages the lines of news in the usual ways and counts how many are found and mended, and how many sound ones are flagged:
/// <c>damage FOLDER… [--lines N] [--examples N] [--pair NAME]</c>. A folder is a language, or a mixture; its lines are the same in every run.</summary>
public static class DamageTrial
{
    private const int LeastLine = 20;

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => rule.Descriptor.Name == "mojibake")));

    private sealed record Tally(Pair? Pair, string Folder)
    {
        public int Lines { get; set; }

        public int Found { get; set; }

        public int Offered { get; set; }

        public int True { get; set; }

        public List<string> Examples { get; } = [];
    }

    public static int Run(IReadOnlyList<string> arguments)
    {
        var folders = new List<string>();
        int examples = 0, lines = int.MaxValue;
        string? only = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--examples" when i + 1 < arguments.Count && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out examples):
                case "--lines" when i + 1 < arguments.Count && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out lines):
                case "--pair" when i + 1 < arguments.Count && (only = arguments[i + 1]) is not null:
                    i++;
                    break;
                default:
                    folders.Add(arguments[i]);
                    break;
            }
        }

        if (folders.Count == 0 || folders.Find(folder => !Directory.Exists(folder)) is not null)
        {
            Console.Error.WriteLine("usage: damage FOLDER… [--lines N] [--examples N] [--pair NAME]; each folder holds .txt files");
            return 64;
        }

        var pairs = Pair.All.Where(pair => only is null || pair.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToArray();
        var tallies = new ConcurrentBag<Tally>();
        Parallel.ForEach(folders, folder => Measure(folder, pairs, lines, tallies));
        Write([.. tallies], pairs, folders, examples);
        return 0;
    }

    private static void Measure(string folder, Pair[] pairs, int most, ConcurrentBag<Tally> tallies)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var lines = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Select(line => line.Trim().Normalize()).Where(line => line.Length >= LeastLine).Distinct(StringComparer.Ordinal).ToArray();
        if (lines.Length > most)
        {
            lines = [.. Enumerable.Range(0, most).Select(i => lines[(int)((long)i * lines.Length / most)])];
        }

        var sound = new Tally(null, name);
        foreach (var line in lines)
        {
            sound.Lines++;
            if (Check(line, out var mended))
            {
                sound.Found++;
                sound.Examples.Add($"{line}\n      {mended}");
            }
        }

        tallies.Add(sound);
        foreach (var pair in pairs)
        {
            var tally = new Tally(pair, name);
            foreach (var line in lines)
            {
                if (pair.Damage(line) is not { } damaged)
                {
                    continue;
                }

                tally.Lines++;
                var isFound = Check(damaged, out var mended);
                tally.Found += isFound ? 1 : 0;
                tally.Offered += mended is null ? 0 : 1;
                tally.True += mended == line ? 1 : 0;
                if (!isFound || (mended is not null && mended != line))
                {
                    tally.Examples.Add($"{line}\n      {damaged}\n      {mended ?? (isFound ? "no repair" : "not found")}");
                }
            }

            tallies.Add(tally);
        }
    }

    /// <summary>Whether a line is flagged, and what its fixes make of it; null where a fix is missing.</summary>
    private static bool Check(string line, out string? mended)
    {
        var diagnostics = Linter.Check("line.txt", Encoding.UTF8.GetBytes(line), rule => rule.Severity, (_, _) => []).Diagnostics;
        mended = diagnostics.Count > 0 && diagnostics.All(diagnostic => diagnostic.Fix is not null) ? line : null;
        foreach (var change in diagnostics.SelectMany(diagnostic => diagnostic.Fix?.Changes ?? []).OrderByDescending(change => change.Span.Start))
        {
            mended = mended?.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText!);
        }

        return diagnostics.Count > 0;
    }

    private static void Write(Tally[] tallies, Pair[] pairs, List<string> folders, int examples)
    {
        var output = Console.Out;
        output.WriteLine($"{"pair",-38}{"lines",8}{"found",9}{"offered",9}{"true",9}  least found in");
        foreach (var pair in pairs)
        {
            var own = tallies.Where(tally => tally.Pair == pair && tally.Lines > 0).ToArray();
            var least = own.Where(tally => tally.Found < tally.Lines).OrderBy(tally => (double)tally.Found / tally.Lines).Take(4).Select(tally => $"{tally.Folder} {Share(tally.Found, tally.Lines)}");
            WriteSum(output, pair.Name, own, string.Join(", ", least));
        }

        output.WriteLine();
        output.WriteLine($"{"folder",-38}{"damaged",8}{"found",9}{"offered",9}{"true",9}  sound lines flagged");
        foreach (var folder in folders.Select(folder => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))).Distinct(StringComparer.Ordinal))
        {
            var sound = tallies.Where(tally => tally.Pair is null && tally.Folder == folder).ToArray();
            WriteSum(output, folder, tallies.Where(tally => tally.Pair is not null && tally.Folder == folder), $"{sound.Sum(tally => tally.Found)} of {sound.Sum(tally => tally.Lines)}");
        }

        var all = tallies.Where(tally => tally.Pair is null).ToArray();
        WriteSum(output, "all", tallies.Where(tally => tally.Pair is not null), $"{all.Sum(tally => tally.Found)} of {all.Sum(tally => tally.Lines)}");
        foreach (var tally in tallies.Where(tally => tally.Examples.Count > 0).OrderBy(tally => tally.Pair is null ? "" : tally.Pair.Name, StringComparer.Ordinal).ThenBy(tally => tally.Folder, StringComparer.Ordinal))
        {
            foreach (var example in tally.Examples.Take(examples))
            {
                output.WriteLine($"\n{tally.Pair?.Name ?? "sound"} | {tally.Folder}\n      {example}");
            }
        }
    }

    private static void WriteSum(TextWriter output, string name, IEnumerable<Tally> tallies, string note)
    {
        var own = tallies.ToArray();
        var found = own.Sum(tally => tally.Found);
        var offered = own.Sum(tally => tally.Offered);
        output.WriteLine($"{name,-38}{own.Sum(tally => tally.Lines),8}{Share(found, own.Sum(tally => tally.Lines)),9}{Share(offered, found),9}{Share(own.Sum(tally => tally.True), offered),9}  {note}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
