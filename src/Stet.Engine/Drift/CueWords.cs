namespace Stet.Drift;

/// <summary>The words of a rule that looks for what turns or softens a sentence.</summary>
/// <param name="All">Cues by 1, words that do a cue's work in other words by 2, phrases that look like a cue and are none by 0, words that are sure by 3.</param>
/// <param name="NotAffixed">Words that begin with un-, in- or the like and deny nothing.</param>
public sealed record CueWords(PhraseList All, IReadOnlySet<string> NotAffixed)
{
    /// <summary>What is reported when it is lost.</summary>
    public const int Cue = 1;

    /// <summary>What may stand for a cue.</summary>
    public const int Stand = 2;

    /// <summary>What is put where a hedge was.</summary>
    public const int Surer = 3;

    public static CueWords Of(IEnumerable<string> cues, IEnumerable<string> stands, IEnumerable<string> except, IEnumerable<string> surer, IEnumerable<string> notAffixed) =>
        new(
            new PhraseList(except.Select(phrase => (phrase, 0)).Concat(cues.Select(phrase => (phrase, Cue))).Concat(stands.Select(phrase => (phrase, Stand))).Concat(surer.Select(phrase => (phrase, Surer)))),
            notAffixed.ToHashSet(StringComparer.Ordinal));
}
