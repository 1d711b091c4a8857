using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>The passages of a story that were read so far: by all their words, and by runs of a few words for those that return changed.</summary>
internal sealed class PassageIndex
{
    /// <summary>Words in a row that two passages must share to be compared at all.</summary>
    private const int ShingleWords = 5;

    /// <summary>Earlier passages that one passage is compared with.</summary>
    private const int MostCandidates = 3;

    /// <summary>A headline with its paper's name and date is no longer than this.</summary>
    private const int LongestHeadline = 40;

    private readonly PassageOptions options;
    private readonly Block? headline;
    private readonly List<StoryPassage> passages = [];
    private readonly List<int> copies = [];
    private readonly Dictionary<ulong, int> byWords = [];
    private readonly Dictionary<ulong, int> byCore = [];
    private readonly ShingleTable shingles;
    private StoryPassage? previous;

    public PassageIndex(Article article, PassageOptions options)
    {
        this.options = options;
        headline = HeadlineOf(article);
        shingles = new ShingleTable(article.Text.Length / 4);
    }

    /// <summary>The earlier passage that a whole block repeats.</summary>
    public Repeat? FindBlock(StoryPassage block)
    {
        var before = previous;
        previous = block;
        if (!block.IsText)
        {
            return null;
        }

        if (Exact(block) is { } exact && IsLongEnough(exact, before))
        {
            return exact;
        }

        return SameCore(block);
    }

    /// <summary>The earlier passage that a sentence or line repeats, exactly or nearly.</summary>
    public Repeat? Find(StoryPassage part)
    {
        if (part.Words < options.HeadlineWords || !part.IsText)
        {
            return null;
        }

        if (Exact(part) is { } exact)
        {
            return part.Words >= options.SentenceWords ? exact : null;
        }

        return part.Words >= options.NearWords ? Near(part) : null;
    }

    public void Add(StoryPassage part)
    {
        if (part.Words < options.HeadlineWords || !byWords.TryAdd(part.Hash, passages.Count))
        {
            return;
        }

        if (part.Words >= options.NearWords)
        {
            Shingle(part, passages.Count);
        }

        Keep(part);
    }

    public void AddBlock(StoryPassage block)
    {
        // A block of one sentence was added as that sentence.
        if (byWords.TryGetValue(block.Hash, out var at) && ReferenceEquals(passages[at].Block, block.Block))
        {
            passages[at] = block;
        }
        else
        {
            at = passages.Count;
            byWords.TryAdd(block.Hash, at);
            Keep(block);
        }

        if (block.Words <= LongestHeadline && (block.Core() ?? block) is { } core && core.Words >= options.SentenceWords)
        {
            byCore.TryAdd(core.Hash, at);
        }
    }

    /// <summary>How often a passage was found again, this time included.</summary>
    public int CountCopy(StoryPassage first) => byWords.TryGetValue(first.Hash, out var at) ? ++copies[at] : 1;

    private void Keep(StoryPassage passage)
    {
        passages.Add(passage);
        copies.Add(0);
    }

    private Repeat? Exact(StoryPassage passage)
    {
        if (byWords.TryGetValue(passage.Hash, out var at) && passages[at] is var first && passage.HasWordsOf(first))
        {
            return new Repeat(passage, first, IsExact: true, IsHeadline(first));
        }

        return null;
    }

    /// <summary>Short blocks are labels, questions and refrains, unless they repeat the headline or the block just before.</summary>
    private bool IsLongEnough(Repeat repeat, StoryPassage? before)
    {
        if (repeat.Later.Words >= options.SentenceWords)
        {
            return true;
        }

        return repeat.Later.Words >= options.HeadlineWords
            && ((repeat.IsHeadline && repeat.First.IsBlock) || (before is { } last && last.Hash == repeat.Later.Hash));
    }

    private Repeat? SameCore(StoryPassage block)
    {
        if (block.Words > LongestHeadline)
        {
            return null;
        }

        var core = block.Core() ?? block;
        return core.Words >= options.SentenceWords && byCore.TryGetValue(core.Hash, out var at) && core.HasWordsOf(passages[at].Core() ?? passages[at])
            ? new Repeat(block, passages[at], IsExact: false, IsHeadline(passages[at]))
            : null;
    }

    private Repeat? Near(StoryPassage part)
    {
        Span<int> tried = stackalloc int[MostCandidates];
        var count = 0;
        var window = new ShingleWindow(ShingleWords);
        foreach (ref readonly var token in part.Tokens)
        {
            if (!token.IsWord || !window.Add(token.Fold) || shingles.Find(window.Hash) is not (>= 0 and var at) || tried[..count].Contains(at))
            {
                continue;
            }

            if (PassageDifference.IsSmall(part, passages[at], options.NearPercent))
            {
                return new Repeat(part, passages[at], IsExact: false, IsHeadline(passages[at]));
            }

            tried[count++] = at;
            if (count == MostCandidates)
            {
                break;
            }
        }

        return null;
    }

    private void Shingle(StoryPassage part, int at)
    {
        var window = new ShingleWindow(ShingleWords);
        foreach (ref readonly var token in part.Tokens)
        {
            if (token.IsWord && window.Add(token.Fold))
            {
                shingles.Add(window.Hash, at);
            }
        }
    }

    private bool IsHeadline(StoryPassage passage) => ReferenceEquals(passage.Block, headline);

    private static Block? HeadlineOf(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Role == Roles.Headline)
            {
                return block;
            }
        }

        return article.Blocks.Count > 0 ? article.Blocks[0] : null;
    }
}
