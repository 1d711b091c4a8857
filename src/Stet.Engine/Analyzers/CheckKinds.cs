namespace Stet.Analyzers;

/// <summary>The table of kinds: what a rule's <c>check: { kind: … }</c> can be.</summary>
public static class CheckKinds
{
    public static IReadOnlyDictionary<string, CheckKind> All { get; } = new CheckKind[]
    {
        MarkupAnalyzer.Kind,
        PatternAnalyzer.Kind,
        PhraseAnalyzer.Kind,
        RepetitionAnalyzer.Kind,
    }.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
}
