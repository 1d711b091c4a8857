using Stet.Originals;

namespace Stet.Cli.Reports;

/// <summary>The last paragraph of a report for people: what was looked at, what was found, and what was not done. Silence must not look like approval.</summary>
internal static class RunSummary
{
    /// <summary>Stories that are named; of more the number is said.</summary>
    private const int MostNamed = 5;

    public static void Write(Ink ink, RunCounts counts)
    {
        WriteRead(ink, counts);
        if (counts.Findings > 0)
        {
            WriteFindings(ink, counts);
        }
        else if (counts.Stories > 0)
        {
            ink.WriteLine("Nothing found.", Ink.Green);
        }

        WriteLetStand(ink, counts);
        WriteOriginals(ink, counts);
    }

    /// <summary>Without what was found.</summary>
    public static void WriteCoverage(Ink ink, RunCounts counts)
    {
        WriteRead(ink, counts);
        WriteLetStand(ink, counts);
        WriteOriginals(ink, counts);
    }

    private static void WriteRead(Ink ink, RunCounts counts)
    {
        ink.WriteLine(counts.Stories == 0
            ? "No story was checked."
            : $"Checked {Wording.Count(counts.Stories, "story", "stories")}: {Wording.Count(counts.Sentences, "sentence")}, {Wording.Count(counts.Quotations, "quotation")}{Comparisons(counts)}.");
        if (counts.Empty.Count > 0)
        {
            ink.WriteLine($"{Wording.Count(counts.Empty.Count, "story holds", "stories hold")} no sentence: {Named(counts.Empty)}.");
        }

        if (counts.Unread > 0)
        {
            ink.WriteLine($"{Wording.Count(counts.Unread, "story", "stories")} could not be read.", Ink.Red);
        }
    }

    private static void WriteLetStand(Ink ink, RunCounts counts)
    {
        if (counts.LetStandByMarks + counts.LetStandByBaseline > 0)
        {
            ink.WriteLine((counts.LetStandByMarks, counts.LetStandByBaseline) switch
            {
                (var marks, 0) => $"{Wording.Count(marks, "finding is", "findings are")} let stand by stet marks.",
                (0, var old) => $"{Wording.Count(old, "finding is", "findings are")} let stand by the baseline.",
                var (marks, old) => $"{marks + old} findings are let stand: {marks} by stet marks, {old} by the baseline.",
            });
        }
    }

    private static void WriteOriginals(Ink ink, RunCounts counts)
    {
        if (counts.UnreadOriginals > 0)
        {
            ink.WriteLine($"{Wording.Count(counts.UnreadOriginals, "original")} could not be read: nothing was compared with {(counts.UnreadOriginals == 1 ? "it" : "them")}.", Ink.Red);
        }
        else if (counts.WithoutOriginal.Count == counts.Stories && counts.Stories > 0)
        {
            ink.WriteLine(counts.Stories == 1 ? "It names no original: nothing in it was compared." : "None of them names an original: nothing in them was compared.");
        }
        else if (counts.WithoutOriginal.Count > 0)
        {
            ink.WriteLine($"{Wording.Count(counts.WithoutOriginal.Count, "story names", "stories name")} no original, so nothing there was compared: {Named(counts.WithoutOriginal)}.");
        }
    }

    /// <summary>"'a.txt', 'b.txt' and 3 more".</summary>
    private static string Named(IReadOnlyList<string> paths) =>
        string.Join(", ", paths.Take(MostNamed).Select(path => $"'{path}'")) + (paths.Count > MostNamed ? $" and {paths.Count - MostNamed} more" : "");

    /// <summary>": 7 compared with 1 original (5 exact, 2 not-found)".</summary>
    private static string Comparisons(RunCounts counts)
    {
        if (counts.Compared == 0)
        {
            return counts.Originals == 0 || counts.Quotations == 0 ? "" : $", none of them compared with {Wording.Count(counts.Originals, "original")}";
        }

        var verdicts = Enum.GetValues<Verdict>()
            .Where(verdict => counts.Verdicts[(int)verdict] > 0)
            .Select(verdict => $"{counts.Verdicts[(int)verdict]} {Wording.Of(verdict)}");
        return $", {counts.Compared} compared with {Wording.Count(counts.Originals, "original")} ({string.Join(", ", verdicts)})";
    }

    private static void WriteFindings(Ink ink, RunCounts counts)
    {
        ink.WriteLine($"Found {Wording.Of(counts.Severities)}.", counts.Severities.Errors > 0 ? Ink.Red : Ink.Bold);
        if (counts.SafeFixes + counts.UnsafeFixes == 0)
        {
            return;
        }

        ink.WriteLine((counts.SafeFixes, counts.UnsafeFixes) switch
        {
            (var safe, 0) => $"{safe} of them can be mended with --fix.",
            (0, var risky) => $"{risky} of them can be mended with --fix --unsafe-fixes.",
            var (safe, risky) => $"{safe} of them can be mended with --fix, {risky} more with --fix --unsafe-fixes.",
        });
    }
}
