using Stet.Originals;

namespace Stet.Drift;

/// <summary>A word that points one of two ways, in its sentence.</summary>
/// <param name="All">All such words of the sentence.</param>
internal readonly record struct Pointer(Statement In, IReadOnlyList<Direction> All, Direction Word)
{
    public int First => Word.First;

    public int End => Word.End;

    public Unit Unit => In.Units[Word.First];

    /// <summary>The word right behind it; null where none is.</summary>
    public Unit? Next => End < In.Units.Count && In.Units[End].Kind is UnitKind.Content or UnitKind.Fact ? In.Units[End] : null;
}
