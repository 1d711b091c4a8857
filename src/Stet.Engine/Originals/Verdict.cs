namespace Stet.Originals;

/// <summary>What was done to the words of a quotation on the way from the original.</summary>
public enum Verdict : byte
{
    /// <summary>Nothing, or marks, dashes, spaces, case, punctuation, house spelling.</summary>
    Exact,

    /// <summary>Words left out or replaced openly, by an ellipsis or in brackets.</summary>
    MarkedEdit,

    /// <summary>Words replaced, dropped or added without a sign.</summary>
    Altered,

    /// <summary>Fewer than about half of the words stand there in order.</summary>
    NotFound,

    /// <summary>Passages of the original run together without an ellipsis.</summary>
    Spliced,

    /// <summary>Passages of the original run together in another order.</summary>
    Reordered,
}
