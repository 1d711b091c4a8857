using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>One block's marks, read from left to right.</summary>
internal sealed class QuotationFinder(Block block, List<Mark> marks, Quotation? left)
{
    /// <summary>How many marks ahead are read to tell a nested quotation from one that goes on.</summary>
    private const int MarksAhead = 8;

    /// <summary>How many marks ahead are read for the one that closes a single mark.</summary>
    private const int MarksToSingleClose = 64;

    /// <summary>Nobody quotes deeper; a flood of opening marks must not make a flood of quotations that all run to its end.</summary>
    private const int MostOpen = 8;

    private readonly List<Quotation> found = [];
    private readonly List<(Mark Mark, Quotation? ContinuedFrom)> open = [];

    /// <summary>The quotation that the block leaves open, which the next paragraph may go on with.</summary>
    public Quotation? Left { get; private set; }

    public Quotation[] Find()
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.IsSingle)
            {
                ReadSingle(i);
            }
            else if (Opens(i))
            {
                Open(i);
            }
            else if (mark.CanClose)
            {
                Close(mark);
            }
        }

        LeaveOpen();
        return Nested();
    }

    /// <summary>Whether a single mark follows that can close, before the double quotation around it is closed.</summary>
    private bool ClosesAhead(int i, bool isInDouble)
    {
        var depth = 0;
        for (var next = i + 1; next < Math.Min(marks.Count, i + 1 + MarksToSingleClose); next++)
        {
            var mark = marks[next];
            if (mark.IsSingle)
            {
                if (mark.CanClose && depth == 0)
                {
                    return true;
                }
            }
            else if (mark.CanClose && (!mark.CanOpen || depth > 0))
            {
                if (depth == 0 && isInDouble)
                {
                    return false;
                }

                depth = Math.Max(0, depth - 1);
            }
            else
            {
                depth++;
            }
        }

        return false;
    }

    private bool Opens(int i)
    {
        var mark = marks[i];
        if (!mark.CanOpen || !mark.CanClose)
        {
            // A low-high quotation closes with the mark that opens a curly one.
            return mark.CanOpen;
        }

        var opened = OpenDouble();
        return opened < 0 || mark.Shape == MarkShape.Curly && open[opened].Mark.Shape != MarkShape.LowHigh;
    }

    private void ReadSingle(int i)
    {
        var mark = marks[i];
        var opened = open.FindLastIndex(entry => entry.Mark.IsSingle && Pairs(entry.Mark.Shape, mark.Shape));
        if (mark.CanClose && opened >= 0 && !open.Skip(opened).Any(entry => !entry.Mark.IsSingle))
        {
            // "the players' union": rather the apostrophe, if another mark closes.
            if (!mark.IsPossessive || !ClosesAhead(i, OpenDouble() >= 0))
            {
                CloseAt(opened, mark);
            }

            return;
        }

        if (mark.CanOpen && (mark.Shape is MarkShape.SingleGuillemets or MarkShape.LowHighSingle || ClosesAhead(i, OpenDouble() >= 0)))
        {
            Push(mark, null);
        }
    }

    private void Push(Mark mark, Quotation? continuedFrom)
    {
        if (open.Count < MostOpen)
        {
            open.Add((mark, continuedFrom));
        }
    }

    private int OpenDouble() => open.FindLastIndex(entry => !entry.Mark.IsSingle);

    private void Open(int i)
    {
        var mark = marks[i];
        var opened = OpenDouble();
        if (opened >= 0 && open[opened].Mark.Shape == mark.Shape && !IsNested(i, mark))
        {
            if (LostClose.Find(block, open[opened].Mark.End, mark.Start) is { } lost)
            {
                Add(open[opened].Mark, lost, 0, open[opened].ContinuedFrom).IsUnclosed = true;
                open.RemoveRange(opened, open.Count - opened);
                open.Add((mark, null));
                return;
            }

            var before = Add(open[opened].Mark, TrimmedEnd(mark.Start), 0, open[opened].ContinuedFrom);
            open.RemoveRange(opened, open.Count - opened);
            open.Add((mark, before));
            return;
        }

        Push(mark, opened < 0 && IsFirst(mark) ? left : null);
    }

    /// <summary>Whether the mark begins what stands first in the block, so that it can go on with what the last paragraph left open.</summary>
    private bool IsFirst(Mark mark) => found.Count == 0 && block.Text[..mark.Start].Trim().IsEmpty;

    /// <summary>An opening mark inside an open quotation of the same shape begins a nested one where it stands inside a sentence and
    /// enough marks follow to close both; otherwise it goes on with the open one.</summary>
    private bool IsNested(int i, Mark mark)
    {
        var text = block.Text[..mark.Start].TrimEnd();
        if (text.IsEmpty || Characters.IsStop(text[^1]) || text[^1] == '\u2026')
        {
            return false;
        }

        var depth = 2;
        for (var next = i + 1; next < Math.Min(marks.Count, i + 1 + MarksAhead); next++)
        {
            if (marks[next].IsSingle)
            {
                continue;
            }

            depth += marks[next].CanClose ? -1 : 1;
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Close(Mark mark)
    {
        var opened = open.FindLastIndex(entry => !entry.Mark.IsSingle && Pairs(entry.Mark.Shape, mark.Shape));
        if (opened >= 0)
        {
            CloseAt(opened, mark);
        }
        else if (left is { ContinuedIn: null } && found.Count == 0 && open.Count == 0)
        {
            // The last paragraph left a quotation open and this one goes on with it without an opening mark.
            Add(new Mark(0, 0, left.Shape, CanOpen: true, CanClose: false), mark.Start, mark.Length, left);
        }
    }

    /// <summary>Marks of the same shape pair; straight and curly ones are mixed by careless tools, and „ closes with “ or ”, ‚ with ‘ or ’.</summary>
    private static bool Pairs(MarkShape opening, MarkShape closing) =>
        opening == closing
        || (closing is MarkShape.Curly or MarkShape.Straight && opening is MarkShape.Curly or MarkShape.Straight or MarkShape.LowHigh)
        || (closing is MarkShape.CurlySingle or MarkShape.StraightSingle && opening is MarkShape.CurlySingle or MarkShape.StraightSingle or MarkShape.LowHighSingle);

    /// <summary>Closes one open mark; what was opened inside it and never closed was no quotation if single, and is unclosed if double.</summary>
    private void CloseAt(int opened, Mark mark)
    {
        foreach (var (inside, continuedFrom) in open.Skip(opened + 1).Where(entry => !entry.Mark.IsSingle))
        {
            Add(inside, TrimmedEnd(mark.Start), 0, continuedFrom).IsUnclosed = true;
        }

        Add(open[opened].Mark, mark.Start, mark.Length, open[opened].ContinuedFrom);
        open.RemoveRange(opened, open.Count - opened);
    }

    private void LeaveOpen()
    {
        foreach (var (mark, continuedFrom) in open)
        {
            if (mark.IsSingle)
            {
                continue; // an apostrophe after all
            }

            var quotation = Add(mark, TrimmedEnd(block.Text.Length), 0, continuedFrom);
            if (Left is null)
            {
                Left = quotation;
            }
            else
            {
                quotation.IsUnclosed = true;
            }
        }
    }

    private int TrimmedEnd(int end) => block.Text[..end].TrimEnd().Length;

    private Quotation Add(Mark mark, int end, int closingLength, Quotation? continuedFrom)
    {
        var inner = TextSpan.FromBounds(mark.End, Math.Max(mark.End, end));
        var quotation = new Quotation
        {
            Block = block,
            Shape = mark.Shape,
            Span = TextSpan.FromBounds(mark.Start, inner.End + closingLength),
            Inner = inner,
            IsClosed = closingLength > 0,
            ContinuedFrom = continuedFrom,
        };
        if (continuedFrom is not null)
        {
            continuedFrom.ContinuedIn = quotation;
        }

        found.Add(quotation);
        return quotation;
    }

    /// <summary>In order of their opening marks, each told which one it stands in.</summary>
    private Quotation[] Nested()
    {
        var sorted = found.OrderBy(quotation => quotation.Span.Start).ThenByDescending(quotation => quotation.Span.Length).ToArray();
        var around = new Stack<Quotation>();
        foreach (var quotation in sorted)
        {
            while (around.TryPeek(out var outer) && outer.Span.End < quotation.Span.End)
            {
                around.Pop();
            }

            quotation.Outer = around.TryPeek(out var holder) ? holder : null;
            around.Push(quotation);
        }

        return sorted;
    }
}
