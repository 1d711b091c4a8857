using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Two words or values of a sentence that stand at each other's place: each goes with what the other goes with in the originals.</summary>
internal sealed class Exchange(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>More values make a table.</summary>
    private const int MostValues = 16;

    /// <summary>A name that stands in more sentences is compared with the first of them.</summary>
    private const int MostPlaces = 12;

    private readonly Links links = originals.Of(aligned.Story);

    /// <summary>The first two that were exchanged: names, dates and numbers before words.</summary>
    public Change? Find() =>
        Among(Names(), Kinship.Names, (one, other) => IsPeople((Name)one.Fact!) == IsPeople((Name)other.Fact!), IsOfNoun)
        ?? Among(Of<Quantity>((one, other) => one.IsSame(other)), Kinship.Values, (one, other) => ((Quantity)one.Fact!).IsAlike((Quantity)other.Fact!) && IsOne((Quantity)one.Fact!) == IsOne((Quantity)other.Fact!) && AreOfOneSize((Quantity)one.Fact!, (Quantity)other.Fact!))
        ?? Among([.. Of<Quantity>((one, other) => one.IsSame(other)).Concat(Of<Date>(DateDrift.AreSame))], Kinship.Unlike, (one, other) => !IsBare(one) && !IsBare(other))
        ?? Among(Of<Date>(DateDrift.AreSame), Kinship.Values, (_, _) => true)
        ?? AmongWords();

    /// <summary>"the Olympic champion": a single word that stands before a noun wherever it stands, and a full name.</summary>
    private bool IsOfNoun(Value value, Value other) =>
        aligned.Story.Units[value.Unit].Fact is Name { Words.Count: 1 } && aligned.Story.Units[other.Unit].Fact is Name { Words.Count: > 1 } && !links.IsHead(value.Unit) && value.Places.TrueForAll(place => !aligned.There.Contains(place.Statement) || !originals.Of(place.Statement).IsHead(place.Unit));

    /// <summary>"the Swede" stands for a person.</summary>
    private static bool IsPeople(Name name) => name.Words.Count == 1 && Peoples.Knows(name.Last) && Peoples.Of(name.Last) != name.Last;

    /// <summary>A small number that says not what it counts.</summary>
    private static bool IsBare(Unit unit) => unit.Fact is Quantity { Measure: Measure.Count, Unit: null, Value: < 1000 };

    /// <summary>"one" is a pronoun more often than a number.</summary>
    private static bool IsOne(Quantity quantity) => quantity is { Measure: Measure.Count, Value: 1, Unit: null, IsWords: true };

    /// <summary>Nobody puts millions where a few stood.</summary>
    private static bool AreOfOneSize(Quantity one, Quantity other) => Math.Max(one.Value, other.Value) < 1000 * Math.Max(Math.Min(one.Value, other.Value), 1) || (!one.IsWords && !other.IsWords);

    private Change? AmongWords()
    {
        var words = Words();
        return Among([.. words.Concat(Names()).OrderBy(value => value.Unit)], Kinship.Words, (one, other) => one.Fact is null || other.Fact is null);
    }

    private Change? Among(List<Value> values, Kinship kinship, Func<Unit, Unit, bool> isAlike, Func<Value, Value, bool>? isUnlike = null)
    {
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                if (!values[i].IsSame(aligned.Story.Units[values[j].Unit]) && isAlike(aligned.Story.Units[values[i].Unit], aligned.Story.Units[values[j].Unit])
                    && (kinship != Kinship.Words || values[i].Places.Exists(place => values[j].Places.Exists(other => other.Statement == place.Statement)))
                    && (isUnlike is null || !isUnlike(values[i], values[j]) && !isUnlike(values[j], values[i]))
                    && (kinship != Kinship.Names || !(KeepsItsPlace(values[i], values[j]) || KeepsItsPlace(values[j], values[i])))
                    && (IsTurned(values[i], values[j]) || new Trade(Likeness(values[i], values[i], values[j]), Likeness(values[j], values[j], values[i]), Likeness(values[i], values[j], values[j]), Likeness(values[j], values[i], values[i])).IsClear(kinship, isTogether: kinship is Kinship.Names or Kinship.Words && AreTogether(values[i], values[j]))))
                {
                    return ChangeOf(values[i], values[j]);
                }
            }
        }

        return null;
    }

    /// <summary>A capital at the start of a sentence makes no name.</summary>
    private List<Value> Names() => [.. Of<Name>((one, other) => NameLikeness.IsSame(one, other) && (one.Last == other.Last || one.Words.Count == other.Words.Count || NameLikeness.IsAbbreviation(one, other))).Where(value => NameDrift.IsCertain(aligned, aligned.Story, value.Unit))];

    /// <summary>The values of one kind that the originals have as well.</summary>
    private List<Value> Of<T>(Func<T, T, bool> isSame)
        where T : Fact
    {
        return [.. Enumerable.Range(0, aligned.Story.Units.Count).Where(i => aligned.Story.Units[i].Fact is T).Take(MostValues).Select(Of).Where(value => value.Places.Count > 0)];

        Value Of(int unit)
        {
            bool IsSame(Unit other) => other.Fact is T fact && isSame((T)aligned.Story.Units[unit].Fact!, fact);
            return new Value(unit, [.. aligned.Places(IsSame).Concat(aligned.Index.PlacesOf(aligned.Story.Units[unit].Key).Where(place => IsSame(aligned.UnitAt(place)))).Distinct().Take(MostPlaces)], IsSame);
        }
    }

    /// <summary>Nouns that both the story's sentence and what it retells have once.</summary>
    private List<Value> Words()
    {
        var counts = aligned.Story.Units.CountBy(unit => unit.Key).ToDictionary();
        return [.. Enumerable.Range(0, aligned.Story.Units.Count).Where(i => links.IsHead(i) && aligned.Story.Units[i].IsPlain && counts[aligned.Story.Units[i].Key] == 1).Take(MostValues)
            .Select(i => new Value(i, [.. aligned.Places(unit => unit.Key == aligned.Story.Units[i].Key)], unit => unit.Key == aligned.Story.Units[i].Key)).Where(value => value.Places.Count == 1)];
    }

    private bool AreTogether(Value one, Value two) =>
        links.AreTogether(one.Unit, two.Unit)
        || one.Places.Exists(place => aligned.There.Contains(place.Statement) && two.Places.Exists(other => other.Statement == place.Statement && originals.Of(place.Statement).AreTogether(place.Unit, other.Unit)));

    /// <summary>"in Marlow" here and there, where the other name stands behind another word.</summary>
    private bool KeepsItsPlace(Value value, Value other)
    {
        var preposition = links.PrepositionOf(value.Unit);
        return preposition != 0 && links.PrepositionOf(other.Unit) != preposition
            && value.Places.Exists(place => aligned.There.Contains(place.Statement) && originals.Of(place.Statement).PrepositionOf(place.Unit) == preposition)
            && !other.Places.Exists(place => aligned.There.Contains(place.Statement) && originals.Of(place.Statement).PrepositionOf(place.Unit) == preposition);
    }

    private bool IsTurned(Value one, Value two) =>
        one.Places.Exists(place => aligned.There.Contains(place.Statement) && two.Places.Exists(other => other.Statement == place.Statement && links.IsTurned(one.Unit, two.Unit, originals.Of(place.Statement), place.Unit, other.Unit)));

    /// <summary>How much a value of the story goes with what a value goes with in the originals, wherever it does most.</summary>
    private Likeness Likeness(Value value, Value there, Value other) =>
        there.Places.Select(place => links.Likeness(value.Unit, originals.Of(place.Statement), place.Unit, aligned.Story.Units[value.Unit].Key, aligned.Story.Units[other.Unit].Key)).Aggregate((best, next) => best.Or(next));

    private Change ChangeOf(Value one, Value two)
    {
        var place = one.Places.Concat(two.Places).FirstOrDefault(place => aligned.There.Contains(place.Statement), one.Places[0]);
        var others = one.Places.Concat(two.Places).Where(other => other.Statement == place.Statement).Select(other => other.Unit).ToList();
        var (first, last) = one.Unit < two.Unit ? (one.Unit, two.Unit) : (two.Unit, one.Unit);
        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(first, last + 1), place.Statement, aligned[place.Statement].Statement.SpanOf(others.Min(), others.Max() + 1));
    }

    /// <param name="Places">Where the originals have it, those that are retold first.</param>
    private sealed record Value(int Unit, List<Place> Places, Func<Unit, bool> IsSame);
}

