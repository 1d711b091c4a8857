namespace Stet.Originals;

/// <summary>Aligns quoted words with a window of an original, word by word: Gotoh's affine gaps, free at both ends of the window. Compounds written
/// in one word or two count as the same.</summary>
internal sealed class Alignment
{
    private const int Unreached = int.MinValue / 2;
    private const int HeavyMatch = 300;
    private const int LightMatch = 200;
    private const int Mismatch = -150;
    private const int DropOpen = -150;
    private const int DropMore = -30;
    private const int AddOpen = -150;
    private const int AddMore = -100;

    /// <summary>Leaving out the border between two sentences: a change inside one sentence explains more than words from two.</summary>
    private const int Border = -400;

    /// <summary>Words left out at an ellipsis cost next to nothing, so that the nearest continuation wins.</summary>
    private const int EllipsisMore = -1;
    private const int BracketMore = -20;

    private readonly QuotedWords quoted;
    private readonly ulong[] story;
    private readonly ulong[] storyJoined;

    /// <param name="variants">Common forms of the quoted words.</param>
    /// <param name="joined">Common forms of each quoted word written together with the one before it.</param>
    public Alignment(QuotedWords quoted, ulong[] variants, ulong[] joined)
    {
        this.quoted = quoted;
        story = variants;
        storyJoined = joined;
    }

    private enum State : byte
    {
        Pair,
        Drop,
        Add,
    }

    /// <param name="window">Common forms of the words of the original.</param>
    /// <param name="joined">Common forms of each word of the window written together with the one before it.</param>
    /// <param name="begins">Which words of the window begin a sentence.</param>
    /// <param name="offset">The position of the window's first word, added to what the script says.</param>
    public EditScript Align(ReadOnlySpan<ulong> window, ReadOnlySpan<ulong> joined, ReadOnlySpan<bool> begins, int offset)
    {
        int n = story.Length, m = window.Length, width = m + 1;
        var trace = new ushort[(n + 1) * width];
        int[][] pair = [new int[width], new int[width], new int[width]];
        var drop = new int[width];
        var add = new int[width];
        var addBefore = new int[width];
        var dropBefore = new int[width];
        Array.Fill(dropBefore, Unreached);
        Array.Fill(addBefore, Unreached);
        for (var i = 1; i <= n; i++)
        {
            var row = pair[i % 3];
            var last = pair[(i - 1) % 3];
            var beforeLast = pair[(i + 1) % 3];
            var match = FunctionWords.IsLight(quoted.Words[i - 1].Fold) ? LightMatch : HeavyMatch;
            var (open, more) = i < n ? DropCost(quoted.Gaps[i]) : (Unreached, Unreached);
            var (addOpen, addMore) = (AddOpen, AddMore);
            row[0] = Unreached;
            drop[0] = Unreached;
            add[0] = AddOpen + ((i - 1) * AddMore);
            trace[i * width] = Pack(0, State.Pair, i == 1 ? State.Pair : State.Add);
            for (var j = 1; j <= m; j++)
            {
                // A pair of words, or one word against two.
                var (from, best) = Best(last[j - 1], dropBefore[j - 1], addBefore[j - 1]);
                var steps = 0;
                var score = best + (story[i - 1] == window[j - 1] ? match : begins[j - 1] && i > 1 && !quoted.Words[i - 1].BeginsSentence ? Mismatch + Border : Mismatch);
                if (j >= 2 && story[i - 1] == joined[j - 1] && story[i - 1] != window[j - 1])
                {
                    var two = last[j - 2] + match; // entered from a pair only: a compound seldom follows a change
                    if (two > score)
                    {
                        (score, from, steps) = (two, State.Pair, 1);
                    }
                }

                if (i >= 2 && storyJoined[i - 1] == window[j - 1])
                {
                    var two = beforeLast[j - 1] + match;
                    if (two > score)
                    {
                        (score, from, steps) = (two, State.Pair, 2);
                    }
                }

                row[j] = score;
                var code = (steps * 3) + (int)from;

                // A word of the original left out. Where that begins with a sentence, behind a word that was kept, no border lies inside it yet.
                var border = begins[j - 1] && open <= DropOpen ? Border : 0;
                var opening = j >= 2 && story[i - 1] == window[j - 2] ? open : open + border;
                var (dropFrom, dropScore) = Best(row[j - 1] + opening, drop[j - 1] + more + border, add[j - 1] + open + border);
                drop[j] = dropScore;

                // A word put in.
                var (addFrom, addScore) = Best(last[j] + addOpen, dropBefore[j] + addOpen, addBefore[j] + addMore);
                add[j] = i == 1 ? addOpen : addScore;
                trace[(i * width) + j] = Pack(code, dropFrom, i == 1 ? State.Pair : addFrom);
            }

            (drop, dropBefore) = (dropBefore, drop);
            (add, addBefore) = (addBefore, add);
        }

        var final = pair[n % 3];
        var (endState, endAt) = End(final, addBefore, m);
        return Trace(trace, window, endState, endAt, offset);
    }

