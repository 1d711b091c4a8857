using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Which lines of pages stand next to each other in a story: what could be the story's own alone is none of it among others of its kind.</summary>
internal sealed class LineCompany
{
    private const int LeastTokensOfLead = 12;
    private const int AtHome = 3;
    private const int LongestFragment = 24;

    /// <summary>Heads of a story's parts have at most so many tokens, and a story that is parted by heads has two.</summary>
    private const int LongestHead = 12;
    private const int LeastHeads = 2;
    private const int RarestOwnItem = 3;

    /// <summary>Words that any story uses; they make a line nobody's own.</summary>
    private static readonly WordSet SmallWords = Folding.SetOf("about all also and for from latest more most new next now our see the this top view what with you your");

    private readonly Article article;

    /// <summary>For each block how sure its line is; null for none.</summary>
    private PhrasePlace?[] lines = [];

    /// <summary>For each block whether its row of lines is one of leftovers.</summary>
    private bool[] isAmongLeftovers = [];

    /// <summary>For each block whether a line that says something alone stands in its row on both sides.</summary>
    private bool[] isBetweenLeftovers = [];
    private Dictionary<ulong, int>? uses;
    private bool? hasHeads;
    private (Block? Block, HashSet<ulong> Words) lastWords = (null, []);

    /// <param name="credits">Blocks that are no running text, however long: they begin with what stands at a story's end.</param>
    public LineCompany(Article article, IReadOnlySet<int> credits)
    {
        this.article = article;
        Lead = article.Blocks.TakeWhile(block => !IsRunning(block)).Count();
        Tail = article.Blocks.Count;
        while (Tail > Lead && (credits.Contains(Tail - 1) || !IsRunning(article.Blocks[Tail - 1])))
        {
            Tail--;
        }
    }

    /// <summary>The index of the first block of running text.</summary>
    public int Lead { get; }

    /// <summary>The index behind the last block of running text.</summary>
    public int Tail { get; }

    /// <summary>Whether the story has leftovers that are so by themselves: without, what copy has as well is its own, and a menu's word its kicker or the head of one
    /// of its briefs.</summary>
    public bool IsAnySure { get; private set; }

    /// <summary>Whether a block is a heading by its markup, and no line of a page stands next to it.</summary>
    public bool IsOwnHeading(Block block) => !block.IsGuessed
        && (block.Role == Roles.Headline
            || (block.Role == Roles.Subheading
                && (block.Index == 0 || lines[block.Index - 1] is null) && (block.Index + 1 == lines.Length || lines[block.Index + 1] is null)));

    /// <summary>Whether a zone takes in a place of the story.</summary>
    public bool IsIn(PhraseZone zone, Block block, TextSpan span) => zone switch
    {
        PhraseZone.AfterLead => Lead == Tail || block.Index > Lead,
        PhraseZone.BeforeEnd => Lead == Tail || IsBeforeEnd(block, span),
        PhraseZone.Amid => Lead == Tail || (block.Index >= Lead && IsBeforeEnd(block, span)),
        _ => true,
    };

    private bool IsBeforeEnd(Block block, TextSpan span) => block.Index < Tail - 1 || (block.Index == Tail - 1 && block.Text[span.End..].ContainsAnyExcept(" .)"));

    /// <summary>Whether a sure line, or a second item of a menu, stands in the unbroken row of lines around a block.</summary>
    public bool IsAmongLeftovers(Block block) => isAmongLeftovers[block.Index];

    /// <summary>Whether a line is the last of a row of them, and the text below is about what it says: the story's own heading, below which it goes on.</summary>
    public bool HeadsText(PhraseMatch match) => match.Block.Index + 1 < lines.Length && lines[match.Block.Index + 1] is null && IsOfText(match);

    /// <summary>Whether the list of which a line is an item has items of the story's own, one in so many at least.</summary>
    public bool IsItemOfOwnList(PhraseMatch match)
    {
        int first = match.Block.Index, end = first + 1;
        while (IsItem(first - 1))
        {
            first--;
        }

        while (IsItem(end))
        {
            end++;
        }

        return lines.AsSpan(first, end - first).Count(default(PhrasePlace?)) * RarestOwnItem >= end - first;

        bool IsItem(int block) => block >= 0 && block < lines.Length && article.Blocks[block].Role == Roles.ListItem;
    }

