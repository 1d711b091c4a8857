namespace Stet.Analyzers;

/// <summary>How sure a check is of what it found; the severity of a rule holds for what is certain.</summary>
public enum Judgement : byte
{
    Silent,

    /// <summary>At most a suggestion.</summary>
    Possible,

    /// <summary>At most a warning.</summary>
    Likely,

    Certain,
}
