using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>How many findings there are of each severity.</summary>
public readonly record struct SeverityCounts(int Errors, int Warnings, int Suggestions)
{
    public int All => Errors + Warnings + Suggestions;

    public static SeverityCounts Of(IEnumerable<Diagnostic> diagnostics)
    {
        int errors = 0, warnings = 0, suggestions = 0;
        foreach (var diagnostic in diagnostics)
        {
            errors += diagnostic.Severity == Severity.Error ? 1 : 0;
            warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
            suggestions += diagnostic.Severity == Severity.Suggestion ? 1 : 0;
        }

        return new SeverityCounts(errors, warnings, suggestions);
    }
}
