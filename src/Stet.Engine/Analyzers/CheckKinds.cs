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
        FidelityAnalyzer.Kind,
        MarkCheck.Kind,
        MarkupAnalyzer.Kind,
        PassageAnalyzer.Kind,
        PatternAnalyzer.Kind,
        PhraseAnalyzer.Kind,
        TermAnalyzer.Kind,
        QuotationMarkAnalyzer.Kind,
        RepetitionAnalyzer.Kind,
        MojibakeAnalyzer.Kind,
        HomoglyphAnalyzer.Kind,
        InvisibleCharacterAnalyzer.Kind,
        BrokenAddressAnalyzer.Kind,
        SplitSentenceAnalyzer.Kind,
        LowerCaseSentenceAnalyzer.Kind,
    }.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
}
