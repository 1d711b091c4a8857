using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds who is said to have said the outer quotations of an article. What cannot be told apart counts as attributed: a false alarm
/// costs more trust than a missed one.</summary>
public sealed class Attributions
{
    private readonly Article article;
    private readonly Dictionary<Quotation, Attribution> found = [];
    private readonly Persons persons;

    public Attributions(Article article)
    {
        this.article = article;
        persons = new Persons(article);
        foreach (var block in article.Blocks)
        {
            var outer = block.Quotations.Where(quotation => quotation.Outer is null).ToArray();
            foreach (var quotation in block.Quotations)
            {
                if (quotation.Outer is { } around && Voices.Inside(quotation, around) is { } voice)
                {
                    found.Add(quotation, WithPerson(new Attribution(AttributionKind.Beside, block, voice.Speaker, voice.Cue)));
                }
            }

            if (outer.Length > 0)
            {
                AddOuter(block, outer, new Voices(block, outer));
            }
        }

        AddRunning();
    }

    /// <summary>The attribution of a quotation, or of a nested one inside the other's words; null where nobody is named for it.</summary>
    public Attribution? Of(Quotation quotation) => found.GetValueOrDefault(quotation);

    private void AddOuter(Block block, Quotation[] outer, Voices voices)
    {
        Attribution? spoken = null;
        for (var i = 0; i < outer.Length; i++)
        {
            if (Find(block, outer, i, voices, spoken) is { } attribution)
            {
                var named = WithPerson(Named(attribution, voices, outer, i));
                found.Add(outer[i], named);
                spoken = named.Kind == AttributionKind.Carried ? spoken : named;
            }
        }
    }

    /// <summary>A running quotation may name its speaker in its last paragraph only: what it began with is his as well.</summary>
    private void AddRunning()
    {
        foreach (var quotation in article.Quotations.Reverse())
        {
            if (quotation is { Outer: null, ContinuedIn: { } next } && found.TryGetValue(next, out var behind) && behind is { Speaker: not null, Kind: not AttributionKind.ParagraphBefore }
                && (!found.TryGetValue(quotation, out var own) || own is { Speaker: null, Kind: AttributionKind.ParagraphBefore }))
            {
                found[quotation] = behind with { Kind = AttributionKind.ParagraphBehind };
            }
        }
    }

    /// <summary>The attribution with the words that name the speaker.</summary>
    private static Attribution Named(Attribution attribution, Voices voices, Quotation[] outer, int i)
    {
        var voice = voices.Of(i);
        if (voice is null && attribution.Kind is AttributionKind.Paragraph && attribution.Block == outer[i].Block)
        {
            voice = voices.Near(i);
        }

        if (voice is null && attribution.Kind is AttributionKind.Carried && BeginsSentence(outer[i]))
        {
            voice = voices.Earlier(i);
        }

        if (voice is not { } speaking)
        {
            return attribution.Kind is AttributionKind.ParagraphBefore or AttributionKind.ParagraphBehind || attribution.Block != outer[i].Block ? attribution : attribution with { Speaker = null, Cue = null };
        }

        return attribution with { Block = speaking.Block, Speaker = speaking.Speaker, Cue = speaking.Cue };
    }

    private Attribution WithPerson(Attribution attribution) => attribution with { Person = persons.Of(attribution) ?? PersonBefore(attribution) };

    /// <summary>A pronoun that opens its paragraph's own words means the speaker of the last quotation before it, where that is somebody of one name.</summary>
    private string? PersonBefore(Attribution attribution)
    {
        if (attribution is not { Speaker: { } span, Block: { Index: > 0 } block } || !SpeakerWords.IsSingular(block.Tokens[block.TokenAt(span.Start)]) || NamesSomebody(block, span.Start)
            || Neighbour(block, -1) is not { } before || before.Quotations.LastOrDefault(quotation => quotation.Outer is null) is not { } last)
        {
            return null;
        }

        return found.GetValueOrDefault(last)?.Person is { } person && persons.Fits(person, block.Tokens[block.TokenAt(span.Start)]) ? person : null;
    }

