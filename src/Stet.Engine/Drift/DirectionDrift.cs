using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words that point two ways: rise and fall, before and after, won and lost.</summary>
/// <param name="negations">The words that deny a direction; null where no rule has any.</param>
internal sealed class DirectionDrift(Aligned aligned, LinksOfOriginals originals, PhraseList directions, CueWords? negations)
{
    /// <summary>The weights are those of a logistic regression over the opposites of some 2,000 retold sentences.</summary>
    private static readonly Proof Weights = new(
        "direction",
        -4.8,
        ("story is not made from its originals", -1),
        ("converse, words on the other side", -3.58),
        ("share of the story's sentence", 2.42),
        ("the original has the word", -1.63),
        ("the other is told, too", -1.63),
        ("same words right behind", 1.32),
        ("told elsewhere", 1.29),
        ("more alike than the value's own place", 0.85),
        ("same words right before", 0.82),
        ("more alike than elsewhere", 0.82),
        ("small word", -0.79),
        ("is called the same", 0.64),
        ("pairs of opposites", 0.53),
        ("known as another word for it", -1.88),
        ("said of others", 0.26));

    /// <summary>A word that stands for more opposites says no more.</summary>
    private const int MostWays = 3;

    /// <summary>A word that stands in more sentences leads to none of them, and few are read.</summary>
    private const int MostPlaces = 12;
    private const int MostSentences = 40;

    private static readonly ulong Having = Folding.Hash("having");

    private readonly Dictionary<Spot, Direction> directionAt = [];

    public void Find(List<Change> changes)
    {
        var ours = Spots(-1, aligned.Story);
        var theirs = ours.Count == 0 ? [] : aligned.There.SelectMany(there => Spots(there, aligned[there].Statement)).ToList();
        foreach (var found in new StandIns(aligned, originals, ours, theirs, IsSame, MayStandFor, Elsewhere).Find(found => Proof(found, theirs)))
        {
            var (our, their, original) = (directionAt[found.Our], directionAt[found.Their], aligned[found.Their.Statement].Statement);
            var isDenial = IsDenial(aligned.Story, our) || IsDenial(original, their);
            if (!isDenial || !IsTurnedTwice(our))
            {
                changes.Add(aligned.Change(isDenial ? FactKind.Negation : FactKind.Direction, aligned.Story.SpanOf(our.First, our.End), found.Their.Statement, original.SpanOf(their.First, their.End)));
                return;
            }
        }
    }

    private double Proof(StandIn found, List<Spot> theirs)
    {
        var (our, their, frame) = (directionAt[found.Our], directionAt[found.Their], found.Frame);
        var isConverse = our.PairAgainst(their) > Opposites.Converse;
        return Weights.Of(
            aligned, aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("converse, words on the other side", isConverse && frame.Across > frame.Same ? 1 : 0),
            ("share of the story's sentence", frame.Ours),
            ("the original has the word", theirs.Exists(other => IsSameWord(found.Our, other)) ? 1 : 0),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("same words right behind", frame.Behind),
            ("told elsewhere", found.Elsewhere > 0 ? 1 : 0),
            ("more alike than the value's own place", found.Margin),
            ("same words right before", frame.Before),
            ("more alike than elsewhere", found.MarginOverElsewhere),
            ("small word", IsSmall(found.Our, found.Their) ? 1 : 0),
            ("is called the same", frame.Called),
            ("pairs of opposites", Math.Min(our.Ways.Count(way => their.Ways.Contains(-way)), MostWays)),
            ("known as another word for it", aligned.Story.Units[found.Our.First].IsReworded ? 1 : 0),
            ("said of others", AreOfOthers(found.Our, found.Their) ? 1 : 0));
    }

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

    /// <summary>They are opposites, and neither is denied alone. Of "A won" and "B lost" both may be true.</summary>
    private bool MayStandFor(Spot our, Spot their)
    {
        var (one, other) = (directionAt[our], directionAt[their]);
        return one.PairAgainst(other) is not 0 and var pair && one.IsDenied == other.IsDenied && !IsSameWord(our, their)
            && !(pair > Opposites.Converse && !IsSmall(our, their) && (AreOfOthers(our, their) || HasWord(their)));
    }

    /// <summary>"failed to" of "managed to", "never" of "always".</summary>
    private bool IsDenial(Statement statement, Direction word) => negations?.All.At(statement, word.First) is { Values: [CueWords.Cue, ..] };

    /// <summary>The story says no another time: "insisted that it was false" of "denied it".</summary>
    private bool IsTurnedTwice(Direction our) => CueMatch.Of(aligned, new CueReader(negations!.All)).Added.Any(cue => cue.First >= our.End);

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

    /// <summary>The story has the original's word as well: "sold it and bought it back" of "sold it to a buyer who sold it back".</summary>
    private bool HasWord(Spot their) => directionAt.Keys.Any(spot => spot.Statement < 0 && IsSameWord(spot, their));

    /// <summary>"before", "over", which stand in every other sentence.</summary>
    private bool IsSmall(Spot our, Spot their) => IsSmall(aligned.Story, our) || IsSmall(aligned[their.Statement].Statement, their);

    private static bool IsSmall(Statement statement, Spot word) => word.End == word.First + 1 && statement.Units[word.First].Kind == UnitKind.Function && !Direction.IsUpOrDown(statement.Units[word.First].Fold);

    /// <summary>They are said of two names, of which both sentences have one: "A was ahead of B" and "B was behind".</summary>
    private bool AreOfOthers(Spot our, Spot their) =>
        aligned[their.Statement].Statement is var original && Subject(aligned.Story, our.First) is { } name && Subject(original, their.First) is { } other && !NameLikeness.IsSame(name, other) && (Names(original, name) || Names(aligned.Story, other));

    private static bool Names(Statement statement, Name name) => statement.Units.Any(unit => unit.Fact is Name known && NameLikeness.IsSame(name, known));

    /// <summary>The nearest name before a verb; of "having lost" and "losing" that of the whole sentence.</summary>
    private static Name? Subject(Statement statement, int verb)
    {
        var names = statement.Units.Take(verb).Select(unit => unit.Fact).OfType<Name>();
        return verb > 0 && (statement.Units[verb - 1].Fold == Having || (statement.WordAt(verb) is [.., 'i', 'n', 'g'] && !Verbs.IsBe(statement.Units[verb - 1]))) ? names.FirstOrDefault() : names.LastOrDefault();
    }

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
