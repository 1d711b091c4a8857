using Microsoft.CodeAnalysis.Text;

namespace Stet.Articles;

/// <summary>Who is said to have said a quotation, and how.</summary>
/// <param name="State">Where the speaker is named.</param>
/// <param name="Shape">The form of words that names the speaker, or why the words are no speech.</param>
/// <param name="Block">The block that holds the speaker and the cue.</param>
/// <param name="Speaker">In that block's prose; null where the words name nobody.</param>
/// <param name="Cue">The words of saying, in that block's prose; null where none stand there.</param>
public sealed record Attribution(AttributionState State, AttributionShape Shape, Block Block, TextSpan? Speaker, TextSpan? Cue)
{
    /// <summary>The full name of the person whom the speaker's words mean, also behind a surname or a pronoun; null where that is not certain.</summary>
    public string? Person { get; init; }

    /// <summary>The best reading of who is meant: the certain person, or else the last speaker whom a pronoun fits, or the holder of a role. Null
    /// where the words name somebody themselves, or nobody fits.</summary>
    public string? Name { get; init; }

    /// <summary>A pronoun that fits two people of the sentence before it alike, and nobody who spoke last.</summary>
    public bool IsAmbiguous { get; init; }

    public string? SpeakerText => Speaker is { } span ? Block.Prose.ToString(span) : null;

    public string? CueText => Cue is { } span ? Block.Prose.ToString(span) : null;

    /// <summary>The speaker is a mere "he", "they" or "who".</summary>
    public bool IsPronoun => PronounToken is not null;

    /// <summary>The one token of the block that a speaker's pronoun is; null where the speaker is none.</summary>
    internal int? PronounToken =>
        Speaker is { } span && Block.TokenAt(span.Start) is var token && token < Block.Tokens.Length && Block.Tokens[token].Start == span.Start && span.End <= Block.Tokens[token].End && SpeakerWords.IsPronoun(Block.Tokens[token]) ? token : null;

    /// <summary>What a reader should be told: the words of the story, or the name behind a pronoun.</summary>
    public string? Shown => IsPronoun && Name is not null ? Name : SpeakerText;

    /// <summary>Somebody is named for it, wherever.</summary>
    public bool IsAttributed => State is not (AttributionState.None or AttributionState.NotSpeech);

    /// <summary>The speaker stands in the quotation's own sentence, or in the label before it.</summary>
    public bool IsBeside => State is AttributionState.SameSentence or AttributionState.Label or AttributionState.PronounUnresolved;
}

/// <summary>Where the speaker of a quotation is named.</summary>
public enum AttributionState : byte
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In its own sentence.</summary>
    SameSentence,

    /// <summary>In the sentence before or behind it.</summary>
    Adjacent,

    /// <summary>With an earlier quotation or statement, and nobody else has spoken since.</summary>
    Carried,

    /// <summary>It goes on with what an earlier paragraph began.</summary>
    Continuation,

    /// <summary>In the line before or behind a block quote.</summary>
    BlockCite,

    /// <summary>By a label: Q and A, a transcript, "… — Name".</summary>
    Label,

    /// <summary>In the body, which quotes the words of the headline again.</summary>
    HeadlineBody,

    /// <summary>By a pronoun that nobody in the story fits.</summary>
    PronounUnresolved,

    /// <summary>It is nobody's speech: a title, a term, a nickname, a thought.</summary>
    NotSpeech,
}

/// <summary>The form of words that names a speaker, or the reason why words in marks are no speech.</summary>
public enum AttributionShape : byte
{
    None,

    /// <summary>X said: "…"</summary>
    ColonBefore,

    /// <summary>X said, "…"</summary>
    CommaBefore,

    /// <summary>X said "…"</summary>
    Before,

    /// <summary>X said that it was "…"</summary>
    Partial,

    /// <summary>"…," X said</summary>
    Behind,

    /// <summary>"…," said X</summary>
    BehindInverted,

    /// <summary>"…," X said, "…"</summary>
    Middle,

    /// <summary>X said it was "…" and "…"</summary>
    TwoParts,

    /// <summary>According to X</summary>
    According,

    /// <summary>X's claim that "…"</summary>
    Noun,

    /// <summary>X left, adding: "…"</summary>
    Participle,

    /// <summary>was described by X as "…"</summary>
    Passive,

    /// <summary>X was furious. "…"</summary>
    Introduced,

    /// <summary>X said it would rain. "…"</summary>
    SentenceBefore,

    /// <summary>"…" That was X's verdict.</summary>
    SentenceBehind,

    /// <summary>"…," X said. "…"</summary>
    Carried,

    /// <summary>"… "… "…," X said.</summary>
    Running,

    /// <summary>"They told me '…'"</summary>
    Nested,

    /// <summary>X: "…"</summary>
    LabelBefore,

    /// <summary>"…" — X</summary>
    LabelBehind,

    /// <summary>A block quote below the sentence that leads to it, or above the line that names its speaker.</summary>
    Block,

    /// <summary>The body quotes the same words.</summary>
    Headline,

    /// <summary>The name of a film, a book, a bill.</summary>
    Title,

    /// <summary>A word in marks because it is somebody's, or because it is doubted.</summary>
    Term,

    /// <summary>Ana "the Hook" Petrov</summary>
    Nickname,

    /// <summary>"…," she thought.</summary>
    Thought,
}
