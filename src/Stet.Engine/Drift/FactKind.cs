namespace Stet.Drift;

/// <summary>What of a sentence can drift.</summary>
public enum FactKind : byte
{
    /// <summary>Yes and no.</summary>
    Negation,
    Number,
    Date,
    Name,

    /// <summary>A word that said the writer is not sure, and is lost.</summary>
    Hedge,

    /// <summary>Two values that changed places.</summary>
    Exchange,

    /// <summary>Up and down, before and after, won and lost.</summary>
    Direction,
}
