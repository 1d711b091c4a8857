using System.Runtime.InteropServices;
using Stet.Articles;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>The words that a page speaks in: its buttons, labels, forms and notices. A line that holds no others, and those of one language, is the page's
/// whatever it says, for nobody tells news with them alone.</summary>
public sealed class PageVocabulary
{
    private const int LongestLine = 40;
    private const int ShortestStem = 3;
    private const int LongestStem = 12;
    private const int ShortestEnding = 2;
    private const int LongestEnding = 4;

    /// <summary>What the words of a line are worth together that is the page's for certain, and of one whose words could head a part of a story.</summary>
    private const int Sure = 5;
    private const int Likely = 2;

    /// <summary>One word in so many at least is the page's own: a reader is asked and told things by stories too.</summary>
    private const int Thinnest = 5;
    private const int ThinnestLabel = 3;

    /// <summary>So many different telling words in the sentences of a story make it one about pages, apps and letters to subscribers.</summary>
    private const int AboutPages = 4;
    private const int ShortestSentence = 6;

    /// <summary>The same for a sentence to the reader, and for a line with names, as in "Follow Harbour Radio on Facebook".</summary>
    private const int OfSentence = 4;
    private const int OfNames = 4;
    private const int MostNames = 3;

    /// <summary>"Comment now", "Show all of them": a request with small words alone; "Recommended for you": one plain word to the reader.</summary>
    private const int ShortRequest = 3;
    private const int ShortAddress = 5;

    private readonly Dictionary<ulong, PageWord> words = [];
    private readonly Dictionary<ulong, PageWord> stems = [];
    private readonly Dictionary<ulong, PageWord> endings = [];

    public bool IsEmpty => words.Count == 0;

    /// <summary>Of the key <c>page</c>: for each <c>language</c> lists of words with spaces between: <c>small</c> words that any line needs, <c>address</c> by which a page
    /// speaks to its reader, <c>house</c> by which it speaks of itself, <c>requests</c> that ask for something where a line begins with them, a page's <c>plain</c> words, and <c>telling</c> ones
    /// that hardly anything else uses. A star at a word's end stands for any ending, one at its start for any beginning of a line's first word, as of an imperative.
    /// Words of the language <c>any</c> are at home in all.</summary>
    public static PageVocabulary Read(YamlMap check)
    {
        var vocabulary = new PageVocabulary();
        var language = 0;
        foreach (var lists in check.Maps("page"))
        {
            var languages = lists.Text("language") == "any" ? ushort.MaxValue : (ushort)(1 << (language++ & 15));
            vocabulary.Add(lists, "small", new PageWord(languages, 0, 0, 0, 0, 0));
            vocabulary.Add(lists, "address", new PageWord(languages, 0, languages, 0, 0, 0));
            vocabulary.Add(lists, "house", new PageWord(languages, 0, 0, languages, 0, 0));
            vocabulary.Add(lists, "requests", new PageWord(languages, languages, 0, 0, 0, 0));
            vocabulary.Add(lists, "plain", new PageWord(languages, 0, 0, 0, languages, 0));
            vocabulary.Add(lists, "telling", new PageWord(languages, 0, 0, 0, 0, languages));
        }

        return vocabulary;
    }

