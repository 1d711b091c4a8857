using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds who is said to have said the quotations of an article, in this order: a label or a cue in the quotation's own sentence; the part
/// that it goes on with; the sentence before it; an earlier quotation of its paragraph; the sentence behind it; the quotation or the colon that ends the
/// paragraph before it; a line behind it; the body, for a headline. A cue counts only where it governs somebody or something that can speak. A
/// paragraph that only tells what somebody said leaves the quotation below it without a speaker: news names him again there.</summary>
public sealed class Attributions
{
    /// <summary>Quotations of the body in which the words of a headline are looked for.</summary>
    private const int MostInBody = 200;

    private readonly Article article;
    private readonly Dictionary<Quotation, Attribution> found = [];
    private readonly Resolver resolver;

    public Attributions(Article article)
    {
        this.article = article;
        resolver = new Resolver(article);
        foreach (var block in article.Blocks)
        {
            AddBlock(block);
        }

        AddRunning();
        AddHeadlines();
    }

    /// <summary>The attribution of a quotation; of a nested one, whose words it gives inside the other's words.</summary>
    public Attribution Of(Quotation quotation) => found[quotation];

    private void AddBlock(Block block)
    {
        var outer = block.Quotations.Where(quotation => quotation.Outer is null).ToArray();
        if (outer.Length == 0)
        {
            return;
        }

        var voices = new Voices(block, outer);
        for (var i = 0; i < outer.Length; i++)
        {
            found.Add(outer[i], resolver.Resolve(Find(outer, i, voices), outer[i].Span.Start));
        }

        foreach (var quotation in block.Quotations)
        {
            if (quotation.Outer is { } around)
            {
                found.Add(quotation, Voices.Inside(quotation, around) is { } voice
                    ? resolver.Resolve(new Attribution(AttributionState.SameSentence, AttributionShape.Nested, block, voice.Speaker, voice.Cue), quotation.Span.Start, isNested: true)
                    : Nobody(block));
            }
        }
    }

    /// <summary>A running quotation may name its speaker in its last paragraph only: what it began with is his as well.</summary>
    private void AddRunning()
    {
        foreach (var quotation in article.Quotations.Reverse())
        {
            if (quotation is { Outer: null, ContinuedIn: { } next } && found[next] is { Speaker: not null, State: not AttributionState.Continuation } behind
                && found[quotation] is { Speaker: null, State: AttributionState.None or AttributionState.Continuation })
            {
                found[quotation] = behind with { State = AttributionState.Continuation, Shape = AttributionShape.Running };
            }
        }
    }

    /// <summary>The words of a headline, standfirst or caption that the body quotes again have their speaker there.</summary>
    private void AddHeadlines()
    {
        (Quotation Quotation, string Fold)[]? body = null;
        foreach (var quotation in article.Quotations)
        {
            if (quotation is { Outer: null, Block.Role: not (Roles.Paragraph or Roles.ListItem) } && found[quotation] is { State: AttributionState.None, Shape: AttributionShape.None } && Fold(quotation) is { Length: > 0 } fold)
            {
                body ??= article.Blocks.Where(block => block.Role is Roles.Paragraph or Roles.ListItem).SelectMany(block => block.Quotations).Take(MostInBody).Select(again => (again, Fold(again))).ToArray();
                var at = Array.FindIndex(body, again => again.Fold.Contains(fold, StringComparison.Ordinal));
                found[quotation] = at < 0 ? found[quotation] : found[body[at].Quotation] with { State = AttributionState.HeadlineBody, Shape = AttributionShape.Headline };
            }
        }
    }

    private static string Fold(Quotation quotation) => Folding.Fold(quotation.Text).Trim(' ', ',', '.', '!', '?');

    private Attribution Find(Quotation[] outer, int i, Voices voices)
    {
        var quotation = outer[i];
        var block = quotation.Block;
        var voice = voices.Of(i);
        if (Speech.WhyNone(quotation, voice) is var why && why != AttributionShape.None)
        {
            return new Attribution(AttributionState.NotSpeech, why, block, why == AttributionShape.Thought ? voice?.Speaker : null, why == AttributionShape.Thought ? voice?.Cue : null);
        }

        if (voice is { } beside)
        {
            return Beside(beside, outer, i);
        }

        return Nearby.IsFragment(quotation)
            ? Fragment(quotation, voices, i)
            : InParagraph(outer, i, voices) ?? FromParagraphBefore(quotation) ?? FromParagraphBehind(quotation) ?? Nobody(block);
    }

    private static Attribution Beside(Voice voice, Quotation[] outer, int i)
    {
        var isLabel = voice.Shape is AttributionShape.LabelBefore or AttributionShape.LabelBehind;
        var goesOn = voice.Shape is AttributionShape.Behind or AttributionShape.BehindInverted && i + 1 < outer.Length && Nearby.IsInterrupted(outer[i], outer[i + 1]);
        return new Attribution(isLabel ? AttributionState.Label : AttributionState.SameSentence, goesOn ? AttributionShape.Middle : voice.Shape, voice.Block, voice.Speaker, voice.Cue);
    }