    private static (int Open, int More) DropCost(GapKind gap) => gap switch
    {
        GapKind.Ellipsis => (EllipsisMore, EllipsisMore),
        GapKind.Bracket or GapKind.Mask => (BracketMore, BracketMore),
        _ => (DropOpen, DropMore),
    };

    private static (State State, int Score) Best(int pair, int drop, int add) =>
        pair >= drop && pair >= add ? (State.Pair, pair) : drop >= add ? (State.Drop, drop) : (State.Add, add);

    private static (State State, int At) End(int[] pair, int[] add, int m)
    {
        var best = (State: State.Add, At: 0, Score: add[0]);
        for (var j = 1; j <= m; j++)
        {
            if (pair[j] > best.Score)
            {
                best = (State.Pair, j, pair[j]);
            }

            if (add[j] > best.Score)
            {
                best = (State.Add, j, add[j]);
            }
        }

        return (best.State, best.At);
    }

    private static ushort Pack(int pair, State drop, State add) => (ushort)(pair | ((int)drop << 4) | ((int)add << 6));

    private EditScript Trace(ushort[] trace, ReadOnlySpan<ulong> window, State state, int j, int offset)
    {
        var width = window.Length + 1;
        var steps = new List<EditStep>();
        var i = story.Length;
        int kept = 0, first = -1, end = -1;
        while (i > 0)
        {
            int fromI = i, fromJ = j;
            var cell = trace[(i * width) + j];
            var kind = EditKind.Change;
            var gap = GapKind.None;
            switch (state)
            {
                case State.Pair:
                    var code = cell & 15;
                    var isKept = code >= 3 || story[i - 1] == window[j - 1];
                    kind = isKept ? EditKind.Keep : EditKind.Change;
                    state = (State)(code % 3);
                    fromI -= code >= 6 ? 2 : 1;
                    fromJ -= code is >= 3 and < 6 ? 2 : 1;
                    if (isKept)
                    {
                        kept += i - fromI;
                        first = offset + fromJ;
                        end = end < 0 ? offset + j : end;
                    }

                    break;
                case State.Drop:
                    gap = quoted.Gaps[i];
                    state = (State)((cell >> 4) & 3);
                    fromJ--;
                    break;
                default:
                    state = (State)((cell >> 6) & 3);
                    fromI--;
                    break;
            }

            Add(steps, new EditStep(kind, fromI, i, offset + fromJ, offset + j, gap));
            (i, j) = (fromI, fromJ);
        }

        steps.Reverse();
        return new EditScript(steps, kept, first, end);
    }

    /// <summary>Joins a step, which comes before the last one added, to that one if they are alike.</summary>
    private static void Add(List<EditStep> steps, EditStep step)
    {
        if (steps.Count > 0 && steps[^1] is var next && next.Kind == step.Kind && next.Gap == step.Gap)
        {
            steps[^1] = next with { StoryStart = step.StoryStart, OriginalStart = step.OriginalStart };
            return;
        }

        steps.Add(step);
    }
}
