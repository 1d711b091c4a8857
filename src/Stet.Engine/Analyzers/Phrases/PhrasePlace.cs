namespace Stet.Analyzers;

/// <summary>Where a phrase must stand to be reported.</summary>
public enum PhrasePlace : byte
{
    /// <summary>It is a whole line, alone or side by side with others of its kind; or such a row is glued to the end of a line.</summary>
    Line,

    /// <summary>It is a whole line as above, and no stop ends the line that the phrase does not ask for: a heading, a link or a button, where a sentence could have the
    /// same words.</summary>
    Label,

    /// <summary>It is a whole line, and one that a story's own subheading or list could be. Beside other lines of pages it is as sure as they are;
    /// alone it is a mere suggestion, and let stand where the story uses its words.</summary>
    Menu,

    /// <summary>It is a whole line, and says something only beside other lines of pages: a bare number, a name.</summary>
    Beside,

    /// <summary>A line begins with it.</summary>
    LineStart,

    /// <summary>A line ends with it, as a sentence of its own.</summary>
    LineEnd,

    /// <summary>A line among the first three blocks of the story begins with it, or a paragraph of one sentence further down.</summary>
    Opening,

    /// <summary>A sentence among the last four blocks of the story begins with it, or a paragraph of one sentence further up.</summary>
    Closing,

    /// <summary>At any place: for phrases that no story uses.</summary>
    Anywhere,

    /// <summary>At any place, as a mere suggestion: for phrases that a story might use.</summary>
    Running,

    /// <summary>No phrase that begins inside this one is reported.</summary>
    Except,
}

internal static class PhrasePlaces
{
    /// <summary>The keys of rules under which the phrases of each place stand.</summary>
    public static IReadOnlyList<(string Key, PhrasePlace Place)> Keys { get; } =
    [
        ("line", PhrasePlace.Line),
        ("label", PhrasePlace.Label),
        ("menu", PhrasePlace.Menu),
        ("beside", PhrasePlace.Beside),
        ("line-start", PhrasePlace.LineStart),
        ("line-end", PhrasePlace.LineEnd),
        ("opening", PhrasePlace.Opening),
        ("closing", PhrasePlace.Closing),
        ("anywhere", PhrasePlace.Anywhere),
        ("running", PhrasePlace.Running),
        ("except", PhrasePlace.Except),
    ];

    /// <summary>The root of the automaton that phrases of a place are added to.</summary>
    public static int RootOf(PhrasePlace place) => place is <= PhrasePlace.LineStart or PhrasePlace.Opening ? PhraseAutomaton.InLine : PhraseAutomaton.Anywhere;
}

/// <summary>Where in a story phrases are reported at all. Where it has no running paragraph, anywhere.</summary>
public enum PhraseZone : byte
{
    Anywhere,

    /// <summary>Not above the first running paragraph nor in it: a story's own date and byline stand there.</summary>
    AfterLead,

    /// <summary>Not below the last running paragraph: a story's own credits stand there.</summary>
    BeforeEnd,

    /// <summary>Neither above the first running paragraph nor below the last.</summary>
    Amid,
}