    /// <summary>Whether a line stands amid a story that is parted by heads, as one of them.</summary>
    public bool HeadsPart(PhraseMatch match) => match.IsLine && IsAmid(match.Block.Index)
        && (hasHeads ??= Enumerable.Range(0, lines.Length).Where(IsOwnHead).Take(LeastHeads).Count() == LeastHeads);

    private bool IsOwnHead(int block) =>
        (lines[block] is null || IsOwnName(block)) && IsAmid(block) && article.Blocks[block] is { Role: not (Roles.ListItem or Roles.TableCell), Tokens.Length: <= LongestHead } line && IsFragment(line);

    private bool IsAmid(int block) => block > Lead && block < Tail;

    /// <summary>Whether a line that says nothing alone goes with the leftovers around it: a number beside one, a name between two, for above or below them it
    /// may be the story's own subheading.</summary>
    public bool GoesAlong(PhraseMatch match) =>
        isAmongLeftovers[match.Block.Index] && (isBetweenLeftovers[match.Block.Index] || !Characters.IsLetter(match.Block.Text[match.Span.Start]));

    /// <summary>Whether a line that stands alone is the story's own: a heading by its markup, one with a name or a colon, or one whose words the text below or
    /// the whole story uses.</summary>
    public bool MayBelong(PhraseMatch match) =>
        (!match.Block.IsGuessed && match.Block.Role != Roles.Paragraph) || match.HoldsName || EndsWithColon(match) || match.IsItem
        || (match.IsJudged ? match.Block.Index == 0 || IsOfList(match.Block) || GoesOn(match) : HeadsNames(match.Block) || HeadsQuestion(match.Block) || MeetsOwnItem(match.Block.Index, 1))
        || IsOfText(match);

    /// <summary>Whether the text below or the whole story uses the words of a line, behind the label that it may have ("Important: Mend your boats").</summary>
    private bool IsOfText(PhraseMatch match)
    {
        uses ??= CountWords();
        var block = match.Block;
        var words = new HashSet<ulong>();
        var label = block.Text[match.Span.Start..match.Span.End].IndexOf(": ");
        for (var i = block.TokenAt(match.Span.Start + label + 1); i < block.Tokens.Length && block.Tokens[i].Start < match.Span.End; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Length > 2 && !SmallWords.Contains(token.Fold) && DateWords.MonthOf(token.Fold) is null)
            {
                words.Add(token.Fold);
            }
        }

