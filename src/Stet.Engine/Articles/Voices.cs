using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds for the outer quotations of a block who speaks in the sentences around them.</summary>
internal sealed class Voices
{
    private readonly Block block;
    private readonly Quotation[] outer;
    private readonly Voice?[] found;

    /// <summary>For each quotation the last speaker up to it.</summary>
    private readonly Voice?[] upTo;
    private readonly Voice? earliest;

    /// <param name="outer">In order.</param>
    public Voices(Block block, Quotation[] outer)
    {
        this.block = block;
        this.outer = outer;
        found = new Voice?[outer.Length];
        upTo = new Voice?[outer.Length];
        for (var i = 0; i < outer.Length; i++)
        {
            found[i] = Beside(i) ?? Joined(i);
            upTo[i] = found[i] is { Speaker: not null } && Speaks(i) ? found[i] : Earlier(i);
            earliest ??= upTo[i];
        }
    }

    /// <summary>The speaker in the quotation's own sentence, or the label beside it; null where none is named.</summary>
    public Voice? Of(int i) => found[i];

    /// <summary>The speaker of the nearest earlier quotation of the block.</summary>
    public Voice? Earlier(int i) => i == 0 ? null : upTo[i - 1];

    /// <summary>The first speaker of the block, where he stands behind a quotation that has none.</summary>
    public Voice? Later => earliest;

    /// <summary>Whose words a nested quotation is, by the words around it inside the outer one: "'They told me “go”,' he said".</summary>
    public static Voice? Inside(Quotation nested, Quotation outer)
    {
        var text = nested.Block.Text;
        var before = Clause.Before(nested.Block, outer.Inner.Start, nested.Span.Start);
        var behind = Clause.Behind(nested.Block, nested.Span.End, outer.Inner.End);
        var endsInComma = text[nested.Inner.Start..nested.Inner.End].TrimEnd() is [.., ','];
        return (endsInComma ? behind.Following(CueKind.Saying) : null) ?? before.Leading(CueKind.Saying) ?? before.Leading(CueKind.Verb);
    }

    /// <summary>Whoever sings or plays "The Long Road" has said nothing yet; whoever calls it dull has.</summary>
    private bool Speaks(int i) =>
        found[i] is not { Cue: { } cue } voice || Speech.WhyNone(outer[i], voice) is AttributionShape.None or AttributionShape.Thought
        || voice.Block.Vocabulary.Is(voice.Block.Tokens[voice.Block.TokenAt(cue.Start)], WordClass.Sure | WordClass.Telling);

    private Voice? Beside(int i)
    {
        var quotation = outer[i];
        var start = i == 0 ? 0 : outer[i - 1].Span.End;
        var limit = i + 1 < outer.Length ? outer[i + 1].Span.Start : block.Text.Length;
        if (Labels.Of(quotation, start, limit) is { } label)
        {
            return label;
        }

        var before = Clause.Before(block, start, quotation.Span.Start);
        var behind = Clause.Behind(block, quotation.Span.End, limit);
        var leads = block.Text[start..quotation.Span.Start].TrimEnd() is [.., ':' or ','];
        var isOpenEnded = IsOpenEnded(quotation);
        var isOver = IsOver(quotation);
        if (isOpenEnded && !leads)
        {
            return behind.Following(CueKind.Saying) ?? behind.Following(CueKind.Verb) ?? before.Governing() ?? before.Leading(CueKind.Noun) ?? behind.Subject();
        }

        // A comma that ends the quotation belongs to the speaker's clause behind it.
        if (BeginsInLowerCase(quotation))
        {
            return behind.FollowingAccording() ?? before.Governing() ?? (isOver ? null : behind.Following(CueKind.Saying)) ?? before.Leading(CueKind.Noun) ?? before.SeenAs() ?? (isOpenEnded ? behind.Following(CueKind.Verb) : null);
        }

        return before.Adjacent() ?? before.Leading(CueKind.Saying) ?? (isOver ? behind.Sloppy() : behind.Following(CueKind.Saying)) ?? before.ColonNoun() ?? before.Leading(CueKind.Verb)
            ?? before.Leading(CueKind.Noun) ?? before.SeenAs() ?? (isOpenEnded ? behind.Following(CueKind.Verb) : null) ?? before.ForWhom() ?? before.ColonCue();
    }

    /// <summary>The second part of one sentence: "he said it was 'q1' and would 'q2'".</summary>
    private Voice? Joined(int i)
    {
        if (i == 0 || found[i - 1] is not { } earlier)
        {
            return null;
        }

        var between = block.Text[outer[i - 1].Span.End..outer[i].Span.Start];
        return between.ContainsAny('.', '!', '?') || EndsInStop(outer[i - 1]) ? null : earlier with { Shape = AttributionShape.TwoParts };
    }

    private bool EndsInStop(Quotation quotation) => block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd() is [.., '.' or '!' or '?'];

    private bool BeginsInLowerCase(Quotation quotation) => block.Text[quotation.Inner.Start..quotation.Inner.End].TrimStart() is [var letter, ..] && char.IsLower(letter);

    /// <summary>The mayor said: "…." On Monday the envoy denied it: a full stop, and a sentence of the story's own behind it.</summary>
    private bool IsOver(Quotation quotation)
    {
        var next = block.TokenAt(quotation.Span.End);
        return block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd() is [.., '.'] && next < block.Tokens.Length && block.Tokens[next].Has(TokenFlags.Capital);
    }

    /// <summary>Ends with a comma, or with a question or an exclamation that the sentence goes on behind, or with a dash.</summary>
    private bool IsOpenEnded(Quotation quotation)
    {
        var inner = block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd();
        var tail = block.Text[quotation.Span.End..].TrimStart();
        return inner is [.., ',' or '\u2014' or '\u2013'] || tail is [',', ..] or ['-', ..] or ['\u2014', ..] or ['\u2013', ..]
            || (inner is [.., '?' or '!'] && tail is [var next, ..] && (char.IsLower(next) || char.IsUpper(next)));
    }
}
