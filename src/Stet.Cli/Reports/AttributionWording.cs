using Stet.Articles;

namespace Stet.Cli.Reports;

/// <summary>The words for where and in which form a speaker is named.</summary>
internal static class AttributionWording
{
    public static string Of(AttributionState state) => state switch
    {
        AttributionState.SameSentence => "same-sentence",
        AttributionState.Adjacent => "adjacent",
        AttributionState.Carried => "carried",
        AttributionState.Continuation => "continuation",
        AttributionState.BlockCite => "block-cite",
        AttributionState.Label => "label",
        AttributionState.HeadlineBody => "headline-body",
        AttributionState.PronounUnresolved => "pronoun-unresolved",
        AttributionState.NotSpeech => "not-speech",
        _ => "none",
    };

    public static string? Of(AttributionShape shape) => shape switch
    {
        AttributionShape.ColonBefore => "before-with-colon",
        AttributionShape.CommaBefore => "before-with-comma",
        AttributionShape.Before => "before",
        AttributionShape.Partial => "partial",
        AttributionShape.Behind => "behind",
        AttributionShape.BehindInverted => "behind-inverted",
        AttributionShape.Middle => "middle",
        AttributionShape.TwoParts => "two-parts",
        AttributionShape.According => "according-to",
        AttributionShape.Noun => "noun",
        AttributionShape.Participle => "participle",
        AttributionShape.Passive => "passive",
        AttributionShape.Introduced => "introduced",
        AttributionShape.SentenceBefore => "sentence-before",
        AttributionShape.SentenceBehind => "sentence-behind",
        AttributionShape.Carried => "carried",
        AttributionShape.Running => "running",
        AttributionShape.Nested => "nested",
        AttributionShape.LabelBefore => "label-before",
        AttributionShape.LabelBehind => "label-behind",
        AttributionShape.Block => "block-quote",
        AttributionShape.Headline => "headline",
        AttributionShape.Title => "title",
        AttributionShape.Term => "term",
        AttributionShape.Nickname => "nickname",
        AttributionShape.Thought => "thought",
        _ => null,
    };
}