        return words.Count > 0
            && (IsAbout(words, word => uses.GetValueOrDefault(word) >= AtHome, match.IsDoubted)
                || (block.Index + 1 < article.Blocks.Count && article.Blocks[block.Index + 1] is var next && IsRunning(next) && IsAbout(words, WordsOf(next).Contains, match.IsDoubted)));
    }

    /// <summary>Whether a text is about what a heading says: about all of it, or the half where that is hardly a line of pages.</summary>
    private static bool IsAbout(HashSet<ulong> heading, Func<ulong, bool> isOfText, bool isDoubted) => isDoubted ? heading.Count(isOfText) * 2 >= heading.Count : heading.All(isOfText);

    /// <summary>Whether a line above or below is one of the story's own that is no sentence either: they are items of its list, or heads of its parts.</summary>
    private bool IsOfList(Block block) => MeetsOwnItem(block.Index, -1) || MeetsOwnItem(block.Index, 1);

    /// <summary>Whether names that no leftovers stand around are the lines below: a list, and the line its head.</summary>
    private bool HeadsNames(Block block) => IsOwnName(block.Index + 1) && IsOwnName(block.Index + 2);

    private bool HeadsQuestion(Block block) => block.Index + 1 < lines.Length && lines[block.Index + 1] is null && article.Blocks[block.Index + 1].Text.TrimEnd() is [.., '?'];

    private bool IsOwnName(int block) => block >= 0 && block < lines.Length && lines[block] == PhrasePlace.Beside && !isAmongLeftovers[block];

    private bool MeetsOwnItem(int block, int step)
    {
        do
        {
            block += step;
        }
        while (IsOwnName(block));

        return block >= 0 && block < lines.Length && lines[block] is null && IsFragment(article.Blocks[block]);
    }

    /// <summary>Whether the text goes on in small letters: a piece of a sentence that was broken into lines.</summary>
    private bool GoesOn(PhraseMatch match)
    {
        var rest = match.Block.Text[match.Span.End..].TrimStart();
        rest = rest.IsEmpty && match.Block.Index + 1 < article.Blocks.Count ? article.Blocks[match.Block.Index + 1].Text : rest;
        return rest is [var letter, ..] && char.IsLower(letter);
    }

    /// <summary>Takes in the matches of the story.</summary>
    public void Mark(List<PhraseMatch> found)
    {
        IsAnySure = found.Exists(match => !match.NeedsCompany && match.Place is not (PhrasePlace.Menu or PhrasePlace.Beside or PhrasePlace.Running or PhrasePlace.Except));
        lines = new PhrasePlace?[article.Blocks.Count];
        isAmongLeftovers = new bool[lines.Length];
        isBetweenLeftovers = new bool[lines.Length];
        foreach (var match in found)
        {
            ref var line = ref lines[match.Block.Index];
            var isName = match.IsDoubted || (match.HoldsName && match.Place == PhrasePlace.Menu);
            var place = match.Place == PhrasePlace.LineStart ? PhrasePlace.Label : isName ? PhrasePlace.Beside : match.Place;
            place = match.NeedsCompany && place < PhrasePlace.Menu ? PhrasePlace.Menu : place;
            if (match.IsLine && place <= PhrasePlace.Beside && !(line <= place))
            {
                line = place;
            }
        }

        for (int first = 0, end; first < lines.Length; first = end + 1)
        {
            int items = 0, sure = 0;
            for (end = first; end < lines.Length && lines[end] is not null; end++)
            {
                sure += lines[end] <= PhrasePlace.Label ? 1 : 0;
                items += lines[end] == PhrasePlace.Menu ? 1 : 0;
            }

            // More names than lines of a page: a list of the story's own, and its heads.
            if ((sure == 0 && items < 2) || (sure + items) * 2 < end - first)
            {
                continue;
            }

            isAmongLeftovers.AsSpan(first, end - first).Fill(true);
            int from = first, to = end - 1;
            while (lines[from] > PhrasePlace.Menu)
            {
                from++;
            }

            while (lines[to] > PhrasePlace.Menu)
            {
                to--;
            }

            isBetweenLeftovers.AsSpan(from, to - from + 1).Fill(true);
        }
    }

    private static bool IsFragment(Block block) =>
        block.Tokens.Length is > 0 and <= LongestFragment && !block.Sentences.Any(sentence => sentence.IsEnded) && block.Text.TrimEnd() is not [.., ':'];

    private static bool EndsWithColon(PhraseMatch match)
    {
        var text = match.Block.Text[..match.Span.End].TrimEnd();
        return text is [.., ':'] || match.Block.Text[match.Span.End..].TrimStart() is [':', ..];
    }

    private Dictionary<ulong, int> CountWords()
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var block in article.Blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                foreach (var token in sentence.IsEnded ? block.TokensOf(sentence) : [])
                {
                    counts[token.Fold] = counts.GetValueOrDefault(token.Fold) + 1;
                }
            }
        }

        return counts;
    }

    /// <summary>The words of a block; kept, for one block may follow many lines.</summary>
    private HashSet<ulong> WordsOf(Block block)
    {
        if (lastWords.Block != block)
        {
            var words = new HashSet<ulong>();
            foreach (ref readonly var token in block.Tokens)
            {
                words.Add(token.Fold);
            }

            lastWords = (block, words);
        }

        return lastWords.Words;
    }

    private static bool IsRunning(Block block)
    {
        foreach (var sentence in block.Sentences)
        {
            if (sentence.IsEnded && sentence.TokenCount >= LeastTokensOfLead)
            {
                return true;
            }
        }

        return false;
    }
}