    /// <summary>Words in marks inside a sentence of the story's own: he has a mission to retake "original lands".</summary>
    private static Attribution Fragment(Quotation quotation, Voices voices, int i) =>
        Nearby.BeginsSentence(quotation) && voices.Earlier(i) is { } earlier ? new Attribution(AttributionState.Carried, AttributionShape.Carried, earlier.Block, earlier.Speaker, earlier.Cue)
        : Speech.IsTerm(quotation) ? new Attribution(AttributionState.NotSpeech, AttributionShape.Term, quotation.Block, null, null)
        : Nobody(quotation.Block);

    /// <summary>Another quotation of the paragraph has its speaker, or the story's own words there say that somebody spoke.</summary>
    private Attribution? InParagraph(Quotation[] outer, int i, Voices voices)
    {
        var quotation = outer[i];
        if (quotation.ContinuedFrom is { } earlierPart)
        {
            return Continued(earlierPart);
        }

        var earlier = voices.Earlier(i);
        if (Nearby.Introduction(quotation) is { } introduction && (earlier is null || Nearby.IsApart(outer[i - 1], introduction)))
        {
            return From(introduction, AttributionState.Adjacent, introduction.Shape);
        }

        if (earlier is { } carrying)
        {
            return From(carrying, AttributionState.Carried, AttributionShape.Carried);
        }

        if (i > 0 && found[outer[i - 1]] is { IsAttributed: true, Speaker: not null } carried)
        {
            return carried with { State = AttributionState.Carried, Shape = AttributionShape.Carried };
        }

        if (voices.Later is { } later)
        {
            return From(later, AttributionState.Carried, AttributionShape.Carried);
        }

        return Nearby.Verdict(quotation) is { } verdict ? From(verdict, AttributionState.Adjacent, AttributionShape.SentenceBehind)
            : resolver.Antecedents.About(quotation.Block, quotation.Span.Start) is { } shown ? From(shown, AttributionState.Adjacent, shown.Shape)
            : null;
    }

    private Attribution Continued(Quotation earlier) =>
        found[earlier] is { IsAttributed: true } attribution ? attribution with { State = AttributionState.Continuation, Shape = AttributionShape.Running }
        : new Attribution(AttributionState.None, AttributionShape.Running, earlier.Block, null, null);

    private Attribution? FromParagraphBefore(Quotation quotation)
    {
        var block = quotation.Block;
        if (Neighbour(block, -1) is not { } before || block.Text[..quotation.Span.Start].Trim().Length > 0)
        {
            return null;
        }

        var isBlock = quotation.Shape == MarkShape.None;
        if (before.Text.TrimEnd() is [.., ':'])
        {
            return Nearby.Lead(before) is { } lead ? From(lead, isBlock ? AttributionState.BlockCite : AttributionState.Adjacent, isBlock ? AttributionShape.Block : lead.Shape) : null;
        }

        if (Narration.Announcement(before) is { } announced)
        {
            return From(announced, isBlock ? AttributionState.BlockCite : AttributionState.Adjacent, isBlock ? AttributionShape.Block : announced.Shape);
        }

        return !isBlock && before.Quotations.LastOrDefault(other => other.Outer is null) is { } last && found[last] is { IsAttributed: true } attribution && !Nearby.SpeaksAnother(last, attribution)
            ? attribution with { State = AttributionState.Carried, Shape = AttributionShape.Carried }
            : null;
    }

    /// <summary>A line that only names the speaker: "— Ana Petrov, baker", or a sentence that does.</summary>
    private Attribution? FromParagraphBehind(Quotation quotation)
    {
        var block = quotation.Block;
        if (Neighbour(block, 1) is not { } behind || block.Text[quotation.Span.End..].Trim().Length > 0)
        {
            return null;
        }

        var isBlock = quotation.Shape == MarkShape.None;
        return Labels.Signature(behind) is { } name ? new Attribution(isBlock ? AttributionState.BlockCite : AttributionState.Label, isBlock ? AttributionShape.Block : AttributionShape.LabelBehind, behind, name, null)
            : Nearby.VerdictIn(behind, 0) is { } verdict ? From(verdict, AttributionState.Adjacent, AttributionShape.SentenceBehind)
            : null;
    }

    private static Attribution From(Voice voice, AttributionState state, AttributionShape shape) => new(state, shape, voice.Block, voice.Speaker, voice.Cue);

    private static Attribution Nobody(Block block) => new(AttributionState.None, AttributionShape.None, block, null, null);

    /// <summary>The next block of whole sentences, before or behind.</summary>
    private Block? Neighbour(Block block, int step)
    {
        var index = block.Index + step;
        while (index >= 0 && index < article.Blocks.Count && article.Blocks[index].Role is Roles.Caption or Roles.Credit or Roles.Code)
        {
            index += step;
        }

        return index >= 0 && index < article.Blocks.Count ? article.Blocks[index] : null;
    }
}
