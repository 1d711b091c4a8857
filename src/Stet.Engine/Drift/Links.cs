using System.Runtime.InteropServices;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>What each word of a sentence goes with, and how: who does it, to whom it is done, whose it is, what it is called, what stands in its clause.
/// A value that stands at another's place has the other's links.</summary>
internal sealed class Links(int count)
{
    private const int LongestList = 7;
    private const int NearBefore = 4;

    /// <summary>By which those are compared that act in any way.</summary>
    public const ulong AnyDeed = 0;

    /// <summary>By which those are compared of whom it is plain who acts.</summary>
    public const ulong SureDeed = 3;

    private readonly HashSet<int> ways = [];
    private readonly Dictionary<ulong, Link>?[] links = new Dictionary<ulong, Link>?[count];
    private readonly Dictionary<ulong, Tie>?[] deeds = new Dictionary<ulong, Tie>?[count];
    private readonly (bool IsSpeaker, bool IsSpokenOf)[] talks = new (bool, bool)[count];
    private readonly Dictionary<(int One, int Other), Dictionary<ulong, int>> orders = [];
    private readonly int[] lists = new int[count];
    private readonly Phrase?[] phrases = new Phrase?[count];

    public static Links Of(Statement statement, PhraseList? directions, CueWords? negations) => new LinkReader(statement, directions, negations).Read();

    /// <summary>How much speaks for it that a unit has the part in its sentence that another has in its own: the weight of the links that both have.</summary>
    /// <param name="except">Words on trial, which prove nothing.</param>
    public Likeness Likeness(int unit, Links other, int there, ulong except, ulong exceptToo)
    {
        if (links[unit] is not { } ours || other.links[there] is not { } theirs)
        {
            return default;
        }

        var (sum, name, side) = (0.0, 0.0, 0.0);
        foreach (var (key, link) in ours)
        {
            if (link.Word != except && link.Word != exceptToo && theirs.TryGetValue(key, out var their))
            {
                var weight = Math.Min(link.Weight, their.Weight);
                (sum, name) = link.IsName || their.IsName ? (sum, name + weight) : (sum + weight, name);
                side += link.IsSide ? weight : 0;
            }
        }

        return new Likeness(sum, name, side, Near: 0);
    }

    /// <summary>A unit has the other part in a deed than another has in the same.</summary>
    public bool IsTurned(int unit, Links other, int there) => deeds[unit] is { } ours && other.deeds[there] is { } theirs && ours.Any(deed => theirs.TryGetValue(deed.Key, out var part) && part != deed.Value && part != Tie.Near && deed.Value != Tie.Near);

    public bool SharesDeed(int unit, Links other, int there) => deeds[unit] is { } ours && other.deeds[there] is { } theirs && ours.Any(deed => theirs.TryGetValue(deed.Key, out var part) && (part == deed.Value || part == Tie.Near || deed.Value == Tie.Near));

    /// <summary>Whoever speaks here is spoken of there, or the other way round: "Ilse called Tomas", "Ilse was described by Tomas".</summary>
    public bool IsTalkTurned(int unit, Links other, int there) => (talks[unit], other.talks[there]) is ((true, false), (false, true)) or ((false, true), (true, false));

    /// <summary>One tells with a word what the other tells with the one that turns it round: "beat", "lost to".</summary>
    public bool IsConverse(Links other) => ways.Overlaps(other.ways.Select(way => -way)) && !ways.Overlaps(other.ways);

    /// <summary>Two units in a list with nothing of their own between: "in Marlow and Ellery", "hope for one and hope for the other".</summary>
    public static bool IsList(Statement statement, int one, int two)
    {
        var (first, last, isJoined) = (Math.Min(one, two), Math.Max(one, two), false);
        for (var i = first + 1; i < last; i++)
        {
            if (last - first > LongestList || Verbs.IsAuxiliary(statement.Units[i]) || FunctionWords.IsNegation(statement.Units[i].Fold) || (statement.Units[i].Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying && !HasBefore(statement, first, statement.Units[i].Key)))
            {
                return false;
            }

            isJoined |= statement.Units[i].Kind == UnitKind.Border || Grammar.IsJoining(statement.Units[i]);
        }

        return isJoined;
    }

    /// <summary>"Marlow, Ellery and Colne": names alone, with commas and an "and" between.</summary>
    public static bool IsListOfNames(Statement statement, int one, int two)
    {
        var isJoined = false;
        for (var i = Math.Min(one, two) + 1; i < Math.Max(one, two); i++)
        {
            var unit = statement.Units[i];
            if (unit.Kind != UnitKind.Border && unit.Fact is not Facts.Name && !Grammar.IsJoining(unit) && !FunctionWords.IsArticle(unit.Fold))
            {
                return false;
            }

            isJoined |= Grammar.IsJoining(unit);
        }

        return isJoined;
    }

