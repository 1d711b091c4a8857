using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="negations">The words that deny a direction; null where no rule has any.</param>
/// <param name="denials">What reads them.</param>
internal sealed class DirectionDrift(Aligned aligned, LinksOfOriginals originals, PhraseList directions, CueWords? negations, CueReader? denials)
{
    /// <summary>The weights are those of a logistic regression over the opposites of 2,688 honest and 384 turned sentences, from those that others had given.</summary>
    private static readonly Proof Weights = new(
        "direction",
        -4.45,
        ("story is not made from its originals", -1.51),
        ("share of the story's sentence", 0.87),
        ("share of the original's sentence", 1.82),
        ("the other is told, too", -2.53),
        ("same words right behind", 1.37),
        ("same words right before", 1.68),
        ("more alike than the value's own place", 1.36),
        ("pairs of opposites", 0.51),
        ("lines that it stands in", 0.53),
        ("meanings of the word", -0.64),
        ("same form", 0.72),
        ("the original has the word elsewhere", -1.18),
        ("the story has the original's word elsewhere", -0.78),
        ("converse, words on the other side", -3.73),
        ("another no", -4.21),
        ("particle", -1.94),
        ("turned again", -2.52),
        ("more alike than where the other is told", 0.30),
        ("converse of the same subject", 1.91));

    /// <summary>A word that stands for more opposites says no more.</summary>
    private const int MostWays = 3;

    private const double MostAcross = 1;

    /// <summary>What a lost hedge takes less from.</summary>
    private const double Sure = 1;

    private static readonly WordSet Objects = Folding.SetOf("him them us me");

    /// <summary>How many words away another one may stand that is turned as well.</summary>
    private const int Beside = 6;

    /// <summary>A word that stands in more sentences leads to none of them, and few are read.</summary>
    private const int MostPlaces = 12;
    private const int MostSentences = 40;

    private readonly Dictionary<Spot, Pointer> pointers = [];
    private readonly DirectionSubjects subjects = new();
    private readonly OtherEnd otherEnd = new(directions, negations);
    private readonly DirectionNoes? noes = negations is null || denials is null ? null : new(aligned, directions, negations, denials);

    /// <summary>The first word that is turned; null where none is.</summary>
    public Turned? Find()
    {
        var ours = Spots(-1, aligned.Story);
        var theirs = ours.Count == 0 ? [] : aligned.There.SelectMany(there => Spots(there, aligned[there].Statement)).ToList();
        foreach (var found in new StandIns(aligned, originals, ours, theirs, IsSame, MayStandFor, Elsewhere).Find(Proof))
        {
            var (our, their, there) = (pointers[found.Our], pointers[found.Their], found.Their.Statement);
            if (noes?.AreToldElsewhere(our, their, there) != true)
            {
                var kind = noes?.AreNo(our, their) == true ? FactKind.Negation : IsInTitle(our) && IsInTitle(their) ? FactKind.Name : FactKind.Direction;
                var change = aligned.Change(kind, our.In.SpanOf(our.First, our.End), there, their.In.SpanOf(their.First, their.End));
                return new Turned(change, noes?.AreBesideNo(our, their, there) == true, found.Odds > Sure);
            }
        }

        return null;
    }

