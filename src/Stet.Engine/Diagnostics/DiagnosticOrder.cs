namespace Stet.Diagnostics;

/// <summary>By place, then by rule: the same on every machine and any number of threads.</summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        var order = x!.Location.Span.CompareTo(y!.Location.Span);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
