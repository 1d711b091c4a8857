using System.Collections;

namespace Stet.Originals;

/// <summary>The units of a statement, in order. They are looked at by the million and are large: each is handed out where it lies.</summary>
public sealed class UnitList : IReadOnlyList<Unit>
{
    private readonly Unit[] units;

    internal UnitList(Unit[] units) => this.units = units;

    public int Count => units.Length;

    public ref readonly Unit this[int index] => ref units[index];

    Unit IReadOnlyList<Unit>.this[int index] => units[index];

    public IEnumerator<Unit> GetEnumerator() => ((IEnumerable<Unit>)units).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
