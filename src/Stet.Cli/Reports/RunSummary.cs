using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>The last paragraph of a report for people: what was looked at, what was found, and what was not done. Silence must not look like approval.</summary>
internal static class RunSummary
{
    public static void Write(Ink ink, RunCounts counts)
    {
        ink.WriteLine(counts.Stories == 0
            ? "No story was checked."
            : $"Checked {Wording.Count(counts.Stories, "story", "stories")}: {Wording.Count(counts.Sentences, "sentence")}, {Wording.Count(counts.Quotations, "quotation")}.");
        if (counts.Unread > 0)
        {
            ink.WriteLine($"{Wording.Count(counts.Unread, "story", "stories")} could not be read.", Ink.Red);
        }

        if (counts.Findings > 0)
        {
            WriteFindings(ink, counts);
        }
        else if (counts.Stories > 0)
        {
            ink.WriteLine("Nothing found.", Ink.Green);
        }

        if (counts.WithoutOriginal > 0)
        {
            ink.WriteLine(counts.WithoutOriginal == 1
                ? "1 story has no original: nothing in it was compared."
                : $"{Wording.Count(counts.WithoutOriginal, "story", "stories")} have no original: nothing in them was compared.");
        }
    }

    private static void WriteFindings(Ink ink, RunCounts counts)
    {
        var parts = new List<string>();
        Add(parts, counts.Errors, Severity.Error);
        Add(parts, counts.Warnings, Severity.Warning);
        Add(parts, counts.Suggestions, Severity.Suggestion);
        ink.WriteLine($"Found {Wording.List(parts)}.", counts.Errors > 0 ? Ink.Red : Ink.Bold);
        if (counts.SafeFixes + counts.UnsafeFixes == 0)
        {
            return;
        }

        ink.WriteLine((counts.SafeFixes, counts.UnsafeFixes) switch
        {
            (var safe, 0) => $"{safe} of them can be mended with --fix.",
            (0, var risky) => $"{risky} of them can be mended with --fix --unsafe-fixes.",
            var (safe, risky) => $"{safe} of them can be mended with --fix, {safe + risky} with --fix --unsafe-fixes.",
        });
    }

    private static void Add(List<string> parts, int number, Severity severity)
    {
        if (number > 0)
        {
            parts.Add(Wording.Count(number, Wording.Of(severity)));
        }
    }
}