    private double Proof(StandIn found)
    {
        var (our, their, frame) = (pointers[found.Our], pointers[found.Their], found.Frame);
        return Weights.Of(
            aligned, our.In.SpanOf(our.First, our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("share of the story's sentence", frame.Ours),
            ("share of the original's sentence", frame.Theirs),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("same words right behind", frame.Behind),
            ("same words right before", frame.Before),
            ("more alike than the value's own place", found.Margin),
            ("pairs of opposites", Math.Min(our.Word.Ways.Count(way => their.Word.Ways.Contains(-way)), MostWays)),
            ("lines that it stands in", Math.Log(1 + our.Word.Ways.Count)),
            ("meanings of the word", Math.Log(1 + (our.End > our.First + 1 ? 1 : Thesaurus.CountOf(our.Unit.Stem)))),
            ("same form", EndOf(our.In.WordAt(our.First)).SequenceEqual(EndOf(their.In.WordAt(their.First))) ? 1 : 0),
            ("the original has the word elsewhere", Has(their, KeyOf(our)) ? 1 : 0),
            ("the story has the original's word elsewhere", Has(our, KeyOf(their)) ? 1 : 0),
            ("converse, words on the other side", our.Word.PairAgainst(their.Word) > Opposites.Converse ? Math.Min(PartiesAcross(our, their), MostAcross) : 0),
            ("another no", noes?.AreBesideNo(our, their, found.Their.Statement) == true ? 1 : 0),
            ("particle", IsParticle(our) || IsParticle(their) ? 1 : 0),
            ("turned again", IsTurnedAgain(our, their) ? 1 : 0),
            ("more alike than where the other is told", found.MarginOverTold),
            ("converse of the same subject", our.Word.PairAgainst(their.Word) > Opposites.Converse && subjects.AreSame(our, their) ? 1 : 0));
    }

    /// <summary>The words on the other side of both; a score stands anywhere.</summary>
    private static double PartiesAcross(Pointer our, Pointer their) =>
        Neighbourhood.Sides(our.In, our.First, our.End, their.In, their.First, their.End, [.. our.In.Units.Where(unit => unit.Fact is Facts.Quantity or Facts.Date).Select(unit => unit.Key)]).Across;

    /// <summary>"closed down" is not down.</summary>
    private static bool IsParticle(Pointer word) => word.First > 0 && Direction.IsUpOrDown(word.Unit.Fold) && word.In.Units[word.First - 1].IsPlain;

    /// <summary>Beside the two words others that say how many or how much are turned as well: "benefit least" of "hurt most".</summary>
    private bool IsTurnedAgain(Pointer our, Pointer their)
    {
        var isAmount = IsAmount(our.In, our.Word) || IsAmount(their.In, their.Word);
        return Others(our).Any(word => Others(their).Any(other => (IsAmount(our.In, word) && IsAmount(their.In, other)) != isAmount && word.PairAgainst(other) != 0 && !word.PointsLike(other)));
    }

    private bool IsAmount(Statement statement, Direction word) => Enumerable.Range(word.First, word.End - word.First).Any(unit => directions.IsAmount(statement, unit));

    private static IEnumerable<Direction> Others(Pointer one) => one.All.Where(other => (other.End <= one.First || other.First >= one.End) && Math.Abs(other.First - one.First) <= Beside);

    /// <summary>What a word is compared by; of a phrase its first word that says something, as "in" stands in every sentence, and "in favour of" does not.</summary>
    private static ulong KeyOf(Pointer word)
    {
        for (var i = word.First; i < word.End; i++)
        {
            if (word.In.Units[i].Kind != UnitKind.Function)
            {
                return word.In.Units[i].Key;
            }
        }

        return word.Unit.Key;
    }

    /// <summary>Whether a word, or another that means the same, stands in a sentence outside a direction.</summary>
    private static bool Has(Pointer except, ulong key)
    {
        for (var i = 0; i < except.In.Units.Count; i++)
        {
            if (except.In.Units[i].Key == key && (i < except.First || i >= except.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What makes its form of a word: "raised" stands against "lowered".</summary>
    private static ReadOnlySpan<char> EndOf(ReadOnlySpan<char> word) => word switch
    {
        [.., 'i', 'n', 'g'] => "ing",
        [.., 'e', 's', 't'] => "est",
        [.., 'e', 'd'] => "ed",
        [.., 'e', 'r'] => "er",
        [.., 'l', 'y'] => "ly",
        [.., 's'] => "s",
        _ => [],
    };

    private List<Spot> Spots(int index, Statement statement)
    {
        var all = Direction.OfSubject(statement, directions, negations);
        var spots = all.ConvertAll(word => new Spot(index, word.First, word.End));
        for (var i = 0; i < all.Count; i++)
        {
            pointers[spots[i]] = new Pointer(statement, all, all[i]);
        }

        return spots;
    }

    private bool IsSame(Spot our, Spot their) => pointers[our].Word is var word && pointers[their].Word is var other && word.PairAgainst(other) == 0 && word.PointsLike(other);

    /// <summary>They are opposites, neither is denied alone, and what they tell is not the same.</summary>
    private bool MayStandFor(Spot our, Spot their) =>
        pointers[our] is var one && pointers[their] is var other
        && one.Word.PairAgainst(other.Word) is not 0 and var pair && one.Word.IsDenied == other.Word.IsDenied && !IsSameWord(one, other) && !IsOfAnotherWord(one, other)
        && (pair < Opposites.Converse || IsOneSided(one, other)) && !otherEnd.Tells(one, other);

    /// <summary>Who "sold it and bought it back" has said both sides of a converse, and behind "him" nobody can say whether the two have changed sides.</summary>
    private static bool IsOneSided(Pointer our, Pointer their) =>
        !IsBeforeHim(our) && (AreOfOneWord(our, their) || !our.All.Any(word => IsSameWord(our with { Word = word }, their)));

    private static bool IsBeforeHim(Pointer our) => our.End < our.In.Units.Count && Grammar.IsPreposition(our.In.Units[our.End - 1]) && Objects.Contains(our.In.Units[our.End].Fold);

    /// <summary>"Home Secretary" of "Foreign Secretary": it is a part of what somebody or something is called.</summary>
    private static bool IsInTitle(Pointer word) =>
        word.First > 0 && word.In.Units[word.First - 1].Kind != UnitKind.Border && char.IsAsciiLetterUpper(word.In.WordAt(word.First)[0]) && word.In.Block.Role != Articles.Roles.Headline;

    /// <summary>The same word, or the word and a phrase that begins with it.</summary>
    private static bool IsSameWord(Pointer our, Pointer their)
    {
        for (var i = 0; i < Math.Min(our.End - our.First, their.End - their.First); i++)
        {
            if (our.In.Units[our.First + i].Stem != their.In.Units[their.First + i].Stem)
            {
                return false;
            }
        }

        return our.Unit.Stem != 0 || our.Unit.Key == their.Unit.Key;
    }

    /// <summary>"less openness" of "more openness".</summary>
    private static bool AreOfOneWord(Pointer our, Pointer their) => our.Next is { } next && their.Next is { } other && next.Key == other.Key;

    /// <summary>"less safe" of "more dangerous", "less than £7m" of "more than doubled".</summary>
    private bool IsOfAnotherWord(Pointer our, Pointer their) =>
        directions.IsAmount(our.In, our.First) && directions.IsAmount(their.In, their.First) && our.Next is { } next && their.Next is { } other && next.Key != other.Key;

    /// <summary>How alike the place is in another sentence that points the same way there.</summary>
    private double Elsewhere(Spot our)
    {
        var most = 0.0;
        foreach (var index in Around().Where(index => !aligned.There.Contains(index) && aligned.IsAboutTheSame(index)))
        {
            var statement = aligned[index].Statement;
            foreach (var other in Direction.OfSubject(statement, directions, negations).Where(other => other.PointsLike(pointers[our].Word) && other.IsDenied == pointers[our].Word.IsDenied))
            {
                most = Math.Max(most, Neighbourhood.Sides(aligned.Story, our.First, statement, other.First).Same);
            }
        }

        return most;
    }

    /// <summary>The sentences that share a word with the story's.</summary>
    private IEnumerable<int> Around() =>
        aligned.Story.Units.Where(unit => unit.Kind == UnitKind.Content).SelectMany(unit => aligned.Index.PlacesOf(unit.Key) is { Count: <= MostPlaces } places ? places : []).Select(place => place.Statement).Distinct().Take(MostSentences);
}

/// <summary>A word that points the other way.</summary>
/// <param name="IsBesideNo">A no was put in or lost near it, so that it may be the no that counts.</param>
/// <param name="IsSure">So much speaks for it that it is no other change.</param>
internal readonly record struct Turned(Change Change, bool IsBesideNo, bool IsSure);
