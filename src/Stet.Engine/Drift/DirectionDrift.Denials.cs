using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words of a pair that deny, and noes beside them.</summary>
internal sealed partial class DirectionDrift
{
    /// <summary>"failed to" of "managed to", "never" of "always"; "few" is only the other end of "many".</summary>
    private bool IsDenial(Statement statement, Direction word) => !Amounts.Contains(statement.Units[word.First].Fold) && negations?.All.At(statement, word.First) is { Values: [CueWords.Cue, ..], Length: var length } && length >= word.End - word.First;

    /// <summary>"conspicuous" of "inconspicuous": it is one word with and without a part that denies.</summary>
    private bool IsAffix(Direction our, Statement original, Direction their) =>
        negations is not null && (Affixes.IsDenialOf(aligned.Story, our.First, original.Units[their.First], negations) || Affixes.IsDenialOf(original, their.First, aligned.Story.Units[our.First], negations));

    /// <summary>The story says no another time: "insisted that it was false" of "denied it".</summary>
    private bool IsTurnedTwice(Direction our) => Cues.Added.Any(cue => cue.First >= our.End);

    /// <summary>The no is told by another one, "everybody failed to" of "nobody could", or by a part of a word: "without leave" of "unauthorised".</summary>
    private bool IsToldTwice(Direction our, Spot their)
    {
        var (original, word) = (aligned[their.Statement].Statement, directionAt[their]);
        return (IsDenial(original, word) && (!Cues.Lost.Any(lost => lost.There == their.Statement && lost.Cue.Covers(word.First)) || HasOwnPart(aligned.Story, original)))
            || (IsDenial(aligned.Story, our) && (!Cues.Added.Any(cue => cue.Covers(our.First)) || HasOwnPart(original, aligned.Story)));

        bool HasOwnPart(Statement one, Statement other) => Enumerable.Range(0, one.Units.Count).Any(unit => Affixes.IsDenial(one, unit, negations!) && !CuePlace.Has(other, one.Units[unit].Key));
    }

    /// <summary>One of the two words says no, and right behind the other one stands: "leaves out all boats" of "contains no boats".</summary>
    private bool IsToldByNo(Spot our, Spot their)
    {
        var original = aligned[their.Statement].Statement;
        return (MayDeny(aligned.Story, our) && IsBeforeNo(original, their)) || (MayDeny(original, their) && IsBeforeNo(aligned.Story, our));

        bool MayDeny(Statement statement, Spot spot) => negations?.All.At(statement, spot.First) is { Values: [not 0, ..] };
        static bool IsBeforeNo(Statement statement, Spot spot) => spot.End < statement.Units.Count && FunctionWords.IsNegation(statement.Units[spot.End].Fold);
    }
}
