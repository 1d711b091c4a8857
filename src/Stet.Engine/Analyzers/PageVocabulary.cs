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

    /// <summary>What the words of a line are worth together that is the page's for certain, and of one whose words could head a part of a story.</summary>
    private const int Sure = 5;
    private const int Likely = 2;

    /// <summary>The same for a sentence to the reader, and for a line with names, as in "Follow Harbour Radio on Facebook".</summary>
    private const int OfSentence = 3;
    private const int OfNames = 4;
    private const int MostNames = 3;

    /// <summary>"Comment now", "Show all of them": a request with small words alone.</summary>
    private const int ShortRequest = 3;

    /// <summary>The kinds of words by their keys, and what one is worth: small words that any line needs, words by which a page speaks to its reader or of itself,
    /// words that ask for something where a line begins with them, a page's plain words, and those that hardly anything else uses.</summary>
    private static readonly (string Key, byte Worth)[] Kinds = [("small", 0), ("address", 0), ("requests", 1), ("plain", 1), ("telling", 2)];

    private readonly Dictionary<ulong, PageWord> words = [];
    private readonly Dictionary<ulong, PageWord> stems = [];

    public bool IsEmpty => words.Count == 0;

    /// <summary>Of the key <c>page</c>: for each language lists of words with spaces between; a star at a word's end stands for any ending. Words of the language
    /// <c>any</c> are at home in all.</summary>
    public static PageVocabulary Read(YamlMap check)
    {
        var vocabulary = new PageVocabulary();
        var language = 0;
        foreach (var lists in check.Maps("page"))
        {
            var languages = lists.Text("language") == "any" ? ushort.MaxValue : (ushort)(1 << (language++ & 15));
            foreach (var (key, worth) in Kinds)
            {
                foreach (var word in (lists.Text(key) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    vocabulary.Add(word, new PageWord(languages, worth, key == "requests", key == "address"));
                }
            }
        }

        return vocabulary;
    }

    private void Add(string word, PageWord meaning)
    {
        var (known, fold) = word is [.., '*'] ? (stems, Folding.Hash(word.AsSpan()[..^1])) : (words, Folding.Hash(word));
        known[fold] = meaning.And(known.GetValueOrDefault(fold));
    }

    /// <summary>How sure it is that a line is the page's, as the place of a phrase that is as sure; null where it holds another word.</summary>
    /// <param name="text">The text that the units were read from.</param>
    internal PhrasePlace? Judge(ReadOnlySpan<char> text, ReadOnlySpan<PhraseUnit> line)
    {
        int worth = 0, count = 0, names = 0;
        bool asks = false, speaks = false, tells = false, isEnded = false;
        var languages = ushort.MaxValue;
        for (var at = 0; at < line.Length; at += line[at].Pieces)
        {
            ref readonly var unit = ref line[at];
            if (!unit.IsWord)
            {
                if (unit.Kind == TokenKind.Mark && !unit.IsTrimming)
                {
                    return null;
                }

                isEnded = unit.Kind == TokenKind.Stop && unit.Fold == '.';
                continue;
            }

            isEnded = false;
            if (++count > LongestLine)
            {
                return null;
            }

            var word = WordOf(text[unit.Start..line[at + unit.Pieces - 1].End], unit.Pieces > 1 ? unit.TokenFold : unit.Fold, languages);
            if (word.Languages != 0)
            {
                languages &= word.Languages;
                worth += word.Worth;
                asks |= count == 1 && word.Asks;
                speaks |= word.Speaks;
                tells |= word.Worth > 1;
            }
            else if (unit.Kind == TokenKind.Word && (count == 1 || (unit.Flags & TokenFlags.Capital) == TokenFlags.None || ++names > MostNames))
            {
                return null;
            }
        }

        var isToReader = asks || speaks;
        if (count < 2 || (names > 0 && (!isToReader || names * 2 > count || worth < OfNames)))
        {
            return null;
        }

        if (isToReader && worth >= Sure)
        {
            return PhrasePlace.Label;
        }

        var isOne = isEnded ? isToReader && tells && worth >= OfSentence
            : worth >= Likely ? isToReader || tells || 2 * worth > count
            : asks && count <= ShortRequest;
        return isOne ? PhrasePlace.Menu : null;
    }

    /// <summary>What a word means in one of some languages; of no language where it means nothing.</summary>
    private PageWord WordOf(ReadOnlySpan<char> text, ulong fold, ushort languages)
    {
        var word = words.GetValueOrDefault(fold);
        if ((word.Languages & languages) == 0)
        {
            word = default;
            for (var length = Math.Min(text.Length, LongestStem); length >= ShortestStem; length--)
            {
                word = word.And(stems.GetValueOrDefault(Folding.Hash(text[..length])));
            }
        }

        return (word.Languages & languages) == 0 ? default : word;
    }

    /// <param name="Languages">A bit for each language that it is a word of.</param>
    private readonly record struct PageWord(ushort Languages, byte Worth, bool Asks, bool Speaks)
    {
        public PageWord And(PageWord other) =>
            new((ushort)(Languages | other.Languages), Math.Max(Worth, other.Worth), Asks || other.Asks, Speaks || other.Speaks);
    }
}