    private static bool NamesSomebody(Block block, int end)
    {
        var last = block.TokenAt(end);
        for (var i = Math.Max(0, last - Persons.FarthestToken); i < last; i++)
        {
            if (SpeakerWords.IsName(block.Tokens[i]) && !block.IsSpeech(block.Tokens[i].Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsSentence(Quotation quotation) =>
        quotation.Block.Text[..quotation.Span.Start].TrimEnd() is [.., var last] && (Characters.IsStop(last) || Characters.IsMark(last))
        && quotation.Block.Text[quotation.Inner.Start..quotation.Inner.End].TrimStart() is [var first, ..] && char.IsUpper(first);

    private Attribution? Find(Block block, Quotation[] outer, int i, Voices voices, Attribution? spoken)
    {
        var quotation = outer[i];
        var before = i == 0 ? 0 : outer[i - 1].Span.End;
        var behind = i + 1 < outer.Length ? outer[i + 1].Span.Start : block.Text.Length;
        var isOver = IsOver(block, quotation);
        return (isOver ? null : Behind(block, quotation.Span.End, behind))
            ?? Before(block, before, quotation.Span.Start)
            ?? Label(block, before, quotation, behind)
            ?? (isOver ? Behind(block, quotation.Span.End, behind) : null)
            ?? Carried(block, quotation)
            ?? InParagraph(block, voices, spoken)
            ?? FromParagraphBefore(block, quotation)
            ?? FromParagraphBehind(block, quotation);
    }

    /// <summary>The mayor said: "…." On Monday the envoy denied it: a full stop, and a sentence of the story's own behind it.</summary>
    private static bool IsOver(Block block, Quotation quotation)
    {
        var next = block.TokenAt(quotation.Span.End);
        return block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd() is [.., '.'] && next < block.Tokens.Length && block.Tokens[next].Has(TokenFlags.Capital);
    }

    /// <summary>"…," said the mayor. "…," the mayor said.</summary>
    private static Attribution? Behind(Block block, int start, int end)
    {
        var tokens = block.Tokens;
        for (var i = block.TokenAt(start); i < tokens.Length && tokens[i].Start < end && tokens[i].Kind is not (TokenKind.Stop or TokenKind.Mark); i++)
        {
            if (SpeechCues.IsCue(tokens[i]))
            {
                return new Attribution(AttributionKind.Beside, block, null, tokens[i].Span);
            }
        }

        return null;
    }

    /// <summary>The mayor said: "…"</summary>
    private static Attribution? Before(Block block, int start, int end)
    {
        var tokens = block.Tokens;
        for (var i = block.TokenAt(end) - 1; i >= 0 && tokens[i].Start >= start && tokens[i].Kind is not (TokenKind.Stop or TokenKind.Mark); i--)
        {
            if (SpeechCues.IsCue(tokens[i]))
            {
                return new Attribution(AttributionKind.Beside, block, null, tokens[i].Span);
            }
        }

        return null;
    }

    /// <summary>Name: "…" and "…" — Name, (Name).</summary>
    private static Attribution? Label(Block block, int before, Quotation quotation, int behind)
    {
        if (Voices.InnerLabel(quotation) is { } inner)
        {
            return new Attribution(AttributionKind.Label, block, inner, null);
        }

        var text = block.Text;
        var head = text[before..quotation.Span.Start].TrimEnd();
        if (head.EndsWith(':'))
        {
            var start = before + (head.Length - head[..^1].TrimStart().Length - 1);
            return new Attribution(AttributionKind.Label, block, TextSpan.FromBounds(start, before + head.Length - 1), null);
        }

        var tail = text[quotation.Span.End..behind];
        var dash = tail.TrimStart();
        if (dash.Length > 2 && (Characters.IsDash(dash[0]) || dash[0] == '(') && char.IsUpper(dash[1..].TrimStart() is [var letter, ..] ? letter : ' '))
        {
            var start = quotation.Span.End + tail.Length - dash.Length + 1;
            return new Attribution(AttributionKind.Label, block, TextSpan.FromBounds(start, behind), null);
        }

        return null;
    }

    /// <summary>Words in marks inside a sentence of the story's own: he has a mission to retake "original lands".</summary>
    private static Attribution? Carried(Block block, Quotation quotation)
    {
        var text = block.Text;
        var inner = text[quotation.Inner.Start..quotation.Inner.End].TrimStart();
        if (inner.IsEmpty)
        {
            return new Attribution(AttributionKind.Carried, block, null, null);
        }

        var head = text[..quotation.Span.Start].TrimEnd();
        var tail = text[quotation.Span.End..].TrimStart();
        var beginsInside = !head.IsEmpty && !Characters.IsStop(head[^1]) && !Characters.IsMark(head[^1]) && head[^1] != '\u2026';
        var endsInside = !tail.IsEmpty && char.IsLower(tail[0]);
        return beginsInside || (endsInside && !EndsSentence(inner)) || char.IsLower(inner[0]) && !head.IsEmpty
            ? new Attribution(AttributionKind.Carried, block, null, null)
            : null;
    }

    private static bool EndsSentence(ReadOnlySpan<char> inner) => Characters.IsStop(inner.TrimEnd()[^1]);

    /// <summary>Another quotation of the paragraph has its speaker, or the story's own words there say that somebody spoke.</summary>
    /// <param name="spoken">The last attribution before it in the paragraph.</param>
    private static Attribution? InParagraph(Block block, Voices voices, Attribution? spoken) =>
        spoken is not null ? spoken with { Kind = AttributionKind.Paragraph }
        : voices.Saying is { } saying ? new Attribution(AttributionKind.Paragraph, block, null, saying)
        : null;

    private Attribution? FromParagraphBefore(Block block, Quotation quotation)
    {
        if (quotation.ContinuedFrom is { } earlier)
        {
            return found.GetValueOrDefault(earlier) ?? new Attribution(AttributionKind.ParagraphBefore, earlier.Block, null, null);
        }

        var before = Neighbour(block, -1);
        if (before is null || block.Text[..quotation.Span.Start].Trim().Length > 0)
        {
            return null;
        }

        var last = before.Quotations.LastOrDefault(other => other.Outer is null);
        if (last is not null && found.TryGetValue(last, out var attribution) && attribution.Kind != AttributionKind.Carried)
        {
            return attribution with { Kind = AttributionKind.ParagraphBefore };
        }

        var tokens = before.Tokens;
        for (var token = tokens.Length - 1; token >= 0 && before.Sentences.Count > 0 && tokens[token].Start >= before.Sentences[^1].Span.Start; token--)
        {
            if (SpeechCues.IsSaying(tokens[token]))
            {
                var voice = Voices.Narrated(before, before.Text.Length);
                return new Attribution(AttributionKind.ParagraphBefore, before, voice?.Speaker, voice?.Cue ?? tokens[token].Span);
            }
        }

        return before.Text.TrimEnd().EndsWith(':') ? new Attribution(AttributionKind.ParagraphBefore, before, null, null) : null;
    }

    /// <summary>A line that only names the speaker: "— Ana Petrov, baker".</summary>
    private Attribution? FromParagraphBehind(Block block, Quotation quotation)
    {
        var behind = Neighbour(block, 1);
        if (behind is null || block.Text[quotation.Span.End..].Trim().Length > 0)
        {
            return null;
        }

        var text = behind.Text.TrimStart();
        return text.Length is > 2 and < 120 && (Characters.IsDash(text[0]) || text[0] == '~')
            ? new Attribution(AttributionKind.ParagraphBehind, behind, Speakers.Label(behind.Text, 0, behind.Text.Length), null)
            : null;
    }

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
