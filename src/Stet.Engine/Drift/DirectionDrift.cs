using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="negations">The words that deny a direction; null where no rule has any.</param>
/// <param name="denials">What reads them.</param>
internal sealed partial class DirectionDrift(Aligned aligned, LinksOfOriginals originals, PhraseList directions, CueWords? negations, CueReader? denials)
{
    /// <summary>The weights are those of a logistic regression over the opposites of 1,764 honest and 252 turned sentences, from those that
    /// 2,750 others had given.</summary>
    private static readonly Proof Weights = new(
        "direction",
        -4.8,
        ("story is not made from its originals", -1.51),
        ("share of the story's sentence", 1.56),
        ("share of the original's sentence", 1.77),
        ("the other is told, too", -2.43),
        ("same words right behind", 1.47),
        ("same words right before", 1.72),
        ("more alike than the value's own place", 1.30),
        ("pairs of opposites", 0.54),
        ("lines that it stands in", 0.64),
        ("meanings of the word", -0.86),
        ("same form", 0.69),
        ("the original has the word elsewhere", -0.96),
        ("the story has the original's word elsewhere", -0.70),
        ("converse, words on the other side", -3.22),
        ("another no", -5.10),
        ("particle", -1.42), ("turned again", -3.98));

    /// <summary>A word that stands for more opposites says no more.</summary>
    private const int MostWays = 3;

    private const double MostAcross = 1;

    /// <summary>What a lost hedge takes less from.</summary>
    private const double Sure = 1;

    private static readonly WordSet Degrees = Folding.SetOf("more less most least");
    private static readonly WordSet Quantities = Folding.SetOf("more less most least fewer fewest few many majority minority half");
    private static readonly WordSet Objects = Folding.SetOf("him them us me");
    private static readonly WordSet Amounts = Folding.SetOf("few little rarely seldom");

    /// <summary>How many words away a no may stand that turns the sentence as well.</summary>
    private const int NearNo = 6;

    /// <summary>A word that stands in more sentences leads to none of them, and few are read.</summary>
    private const int MostPlaces = 12;
    private const int MostSentences = 40;

    private readonly Dictionary<Spot, Direction> directionAt = [];
    private readonly Dictionary<(Spot Our, int There), bool> toldOtherwise = [];
    private CueMatch? cues;

    /// <summary>A no was put in or lost near what was found, so that it may be the no that counts.</summary>
    public bool IsBesideNo { get; private set; }

    /// <summary>So much speaks for what was found that it is no other change.</summary>
    public bool IsSure { get; private set; }

    public void Find(List<Change> changes)
    {
        var ours = Spots(-1, aligned.Story);
        var theirs = ours.Count == 0 ? [] : aligned.There.SelectMany(there => Spots(there, aligned[there].Statement)).ToList();
        foreach (var found in new StandIns(aligned, originals, ours, theirs, IsSame, MayStandFor, Elsewhere).Find(Proof))
        {
            var (our, their, original) = (directionAt[found.Our], directionAt[found.Their], aligned[found.Their.Statement].Statement);
            var isDenial = IsDenial(aligned.Story, our) || IsDenial(original, their);
            if (!isDenial || !(IsTurnedTwice(our) || IsToldTwice(our, found.Their)))
            {
                (IsBesideNo, IsSure) = (HasAnotherNo(found), found.Odds > Sure);
                var isNo = isDenial || IsAffix(our, original, their);
                var kind = isNo ? FactKind.Negation : IsInTitle(aligned.Story, our) && IsInTitle(original, their) ? FactKind.Name : FactKind.Direction;
                changes.Add(aligned.Change(kind, aligned.Story.SpanOf(our.First, our.End), found.Their.Statement, original.SpanOf(their.First, their.End)));
                return;
            }
        }
    }

    /// <summary>The words that deny and have no counterpart.</summary>
    private CueMatch Cues => cues ??= CueMatch.Of(aligned, denials!);

    private double Proof(StandIn found)
    {
        var (our, their, frame, original) = (directionAt[found.Our], directionAt[found.Their], found.Frame, aligned[found.Their.Statement].Statement);
        return Weights.Of(
            aligned, aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("share of the story's sentence", frame.Ours),
            ("share of the original's sentence", frame.Theirs),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("same words right behind", frame.Behind),
            ("same words right before", frame.Before),
            ("more alike than the value's own place", found.Margin),
            ("pairs of opposites", Math.Min(our.Ways.Count(way => their.Ways.Contains(-way)), MostWays)),
            ("lines that it stands in", Math.Log(1 + our.Ways.Count)),
            ("meanings of the word", Math.Log(1 + (our.End > our.First + 1 ? 1 : Thesaurus.CountOf(aligned[found.Our].Stem)))),
            ("same form", EndOf(aligned.Story.WordAt(our.First)).SequenceEqual(EndOf(original.WordAt(their.First))) ? 1 : 0),
            ("the original has the word elsewhere", Has(original, their, KeyOf(aligned.Story, our)) ? 1 : 0),
            ("the story has the original's word elsewhere", Has(aligned.Story, our, KeyOf(original, their)) ? 1 : 0),
            ("converse, words on the other side", our.PairAgainst(their) > Opposites.Converse ? Math.Min(frame.Across, MostAcross) : 0),
            ("another no", HasAnotherNo(found) ? 1 : 0),
            ("particle", IsParticle(aligned.Story, our) || IsParticle(original, their) ? 1 : 0),
            ("turned again", IsTurnedAgain(found) ? 1 : 0));
    }

