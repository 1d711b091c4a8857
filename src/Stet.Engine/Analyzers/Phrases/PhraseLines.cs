using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Finds the lines of a block that consist of phrases, or begin with one, and rows of phrases glued to the end of a line.</summary>
internal sealed partial class PhraseLines(
    PhraseAutomaton automaton, IReadOnlyList<(int Rule, PhrasePlace Place)> phrases, IReadOnlyList<(int Rule, PageVocabulary Words)> vocabularies)
{
    /// <summary>How much of a line's end is looked at for phrases side by side.</summary>
    private const int Window = 32;

    /// <summary>A line with more than this says more than the phrase it begins with.</summary>
    private const int LongestWhole = 40;

    /// <summary>A row of so few words may hold a name ("Harbour Business"); in a longer one that would be a headline's.</summary>
    private const int ShortRow = 4;

    /// <summary>How long rows of few phrases are at most, where none of them says something alone, and where one does.</summary>
    private const int MiddlingRow = 6;
    private const int LongRow = 12;

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
        var mayBeRow = window == start && Begins(units, start, end);
        var firstGlued = FirstGlued(block, units, Math.Max(window, start + 1), end - 1);
        if (mayBeRow || firstGlued >= 0)
        {
            Rows(units, start, window, end);
        }

        var isItem = IsItem(block.Text, units[start..end]);
        var isRow = mayBeRow && rows[0].End > 0 && IsRow(units, start, end, window);
        var holdsName = isRow && HoldsName(units, start, end, window);
        isRow &= !(isItem && (holdsName || NamesPrice(block.Text, units[start..end])));
        var strength = isRow ? StrengthOf(units, start, end, window) : PhrasePlace.Except;
        if (strength == PhrasePlace.Menu && holdsName)
        {
            strength = PhrasePlace.Beside;
        }

        if (strength > PhrasePlace.Label && Beginnings(block, units, first, start, end, isOpening, found))
        {
            return;
        }

        if (strength >= PhrasePlace.Menu && Judged(block, units, first, start, end, strength, isItem, found))
        {
            return;
        }

        if (isRow)
        {
            Add(block, units, first, start, end, window, holdsName, isItem, found);
            return;
        }

        for (var at = firstGlued; at >= 0; at = FirstGlued(block, units, at + 1, end - 1))
        {
            if (rows[at - window].End > 0 && StrengthOf(units, at, end, window) <= PhrasePlace.Label)
            {
                Add(block, units, at, at, end, window, HoldsName(units, at, end, window), isItem: false, found);
                return;
            }
        }
    }

    /// <summary>Whether a line holds a page's words alone, and so is surer than by its phrases.</summary>
    private bool Judged(Block block, ReadOnlySpan<PhraseUnit> units, int first, int start, int end, PhrasePlace strength, bool isItem, List<PhraseMatch> found)
    {
        foreach (var (rule, words) in vocabularies)
        {
            if (words.Judge(block.Text, units[start..end]) is { } line && line.Place < strength && (line.Place <= PhrasePlace.Label || !isItem))
            {
                found.Add(new PhraseMatch(rule, block, TextSpan.FromBounds(units[first].Start, units[end - 1].End), line.Place, IsLine: true) { IsJudged = true, IsDoubted = line.IsDoubted, NeedsCompany = line.NeedsCompany });
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is an item of a list, a numbered heading or a remark in brackets: "Step 2: Know your rights", "(END VIDEO CLIP)"; not "12. März".</summary>
    private static bool IsItem(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line)
    {
        var number = line[0].Kind == TokenKind.Word ? 1 : 0;
        return text[..line[0].Start].TrimEnd() is [.., '-' or '\u2013' or '\u2022' or '*' or '(']
            || (line.Length > number + 2 && line[number].Kind == TokenKind.Number && text[line[number].End] is '.' or ':' or ')' && DateWords.MonthOf(line[number + 2].Fold) is null);
    }

    private static bool NamesPrice(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line)
    {
        foreach (var character in text[line[0].Start..line[^1].End])
        {
            if (char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase of a row begins at a unit. Few lines begin with one, and only a line that does can be a row of them.</summary>
    private bool Begins(ReadOnlySpan<PhraseUnit> units, int at, int end)
    {
        hits.Clear();
        automaton.Match(PhraseAutomaton.InLine, units, at, end, hits);
        var endsWithStop = EndsWithStop(units, end);
        foreach (var hit in hits)
        {
            if (IsOfRow(phrases[hit.Pattern].Place, endsWithStop && hit.End < end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase can stand in a row; in one that ends with a full stop, only a line or what asks for the stop itself.</summary>
    private static bool IsOfRow(PhrasePlace place, bool endsWithStop) => place == PhrasePlace.Line || (place <= PhrasePlace.Beside && !endsWithStop);

    /// <summary>The next unit that stands glued to what is before it and may begin something new, as a single capital does not ("DoctorX"); -1 for none.</summary>
    private static int FirstGlued(Block block, ReadOnlySpan<PhraseUnit> units, int at, int end)
    {
        for (; at < end; at++)
        {
            if (units[at].IsGlued && units[at].End - units[at].Start > 1 && !char.IsLower(block.Text[units[at].Start]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Finds what a line begins with; whether a line was reported whole.</summary>
    private bool Beginnings(Block block, ReadOnlySpan<PhraseUnit> units, int first, int start, int end, bool isOpening, List<PhraseMatch> found)
    {
        var foundWhole = false;
        hits.Clear();
        automaton.Match(PhraseAutomaton.InLine, units, start, end, hits);
        foreach (var hit in hits)
        {
            var (rule, place) = phrases[hit.Pattern];
            var isElsewhere = place == PhrasePlace.Opening && !isOpening;
            if ((place == PhrasePlace.LineStart && !IsSentence(block, units[start..end], hit.End - start)) || (place == PhrasePlace.Opening && (isOpening || PhraseAnalyzer.IsAllOf(block, units[start].Start))))
            {
                var isWhole = end - first <= LongestWhole && place == PhrasePlace.LineStart;
                var last = isWhole ? end - 1 : hit.End - 1;
                found.Add(new PhraseMatch(rule, block, TextSpan.FromBounds(units[isWhole ? first : start].Start, units[last].End), place, isWhole, isElsewhere));
                foundWhole |= isWhole;
            }
        }

        return foundWhole;
    }

    /// <summary>Whether a sentence of the story follows a label: "Watch: thieves took four of them."</summary>
    private static bool IsSentence(Block block, ReadOnlySpan<PhraseUnit> line, int behind)
    {
        for (var at = 0; at < behind && at + 1 < line.Length; at++)
        {
            if (block.Text[line[at].Start] == ':')
            {
                return char.IsLower(block.Text[line[at + 1].Start]) && line[^1].Kind == TokenKind.Stop;
            }
        }

        return false;
    }

    /// <summary>Whether no comma, particle or small letter joins a name to what stands beside it: not "Washington, D.C.", "World of Finch", "Types of Finch", "Market share".</summary>
    private static bool StandsFree(ReadOnlySpan<PhraseUnit> units, PhraseHit hit, int start, int end) =>
        !NameParticles.Contains(units[hit.Start].Fold) && !NameParticles.Contains(units[hit.End - 1].Fold)
        && (hit.Start == start || units[hit.Start - 1].Kind != TokenKind.Punctuation)
        && (hit.End == end || (units[hit.End].Kind != TokenKind.Punctuation && (units[hit.End].Kind != TokenKind.Word || (units[hit.End].Flags & TokenFlags.Capital) != TokenFlags.None)));

    /// <summary>A row of a menu on one line: capitals all along, and no sign between.</summary>
    private static bool IsAllCapitalised(ReadOnlySpan<PhraseUnit> units)
    {
        foreach (ref readonly var unit in units)
        {
            if (unit.Kind != TokenKind.Word || (unit.Flags & TokenFlags.Capital) == TokenFlags.None || (unit.Flags & TokenFlags.AllCapitals) != TokenFlags.None)
            {
                return false;
            }
        }

        return true;
    }

    private static int Words(ReadOnlySpan<PhraseUnit> units)
    {
        var words = 0;
        foreach (ref readonly var unit in units)
        {
            words += unit.IsWord ? 1 : 0;
        }

        return words;
    }

    private static bool EndsWithStop(ReadOnlySpan<PhraseUnit> units, int end)
    {
        var last = end - 1;
        while (last > 0 && units[last].Kind == TokenKind.Punctuation)
        {
            last--;
        }

        return units[last].Kind == TokenKind.Stop && units[last].Fold == '.';
    }
}
