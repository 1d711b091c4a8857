using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Finds the lines of a block that consist of phrases, or begin with one, and rows of phrases glued to the end of a line.</summary>
internal sealed class PhraseLines(PhraseAutomaton automaton, IReadOnlyList<(int Rule, PhrasePlace Place)> phrases)
{
    /// <summary>How much of a line's end is looked at for phrases side by side.</summary>
    private const int Window = 32;

    /// <summary>A line with more than this says more than the phrase it begins with.</summary>
    private const int LongestWhole = 40;

    private readonly List<PhraseHit> hits = [];

    /// <summary>For each unit of the window the phrase that begins there and is followed by phrases to the line's end; 0 for none.</summary>
    private readonly PhraseHit[] rows = new PhraseHit[Window];

    public void Find(Block block, ReadOnlySpan<PhraseUnit> units, bool isOpening, List<PhraseMatch> found)
    {
        var widest = 0;
        var lines = 0;
        for (var first = 0; first < units.Length; first = LineEnd(units, first))
        {
            widest = Math.Max(widest, units[LineEnd(units, first) - 1].End - units[first].Start);
            lines++;
        }

        var before = 0;
        for (var first = 0; first < units.Length;)
        {
            var end = LineEnd(units, first);
            if (first == 0 || IsBreakMeant(block, units, before, first, widest, lines))
            {
                Find(block, units, first, end, isOpening && first == 0, found);
            }

            before = units[first].Start;
            first = end;
        }
    }

    /// <summary>Whether only stops, brackets and the like stand between a place and the end of its line.</summary>
    public static bool EndsLine(ReadOnlySpan<PhraseUnit> units, int at)
    {
        while (at < units.Length && !units[at].BeginsLine && units[at].IsTrimming)
        {
            at++;
        }

        return at == units.Length || units[at].BeginsLine;
    }

    private static int LineEnd(ReadOnlySpan<PhraseUnit> units, int first)
    {
        var end = first + 1;
        while (end < units.Length && !units[end].BeginsLine)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a line was begun on purpose: hard-wrapped text breaks only where the next word has no room.</summary>
    private static bool IsBreakMeant(Block block, ReadOnlySpan<PhraseUnit> units, int before, int first, int widest, int lines)
    {
        var hasRoom = units[first - 1].End - before + 1 + units[first].End - units[first].Start <= widest;
        return hasRoom || (lines == 2 && !char.IsLower(block.Text[units[first].Start]));
    }

    private void Find(Block block, ReadOnlySpan<PhraseUnit> units, int first, int end, bool isOpening, List<PhraseMatch> found)
    {
        var start = Skip(units, first, end);
        if (start == end)
        {
            return;
        }

        var window = Math.Max(start, end - Window);
        Rows(units, window, end);
        if (window == start && rows[0].End > 0)
        {
            Add(block, units, first, start, end, window, found);
            return;
        }

        for (var at = Math.Max(window, start + 1); at < end - 1; at++)
        {
            if (units[at].IsGlued && rows[at - window].End > 0)
            {
                Add(block, units, at, at, end, window, found);
                break;
            }
        }

        hits.Clear();
        automaton.Match(PhraseAutomaton.InLine, units, start, end, hits);
        foreach (var hit in hits)
        {
            var (rule, place) = phrases[hit.Pattern];
            if (place == PhrasePlace.LineStart || (place == PhrasePlace.Opening && isOpening))
            {
                var isWhole = end - first <= LongestWhole && place == PhrasePlace.LineStart;
                var last = isWhole ? end - 1 : hit.End - 1;
                found.Add(new PhraseMatch(rule, block, TextSpan.FromBounds(units[isWhole ? first : start].Start, units[last].End), place, isWhole));
            }
        }
    }

    /// <summary>Fills <see cref="rows"/> from the line's end backwards.</summary>
    private void Rows(ReadOnlySpan<PhraseUnit> units, int window, int end)
    {
        for (var at = end - 1; at >= window; at--)
        {
            var best = default(PhraseHit);
            if (units[at].IsWord)
            {
                hits.Clear();
                automaton.Match(PhraseAutomaton.InLine, units, at, end, hits);
                foreach (var hit in hits)
                {
                    var next = Skip(units, hit.End, end);
                    if (hit.End > best.End && phrases[hit.Pattern].Place == PhrasePlace.Line && (next == end || rows[next - window].End > 0))
                    {
                        best = hit;
                    }
                }
            }

            rows[at - window] = best;
        }
    }

    /// <summary>Reports a row of phrases: one match for each run of the same rule.</summary>
    private void Add(Block block, ReadOnlySpan<PhraseUnit> units, int first, int start, int end, int window, List<PhraseMatch> found)
    {
        var isLine = first == 0 || units[first].BeginsLine;
        for (var at = start; at < end;)
        {
            var rule = phrases[rows[at - window].Pattern].Rule;
            var from = at == start ? first : at;
            int last;
            do
            {
                last = rows[at - window].End;
                at = Skip(units, last, end);
            }
            while (at < end && phrases[rows[at - window].Pattern].Rule == rule);

            last = at == end ? end : last;
            found.Add(new PhraseMatch(rule, block, TextSpan.FromBounds(units[from].Start, units[last - 1].End), PhrasePlace.Line, isLine && from == first && last == end));
        }
    }

    private static int Skip(ReadOnlySpan<PhraseUnit> units, int at, int end)
    {
        while (at < end && units[at].IsTrimming)
        {
            at++;
        }

        return at;
    }
}
