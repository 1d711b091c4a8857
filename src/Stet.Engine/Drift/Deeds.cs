using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Who does what to whom: "A beat B", "B was beaten by A" and "beating B, A went through" say the same, "B beat A" does not.</summary>
internal sealed class Deeds(PhraseList? directions)
{
    private const int FarthestDoer = 16;
    private const int FarthestDone = 9;

    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong With = Folding.Hash("with");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong Be = Stem.Hash("be");

    /// <summary>What both do alike.</summary>
    private static readonly WordSet Mutual = Stem.SetOf("meet face marry draw play join tie clash discuss talk agree merge fight date partner debate match compete share include follow work star appear base call name live");

    /// <summary>What anybody may do.</summary>
    private static readonly WordSet Light = Stem.SetOf("take become get make go come put give keep set start begin end");

    /// <summary>Past forms without -ed; what names stand around must be a verb: "England captain Brandt" is no deed.</summary>
    private static readonly WordSet Past =
        Folding.SetOf("beat bought sold gave found took made sent left led hit cut saw fought caught shot struck overtook paid overthrew hurt sought taught drove brought kept held threw chose stole forgave built");

    /// <summary>Whether one of two names does in the story what the other did to it in the original.</summary>
    public bool AreTurned(TwoValues names)
    {
        var (straight, turned) = (false, false);
        foreach (var (our, their, isConverse) in Pivots(names.Story, names.Original))
        {
            var here = Doer(names.Story, our, names.One, names.Two) * Doer(names.Original, their, names.OneThere, names.TwoThere) * (isConverse ? -1 : 1);
            straight |= here > 0;
            turned |= here < 0 && !(isConverse && names.AreInOrder); // the other word in the same order is another direction
        }

        return (turned && !straight) || HasOtherSubject(names.Story, names.One, names.Original, names.TwoThere) || HasOtherSubject(names.Story, names.Two, names.Original, names.OneThere);
    }

    /// <summary>A name is the subject of a verb that has another subject in the original.</summary>
    private static bool HasOtherSubject(Statement story, int name, Statement original, int other) =>
        VerbOf(story, name) is var our and >= 0 && VerbOf(original, other) is var their and >= 0 && IsSameVerb(story, our, original, their) && IsSubject(story, name) && IsSubject(original, other);

    /// <summary>Both say or do the same, in the same voice.</summary>
    private static bool IsSameVerb(Statement story, int our, Statement original, int their) =>
        story.Units[our].Key == original.Units[their].Key && (story.Units[our].Kind != UnitKind.Saying || story.Units[our].Stem == original.Units[their].Stem) && IsPassive(story, our) == IsPassive(original, their);

    /// <summary>No preposition stands before it, nor another name that does the same.</summary>
    private static bool IsSubject(Statement statement, int name) => TwoValues.Governor(statement, name) == 0 && !IsJoined(statement, name);

    /// <summary>The verb of which a name is the subject; -1 where none stands behind it.</summary>
    private static int VerbOf(Statement statement, int name)
    {
        var at = name + 1;
        while (at < statement.Units.Count && at - name <= 3 && statement.Units[at].Kind == UnitKind.Function && !Clauses.IsOpener(statement.Units[at].Fold))
        {
            at++;
        }

        return at < statement.Units.Count && (statement.Units[at].Kind == UnitKind.Saying || IsVerb(statement, at)) && !(at == name + 1 && statement.WordAt(at) is [.., 'i', 'n', 'g']) && !statement.Facts.Pieces[statement.Units[name].End - 1].IsOwner ? at : -1;
    }

    /// <summary>A verb that goes with any noun and says nothing of who does what.</summary>
    public static bool IsLight(Unit unit) => Light.Contains(unit.Stem);

    /// <summary>What both do alike stands among some words.</summary>
    public static bool IsMutual(Statement statement, int first, int end) => Any(statement, first, end, unit => Mutual.Contains(unit.Stem));

    private static bool IsPassive(Statement statement, int verb) => verb > 0 && IsBe(statement, verb - 1) && statement.WordAt(verb) is not [.., 'i', 'n', 'g'];

