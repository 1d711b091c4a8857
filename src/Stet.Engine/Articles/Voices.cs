using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds for the outer quotations of a block who speaks in the sentences around them.</summary>
internal sealed class Voices
{
    private readonly Block block;
    private readonly Quotation[] outer;
    private readonly Voice?[] found;
    private Voice?[]? narrated;

    /// <param name="outer">In order.</param>
    public Voices(Block block, Quotation[] outer)
    {
        this.block = block;
        this.outer = outer;
        found = new Voice?[outer.Length];
        for (var i = 0; i < outer.Length; i++)
        {
            found[i] = Beside(i) ?? Joined(i);
        }
    }

    /// <summary>The speaker in the quotation's own sentence, or the label beside it; null where none is named.</summary>
    public Voice? Of(int i) => found[i];

    /// <summary>The speaker of the nearest earlier quotation of the block.</summary>
    public Voice? Earlier(int i) => i > 0 && Array.FindLastIndex(found, i - 1, voice => voice is { Speaker: not null }) is var earlier and >= 0 ? found[earlier] : null;

    /// <summary>The speaker of the nearest other quotation of the block: an earlier one, or else a later one.</summary>
    public Voice? Near(int i) => Earlier(i) ?? (Array.FindIndex(found, i + 1, voice => voice is { Speaker: not null }) is var later and >= 0 ? found[later] : null);

    /// <summary>Whose words a nested quotation is, by the words around it inside the outer one: "'They told me “go”,' he said".</summary>
    public static Voice? Inside(Quotation nested, Quotation outer)
    {
        var text = nested.Block.Text;
        var before = Clause.Before(nested.Block, outer.Inner.Start, nested.Span.Start);
        var behind = Clause.Behind(nested.Block, nested.Span.End, outer.Inner.End);
        var endsInComma = text[nested.Inner.Start..nested.Inner.End].TrimEnd() is [.., ','];
        return (endsInComma ? behind.Following(CueKind.Saying) : null) ?? before.Leading(CueKind.Saying) ?? before.Leading(CueKind.Verb);
    }

    /// <summary>Whoever speaks in the last sentences of the block's own words before a quotation, or behind the last one where the index is their number.</summary>
    public Voice? NarratedBefore(int i)
    {
        if (narrated is null)
        {
            narrated = new Voice?[outer.Length + 1];
            for (var at = 0; at <= outer.Length; at++)
            {
                var own = Spoken(block, at == 0 ? 0 : outer[at - 1].Span.End, at < outer.Length ? outer[at].Span.Start : block.Text.Length);
                narrated[at] = own ?? (at == 0 ? null : narrated[at - 1]);
            }
        }

        return narrated[i];
    }

    /// <summary>Whoever speaks in the last sentences of a block's own words.</summary>
    public static Voice? Narrated(Block block, int end)
    {
        var start = 0;
        Voice? last = null;
        foreach (var quotation in block.Quotations)
        {
            if (quotation.Outer is null && quotation.Span.End <= end)
            {
                last = Spoken(block, start, quotation.Span.Start) ?? last;
                start = quotation.Span.End;
            }
        }

        return Spoken(block, start, end) ?? last;
    }

    private static Voice? Spoken(Block block, int start, int end)
    {
        for (var at = end; at > start;)
        {
            var clause = Clause.Before(block, start, at);
            if (clause.Leading(CueKind.Saying) is { } voice)
            {
                return voice;
            }

            var first = clause.Start;
            if (first >= at)
            {
                at--;
                continue;
            }

            at = first;
            while (at > start && block.TokenAt(at - 1) is var token && token < block.Tokens.Length && block.Tokens[token].Kind == TokenKind.Stop)
            {
                at = block.Tokens[token].Start;
            }
        }

        return null;
    }

