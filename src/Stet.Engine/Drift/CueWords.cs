namespace Stet.Drift;

/// <summary>The words of a rule that looks for what turns or softens a sentence.</summary>
/// <param name="All">With what each does; 0 for phrases that look like a cue and are none.</param>
/// <param name="NotAffixed">Words that begin with un-, in- or the like and deny nothing.</param>
/// <param name="Plain">Words that say what one with such a part says: "deserted" of "uninhabited".</param>
public sealed partial record CueWords(PhraseList All, IReadOnlySet<string> NotAffixed, IReadOnlySet<string> Plain)
{
    /// <summary>It hedges nothing.</summary>
    public static bool IsSure(int value) => value is Surer or Whole;

    /// <summary>It is reported when it is lost or put in.</summary>
    internal static bool SaysNo(int value) => value is Cue or Refusal;

    /// <summary>What is lost where the story is surer, whoever says so.</summary>
    internal static bool IsHedge(int value) => value is Cue or Report or Partial;

    /// <summary>What somebody says, thinks or means to do, or is said of him.</summary>
    internal static bool IsView(int value) => value is Opinion or Plan or Report or Cue;

    private static bool IsOfOther(int value) => value is Opinion or Plan or Settled or Report or Cue;

    /// <summary>"parts of the ranch" does not say that somebody alleges it.</summary>
    internal static bool AreApart(int one, int other) => (one == Degree && IsOfOther(other)) || (other == Degree && IsOfOther(one));
}