    /// <summary>"Ilse and Tomas", "Ilse, Tomas".</summary>
    private static bool IsJoined(Statement statement, int name) => name > 1 && (statement.Units[name - 1].Kind == UnitKind.Border || Clauses.IsOpener(statement.Units[name - 1].Fold)) && statement.Units[name - 2].Fact is Facts.Name && statement.Units[name - 1].Kind != UnitKind.Border;

    /// <summary>The verbs that both sentences have, and the words that point two ways ("beat" and "lost to").</summary>
    private IEnumerable<((int First, int End) Our, (int First, int End) Their, bool IsConverse)> Pivots(Statement story, Statement original)
    {
        if (directions is not null)
        {
            var theirs = Direction.In(original, directions);
            foreach (var our in Direction.In(story, directions).Where(our => our.Ways.Any(way => Math.Abs(way) > StoryDrift.Converse)))
            {
                foreach (var their in theirs.Where(their => their.PointsLike(our) || their.PairAgainst(our) > StoryDrift.Converse))
                {
                    yield return ((our.First, our.End), (their.First, their.End), !their.PointsLike(our));
                }
            }
        }

        for (var i = 0; i < story.Units.Count; i++)
        {
            if (!IsVerb(story, i))
            {
                continue;
            }

            for (var j = 0; j < original.Units.Count; j++)
            {
                if (original.Units[j].Key == story.Units[i].Key && IsVerb(original, j))
                {
                    yield return ((i, i + 1), (j, j + 1), false);
                }
            }
        }
    }

    /// <summary>1 where the first name does something to the second, -1 the other way round, 0 where that is not clear.</summary>
    private static int Doer(Statement statement, (int First, int End) verb, int one, int two)
    {
        var (first, second, sign) = one < two ? (one, two, 1) : (two, one, -1);
        if (first < verb.First && second >= verb.End)
        {
            if (verb.First - first > FarthestDoer || second - verb.End > FarthestDone || IsBroken(statement, verb.End, second))
            {
                return 0;
            }

            var by = Has(statement, verb.End, second, By);
            var be = verb.First > 0 && (IsBe(statement, verb.First - 1) || (verb.First > 1 && IsBe(statement, verb.First - 2)));
            return by ? -sign : be && IsVerb(statement, verb.First) && statement.WordAt(verb.First) is not [.., 'i', 'n', 'g'] || Has(statement, verb.End, second, With) || Has(statement, verb.End, Math.Min(verb.End + 1, second), Of) ? 0 : sign;
        }

        // "beating B, A", "before B came, A"
        return first >= verb.End && first - verb.End <= 3 && !IsBroken(statement, verb.End, first) && IsBroken(statement, first, second) && IsLeading(statement, verb.First) && !Has(statement, verb.End, first, By) ? -sign : 0;
    }

    /// <summary>Nothing but small words stands before it in its clause.</summary>
    private static bool IsLeading(Statement statement, int unit)
    {
        for (var i = unit - 1; i >= 0 && statement.Units[i].Kind != UnitKind.Border; i--)
        {
            if (statement.Units[i].Kind != UnitKind.Function)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBroken(Statement statement, int first, int end) => Any(statement, first, end, unit => unit.Kind == UnitKind.Border || Clauses.IsOpener(unit.Fold));

    private static bool Has(Statement statement, int first, int end, ulong fold) => Any(statement, first, end, unit => unit.Fold == fold);

    private static bool Any(Statement statement, int first, int end, Func<Unit, bool> isWanted)
    {
        for (var i = first; i < end; i++)
        {
            if (isWanted(statement.Units[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A form of "be" stands there.</summary>
    public static bool IsBe(Statement statement, int unit) => statement.Units[unit].Stem == Be;

    public static bool IsVerb(Statement statement, int unit) =>
        statement.Units[unit].Kind == UnitKind.Content && statement.Units[unit].Fact is null && !statement.Facts.Pieces[statement.Units[unit].First].IsJoined && !Mutual.Contains(statement.Units[unit].Stem)
        && (statement.WordAt(unit) is [_, .., not 'e', 'e', 'd'] or [_, _, .., 'i', 'n', 'g'] and not "thing" || Past.Contains(statement.Units[unit].Fold));
}
