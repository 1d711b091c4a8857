using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Two words or values of a sentence that stand at each other's place: each stands where the other stands in the originals, among the other's
/// words, or goes with what the other goes with there.</summary>
internal sealed class Exchange(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>More values make a table.</summary>
    private const int MostValues = 24;

    /// <summary>What stands there more often is compared with the first of them.</summary>
    private const int MostPlaces = 6;

    private readonly Links links = originals.Of(aligned.Story);

    /// <summary>The two for whose exchange most speaks, if that is enough.</summary>
    public Change? Find()
    {
        var values = Values();
        var best = (Proof: TradeProof.Least, One: -1, Two: -1);
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                if (MayTrade(values[i], values[j]) && Trade(values[i], values[j]).Proof is var proof && proof >= best.Proof)
                {
                    best = (proof, i, j);
                }
            }
        }

        return best.One < 0 ? null : ChangeOf(values[best.One], values[best.Two]);
    }

    /// <summary>The names, numbers, dates and words in phrases that the story and what it retells both have; words only where both have them once.</summary>
    private List<Value> Values()
    {
        var values = new List<Value>();
        var counts = aligned.Story.Units.CountBy(unit => unit.Key).ToDictionary();
        for (var i = 0; i < aligned.Story.Units.Count && values.Count < MostValues; i++)
        {
            var unit = aligned.Story.Units[i];
            if (KindOf(unit) is { } kind && !unit.IsReworded && (unit.Kind == UnitKind.Fact || (links.IsInPhrase(i) && counts[unit.Key] == 1)))
            {
                var places = aligned.Places(other => other.Key == unit.Key && KindOf(other) == kind).Take(MostPlaces).ToList();
                if (places.Count > 0 && (unit.Kind == UnitKind.Fact || places.Count == 1))
                {
                    values.Add(new Value(i, kind, links.IsHead(i), places));
                }
            }
        }

        return values;
    }

    private static ValueKind? KindOf(Unit unit) => unit.Fact switch
    {
        Name => ValueKind.Name,
        Quantity => ValueKind.Number,
        Date => ValueKind.Date,
        null when unit.Kind == UnitKind.Content => ValueKind.Word,
        _ => null,
    };

    /// <summary>Values of one kind; a number and a date; a name and the noun of a phrase.</summary>
    private bool MayTrade(Value one, Value two) => aligned.Story.Units[one.Unit].Key != aligned.Story.Units[two.Unit].Key && (one.Kind, two.Kind) switch
    {
        (ValueKind.Word, ValueKind.Word) => one.IsHead == two.IsHead,
        (ValueKind.Number, ValueKind.Date) or (ValueKind.Date, ValueKind.Number) => true,
        (ValueKind.Name, ValueKind.Word) or (ValueKind.Word, ValueKind.Name) => one.IsHead && two.IsHead,
        var (first, second) => first == second && IsPronoun(one) == IsPronoun(two),
    };

    /// <summary>"asked for two and will get one": a pronoun more often than a number.</summary>
    private bool IsPronoun(Value value) => aligned.Story.Units[value.Unit].Fact is Quantity { Measure: Measure.Count, Value: 1, Unit: null, IsWords: true };

    private TradeProof Trade(Value one, Value two)
    {
        var (own, others) = ((One: Likeness(one, one, two), Two: Likeness(two, two, one)), (One: Likeness(one, two, two), Two: Likeness(two, one, one)));
        var (unit, unitToo) = (aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit]);
        var together = one.Places.SelectMany(place => two.Places.Where(other => other.Statement == place.Statement).Select(other => (One: place, Two: other))).ToList();
        return new TradeProof(others.One - own.One, others.Two - own.Two)
        {
            One = one.Kind,
            Two = two.Kind,
            AreHeads = one.IsHead,
            AreOfOneMeasure = unit.Fact is Quantity quantity && unitToo.Fact is Quantity second && quantity.Measure == second.Measure,
            Names = unit.Fact is Name name && unitToo.Fact is Name other ? (NameKinds.KindOf(aligned.Index, name), NameKinds.KindOf(aligned.Index, other)) : null,
            AreTogether = links.AreTogether(one.Unit, two.Unit) || together.Exists(places => originals.Of(places.One.Statement).AreTogether(places.One.Unit, places.Two.Unit)),
            AreInOneSentence = together.Count > 0,
            IsOrderTurned = together.Count > 0 && together.MinBy(places => Math.Abs(places.One.Unit - places.Two.Unit)) is var nearest && nearest.One.Unit > nearest.Two.Unit,
            IsDeedTurned = together.Exists(places => links.IsTurned(one.Unit, two.Unit, originals.Of(places.One.Statement), places.One.Unit, places.Two.Unit)),
            Moved = Moved(one, two) + Moved(two, one),
            Coverage = aligned.Coverage,
        };
    }

    /// <summary>Whether a value stands behind the small word that the other stands behind in the originals, and itself does not.</summary>
    private int Moved(Value value, Value other) => links.PrepositionOf(value.Unit) is > 0 and var small && StandsBehind(other, small) && !StandsBehind(value, small) ? 1 : 0;

    private bool StandsBehind(Value value, ulong preposition) => value.Places.Exists(place => originals.Of(place.Statement).PrepositionOf(place.Unit) == preposition);

    /// <summary>How much a value of the story goes with what a value goes with in the originals, wherever it does most.</summary>
    private Likeness Likeness(Value value, Value there, Value other)
    {
        var (key, keyToo) = (aligned.Story.Units[value.Unit].Key, aligned.Story.Units[other.Unit].Key);
        var best = default(Likeness);
        foreach (var place in there.Places)
        {
            var near = Neighbourhood.Sides(aligned.Story, value.Unit, aligned[place.Statement].Statement, place.Unit, key, keyToo).Same;
            best = best.Or(links.Likeness(value.Unit, originals.Of(place.Statement), place.Unit, key, keyToo) with { Near = near });
        }

        return best;
    }

    private Change ChangeOf(Value one, Value two)
    {
        var place = one.Places[0];
        var others = one.Places.Concat(two.Places).Where(other => other.Statement == place.Statement).Select(other => other.Unit).ToList();
        var (first, last) = one.Unit < two.Unit ? (one.Unit, two.Unit) : (two.Unit, one.Unit);
        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(first, last + 1), place.Statement, aligned[place.Statement].Statement.SpanOf(others.Min(), others.Max() + 1));
    }

    /// <param name="IsHead">It is the noun of its phrase.</param>
    /// <param name="Places">Where the sentences that are retold have it.</param>
    private sealed record Value(int Unit, ValueKind Kind, bool IsHead, List<Place> Places);
}