    private static bool HasBefore(Statement statement, int unit, ulong key)
    {
        for (var i = unit - 1; i >= Math.Max(0, unit - NearBefore); i--)
        {
            if (statement.Units[i].Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun of a phrase.</summary>
    public bool IsHead(int unit) => phrases[unit] is not null;

    /// <summary>The phrase of which a unit is the noun, half-open; the unit alone where it is none.</summary>
    public (int First, int End) PhraseOf(int unit) => phrases[unit] is { } phrase ? (phrase.First, phrase.End) : (unit, unit + 1);

    public bool IsInPhrase(int unit) => lists[unit] > 0;

    /// <summary>Two units stand in one phrase, in one list, or one says who the other is.</summary>
    public bool AreTogether(int one, int other) => lists[one] > 0 && lists[one] == lists[other];

    /// <summary>Says that a unit goes with a word; of two links of one kind the heavier counts.</summary>
    /// <param name="key">What the link is compared by.</param>
    /// <param name="word">The key of the word; 0 where there is none.</param>
    /// <param name="isName">It says who somebody is, not what he does.</param>
    /// <param name="isSide">It says which of two it is that are set against each other.</param>
    public void Add(int unit, ulong key, ulong word, double weight, bool isName, bool isSide)
    {
        ref var link = ref CollectionsMarshal.GetValueRefOrAddDefault(links[unit] ??= [], key, out var isKnown);
        if (!isKnown || link.Weight < weight)
        {
            link = new Link(word, weight, isName, isSide);
        }
    }

    /// <summary>Says which part a unit has in a deed; who beats somebody and loses to him has both.</summary>
    public void AddDeed(int unit, ulong deed, Tie part) => (deeds[unit] ??= [])[deed] = deeds[unit]!.TryGetValue(deed, out var known) && known != part ? Tie.Near : part;

    /// <summary>Says which part a unit has in what is said.</summary>
    public void AddTalk(int unit, Tie part) => talks[unit] = (talks[unit].IsSpeaker || part == Tie.Subject, talks[unit].IsSpokenOf || part == Tie.Object);

    /// <summary>Says which of two units acts on the other, or comes first, by a deed: more than 0 where the one does, 0 where each does something to the other.</summary>
    public void AddOrder(int one, int other, ulong deed, int sign)
    {
        var (ours, theirs) = (Orders(one, other), Orders(other, one));
        sign = deed is AnyDeed or SureDeed && ours.TryGetValue(deed, out var known) && known != sign ? 0 : sign;
        (ours[deed], theirs[deed]) = (sign, -sign);

        Dictionary<ulong, int> Orders(int unit, int unitToo) => CollectionsMarshal.GetValueRefOrAddDefault(orders, (unit, unitToo), out _) ??= [];
    }

    /// <summary>Whether of two units the one acts that acts in another sentence.</summary>
    public Order Compare(int one, int two, Links other, int oneThere, int twoThere)
    {
        if (!orders.TryGetValue((one, two), out var ours) || !other.orders.TryGetValue((oneThere, twoThere), out var theirs))
        {
            return default;
        }

        var shared = ours.Where(deed => deed.Key is not AnyDeed and not SureDeed && theirs.ContainsKey(deed.Key)).Select(deed => deed.Value == theirs[deed.Key]).ToList();
        return new Order(ours.GetValueOrDefault(AnyDeed) * theirs.GetValueOrDefault(AnyDeed), ours.GetValueOrDefault(SureDeed) * theirs.GetValueOrDefault(SureDeed), shared.Count == 0 ? 0 : shared.Contains(true) ? 1 : -1);
    }

    /// <summary>Says that a word of the sentence can be turned round with another: the pair, negative on its one side.</summary>
    public void AddWay(int way) => ways.Add(way);

    /// <summary>Says that units are a phrase, and in which list or of which name.</summary>
    public void AddPhrase(Phrase phrase)
    {
        phrases[phrase.Head] = phrase;
        var list = (phrase.Beside ?? phrase.Same) is { } other ? lists[other.Head] : phrase.First + 1;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            lists[i] = list;
        }
    }

    private readonly record struct Link(ulong Word, double Weight, bool IsName, bool IsSide);
}

/// <summary>Which of two acts here, against a sentence there: 1 for the same, -1 for the other, 0 where nobody can say.</summary>
/// <param name="ByAny">By any deed.</param>
/// <param name="BySure">By what is plain in both.</param>
/// <param name="ByDeed">By a deed that both tell.</param>
internal readonly record struct Order(int ByAny, int BySure, int ByDeed);

/// <summary>How a word goes with another.</summary>
internal enum Tie
{
    /// <summary>In any way.</summary>
    Near,
    Subject,
    Object,
    Owner,

    /// <summary>By a preposition.</summary>
    Complement,

    /// <summary>In one phrase, or as another word for the same.</summary>
    Member,

    /// <summary>As what is said of a subject.</summary>
    Under,

    /// <summary>As the subject of what is said.</summary>
    Over,

    /// <summary>As who says it.</summary>
    Speech,

    /// <summary>In one clause.</summary>
    Clause,

    /// <summary>As one of two that are set against each other.</summary>
    First,

    /// <summary>As the other of them.</summary>
    Second,

    /// <summary>Added to a tie: the other way round.</summary>
    Back = 16,
}
