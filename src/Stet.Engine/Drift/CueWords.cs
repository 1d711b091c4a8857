namespace Stet.Drift;

/// <summary>The words of a rule that looks for what turns or softens a sentence.</summary>
/// <param name="All">With what each does; 0 for phrases that look like a cue and are none.</param>
/// <param name="NotAffixed">Words that begin with un-, in- or the like and deny nothing.</param>
public sealed record CueWords(PhraseList All, IReadOnlySet<string> NotAffixed)
{
    /// <summary>What is reported when it is lost.</summary>
    public const int Cue = 1;

    /// <summary>What may stand for a cue.</summary>
    public const int Stand = 2;

    /// <summary>What is put where a hedge was.</summary>
    public const int Surer = 3;

    /// <summary>That somebody thinks or claims it: lost where the story says it in its own name.</summary>
    public const int Opinion = 4;

    /// <summary>That somebody means to do it: lost where the story says that it was done.</summary>
    public const int Plan = 5;

    /// <summary>That it is to be done: lost where the story says that it was done, and kept where it will be.</summary>
    public const int Settled = 6;

    /// <summary>How often or for how many it is so: changed where a word for always or all stands at its place.</summary>
    public const int Degree = 7;

    /// <summary>For all or always: what is put where a degree was, or a word that says how sure it is.</summary>
    public const int Whole = 8;

    /// <summary>It hedges nothing.</summary>
    public static bool IsSure(int value) => value is Surer or Whole;

    /// <param name="lists">The phrases by what they do; of one in two lists the first counts.</param>
    public static CueWords Of(IEnumerable<(int Value, IEnumerable<string> Phrases)> lists, IEnumerable<string> notAffixed) =>
        new(new PhraseList(lists.SelectMany(list => list.Phrases.Select(phrase => (phrase, list.Value)))), notAffixed.ToHashSet(StringComparer.Ordinal));
}
