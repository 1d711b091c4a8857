using System.Globalization;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Cli.Reports;

/// <summary>The words that reports write for our terms, the same in every format.</summary>
internal static class Wording
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };

    public static string Of(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => "display",
    };

    /// <summary>What is said of a finding that does not count.</summary>
    public static string Of(Suppression suppression) => suppression switch
    {
        { Kind: SuppressionKind.Baseline } => "let stand: it was there when the baseline was made",
        { Because: { Length: > 0 } because } => $"let stand: {because}",
        _ => "let stand",
    };

    public static string Of(SuppressionKind kind) => kind switch
    {
        SuppressionKind.Mark => "mark",
        SuppressionKind.Sidecar => "sidecar",
        _ => "baseline",
    };

    /// <summary>2 errors, 1 warning and 3 suggestions.</summary>
    public static string Of(SeverityCounts counts)
    {
        var parts = new List<string>();
        Add(counts.Errors, Severity.Error);
        Add(counts.Warnings, Severity.Warning);
        Add(counts.Suggestions, Severity.Suggestion);
        return parts.Count == 0 ? "nothing" : List(parts);

        void Add(int number, Severity severity)
        {
            if (number > 0)
            {
                parts.Add(Count(number, Of(severity)));
            }
        }
    }

    public static string Of(TroubleKind kind) => kind switch
    {
        TroubleKind.Notice => "notice",
        TroubleKind.Usage => "usage",
        _ => "failure",
    };

    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Partial => "partial",
        QuotationKind.Nested => "nested",
        QuotationKind.Continued => "continued",
        QuotationKind.Block => "block",
        QuotationKind.Headline => "headline",
        _ => "scare",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.Typographic => "typographic",
        Verdict.MarkedEdit => "marked-edit",
        Verdict.Altered => "altered",
        Verdict.NotFound => "not-found",
        Verdict.Spliced => "spliced",
        Verdict.Reordered => "reordered",
        Verdict.OtherSpeaker => "other-speaker",
        Verdict.Misleading => "misleading",
        Verdict.Ambiguous => "ambiguous",
        _ => "translated",
    };

    /// <summary>1 story, 2 stories.</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>1, 2 and 3.</summary>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
}
