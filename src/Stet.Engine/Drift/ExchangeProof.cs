using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>What speaks for it that two values of a sentence stand at each other's place, and what against it.</summary>
internal sealed class ExchangeProof
{
    /// <summary>What is more alike than this is not more telling.</summary>
    private const double Most = 1.5;

    /// <summary>From here on each of two in a list goes with something else: "by 1.2% in Marlow and by 3% in Ellery".</summary>
    private const double LeastOwnDeed = 0.3;
    private const double LeastOwnName = 0.5;

    /// <summary>What speaks for it that two values were exchanged, and what speaks against it: weights of a logistic regression over pairs of values in some 2,750 retold sentences, of
    /// which one in twelve has two that somebody exchanged, moved by some 1,200 more; those of measures, of deeds of both, of what both do, of names, of converse words, of who plainly acts and of what goes with what are set by hand. How alike means: how much more the place of each is like the other's
    /// in the originals than like its own.</summary>
    private static readonly Proof Weights = new(
        "exchange",
        -5.90,
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
        ("numbers of one measure", 3.05),
        ("words of its half, on the other's side", 1.66),
        ("partners crossed", 1.53),
        ("behind the word of the other", 4.60),
        ("deed of one turned", 1.36),
        ("deeds of both turned", 6.00),
        ("each does what the other does", 4.0),
        ("order turned", 0.85),
        ("each with the other's measure", 4.00),
        ("converse word there", -5.95),
        ("one of them told twice", -0.79),
        ("dates", 1.41),
        ("who acts is turned, of names", 1.60),
        ("who plainly acts is turned, of names", 4.0),
        ("who acts is turned, of others", 1.67),
        ("who acts is the same", -4.10),
        ("who does the same deed is turned", 5.0),
        ("who does the same deed is the same", -2.0),
        ("goes with the other's value", 3.5),
        ("goes with its own value", -2.5));

    private readonly Aligned aligned;
    private readonly Links links;
    private readonly LinksOfOriginals originals;
    private readonly Halves halves;
    private readonly Pairings pairings;

    public ExchangeProof(Aligned aligned, Links links, LinksOfOriginals originals, IReadOnlyList<Value> values)
    {
        (this.aligned, this.links, this.originals) = (aligned, links, originals);
        var breaks = new BreaksOfSentences();
        (halves, pairings) = (new Halves(aligned, breaks), new Pairings(aligned, breaks, values));
    }

    /// <summary>How much speaks for it that two values were exchanged.</summary>
    public double Of(Value one, Value two)
    {
        var own = (One: Likeness(one, one, two), Two: Likeness(two, two, one));
        var (first, second) = (Likeness(one, two, two) - own.One, Likeness(two, one, one) - own.Two);
        var together = Together(one, two);
        var nearest = together.Count > 0 ? together.MinBy(places => Math.Abs(places.One.Unit - places.Two.Unit)) : default;
        var isOrderTurned = together.Count > 0 && nearest.One.Unit > nearest.Two.Unit;
        var isInList = links.AreTogether(one.Unit, two.Unit) || together.Exists(places => originals.Of(places.One.Statement).AreTogether(places.One.Unit, places.Two.Unit));
        var eachHasItsOwn = Less(first.Deed, second.Deed) >= LeastOwnDeed || Less(first.Name, second.Name) >= LeastOwnName;
        var kinds = KindsOf(one, two);
        var order = OrderOf(one, two, together);
        var crossed = pairings.Crossed(one, two);
        var sharing = halves.Exchanged(one, two);

        // Where it is plain who acts, what stands around says nothing against it: the sentence was rebuilt.
        var isPlainlyTurned = order.BySure < 0 && (AreAlike(kinds) || AreOfTwoKinds(one, two));
        var least = isPlainlyTurned ? 0 : -Most;
        return Weights.Of(
            aligned, aligned.Story.SpanOf(Math.Min(one.Unit, two.Unit), Math.Max(one.Unit, two.Unit) + 1),
            ("words around, of the one with less", Math.Max(Less(first.Near, second.Near), least)),
            ("words around, of the other", Math.Max(More(first.Near, second.Near), least)),
            ("links, of the one with less", Math.Max(Less(first.Deed, second.Deed), least)),
            ("links, of the other", Math.Max(More(first.Deed, second.Deed), least)),
            ("links, of both", Both(first.Deed, second.Deed)),
            ("what it is called, of both", Both(first.Name, second.Name)),
            ("side of a contrast", sharing.Kept > 0 ? 0 : Less(first.Side, second.Side)),
            ("in one list", isInList && !eachHasItsOwn && sharing.Crossed == 0 ? 1 : 0),
            ("names of one kind", kinds is { } same && same.One == same.Two ? 1 : 0),
            ("names, one of unknown kind", kinds is { } some && some.One != some.Two && (some.One == NameKind.Unknown || some.Two == NameKind.Unknown) ? 1 : 0),
            ("numbers of one measure", aligned.Story.Units[one.Unit].Fact is Quantity quantity && aligned.Story.Units[two.Unit].Fact is Quantity number && quantity.Measure == number.Measure ? 1 : 0),
            ("words of its half, on the other's side", Math.Max(sharing.Share, least)),
            ("partners crossed", sharing.Crossed),
            ("behind the word of the other", HaveWordsBeforeExchanged(one, two) ? 1 : 0),
            ("deed of one turned", DeedTurned(one) + DeedTurned(two)),
            ("deeds of both turned", DeedTurned(one) * DeedTurned(two) > 0 || (IsTalkTurned(one) && IsTalkTurned(two)) ? 1 : 0),
            ("each does what the other does", DoesAs(one, two) * DoesAs(two, one)),
            ("order turned", isOrderTurned && sharing.Kept == 0 ? 1 : 0),
            ("each with the other's measure", HaveMeasuresExchanged(one, two) ? 1 : 0),
            ("converse word there", one.Kind != ValueKind.Number && one.Places.Concat(two.Places).Any(place => links.IsConverse(originals.Of(place.Statement))) ? 1 : 0),
            ("one of them told twice", one.IsToldTwice || two.IsToldTwice ? 1 : 0),
            ("dates", one.Kind == ValueKind.Date && two.Kind == ValueKind.Date ? 1 : 0),
            ("who acts is turned, of names", order.ByAny < 0 && AreAlike(kinds) ? 1 : 0),
            ("who plainly acts is turned, of names", isPlainlyTurned ? 1 : 0),
            ("who acts is turned, of others", order.ByAny < 0 && !AreAlike(kinds) ? 1 : 0),
            ("who acts is the same", order.ByAny > 0 ? 1 : 0),
            ("who does the same deed is turned", order.ByDeed < 0 && (one.Kind == ValueKind.Name || order.BySure < 0) ? 1 : 0),
            ("who does the same deed is the same", order.ByDeed > 0 ? 1 : 0),
            ("goes with the other's value", crossed > 0 ? 1 : 0),
            ("goes with its own value", crossed < 0 ? 1 : 0));
    }