    /// <summary>"closed down" is not down.</summary>
    private static bool IsParticle(Statement statement, Direction word) => word.First > 0 && Direction.IsUpOrDown(statement.Units[word.First].Fold) && statement.Units[word.First - 1].IsPlain;

    /// <summary>Beside the two words others that say how many or how much are turned as well: "benefit least" of "hurt most".</summary>
    private bool IsTurnedAgain(StandIn found)
    {
        var isDegree = IsDegree(found.Our) || IsDegree(found.Their);
        return Beside(found.Our).Any(our => Beside(found.Their).Any(their => (IsDegree(our) && IsDegree(their)) != isDegree && directionAt[our].PairAgainst(directionAt[their]) != 0 && !directionAt[our].PointsLike(directionAt[their])));

        bool IsDegree(Spot spot) => Quantities.Contains(aligned[spot].Fold);
        IEnumerable<Spot> Beside(Spot spot) => directionAt.Keys.Where(other => other.Statement == spot.Statement && (other.End <= spot.First || other.First >= spot.End) && Math.Abs(other.First - spot.First) <= NearNo);
    }

    /// <summary>Near one of the two words a no was put in or lost: "cheap" of "not dear".</summary>
    private bool HasAnotherNo(StandIn found)
    {
        if (negations is null)
        {
            return false;
        }

        var (added, lost) = (Cues.Added, Cues.Lost.Where(lost => lost.There == found.Their.Statement).Select(lost => lost.Cue));
        return added.Any(cue => IsNear(cue, found.Our)) || lost.Any(cue => IsNear(cue, found.Their));

        static bool IsNear(Cue cue, Spot spot) => cue.Value == CueWords.Cue && Math.Abs(cue.First - spot.First) <= NearNo && (cue.First < spot.First || cue.First >= spot.End);
    }

    /// <summary>What a word is compared by; of a phrase its first word that says something, as "in" stands in every sentence, and "in favour of" does not.</summary>
    private static ulong KeyOf(Statement statement, Direction word)
    {
        for (var i = word.First; i < word.End; i++)
        {
            if (statement.Units[i].Kind != UnitKind.Function)
            {
                return statement.Units[i].Key;
            }
        }

        return statement.Units[word.First].Key;
    }

    /// <summary>Whether a word, or another that means the same, stands in a sentence outside a direction.</summary>
    private static bool Has(Statement statement, Direction except, ulong key)
    {
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Key == key && (i < except.First || i >= except.End))
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
        var spots = new List<Spot>();
        foreach (var direction in Direction.OfSubject(statement, directions, negations))
        {
            var spot = new Spot(index, direction.First, direction.End);
            directionAt[spot] = direction;
            spots.Add(spot);
        }