/// <summary>How alike the parts are that two words have in their sentences.</summary>
/// <param name="Deed">By what they do and what is done to them, and what stands in their clause.</param>
/// <param name="Name">By what they are called.</param>
/// <param name="Side">By which of two they are that are set against each other.</param>
internal readonly record struct Likeness(double Deed, double Name, double Side)
{
    public Likeness Or(Likeness other) => new(Math.Max(Deed, other.Deed), Math.Max(Name, other.Name), Math.Max(Side, other.Side));
}

/// <summary>What speaks for it that two values were exchanged.</summary>
/// <param name="One">The first at its own place.</param>
/// <param name="Two">The second at its own.</param>
/// <param name="OneAtTwo">The first at the second's place.</param>
/// <param name="TwoAtOne">The second at the first's.</param>
internal readonly record struct Trade(Likeness One, Likeness Two, Likeness OneAtTwo, Likeness TwoAtOne)
{
    private const double OfBoth = 0.2;
    private const double Least = 0.75;
    private const double LeastOfBoth = 1.1;
    private const double LeastOfNames = 1.04;
    private const double LeastOfValues = 1.5;
    private const double LeastOfTitle = 0.9;
    private const double LeastOfTitles = 1.6;
    private const double LeastOfUnlike = 0.6;
    private const double LeastOfWord = 1.6;
    private const double LeastOfSide = 0.5;
    private const double Hardly = 0.6;
    private const double LeastKnown = 0.35;

    /// <param name="isTogether">They are in one list, or one says who the other is: only their titles can be exchanged.</param>
    public bool IsClear(Kinship kinship, bool isTogether)
    {
        var deed = (First: OneAtTwo.Deed - One.Deed, Second: TwoAtOne.Deed - Two.Deed);
        var name = (First: OneAtTwo.Name - One.Name, Second: TwoAtOne.Name - Two.Name);
        if (isTogether)
        {
            return kinship == Kinship.Names && Math.Min(name.First, name.Second) >= LeastOfTitle && One.Name + Two.Name < LeastOfTitle;
        }

        if (kinship == Kinship.Words)
        {
            return Math.Min(OneAtTwo.Side - One.Side, TwoAtOne.Side - Two.Side) >= LeastOfSide && deed.First + deed.Second >= LeastOfWord;
        }

        if (kinship == Kinship.Unlike)
        {
            return Math.Min(deed.First + name.First, deed.Second + name.Second) >= LeastOfUnlike;
        }

        if (kinship == Kinship.Values)
        {
            return IsClear((deed.First + name.First, deed.Second + name.Second), kinship, deed.First + name.First > deed.Second + name.Second ? Math.Max(Two.Deed, TwoAtOne.Deed) : Math.Max(One.Deed, OneAtTwo.Deed));
        }

        return IsClear(deed, kinship, deed.First > deed.Second ? Math.Max(Two.Deed, TwoAtOne.Deed) : Math.Max(One.Deed, OneAtTwo.Deed))
            || (Math.Min(deed.First, deed.Second) > -LeastOfNames && name.First + name.Second >= LeastOfTitles && IsClear(name, kinship, name.First > name.Second ? Math.Max(Two.Name, TwoAtOne.Name) : Math.Max(One.Name, OneAtTwo.Name)));
    }

    /// <param name="known">How well the place of the one is known of which less speaks.</param>
    private static bool IsClear((double First, double Second) gain, Kinship kinship, double known)
    {
        var (less, sum) = (Math.Min(gain.First, gain.Second), gain.First + gain.Second);
        return less >= OfBoth ? sum >= (kinship == Kinship.Names && known > Hardly ? LeastOfBoth : Least)
            : kinship != Kinship.Names && less >= -0.75 && known > LeastKnown && sum >= LeastOfValues;
    }
}

/// <summary>What is compared: names, numbers and dates, or words and what else they may be exchanged for.</summary>
internal enum Kinship : byte
{
    Names,
    Values,

    /// <summary>Numbers and dates that count different things.</summary>
    Unlike,
    Words,
}

/// <summary>The links of the originals' sentences, each read when it is first asked for.</summary>
internal sealed class LinksOfOriginals(StatementIndex index, PhraseList? directions, CueWords? negations)
{
    private readonly Dictionary<int, Links> read = [];

    public Links Of(int statement) => read.TryGetValue(statement, out var links) ? links : read[statement] = Of(index.All[statement].Statement);

    public Links Of(Statement statement) => Links.Of(statement, directions, negations);
}
