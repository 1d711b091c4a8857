namespace Stet.Analyzers;

/// <summary>What can be wrong with a stet mark.</summary>
public enum MarkFault : byte
{
    /// <summary>It lets nothing stand.</summary>
    Unused,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>It names no rule that there is, gives no reason, or cannot be read.</summary>
    Wrong,
}
