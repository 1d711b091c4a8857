using Microsoft.CodeAnalysis.Text;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>A sentence of the story and the one, two or three of the originals that it retells.</summary>
/// <param name="There">Their indexes in <see cref="StatementIndex.All"/>.</param>
/// <param name="Coverage">How much of what the story's sentence says stands there, from 0 to 1.</param>
/// <param name="IsClose">The whole story is made from its originals.</param>
internal sealed record Aligned(Statement Story, IReadOnlyList<int> There, StatementIndex Index, double Coverage, bool IsClose)
{
    private const double ClearCoverage = 0.6;
    private const double LeastShareElsewhere = 0.35;

    /// <summary>Hears of every place that is weighed.</summary>
    public Action<Weighed>? OnWeighed { get; init; }

    /// <summary>This sentence is made from them, too: little of it is told from elsewhere.</summary>
    public bool IsClear => IsClose && Coverage >= ClearCoverage;

    public OriginalStatement this[int there] => Index.All[there];

    public IEnumerable<Place> Places(Func<Unit, bool> isWanted)
    {
        foreach (var there in There)
        {
            var units = Index.All[there].Statement.Units;
            for (var i = 0; i < units.Count; i++)
            {
                if (isWanted(units[i]))
                {
                    yield return new Place(there, i);
                }
            }
        }
    }

    /// <summary>The first unit of a spot.</summary>
    public Unit this[Spot spot] => (spot.Statement < 0 ? Story : Index.All[spot.Statement].Statement).Units[spot.First];

    public Unit UnitAt(Place place) => Index.All[place.Statement].Statement.Units[place.Unit];

    public double Likeness(int unit, Place place, params ReadOnlySpan<ulong> except) => Neighbourhood.Of(Story, unit, Index.All[place.Statement].Statement, place.Unit, except);

    /// <summary>Whether any sentence of the originals has a unit's key in about the same neighbourhood.</summary>
    /// <param name="least">How much alike.</param>
    public bool IsSupported(int unit, double least, Func<Unit, bool> isSame)
    {
        foreach (var place in Index.PlacesOf(Story.Units[unit].Key))
        {
            if (isSame(UnitAt(place)) && Likeness(unit, place) >= least && IsAboutTheSame(place.Statement))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence can have a say in what the story's tells: it is the one that is retold, or has a part of its words too.</summary>
    public bool IsAboutTheSame(int there) =>
        There.Contains(there) || Coverage < ClearCoverage || Backing.Share(Index, Story, default, this[there].Statement, default).Share >= LeastShareElsewhere;

    public Change Change(FactKind kind, TextSpan span, int there, TextSpan original, bool isMild = false) =>
        new(kind, Story.Block, span, Index.All[there].Original, Index.All[there].Statement.Block, original, isMild);
}
