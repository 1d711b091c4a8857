using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Two words or values of a sentence that stand at each other's place: each stands where the other stands in the originals, among the other's
/// words, or goes with what the other goes with there.</summary>
internal sealed partial class Exchange(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>More values make a table.</summary>
    private const int MostValues = 24;

    /// <summary>What stands there more often is compared with the first of them.</summary>
    private const int MostPlaces = 6;

    /// <summary>Where two values were exchanged all else is as it was; of less, the story tells another matter with the same names.</summary>
    private const double LeastCoverage = 0.5;

    /// <summary>What is more alike than this is not more telling.</summary>
    private const double Most = 1.5;

    /// <summary>From here on each of two in a list goes with something else: "by 1.2% in Marlow and by 3% in Ellery".</summary>
    private const double LeastOwnDeed = 0.3;
    private const double LeastOwnName = 0.5;

    /// <summary>What speaks for it that two values were exchanged, and what speaks against it: weights of a logistic regression over pairs of values in some 2,750 retold sentences, of
    /// which one in twelve has two that somebody exchanged, moved by some 1,200 more; those of measures, of deeds of both, of names, of converse words and of what goes with what are set by hand. How alike means: how much more the place of each is like the other's
    /// in the originals than like its own.</summary>
    private static readonly Proof Proof = new(
        "exchange",
        -6.25,
        ("words around, of the one with less", 0.35),
        ("words around, of the other", 1.05),
        ("links, of the one with less", 1.00),
        ("links, of the other", 0.64),
        ("links, of both", 0.75),
        ("what it is called, of both", 3.27),
        ("side of a contrast", 2.86),
        ("in one list", -1.41),
        ("names of one kind", 2.28),
        ("names, one of unknown kind", 1.54),
        ("name and noun", -1.18),
        ("numbers of one measure", 3.05),
        ("words of its half, on the other's side", 1.66),
        ("partners crossed", 1.53),
        ("behind the word of the other", 4.60),
        ("deed of one turned", 1.36),
        ("deeds of both turned", 6.00),
        ("order turned", 0.85),
        ("each with the other's measure", 4.00),
        ("converse word there", -5.95),
        ("one of them told twice", -0.79),
        ("dates", 1.41),
        ("who acts is turned, of names", 1.60),
        ("who acts is turned, of others", 1.67),
        ("who acts is the same", -4.10),
        ("who does the same deed is turned", 5.0),
        ("who does the same deed is the same", -2.0),
        ("goes with the other's value", 3.5),
        ("goes with its own value", -2.5));

    private readonly Links links = originals.Of(aligned.Story);
    private readonly Halves halves = new(aligned);
    private readonly Pairings pairings = new(aligned);

    /// <summary>The two for whose exchange most speaks, if that is enough.</summary>
    public Change? Find()
    {
        if (aligned.Coverage < LeastCoverage)
        {
            return null;
        }

        var values = Values();
        var best = (Weight: 0.0, One: -1, Two: -1);
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                if (MayTrade(values[i], values[j]) && !IsPlainList(values[i], values[j]) && Weigh(values[i], values[j], values) is var weight && weight >= best.Weight)
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
        var counts = aligned.Story.Units.CountBy(unit => unit.Key).ToDictionary();
        for (var i = 0; i < aligned.Story.Units.Count && values.Count < MostValues; i++)
        {
            var unit = aligned.Story.Units[i];
            if (KindOf(unit) is { } kind && !unit.IsReworded && (unit.Kind == UnitKind.Fact || (links.IsInPhrase(i) && counts[unit.Key] == 1)))
            {
                var places = Exact(i, aligned.Places(other => other.Key == unit.Key && KindOf(other) == kind).Take(MostPlaces).ToList());
                if (places.Count > 0 && (unit.Kind == UnitKind.Fact || places.Count == 1))
                {
                    values.Add(new Value(i, kind, links.IsHead(i), places));
                }
            }
        }

        return values;
    }

    /// <summary>Those of a value's places that are written as it is, if there are any: "Switzerland", not "Swiss".</summary>
    private List<Place> Exact(int unit, List<Place> places)
    {
        var text = aligned.Story.TextOf(unit, unit + 1);
        var exact = places.FindAll(place => aligned[place.Statement].Statement.TextOf(place.Unit, place.Unit + 1).Equals(text, StringComparison.OrdinalIgnoreCase));
        return exact.Count > 0 ? exact : places;
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
        (ValueKind.Word, ValueKind.Word) => one.IsHead == two.IsHead && !MeanTheSame(aligned.Story.Units[one.Unit].Stem, aligned.Story.Units[two.Unit].Stem),
        (ValueKind.Number, ValueKind.Date) or (ValueKind.Date, ValueKind.Number) => true,
        (ValueKind.Name, ValueKind.Word) or (ValueKind.Word, ValueKind.Name) => one.IsHead && two.IsHead,
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

    private double Weigh(Value one, Value two, List<Value> values)
    {
        var own = (One: Likeness(one, one, two), Two: Likeness(two, two, one));
        var (first, second) = (Likeness(one, two, two) - own.One, Likeness(two, one, one) - own.Two);
        var together = one.Places.SelectMany(place => two.Places.Where(other => other.Statement == place.Statement).Select(other => (One: place, Two: other))).ToList();
        var nearest = together.Count > 0 ? together.MinBy(places => Math.Abs(places.One.Unit - places.Two.Unit)) : default;
        var isOrderTurned = together.Count > 0 && nearest.One.Unit > nearest.Two.Unit;
        var isInList = links.AreTogether(one.Unit, two.Unit) || together.Exists(places => originals.Of(places.One.Statement).AreTogether(places.One.Unit, places.Two.Unit));
        var eachHasItsOwn = Less(first.Deed, second.Deed) >= LeastOwnDeed || Less(first.Name, second.Name) >= LeastOwnName;
        var kinds = KindsOf(one, two);
        var order = OrderOf(one, two, together);
        var crossed = Crossed(one, two, values);
        var sharing = halves.Exchanged(one.Unit, two.Unit, one.Places, two.Places);
        return Proof.Of(
            aligned, aligned.Story.SpanOf(Math.Min(one.Unit, two.Unit), Math.Max(one.Unit, two.Unit) + 1),
            ("words around, of the one with less", Less(first.Near, second.Near)),
            ("words around, of the other", More(first.Near, second.Near)),
            ("links, of the one with less", Less(first.Deed, second.Deed)),
            ("links, of the other", More(first.Deed, second.Deed)),
            ("links, of both", Both(first.Deed, second.Deed)),
            ("what it is called, of both", Both(first.Name, second.Name)),
            ("side of a contrast", sharing.Kept > 0 ? 0 : Less(first.Side, second.Side)),
            ("in one list", isInList && !eachHasItsOwn && sharing.Crossed == 0 ? 1 : 0),
            ("names of one kind", kinds is { } same && same.One == same.Two ? 1 : 0),
            ("names, one of unknown kind", kinds is { } some && some.One != some.Two && (some.One == NameKind.Unknown || some.Two == NameKind.Unknown) ? 1 : 0),
            ("name and noun", one.Kind != two.Kind && (one.Kind == ValueKind.Word || two.Kind == ValueKind.Word) ? 1 : 0),
            ("numbers of one measure", aligned.Story.Units[one.Unit].Fact is Quantity quantity && aligned.Story.Units[two.Unit].Fact is Quantity number && quantity.Measure == number.Measure ? 1 : 0),
            ("words of its half, on the other's side", sharing.Share),
            ("partners crossed", sharing.Crossed),
            ("behind the word of the other", HaveWordsBeforeExchanged(one, two) ? 1 : 0),
            ("deed of one turned", DeedTurned(one) + DeedTurned(two)),
            ("deeds of both turned", DeedTurned(one) * DeedTurned(two) > 0 || (IsTalkTurned(one) && IsTalkTurned(two)) ? 1 : 0),
            ("order turned", isOrderTurned && sharing.Kept == 0 ? 1 : 0),
            ("each with the other's measure", HaveMeasuresExchanged(one, two) ? 1 : 0),
            ("converse word there", one.Places.Concat(two.Places).Any(place => links.IsConverse(originals.Of(place.Statement))) ? 1 : 0),
            ("one of them told twice", IsToldTwice(one) || IsToldTwice(two) ? 1 : 0),
            ("dates", one.Kind == ValueKind.Date && two.Kind == ValueKind.Date ? 1 : 0),
            ("who acts is turned, of names", order.ByAny < 0 && AreAlike(kinds) ? 1 : 0),
            ("who acts is turned, of others", order.ByAny < 0 && !AreAlike(kinds) ? 1 : 0),
            ("who acts is the same", order.ByAny > 0 ? 1 : 0),
            ("who does the same deed is turned", order.ByDeed < 0 && one.Kind == two.Kind ? 1 : 0),
            ("who does the same deed is the same", order.ByDeed > 0 ? 1 : 0),
            ("goes with the other's value", crossed > 0 ? 1 : 0),
            ("goes with its own value", crossed < 0 ? 1 : 0));
    }

    /// <summary>Which of two acts, against all sentences that tell of both: it is turned where no sentence tells the same.</summary>
    private Order OrderOf(Value one, Value two, IEnumerable<(Place One, Place Two)> together)
    {
        var orders = together.Select(places => links.Compare(one.Unit, two.Unit, originals.Of(places.One.Statement), places.One.Unit, places.Two.Unit)).ToList();
        return new Order(Whole(orders.Select(order => order.ByAny)), Whole(orders.Select(order => order.ByDeed)));

        static int Whole(IEnumerable<int> signs) => signs.Aggregate(0, (whole, sign) => whole > 0 || sign == 0 ? whole : sign);
    }

    /// <summary>The word right before each stands right before the other there.</summary>
    private bool HaveWordsBeforeExchanged(Value one, Value two)
    {
        var (before, beforeToo) = (KeyBefore(aligned.Story, one.Unit), KeyBefore(aligned.Story, two.Unit));
        return before != beforeToo && before != 0 && beforeToo != 0 && aligned.Story.Units[one.Unit].Kind == UnitKind.Fact
            && two.Places.Exists(place => KeyBefore(aligned[place.Statement].Statement, place.Unit) == before) && one.Places.Exists(place => KeyBefore(aligned[place.Statement].Statement, place.Unit) == beforeToo);
    }

    /// <summary>"six pence, or 64%": each number measures what the other measures there, and not what it measures itself.</summary>
    private bool HaveMeasuresExchanged(Value one, Value two) =>
        aligned.Story.Units[one.Unit].Fact is Quantity number && aligned.Story.Units[two.Unit].Fact is Quantity numberToo
        && one.Places.TrueForAll(place => Measures(place, numberToo) && !Measures(place, number)) && two.Places.TrueForAll(place => Measures(place, number) && !Measures(place, numberToo));

    private bool Measures(Place place, Quantity like) => aligned.UnitAt(place).Fact is Quantity quantity && quantity.Measure == like.Measure && quantity.Unit == like.Unit;

    /// <summary>It does here what it suffers there, or the other way round.</summary>
    private int DeedTurned(Value value) => value.Places.Exists(place => links.IsTurned(value.Unit, originals.Of(place.Statement), place.Unit))
        && !value.Places.Exists(place => links.SharesDeed(value.Unit, originals.Of(place.Statement), place.Unit)) ? 1 : 0;

    private bool IsTalkTurned(Value value) => value.Places.Exists(place => links.IsTalkTurned(value.Unit, originals.Of(place.Statement), place.Unit));

    /// <summary>"in Marlow and Ellery", here and there: the order says nothing. Numbers in brackets beside others are no list.</summary>
    private bool IsPlainList(Value one, Value two) =>
        one.Kind != ValueKind.Number && IsPlainList(aligned.Story, one.Unit, two.Unit)
        && one.Places.Exists(place => two.Places.Exists(other => other.Statement == place.Statement && IsPlainList(aligned[place.Statement].Statement, place.Unit, other.Unit)));

    private static bool IsPlainList(Statement statement, int one, int two) => Links.IsList(statement, one, two) || Links.IsListOfNames(statement, one, two);

    /// <summary>0 where a sentence or a part of it begins.</summary>
    private static ulong KeyBefore(Statement statement, int unit) => unit > 0 && statement.Units[unit - 1].Kind != UnitKind.Border ? statement.Units[unit - 1].Key : 0;

    /// <summary>What two names are names of; null where one is none.</summary>
    private (NameKind One, NameKind Two)? KindsOf(Value one, Value two) =>
        aligned.Story.Units[one.Unit].Fact is Name name && aligned.Story.Units[two.Unit].Fact is Name other ? (NameKinds.KindOf(aligned.Index, name), NameKinds.KindOf(aligned.Index, other)) : null;

    /// <summary>Names of one kind, as far as anybody can say.</summary>
    private static bool AreAlike((NameKind One, NameKind Two)? kinds) => kinds is { } both && (both.One == both.Two || both.One == NameKind.Unknown || both.Two == NameKind.Unknown);

    private static double Less(double one, double other) => Math.Clamp(Math.Min(one, other), -Most, Most);

    private static double More(double one, double other) => Math.Clamp(Math.Max(one, other), -Most, Most);

    private static double Both(double one, double other) => Math.Max(Less(one, other), 0);

    /// <summary>How much a value of the story goes with what a value goes with in the originals, wherever it does most.</summary>
    private Likeness Likeness(Value value, Value there, Value other)
    {
        var (key, keyToo) = (aligned.Story.Units[value.Unit].Key, aligned.Story.Units[other.Unit].Key);
        var best = default(Likeness);
        foreach (var place in there.Places)
        {
            // What stands in the phrase of a value moves with it.
            var (phrase, phraseThere) = (links.PhraseOf(value.Unit), originals.Of(place.Statement).PhraseOf(place.Unit));
            var near = Neighbourhood.Sides(aligned.Story, phrase.First, phrase.End, aligned[place.Statement].Statement, phraseThere.First, phraseThere.End, key, keyToo).Same;
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
