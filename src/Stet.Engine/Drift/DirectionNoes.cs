using Stet.Originals;

namespace Stet.Drift;

/// <summary>The noes of a sentence and of those that it retells, held against two words that point two ways.</summary>
internal sealed class DirectionNoes(Aligned aligned, PhraseList directions, CueWords negations, CueReader denials)
{
    /// <summary>How many words away a no may stand that turns the sentence as well.</summary>
    private const int Near = 6;

    private readonly Lazy<CueMatch> cues = new(() => CueMatch.Of(aligned, denials, null));

    /// <summary>One of the two says no, "never" of "always", or a part of it does: "inconspicuous" of "conspicuous".</summary>
    public bool AreNo(Pointer our, Pointer their) => IsDenial(our) || IsDenial(their) || Affixes.IsDenialOf(our.In, our.First, their.Unit, negations) || Affixes.IsDenialOf(their.In, their.First, our.Unit, negations);

    /// <summary>One of the two says no, and that is no other thing than the original tells: the story says it another time, "insisted that it was false" of "denied it", or by
    /// another word, "everybody failed to" of "nobody could", or by a part of one, "without leave" of "unauthorised".</summary>
    public bool AreToldElsewhere(Pointer our, Pointer their, int there) =>
        ((IsDenial(our) || IsDenial(their)) && cues.Value.Added.Any(cue => cue.First >= our.End))
        || (IsDenial(their) && (!cues.Value.Lost.Any(lost => lost.There == there && lost.Cue.Covers(their.First)) || HasOwnPart(our.In, their.In)))
        || (IsDenial(our) && (!cues.Value.Added.Any(cue => cue.Covers(our.First)) || HasOwnPart(their.In, our.In)));

    /// <summary>Near one of the two words a no was put in or lost: "cheap" of "not dear".</summary>
    public bool AreBesideNo(Pointer our, Pointer their, int there) =>
        cues.Value.Added.Any(cue => IsBeside(cue, our.Word)) || cues.Value.Lost.Any(lost => lost.There == there && IsBeside(lost.Cue, their.Word));

    /// <summary>"failed to" of "managed to", "never" of "always"; "few" is only the other end of "many".</summary>
    private bool IsDenial(Pointer word) => !directions.IsLittle(word.In, word.First) && negations.All.At(word.In, word.First) is { Values: [CueWords.Cue, ..], Length: var length } && length >= word.End - word.First;

    private bool HasOwnPart(Statement one, Statement other) => Enumerable.Range(0, one.Units.Count).Any(unit => Affixes.IsDenial(one, unit, negations) && !CuePlace.Has(other, one.Units[unit].Key));

    private static bool IsBeside(Cue cue, Direction word) => cue.Value == CueWords.Cue && Math.Abs(cue.First - word.First) <= Near && (cue.First < word.First || cue.First >= word.End);
}