    private Voice? Beside(int i)
    {
        var quotation = outer[i];
        var start = i == 0 ? 0 : outer[i - 1].Span.End;
        var limit = i + 1 < outer.Length ? outer[i + 1].Span.Start : block.Text.Length;
        if (Label(quotation, start, limit) is { } label)
        {
            return label;
        }

        var before = Clause.Before(block, start, quotation.Span.Start);
        var behind = Clause.Behind(block, quotation.Span.End, limit);
        var leads = block.Text[start..quotation.Span.Start].TrimEnd() is [.., ':' or ','];
        var isOpenEnded = IsOpenEnded(quotation);
        if (isOpenEnded && !leads)
        {
            return behind.Following(CueKind.Saying) ?? behind.Following(CueKind.Verb) ?? before.Leading(CueKind.Saying) ?? before.Leading(CueKind.Verb) ?? behind.Subject();
        }

        // A comma that ends the quotation belongs to the speaker's clause behind it.
        return before.Leading(CueKind.Saying) ?? (BeginsInLowerCase(quotation) ? before.Leading(CueKind.Verb) : null) ?? behind.Following(CueKind.Saying) ?? before.Leading(CueKind.Verb)
            ?? before.Leading(CueKind.Noun) ?? (isOpenEnded ? behind.Following(CueKind.Verb) : null);
    }

    /// <summary>The second part of one sentence: "he said it was 'q1' and would 'q2'".</summary>
    private Voice? Joined(int i)
    {
        if (i == 0 || found[i - 1] is not { } earlier)
        {
            return null;
        }

        var between = block.Text[outer[i - 1].Span.End..outer[i].Span.Start];
        return between.ContainsAny('.', '!', '?') || EndsInStop(outer[i - 1]) ? null : earlier;
    }

    private bool EndsInStop(Quotation quotation) => block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd() is [.., '.' or '!' or '?'];

    private bool BeginsInLowerCase(Quotation quotation) => block.Text[quotation.Inner.Start..quotation.Inner.End].TrimStart() is [var letter, ..] && char.IsLower(letter);

    /// <summary>Ends with a comma, or with a question or an exclamation that the sentence goes on behind, or with a dash.</summary>
    private bool IsOpenEnded(Quotation quotation)
    {
        var inner = block.Text[quotation.Inner.Start..quotation.Inner.End].TrimEnd();
        var tail = block.Text[quotation.Span.End..].TrimStart();
        return inner is [.., ',' or '\u2014' or '\u2013'] || tail is [',', ..] or ['-', ..] or ['\u2014', ..] or ['\u2013', ..]
            || (inner is [.., '?' or '!'] && tail is [var next, ..] && (char.IsLower(next) || char.IsUpper(next)));
    }

    /// <summary>Name: "…"; "…" — Name; "NAME: …".</summary>
    private Voice? Label(Quotation quotation, int start, int limit)
    {
        var text = block.Text;
        var inner = text[quotation.Inner.Start..quotation.Inner.End];
        var colon = inner[..Math.Min(inner.Length, 40)].IndexOf(':');
        if (colon > 1 && IsCapitals(inner[..colon]))
        {
            return new Voice(block, new TextSpan(quotation.Inner.Start, colon), null);
        }

        var head = text[start..quotation.Span.Start].TrimEnd();
        if (head is [.., ':'] && !SaysSomething(start, quotation.Span.Start) && head.Length < 60 && !head[..^1].ContainsAny('.', '!', '?'))
        {
            return new Voice(block, Speakers.Label(text, start, start + head.Length - 1), null);
        }

        var tail = text[quotation.Span.End..limit];
        var dash = tail.TrimStart();
        if (dash.Length > 2 && Characters.IsDash(dash[0]) && dash[1..].TrimStart() is [var letter, ..] && char.IsUpper(letter) && EndsInStop(quotation))
        {
            var from = quotation.Span.End + tail.Length - dash.Length + 1;
            var line = text[from..limit].Trim().IndexOf('\n');
            return new Voice(block, Speakers.Label(text, from, line > 0 ? from + line : limit), null);
        }

        return null;
    }

    private bool SaysSomething(int start, int end)
    {
        for (var i = block.TokenAt(start); i < block.Tokens.Length && block.Tokens[i].End <= end; i++)
        {
            if (SpeechCues.IsCue(block.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapitals(ReadOnlySpan<char> label)
    {
        var letters = 0;
        foreach (var c in label)
        {
            letters += char.IsUpper(c) ? 1 : 0;
            if (!char.IsUpper(c) && c is not (' ' or '.' or '-' or '\''))
            {
                return false;
            }
        }

        return letters > 2;
    }
}
