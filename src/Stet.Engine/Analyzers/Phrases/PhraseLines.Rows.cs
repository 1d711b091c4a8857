using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Phrases side by side on a line: the row of a page's menu, of its buttons or of its links.</summary>
internal sealed partial class PhraseLines
{
    /// <summary>Fills <see cref="rows"/> from the line's end backwards.</summary>
    private void Rows(ReadOnlySpan<PhraseUnit> units, int start, int window, int end)
    {
        var endsWithStop = EndsWithStop(units, end);
        var isShort = Words(units[start..end]) <= ShortRow || IsAllCapitalised(units[start..end]);
        for (var at = end - 1; at >= window; at--)
        {
            var best = default(PhraseHit);
            if ((units[at].IsWord && !GoesOn(units, start, at)) || (units[at].Kind == TokenKind.Symbol && !units[at].IsTrimming))
            {
                hits.Clear();
                automaton.Match(PhraseAutomaton.InLine, units, at, end, hits);
                foreach (var hit in hits)
                {
                    var place = phrases[hit.Pattern].Place;
                    var next = Skip(units, hit.End, end);
                    if (IsOfRow(place, endsWithStop && hit.End < end) && (next == end || rows[next - window].End > 0)
                        && (place != PhrasePlace.Beside || units[at].Kind != TokenKind.Word || (at == start && next == end) || (isShort && StandsFree(units, hit, start, end)))
                        && (best.End == 0 || IsBetter(hit, place, best, phrases[best.Pattern].Place)))
                    {
                        best = hit;
                    }
                }
            }

            rows[at - window] = best;
        }
    }

    /// <summary>Whether a word goes on with what is before it, as the small letter tells behind the capital that the line begins with: "culture" of "Supporting team culture".</summary>
    private static bool GoesOn(ReadOnlySpan<PhraseUnit> units, int start, int at) =>
        at > start && IsCapitalised(units[start]) && !IsCapitalised(units[at]) && units[at].Kind == TokenKind.Word && units[at - 1].Kind == TokenKind.Word && !units[at].IsGlued && !units[at].BeginsLine;

    private static bool IsCapitalised(in PhraseUnit unit) => (unit.Flags & (TokenFlags.Capital | TokenFlags.AllCapitals)) != TokenFlags.None;

    /// <summary>What says something alone before what does not, then the longer, then the surer.</summary>
    private static bool IsBetter(PhraseHit hit, PhrasePlace place, PhraseHit best, PhrasePlace placeOfBest) =>
        (place == PhrasePlace.Beside) != (placeOfBest == PhrasePlace.Beside) ? placeOfBest == PhrasePlace.Beside
        : hit.End != best.End ? hit.End > best.End
        : place < placeOfBest;

    /// <summary>Reports a row of phrases: a line of them is one thing, and of the rule of its surest phrase; at a line's end one match for each run of the same rule.</summary>
    private void Add(Block block, ReadOnlySpan<PhraseUnit> units, int first, int start, int end, int window, bool holdsName, bool isItem, List<PhraseMatch> found)
    {
        var isLine = first == 0 || units[first].BeginsLine;
        var strength = StrengthOf(units, start, end, window);
        for (var at = start; at < end;)
        {
            var rule = isLine ? SurestRule(units, start, end, window) : RuleAt(units, start, at, end, window);
            var from = at == start ? first : at;
            int last;
            do
            {
                last = rows[at - window].End;
                at = Skip(units, last, end);
            }
            while (at < end && (isLine || RuleAt(units, start, at, end, window) == rule));

            last = at == end ? end : last;
            found.Add(new PhraseMatch(rule, block, TextSpan.FromBounds(units[from].Start, units[last - 1].End), strength, isLine && from == first && last == end, HoldsName: holdsName) { IsItem = isItem });
        }
    }

    private int SurestRule(ReadOnlySpan<PhraseUnit> units, int start, int end, int window)
    {
        var surest = phrases[rows[start - window].Pattern];
        for (var at = start; at < end; at = Skip(units, rows[at - window].End, end))
        {
            var phrase = phrases[rows[at - window].Pattern];
            surest = phrase.Place < surest.Place ? phrase : surest;
        }

        return surest.Rule;
    }

    private bool HoldsName(ReadOnlySpan<PhraseUnit> units, int start, int end, int window)
    {
        for (var at = start; at < end; at = Skip(units, rows[at - window].End, end))
        {
            if (units[at].Kind == TokenKind.Word && phrases[rows[at - window].Pattern].Place == PhrasePlace.Beside)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether phrases side by side are a row of a page. A long line of them has many items of a menu, and more of them than of names; else it is a
    /// headline or a sentence that happens to consist of such words.</summary>
    private bool IsRow(ReadOnlySpan<PhraseUnit> units, int start, int end, int window)
    {
        int names = 0, items = 0, all = 0;
        var surest = PhrasePlace.Beside;
        for (var at = start; at < end; at = Skip(units, rows[at - window].End, end))
        {
            var place = phrases[rows[at - window].Pattern].Place;
            names += place == PhrasePlace.Beside && units[at].Kind == TokenKind.Word ? 1 : 0;
            items += place == PhrasePlace.Menu ? 1 : 0;
            surest = place < surest ? place : surest;
            all++;
        }

        var words = Words(units[start..end]);
        return all == 1 || words <= ShortRow
            || (items >= 3 && items > names)
            || (names == 0 && words <= (surest <= PhrasePlace.Label ? LongRow : MiddlingRow));
    }

    /// <summary>The rule of a phrase of a row. What says nothing alone goes with the next that does, or with the last before it.</summary>
    private int RuleAt(ReadOnlySpan<PhraseUnit> units, int start, int at, int end, int window)
    {
        var own = phrases[rows[at - window].Pattern].Rule;
        for (var next = at; next < end; next = Skip(units, rows[next - window].End, end))
        {
            var (rule, place) = phrases[rows[next - window].Pattern];
            if (place != PhrasePlace.Beside)
            {
                return rule;
            }
        }

        for (var before = start; before < at; before = Skip(units, rows[before - window].End, end))
        {
            var (rule, place) = phrases[rows[before - window].Pattern];
            own = place != PhrasePlace.Beside ? rule : own;
        }

        return own;
    }

    /// <summary>How sure a row of phrases is: as its surest, and three items of a menu side by side are one.</summary>
    private PhrasePlace StrengthOf(ReadOnlySpan<PhraseUnit> units, int start, int end, int window)
    {
        var surest = PhrasePlace.Beside;
        for (var at = start; at < end; at = Skip(units, rows[at - window].End, end))
        {
            var place = phrases[rows[at - window].Pattern].Place;
            surest = place < surest ? place : surest;
        }

        return surest > PhrasePlace.Label && ItemsOf(units, start, end, window) >= 3 ? PhrasePlace.Label : surest;
    }

    private int ItemsOf(ReadOnlySpan<PhraseUnit> units, int start, int end, int window)
    {
        var items = 0;
        for (var at = start; at < end; at = Skip(units, rows[at - window].End, end))
        {
            items += phrases[rows[at - window].Pattern].Place == PhrasePlace.Menu ? 1 : 0;
        }

        return items;
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
