using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>What was looked at and what came of it.</summary>
/// <param name="Stories">Read and looked at.</param>
/// <param name="Unread">Stories that could not be read.</param>
/// <param name="WithoutOriginal">Stories that were compared with no original.</param>
public sealed record RunCounts(
    int Stories,
    int Unread,
    int Sentences,
    int Quotations,
    int WithoutOriginal,
    int Errors,
    int Warnings,
    int Suggestions,
    int SafeFixes,
    int UnsafeFixes)
{
    public int Findings => Errors + Warnings + Suggestions;

    public static RunCounts Of(Run run)
    {
        int stories = 0, sentences = 0, quotations = 0, withoutOriginal = 0;
        foreach (var story in run.Stories)
        {
            if (story.Coverage is { } coverage)
            {
                stories++;
                sentences += coverage.Sentences;
                quotations += coverage.Quotations;
                withoutOriginal += coverage.NamesOriginal ? 0 : 1;
            }
        }

        var severities = new int[(int)Severity.Error + 1];
        var fixes = new int[(int)FixSafety.Safe + 1];
        foreach (var diagnostic in run.Diagnostics)
        {
            severities[(int)diagnostic.Severity]++;
            if (diagnostic.Fix is { } fix)
            {
                fixes[(int)fix.Safety]++;
            }
        }

        return new RunCounts(
            stories,
            run.Stories.Count - stories,
            sentences,
            quotations,
            withoutOriginal,
            severities[(int)Severity.Error],
            severities[(int)Severity.Warning],
            severities[(int)Severity.Suggestion],
            fixes[(int)FixSafety.Safe],
            fixes[(int)FixSafety.Unsafe]);
    }
}