        return spots;
    }

    private bool IsSame(Spot our, Spot their) => directionAt[our].PairAgainst(directionAt[their]) == 0 && directionAt[our].PointsLike(directionAt[their]);

    /// <summary>They are opposites, and neither is denied alone. Who "sold it and bought it back" has said both sides of a converse.</summary>
    private bool MayStandFor(Spot our, Spot their)
    {
        var (one, other, original) = (directionAt[our], directionAt[their], aligned[their.Statement].Statement);
        return one.PairAgainst(other) is not 0 and var pair && one.IsDenied == other.IsDenied && !IsSameWord(our, their) && !Turns(our, their) && !Turns(their, our)
            && !IsPartOfTheSame(one, other) && !IsToldByNo(our, their) && !IsOfAnotherWord(our, their) && !IsToldAsPhrase(one, their.Statement)
            && !IsToldFromOtherEnd(our, their) && !(IsConverse(our, their) && (OtherEnd.IsBare(aligned.Story, our) || OtherEnd.IsBare(original, their))) && Direction.IsCompared(aligned.Story, one) == Direction.IsCompared(original, other)
            && !Direction.IsOnlyAfter(aligned.Story, one, original, other, directions, negations) && !Direction.IsOnlyAfter(original, other, aligned.Story, one, directions, negations)
            && !OtherEnd.IsFirstSince(aligned.Story, our, original, their) && !OtherEnd.IsFirstSince(original, their, aligned.Story, our)
            && !(pair > Opposites.Converse && (IsBeforeHim(our) || (HasWord(their) && !IsOfSameWord(our, their))));
    }

    /// <summary>The "down" of "played down" where the original has "downplayed".</summary>
    private bool IsToldAsPhrase(Direction our, int there) =>
        our.Phrase is { } phrase && Direction.IsUpOrDown(aligned.Story.Units[our.First].Fold) && directionAt.Any(other => other.Key.Statement == there && other.Value.PointsLike(phrase));

    /// <summary>"was bought by": of who did it, it is a converse of "sold", though not of what was sold.</summary>
    private bool IsConverse(Spot our, Spot their) =>
        directions.At(aligned.Story, our.First).Values.Any(way => Math.Abs(way) > Opposites.Converse && directions.At(aligned[their.Statement].Statement, their.First).Values.Contains(-way));

    private bool IsToldFromOtherEnd(Spot our, Spot their)
    {
        var (story, original) = (aligned.Story, aligned[their.Statement].Statement);
        return IsToldOtherwise(our, their.Statement)
            || (Direction.IsPassive(story, our.First) == Direction.IsPassive(original, their.First) && OtherEnd.Compares(story, our, original, their, IsConverse(our, their)));
    }

    /// <summary>"lost the contest for it to Brandt" of "Brandt beat Holm to buy it": what "lost" tells is told there, though by another word than "buy".</summary>
    private bool IsToldOtherwise(Spot our, int there)
    {
        if (!toldOtherwise.TryGetValue((our, there), out var isTold))
        {
            isTold = directionAt.Keys.Any(spot => spot.Statement == there && IsConverse(our, spot) && OtherEnd.Tells(aligned.Story, our, aligned[there].Statement, spot));
            toldOtherwise[(our, there)] = isTold;
        }

        return isTold;
    }

    /// <summary>"rejected a bid to block it" of "allowed it": both words are against it, and the one turns the other.</summary>
    private bool Turns(Spot one, Spot other) =>
        directions.IsTurning(aligned[one]) && directionAt.Keys.Any(spot => spot.Statement == one.Statement && spot.First >= one.End && spot.First <= one.First + Direction.Reach && directionAt[spot].PairAgainst(directionAt[other]) != 0);

    /// <summary>"give up" and "step down" say the same, so that their "up" and "down" do not differ.</summary>
    private static bool IsPartOfTheSame(Direction our, Direction their) => (our.Phrase is not null || their.Phrase is not null) && (our.Phrase ?? our).PointsLike(their.Phrase ?? their);

    /// <summary>"Home Secretary" of "Foreign Secretary": it is a part of what somebody or something is called.</summary>
    private static bool IsInTitle(Statement statement, Direction word) =>
        word.First > 0 && statement.Units[word.First - 1].Kind != UnitKind.Border && char.IsAsciiLetterUpper(statement.WordAt(word.First)[0]) && statement.Block.Role != Articles.Roles.Headline;

    /// <summary>The same word, or the word and a phrase that begins with it.</summary>
    private bool IsSameWord(Spot our, Spot their)
    {
        var (story, original) = (aligned.Story, aligned[their.Statement].Statement);
        for (var i = 0; i < Math.Min(our.End - our.First, their.End - their.First); i++)
        {
            if (story.Units[our.First + i].Stem != original.Units[their.First + i].Stem)
            {
                return false;
            }
        }

        return story.Units[our.First].Stem != 0 || story.Units[our.First].Key == original.Units[their.First].Key;
    }

    /// <summary>"less openness" of "more openness".</summary>
    private bool IsOfSameWord(Spot our, Spot their) => NextOf(our) is { } next && NextOf(their) is { } other && next.Key == other.Key;

    /// <summary>"less safe" of "more dangerous", "less than £7m" of "more than doubled".</summary>
    private bool IsOfAnotherWord(Spot our, Spot their) =>
        Degrees.Contains(aligned[our].Fold) && Degrees.Contains(aligned[their].Fold) && NextOf(our) is { } next && NextOf(their) is { } other && next.Key != other.Key;

    /// <summary>"Behind him": nobody can say whether the two have changed sides.</summary>
    private bool IsBeforeHim(Spot our) => our.End < aligned.Story.Units.Count && Grammar.IsPreposition(aligned.Story.Units[our.End - 1]) && Objects.Contains(aligned.Story.Units[our.End].Fold);

    /// <summary>The word right behind a place; null where none is.</summary>
    private Unit? NextOf(Spot spot)
    {
        var units = (spot.Statement < 0 ? aligned.Story : aligned[spot.Statement].Statement).Units;
        return spot.End < units.Count && units[spot.End].Kind is UnitKind.Content or UnitKind.Fact ? units[spot.End] : null;
    }

    /// <summary>The story has the original's word as well.</summary>
    private bool HasWord(Spot their) => directionAt.Keys.Any(spot => spot.Statement < 0 && IsSameWord(spot, their));

    /// <summary>How alike the place is in another sentence that points the same way there.</summary>
    private double Elsewhere(Spot our)
    {
        var most = 0.0;
        foreach (var index in Around().Where(index => !aligned.There.Contains(index) && aligned.IsAboutTheSame(index)))
        {
            var statement = aligned[index].Statement;
            foreach (var other in Direction.OfSubject(statement, directions, negations).Where(other => other.PointsLike(directionAt[our]) && other.IsDenied == directionAt[our].IsDenied))
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
