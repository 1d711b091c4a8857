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

    /// <summary>Where two values were exchanged all else is as it was; of less, the story tells another matter with the same names.</summary>
    private const double LeastCoverage = 0.5;

    private readonly Links links = originals.OfStory(aligned.Story);

    /// <summary>The two for whose exchange most speaks, if that is enough.</summary>
    public static Change? Find(Aligned aligned, LinksOfOriginals originals) => aligned.Coverage < LeastCoverage ? null : new Exchange(aligned, originals).Find();

    private Change? Find()
    {
        var values = Values();
        if (values.Count < 2)
        {
            return null;
        }

        var proof = new ExchangeProof(aligned, links, originals, values);
        var best = (Weight: 0.0, One: -1, Two: -1);
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                if ((MayTrade(values[i], values[j]) || (ExchangeProof.AreOfTwoKinds(values[i], values[j]) && proof.IsTurned(values[i], values[j]))) && !IsPlainList(values[i], values[j]) && proof.Of(values[i], values[j]) is var weight && weight >= best.Weight)
                {
                    best = (weight, i, j);
                }
            }
        }

        return best.One < 0 ? null : ChangeOf(values[best.One], values[best.Two]);
    }

    /// <summary>The names, numbers, dates and words in phrases that the story and what it retells both have; words only where both have them once.</summary>
    private List<Value> Values()
    {
        var values = new List<Value>();
        var counts = aligned.Story.Units.CountBy(KeyOf).ToDictionary();
        for (var i = 0; i < aligned.Story.Units.Count && values.Count < MostValues; i++)
        {
            var unit = aligned.Story.Units[i];
            if (KindOf(unit) is { } kind && !unit.IsReworded && (unit.Kind == UnitKind.Fact || (links.IsInPhrase(i) && counts[KeyOf(unit)] == 1)))
            {
                var places = PlacesOf(i, kind);
                if (places.Count > 0 && !IsOfName(i, places) && (unit.Kind == UnitKind.Fact || places.Count == 1))
                {
                    values.Add(new Value(i, kind, links.IsHead(i), counts[KeyOf(unit)] > 1, places));
                }
            }
        }

        return values;
    }

    private List<Place> PlacesOf(int at, ValueKind kind)
    {
        var unit = aligned.Story.Units[at];
        var places = Exact(at, aligned.Places(other => other.Key == unit.Key && KindOf(other) == kind && !AreNamesakes(unit, other)).Take(MostPlaces).ToList());
        return places.Count == 0 && unit.Fact is Name name ? [.. aligned.Places(other => other.Fact is Name there && IsShort(name, there)).Take(MostPlaces)] : places;
    }

    /// <summary>"Marlow" is short for "Marlow Rovers", here or there.</summary>
    private static bool IsShort(Name one, Name other) => one.Words.Count < other.Words.Count ? one.Words.All(other.Words.Contains) : other.Words.Count < one.Words.Count && other.Words.All(one.Words.Contains);

    /// <summary>"Regatta 3 was filmed", here and there: the number is part of the name.</summary>
    private bool IsOfName(int unit, List<Place> places) => KeyOfNameBefore(aligned.Story, unit) is not 0 and var name && places.TrueForAll(place => KeyOfNameBefore(aligned[place.Statement].Statement, place.Unit) == name);

    private static ulong KeyOfNameBefore(Statement statement, int unit) => unit > 0 && statement.Units[unit] is { Fact: Quantity { Measure: Measure.Count, Unit: null } } && statement.Units[unit - 1] is { Fact: Name, Key: var key } ? key : 0;

    /// <summary>Those of a value's places that are written as it is, if there are any: "Switzerland", not "Swiss".</summary>
    private List<Place> Exact(int unit, List<Place> places)
    {
        var text = aligned.Story.TextOf(unit, unit + 1);
        var exact = places.FindAll(place => aligned[place.Statement].Statement.TextOf(place.Unit, place.Unit + 1).Equals(text, StringComparison.OrdinalIgnoreCase));
        return exact.Count > 0 ? exact : places;
    }

    /// <summary>"Marlow Bank" and "Ellery Bank": their last word is the same, and they are not; but "J. Lund" may be Jens Lund.</summary>
    private static bool AreNamesakes(Unit one, Unit other) =>
        one.Fact is Name { Words: [_, _, ..] words } && other.Fact is Name { Words: [_, _, ..] wordsToo } && words[^1] == wordsToo[^1] && !words.SkipLast(1).Intersect(wordsToo.SkipLast(1), StringComparer.Ordinal).Any() && words[0][0] != wordsToo[0][0];

    /// <summary>What tells a value from others of its sentence.</summary>
    private static (ulong Key, string? First) KeyOf(Unit unit) => (unit.Key, unit.Fact is Name { Words: [var first, _, ..] } ? first : null);

    private static ValueKind? KindOf(Unit unit) => unit.Fact switch
    {
        Name => ValueKind.Name,
        Quantity => ValueKind.Number,
        Date => ValueKind.Date,
        null when unit.Kind == UnitKind.Content => ValueKind.Word,
        _ => null,
    };

    /// <summary>Values of one kind; a number and a date.</summary>
    private bool MayTrade(Value one, Value two) => (aligned.Story.Units[one.Unit].Key != aligned.Story.Units[two.Unit].Key || AreNamesakes(aligned.Story.Units[one.Unit], aligned.Story.Units[two.Unit])) && (one.Kind, two.Kind) switch
    {
        (ValueKind.Word, ValueKind.Word) => one.IsHead == two.IsHead && !MeanTheSame(aligned.Story.Units[one.Unit].Stem, aligned.Story.Units[two.Unit].Stem),
        (ValueKind.Number, ValueKind.Date) or (ValueKind.Date, ValueKind.Number) => true,
        var (first, second) => first == second && IsPronoun(one) == IsPronoun(two),
    };

    /// <summary>"gifts" and "donations": nobody exchanges them.</summary>
    private static bool MeanTheSame(ulong stem, ulong other)
    {
        foreach (var meaning in Thesaurus.Of(stem))
        {
            if (Thesaurus.Of(other) is var meanings && (meanings.Contains(Thesaurus.Turned(meaning)) || (!Thesaurus.IsBroader(meaning) && meanings.Contains(meaning))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"asked for two and will get one": a pronoun more often than a number.</summary>
    private bool IsPronoun(Value value) => aligned.Story.Units[value.Unit].Fact is Quantity { Measure: Measure.Count, Value: 1, Unit: null, IsWords: true };

    /// <summary>"in Marlow and Ellery", here and there: the order says nothing. Numbers in brackets beside others are no list.</summary>
    private bool IsPlainList(Value one, Value two) =>
        one.Kind != ValueKind.Number && IsPlainList(aligned.Story, links, one.Unit, two.Unit)
        && one.Places.Exists(place => two.Places.Exists(other => other.Statement == place.Statement && IsPlainList(aligned[place.Statement].Statement, originals.Of(place.Statement), place.Unit, other.Unit)));

    /// <summary>A comma alone makes no list: "In an email to Marlow, Ellery said".</summary>
    private static bool IsPlainList(Statement statement, Links links, int one, int two) => (Links.IsList(statement, one, two) && (links.AreTogether(one, two) || Enumerable.Range(Math.Min(one, two), Math.Abs(two - one)).Any(unit => Grammar.IsJoining(statement.Units[unit])))) || Links.IsListOfNames(statement, one, two);

    private Change ChangeOf(Value one, Value two)
    {
        var place = one.Places[0];
        var others = one.Places.Concat(two.Places).Where(other => other.Statement == place.Statement).Select(other => other.Unit).ToList();
        var (first, last) = one.Unit < two.Unit ? (one.Unit, two.Unit) : (two.Unit, one.Unit);
        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(first, last + 1), place.Statement, aligned[place.Statement].Statement.SpanOf(others.Min(), others.Max() + 1));
    }
}
