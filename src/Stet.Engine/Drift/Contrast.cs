using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that set one thing against another: "the dealers rather than the buyers", "Ilse ahead of Tomas".</summary>
internal static class Contrast
{
    private static readonly WordSet Contrasting = Folding.SetOf("than unlike instead ahead above over below behind under");
    private static readonly WordSet Lower = Folding.SetOf("below behind under");
    private static readonly WordSet OfNumbers = Folding.SetOf("against versus vs from than");
    private static readonly WordSet Ranks = Folding.SetOf("ahead behind above below");
    private static readonly WordSet Halves = Folding.SetOf("instead ahead");

    /// <summary>"ahead of", "behind": it says who comes first.</summary>
    public static bool IsRank(ulong preposition) => Ranks.Contains(preposition);

    public static bool Is(ulong preposition) => Contrasting.Contains(preposition);

    /// <summary>A number behind it is what another is measured by.</summary>
    public static bool IsOfNumbers(ulong preposition) => OfNumbers.Contains(preposition);

    /// <summary>What stands behind it comes first of the two: "Tomas behind Ilse".</summary>
    public static bool IsTurned(ulong preposition) => Lower.Contains(preposition);

    /// <summary>"instead of", "ahead of".</summary>
    public static bool IsFirstHalf(ulong preposition) => Halves.Contains(preposition);
}
