namespace Stet.Analyzers;

/// <summary>The table of kinds: what a rule's <c>check: { kind: … }</c> can be.</summary>
public static class CheckKinds
{
    public static IReadOnlyDictionary<string, CheckKind> All { get; } = new CheckKind[]
    {
        AttributionAnalyzer.Kind,
        AnonymityAnalyzer.Kind,
        LoadedVerbAnalyzer.Kind,
        MissingPartAnalyzer.Kind,
        BorrowedQuotationAnalyzer.Kind,
        UnsourcedClaimAnalyzer.Kind,
        DriftAnalyzer.Kind,
        EmbargoAnalyzer.Kind,
        EscapeAnalyzer.Kind,
        FidelityAnalyzer.Kind,
        HeadlineFigureAnalyzer.Kind,
        InconsistentNameAnalyzer.Kind,
        LateReferenceAnalyzer.Kind,
        LifeAnalyzer.Kind,
        MarkCheck.Kind,
        MarkupAnalyzer.Kind,
        PassageAnalyzer.Kind,
        PatternAnalyzer.Kind,
        PhraseAnalyzer.Kind,
        PolarityAnalyzer.Kind,
        TermAnalyzer.Kind,
        QuotationMarkAnalyzer.Kind,
        RepetitionAnalyzer.Kind,
        MojibakeAnalyzer.Kind,
        HomoglyphAnalyzer.Kind,
        InvisibleCharacterAnalyzer.Kind,
        BrokenAddressAnalyzer.Kind,
        SplitSentenceAnalyzer.Kind,
        TruncatedStoryAnalyzer.Kind,
        LowerCaseSentenceAnalyzer.Kind,
        SumAnalyzer.Kind,
        WeekdayAnalyzer.Kind,
    }.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
}
