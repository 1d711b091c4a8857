using System.Globalization;
using Microsoft.CodeAnalysis.Text;
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

    /// <summary>The same for a sentence to the reader.</summary>
    private const int OfSentence = 4;

    /// <summary>One word in so many at least tells of the page: a reader is asked and told things by stories too. More of them in a line that is so for certain.</summary>
    private const int Thinnest = 3;
    private const int ThinnestSure = 2;
    private const int ThinnestOwn = 6;

    /// <summary>So many different telling words in the sentences of a story make it one about pages, apps and letters to subscribers.</summary>
    private const int AboutPages = 4;
    private const int ShortestSentence = 6;

    /// <summary>So many sentences of a story that speak to its reader, and one in so many of all, make it one that does so throughout: a column, advice, a house's own letter.</summary>
    private const int Spoken = 4;
    private const int RarestSpoken = 5;

    /// <summary>Words of a headline at least, and UTF-16 units of those that it writes with a capital.</summary>
    private const int ShortestHeadline = 7;
    private const int ShortestOfHeadline = 4;

    private readonly PageWords words;

    private PageVocabulary(PageWords words) => this.words = words;

    public bool IsEmpty => words.IsEmpty;

    /// <summary>Of the key <c>page</c>: for each <c>language</c> lists of words with spaces between: <c>small</c> words that any line needs, <c>address</c> by which a page
    /// speaks to its reader, <c>house</c> by which it speaks of itself, <c>requests</c> that ask for something where a line begins with them, <c>closing</c>
    /// ones that do so where it ends with them, as German infinitives do, a page's
    /// <c>plain</c> words, <c>telling</c> ones that hardly anything else uses, and <c>topics</c> that stories are about, whether they are a page's plain words or not.
    /// A star at a word's end stands for any ending, one at its start for any beginning of a line's first word, as of an imperative.
    /// Words of the language <c>any</c> are at home in all.</summary>
    public static PageVocabulary Read(YamlMap check)
    {
        var languages = check.Maps(PageWords.Key).Select(lists => (Func<string, string?>)(key => lists.Text(key)));
        return new PageVocabulary(check.Errors.IsTrusted ? PageWords.Unpack(check.Errors.Path) : PageWords.Of(languages));
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
        var told = new PageLineWords();
        var (isEnded, isInCapitals) = (false, true);
        for (var at = 0; at < line.Length; at += line[at].Pieces)
        {
            ref readonly var unit = ref line[at];
            isEnded = unit.Kind == TokenKind.Stop ? unit.Fold == '.' : isEnded && !unit.IsWord;
            if (unit.Kind == TokenKind.Word)
            {
                isInCapitals &= (unit.Flags & TokenFlags.Capital) != TokenFlags.None || unit.End - unit.Start < ShortestOfHeadline;
                told.Add(WordOf(text, line, at, isFirst: told.Count == 0), language);
            }
        }

        told.End(language);
        // Long and in capitals as headlines are, it may head a part of the story.
        var isHeadline = isInCapitals && told.Count >= ShortestHeadline;
        return told.IsOfNames ? null
            : told.IsToReader && told.Worth >= Sure && told.Own > 1 && told.Own * ThinnestOwn >= told.Count && told.IsDense(ThinnestSure) ? new PageLine(PhrasePlace.Label)
            : isEnded ? OfEnded(told)
            : told.IsShortRequest || (told.IsToReader && told.Worth >= Likely && told.Own > 0 && told.IsDense(Thinnest)) ? new PageLine(PhrasePlace.Menu) { NeedsCompany = isHeadline }
            : told.Worth >= Likely && (told.IsToReader || told.Tells || told.IsList) ? new PageLine(PhrasePlace.Menu) { IsDoubted = true, NeedsCompany = told.Topics > 0 || isHeadline }
            : null;
    }

    private static PageLine? OfEnded(PageLineWords told) =>
        told.IsToReader && told.Own * ThinnestOwn >= told.Count && told.WorthOfSentence >= OfSentence && told.IsDense(Thinnest) ? new PageLine(PhrasePlace.Menu)
        : told.IsShortNotice || (told.Worth >= Sure && told.IsDense(ThinnestSure)) ? new PageLine(PhrasePlace.Menu) { IsDoubted = true, NeedsCompany = told.Topics > 0 }
        : null;

    /// <summary>Whether a story's own sentences use so many words of pages that its headings may do so too.</summary>
    /// <param name="aside">Blocks that do not count, by index: those that are lines of pages.</param>
    internal bool IsTopicOf(Article article, HashSet<int> aside)
    {
        var told = new HashSet<ulong>();
        foreach (var (block, sentence) in SentencesOf(article, aside))
        {
            foreach (ref readonly var token in block.TokensOf(sentence))
            {
                if (token.Kind == TokenKind.Word && words.Whole(token.Fold).And(ByStem(block.Text.Slice(token.Start, token.Length))).In(PageRole.Telling) != 0
                    && told.Add(token.Fold) && told.Count == AboutPages)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a story speaks to its reader or of its own house so often that a line which does so is none of a page.</summary>
    internal bool IsSpokenIn(Article article, HashSet<int> aside)
    {
        int spoken = 0, all = 0;
        foreach (var (block, sentence) in SentencesOf(article, aside))
        {
            all++;
            spoken += Speaks(block, sentence) ? 1 : 0;
        }

        return spoken >= Spoken && spoken * RarestSpoken >= all;
    }

    private bool Speaks(Block block, Sentence sentence)
    {
        foreach (ref readonly var token in block.TokensOf(sentence))
        {
            if (token.Kind == TokenKind.Word && words.Whole(token.Fold) is var word && (word.In(PageRole.Address) | word.In(PageRole.House)) != 0
                && !block.IsSpeech(TextSpan.FromBounds(token.Start, token.Start + token.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(Block Block, Sentence Sentence)> SentencesOf(Article article, HashSet<int> aside) =>
        article.Blocks.Where(block => !aside.Contains(block.Index))
            .SelectMany(block => block.Sentences.Where(sentence => sentence.IsEnded && sentence.TokenCount >= ShortestSentence), (block, sentence) => (block, sentence));

    /// <summary>The languages that all words of a line are at home in, but for a few names and numbers.</summary>
    private ushort LanguagesOf(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line)
    {
        var (languages, words, names) = (ushort.MaxValue, 0, 0);
        for (var at = 0; at < line.Length && languages != 0; at += line[at].Pieces)
        {
            ref readonly var unit = ref line[at];
            // Who quotes somebody or names a price tells something.
            if ((unit.Kind == TokenKind.Mark && !unit.IsTrimming) || char.GetUnicodeCategory(text[unit.Start]) == UnicodeCategory.CurrencySymbol)
            {
                return 0;
            }

            if (unit.Kind == TokenKind.Word)
            {
                var known = (ushort)(WordOf(text, line, at, isFirst: words == 0).Known & languages);
                var isName = known == 0 && words > 0 && (unit.Flags & TokenFlags.Capital) != TokenFlags.None && ++names <= PageLineWords.MostNames;
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
        var word = words.Whole(unit.Pieces > 1 ? unit.TokenFold : unit.Fold).And(ByStem(written));
        return word == default && isFirst ? ByEnding(written) : word;
    }

    private PageWord ByEnding(ReadOnlySpan<char> text)
    {
        var word = default(PageWord);
        for (var length = ShortestEnding; length <= LongestEnding && length + ShortestStem <= text.Length; length++)
        {
            word = word.And(words.EndingWith(text[^length..]));
        }

        return word;
    }

    private PageWord ByStem(ReadOnlySpan<char> text)
    {
        var word = default(PageWord);
        for (var length = Math.Min(text.Length, LongestStem); length >= ShortestStem; length--)
        {
            word = word.And(words.BeginningWith(text[..length]));
        }

        return word;
    }
}
