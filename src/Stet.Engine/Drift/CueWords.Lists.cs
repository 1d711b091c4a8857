namespace Stet.Drift;

/// <summary>The lists of such a rule and what their phrases do.</summary>
public sealed partial record CueWords
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

    /// <summary>A word that denies by a part of itself: in no list.</summary>
    public const int Affix = 9;

    /// <summary>A verb that says no to what it is said of: it is reported when it is lost, and may stand for a cue.</summary>
    public const int Refusal = 10;

    /// <summary>That somebody says so, and not who: kept where the story says who does.</summary>
    public const int Report = 11;

    /// <summary>That it is so in part: lost as a cue is, and kept by how many or how often it is so.</summary>
    public const int Partial = 12;

    /// <summary>A word that denies by a part of itself, where another word stands that denies nothing: in no list.</summary>
    public const int LostAffix = 13;

    /// <summary>By their keys; of a phrase in two lists the first counts.</summary>
    private static readonly (string Key, int Value)[] Lists =
    [
        ("except", 0), ("words", Cue), ("partial", Partial), ("reports", Report), ("opinions", Opinion), ("plans", Plan), ("settled", Settled), ("degrees", Degree), ("refusals", Refusal), ("instead", Stand), ("surer", Surer), ("wholes", Whole),
    ];

    internal static bool IsList(string key) => Array.Exists(Lists, list => list.Key == key);

    /// <summary>The phrases of a rule, each with what it does.</summary>
    /// <param name="textsOf">The entries of the list under a key.</param>
    internal static (string Phrase, int Value)[] In(Func<string, IEnumerable<string>> textsOf) =>
        [.. Lists.SelectMany(list => textsOf(list.Key).SelectMany(ListedPhrases.In).Select(phrase => (phrase, list.Value)))];
}
