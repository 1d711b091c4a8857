namespace Stet.Drift;

/// <summary>A word or phrase of some classes of which one excludes the others: units of a statement, half-open. One that stands where the original has
/// its sister tells something else.</summary>
/// <param name="Members">Which of which classes it is, as <see cref="Sisters.In"/> numbers them.</param>
internal sealed record Sister(int First, int End, IReadOnlyList<int> Members)
{
    /// <summary>The same, in these words or in others: "mum" is the mother, and nobody's sister.</summary>
    public bool IsSame(Sister other) => Members.Any(other.Members.Contains);

    /// <summary>What fact the two tell where one excludes the other; null where none does.</summary>
    public FactKind? KindAgainst(Sister other) =>
        !IsSame(other) && Members.FirstOrDefault(member => other.Members.Any(theirs => Sisters.ClassOf(theirs) == Sisters.ClassOf(member))) is > 0 and var found ? Sisters.KindOf(found) : null;
}