internal enum ValueKind : byte
{
    Name,
    Number,
    Date,
    Word,
}

/// <summary>How alike the parts are that two words have in their sentences.</summary>
/// <param name="Deed">By what they do and what is done to them, and what stands in their clause.</param>
/// <param name="Name">By what they are called.</param>
/// <param name="Side">By which of two they are that are set against each other.</param>
/// <param name="Near">By the words around them.</param>
internal readonly record struct Likeness(double Deed, double Name, double Side, double Near)
{
    public Likeness Or(Likeness other) => new(Math.Max(Deed, other.Deed), Math.Max(Name, other.Name), Math.Max(Side, other.Side), Math.Max(Near, other.Near));

    public static Likeness operator -(Likeness one, Likeness other) => new(one.Deed - other.Deed, one.Name - other.Name, one.Side - other.Side, one.Near - other.Near);
}

/// <summary>The links of the originals' sentences, each read when it is first asked for.</summary>
internal sealed class LinksOfOriginals(StatementIndex index, PhraseList? directions, CueWords? negations)
{
    private readonly Dictionary<int, Links> read = [];

    public Links Of(int statement) => read.TryGetValue(statement, out var links) ? links : read[statement] = Of(index.All[statement].Statement);

    public Links Of(Statement statement) => Links.Of(statement, directions, negations);
}