    /// <summary>A name and a noun.</summary>
    public static bool AreOfTwoKinds(Value one, Value two) => (one.Kind, two.Kind) is (ValueKind.Name, ValueKind.Word) or (ValueKind.Word, ValueKind.Name);

    /// <summary>It is plain who of two does a deed, and there it is the other.</summary>
    public bool IsTurned(Value one, Value two) => OrderOf(one, two, Together(one, two)) is { BySure: < 0, ByDeed: < 0 };

    private static List<(Place One, Place Two)> Together(Value one, Value two) => [.. one.Places.SelectMany(place => two.Places.Where(other => other.Statement == place.Statement).Select(other => (One: place, Two: other)))];

    /// <summary>Which of two acts, against all sentences that tell of both: it is turned where no sentence tells the same.</summary>
    private Order OrderOf(Value one, Value two, IEnumerable<(Place One, Place Two)> together)
    {
        var orders = together.Select(places => links.Compare(one.Unit, two.Unit, originals.Of(places.One.Statement), places.One.Unit, places.Two.Unit)).ToList();
        return new Order(Whole(orders.Select(order => order.ByAny)), Whole(orders.Select(order => order.BySure)), Whole(orders.Select(order => order.ByDeed)));

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
        aligned.Story.Units[one.Unit].Fact is Quantity number && aligned.Story.Units[two.Unit].Fact is Quantity numberToo && !number.IsAlike(numberToo)
        && one.Places.TrueForAll(place => Measures(place, numberToo) && !Measures(place, number)) && two.Places.TrueForAll(place => Measures(place, number) && !Measures(place, numberToo));

    private bool Measures(Place place, Quantity like) => aligned.UnitAt(place).Fact is Quantity quantity && quantity.Measure == like.Measure && quantity.Unit == like.Unit;

    /// <summary>It does here what it suffers there, or the other way round.</summary>
    private int DeedTurned(Value value) => value.Places.Exists(place => links.IsTurned(value.Unit, originals.Of(place.Statement), place.Unit))
        && !value.Places.Exists(place => links.SharesDeed(value.Unit, originals.Of(place.Statement), place.Unit)) ? 1 : 0;

    /// <summary>It has the part in a deed that the other has there, and not one of its own.</summary>
    private int DoesAs(Value value, Value other) => other.Places.Exists(place => links.SharesDeed(value.Unit, originals.Of(place.Statement), place.Unit))
        && !value.Places.Exists(place => links.SharesDeed(value.Unit, originals.Of(place.Statement), place.Unit)) ? 1 : 0;

    private bool IsTalkTurned(Value value) => value.Places.Exists(place => links.IsTalkTurned(value.Unit, originals.Of(place.Statement), place.Unit));

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
}
