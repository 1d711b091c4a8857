namespace Stet.Drift;

/// <summary>What speaks for it and against it that two values were exchanged, added up. The weights are those of a logistic regression over pairs of values in some
/// 2,000 retold sentences, of which one in twelve has two that were exchanged; each set was judged by weights fitted to
/// the others. Only that of a turned deed is set by hand: too few rows have one.</summary>
/// <param name="First">How much more alike the place of the first value is to the second's in the originals than to its own.</param>
/// <param name="Second">The same the other way round.</param>
internal readonly record struct TradeProof(Likeness First, Likeness Second)
{
    /// <summary>From here on one honest sentence in two hundred is taken for a changed one.</summary>
    public const double Least = 1.2;

    /// <summary>What is more alike than this is not more telling.</summary>
    private const double Most = 1.5;

    private const double LeastOwnDeed = 0.3;
    private const double LeastOwnName = 0.5;

    public required ValueKind One { get; init; }

    public required ValueKind Two { get; init; }

    /// <summary>Both are the nouns of their phrases.</summary>
    public required bool AreHeads { get; init; }

    /// <summary>Two sums of money, two shares.</summary>
    public required bool AreOfOneMeasure { get; init; }

    /// <summary>What two names are names of; null for other values.</summary>
    public required (NameKind One, NameKind Two)? Names { get; init; }

    /// <summary>They stand in one list, or one says who the other is, here or there.</summary>
    public required bool AreTogether { get; init; }

    public required bool AreInOneSentence { get; init; }

    /// <summary>They come in the other order there.</summary>
    public required bool IsOrderTurned { get; init; }

    /// <summary>What one does to the other here, the other does to the one there.</summary>
    public required bool IsDeedTurned { get; init; }

    /// <summary>How many of the two stand behind the small word that the other stands behind there.</summary>
    public required int Moved { get; init; }

    /// <summary>How much of what the sentence says stands in the originals.</summary>
    public required double Coverage { get; init; }

    public double Proof =>
        0.24
        + (1.02 * Less(First.Near, Second.Near)) + (0.84 * More(First.Near, Second.Near))
        + (1.11 * Less(First.Deed, Second.Deed)) + (1.10 * More(First.Deed, Second.Deed)) + (0.81 * Both(First.Deed, Second.Deed))
        + (0.11 * Less(First.Name, Second.Name)) + (1.15 * Both(First.Name, Second.Name))
        + (1.02 * Less(First.Side, Second.Side))
        + (0.57 * Moved) + (IsOrderTurned ? 0.83 : 0) + (IsDeedTurned ? 2 : 0) - (AreInOneSentence ? 0.85 : 0) - (AreTogether && !EachHasItsOwn ? 2.28 : 0) - (2.02 * Coverage)
        + OfKind + (AreOfOneMeasure ? 0.89 : 0)
        + (Names is { } names ? (names.One == names.Two ? 1.02 : 0) - ((names.One == NameKind.People) != (names.Two == NameKind.People) ? 0.92 : 0) : 0);

    /// <summary>"by 1.2% in Marlow and by 3% in Ellery": two of a list that each go with something else.</summary>
    private bool EachHasItsOwn => Less(First.Deed, Second.Deed) >= LeastOwnDeed || Less(First.Name, Second.Name) >= LeastOwnName;

    private double OfKind => (One, Two) switch
    {
        (ValueKind.Name, ValueKind.Name) => 0.12,
        (ValueKind.Number, ValueKind.Number) => 0.31,
        (ValueKind.Word, ValueKind.Word) => AreHeads ? -0.82 : 0.70,
        (ValueKind.Name, ValueKind.Word) or (ValueKind.Word, ValueKind.Name) => -1.05,
        _ => 0,
    };

    private static double Less(double one, double other) => Math.Clamp(Math.Min(one, other), -Most, Most);

    private static double More(double one, double other) => Math.Clamp(Math.Max(one, other), -Most, Most);

    private static double Both(double one, double other) => Math.Max(Less(one, other), 0);
}