    private void Add(YamlMap lists, string key, PageWord meaning)
    {
        var text = (lists.Text(key) ?? "").AsSpan();
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (!word.IsEmpty)
            {
                var known = word is [.., '*'] ? stems : word is ['*', ..] ? endings : words;
                ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(known, Folding.Hash(word.Trim('*')), out _);
                all = all.And(meaning);
            }
        }
    }

    /// <summary>How sure it is that a line is the page's; null where it holds another word.</summary>
    /// <param name="text">The text that the units were read from.</param>
    internal PageLine? Judge(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line)
    {
        var languages = LanguagesOf(text, line);
        if (languages == 0)
        {
            return null;
        }

        var language = (ushort)(languages & -languages);
        int worth = 0, count = 0, names = 0;
        bool asks = false, begins = false, speaks = false, isHouse = false, opens = false, tells = false, isEnded = false;
        for (var at = 0; at < line.Length; at += line[at].Pieces)
        {
            ref readonly var unit = ref line[at];
            isEnded = unit.Kind == TokenKind.Stop ? unit.Fold == '.' : isEnded && !unit.IsWord;
            if (unit.Kind != TokenKind.Word)
            {
                continue;
            }

            count++;
            var word = WordOf(text, line, at, isFirst: count == 1);
            if ((word.Languages & language) == 0)
            {
                names++;
                continue;
            }

            var (isPlain, isTelling) = ((word.Plain & language) != 0, (word.Telling & language) != 0);
            var isRequest = count == 1 && (word.Asks & language) != 0;
            worth += isTelling ? 2 : isPlain || isRequest ? 1 : 0;
            asks |= isRequest;
            isHouse |= (word.IsHouse & language) != 0;
            var isAddress = ((word.Speaks | word.IsHouse) & language) != 0;
            begins |= count == 1 && (isPlain || isTelling || isRequest);
            speaks |= (word.Speaks & language) != 0;
            opens |= isAddress && (count == 1 || begins);
            tells |= isTelling;
        }

        // "We" and "you" in one line are a house and its reader.
        worth += worth > 0 && isHouse && (speaks || asks) ? 1 : 0;
        var isToReader = asks || speaks || isHouse;
        if (names > 0 && (!isToReader || names > MostNames || names * 2 > count || worth < OfNames))
        {
            return null;
        }

        if (isToReader && worth >= Sure && worth * Thinnest >= count)
        {
            return new PageLine(PhrasePlace.Label, IsDoubted: false);
        }

        if (isEnded)
        {
            var told = worth + (tells ? 1 : 0) + (asks && (speaks || isHouse) ? 1 : 0);
            return isToReader && told >= OfSentence && worth * Thinnest >= count ? new PageLine(PhrasePlace.Menu, IsDoubted: false)
                : worth >= Sure && worth * 2 >= count ? new PageLine(PhrasePlace.Menu, IsDoubted: true)
                : null;
        }

        var isShortRequest = (asks && count is > 1 and <= ShortRequest) || (opens && worth > 0 && count is > 1 and <= ShortAddress);
        if (isShortRequest || (isToReader && worth >= Likely && worth * ThinnestLabel >= count))
        {
            return new PageLine(PhrasePlace.Menu, IsDoubted: false);
        }

        var isList = worth >= Likely && (tells || (2 * worth) + (begins ? 1 : 0) > count);
        return isList ? new PageLine(PhrasePlace.Menu, IsDoubted: true) : null;
    }

    /// <summary>Whether a story's own sentences use so many words of pages that its headings may do so too.</summary>
    /// <param name="aside">Blocks that do not count, by index: those that are lines of pages.</param>
    internal bool IsTopicOf(Article article, HashSet<int> aside)
    {
        var told = new HashSet<ulong>();
        foreach (var block in article.Blocks)
        {
            foreach (var sentence in aside.Contains(block.Index) ? [] : block.Sentences)
            {
                if (!sentence.IsEnded || sentence.TokenCount < ShortestSentence)
                {
                    continue;
                }

                foreach (ref readonly var token in block.TokensOf(sentence))
                {
                    if (token.Kind == TokenKind.Word && words.GetValueOrDefault(token.Fold).And(ByStem(block.Text.Slice(token.Start, token.Length))).Telling != 0
                        && told.Add(token.Fold) && told.Count == AboutPages)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The languages that all words of a line are at home in, but for a few names and numbers.</summary>
    private ushort LanguagesOf(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line)
    {
        var (languages, words, names) = (ushort.MaxValue, 0, 0);
        for (var at = 0; at < line.Length && languages != 0; at += line[at].Pieces)
        {
            ref readonly var unit = ref line[at];
            if (unit.Kind == TokenKind.Mark && !unit.IsTrimming)
            {
                return 0;
            }

            if (unit.Kind == TokenKind.Word)
            {
                var known = (ushort)(WordOf(text, line, at, isFirst: words == 0).Languages & languages);
                var isName = known == 0 && words > 0 && (unit.Flags & TokenFlags.Capital) != TokenFlags.None && ++names <= MostNames;
                languages = isName ? languages : known;
                if (++words > LongestLine)
                {
                    return 0;
                }
            }
        }

        return words == 0 ? (ushort)0 : languages;
    }

    private PageWord WordOf(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line, int at, bool isFirst)
    {
        ref readonly var unit = ref line[at];
        var written = text[unit.Start..line[at + unit.Pieces - 1].End];
        var word = words.GetValueOrDefault(unit.Pieces > 1 ? unit.TokenFold : unit.Fold).And(ByStem(written));
        return word == default && isFirst ? ByEnding(written) : word;
    }

    private PageWord ByEnding(ReadOnlySpan<char> text)
    {
        var word = default(PageWord);
        for (var length = ShortestEnding; length <= LongestEnding && length + ShortestStem <= text.Length; length++)
        {
            word = word.And(endings.GetValueOrDefault(Folding.Hash(text[^length..])));
        }

        return word;
    }

    private PageWord ByStem(ReadOnlySpan<char> text)
    {
        var word = default(PageWord);
        for (var length = Math.Min(text.Length, LongestStem); length >= ShortestStem; length--)
        {
            word = word.And(stems.GetValueOrDefault(Folding.Hash(text[..length])));
        }

        return word;
    }

    /// <summary>What a word means, each as a bit for every language in which it does.</summary>
    private readonly record struct PageWord(ushort Languages, ushort Asks, ushort Speaks, ushort IsHouse, ushort Plain, ushort Telling)
    {
        public PageWord And(PageWord other) => new(
            (ushort)(Languages | other.Languages),
            (ushort)(Asks | other.Asks),
            (ushort)(Speaks | other.Speaks),
            (ushort)(IsHouse | other.IsHouse),
            (ushort)(Plain | other.Plain),
            (ushort)(Telling | other.Telling));
    }
}

/// <summary>How sure it is that a line is the page's.</summary>
/// <param name="Place">The place of a phrase that is as sure.</param>
/// <param name="IsDoubted">It names things that a part of a story could be about, and asks nothing of a reader.</param>
internal readonly record struct PageLine(PhrasePlace Place, bool IsDoubted);
