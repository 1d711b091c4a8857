using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>The words that a page speaks in: its buttons, labels, forms and notices. A line that holds no others is the page's, whatever it says, for
/// nobody tells news with them alone. The value of a word says how much of a page's it is.</summary>
/// <param name="Weights">By fold: 0 for small words that any line needs, 1 for a page's plain words, 2 for those that hardly anything else uses.</param>
/// <param name="Requests">Words that ask the reader to do something where a line begins with them.</param>
/// <param name="Address">Words by which a page speaks to its reader or of itself.</param>
public sealed record PageVocabulary(IReadOnlyDictionary<ulong, byte> Weights, IReadOnlySet<ulong> Requests, IReadOnlySet<ulong> Address)
{
    private const int LongestLine = 40;

    /// <summary>Worth of a line that is the page's for certain, of one whose words could head a part of a story, and of a sentence to the reader.</summary>
    private const int Sure = 5;
    private const int Likely = 2;
    private const int OfSentence = 5;

    /// <summary>"Comment now", "Show all of them": a request with small words alone.</summary>
    private const int ShortRequest = 3;

    /// <summary>A line with names is of a page where it asks for something, as in "Follow Harbour Radio on Facebook".</summary>
    private const int MostOfNames = 4;

    public bool IsEmpty => Weights.Count == 0;

    /// <summary>Of the keys <c>small-words</c>, <c>page-words</c>, <c>telling-words</c>, <c>requests</c> and <c>address</c>: each text is one or more words with spaces between.</summary>
    public static PageVocabulary Read(YamlMap check)
    {
        var weights = new Dictionary<ulong, byte>();
        Add(weights, check, "small-words", 0);
        var address = Add(weights, check, "address", 0);
        var requests = Add(weights, check, "requests", 1);
        Add(weights, check, "page-words", 1);
        Add(weights, check, "telling-words", 2);
        return new PageVocabulary(weights, requests, address);
    }

    private static HashSet<ulong> Add(Dictionary<ulong, byte> weights, YamlMap check, string key, byte weight)
    {
        var words = new HashSet<ulong>();
        foreach (var text in check.Texts(key))
        {
            foreach (var word in text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var fold = Folding.Hash(word);
                words.Add(fold);
                weights[fold] = Math.Max(weight, weights.GetValueOrDefault(fold));
            }
        }

        return words;
    }

    /// <summary>How sure it is that a line is the page's, as the place of a phrase that is as sure; null where it holds another word.</summary>
    internal PhrasePlace? Judge(ReadOnlySpan<PhraseUnit> line)
    {
        int worth = 0, words = 0, names = 0;
        bool asks = false, speaks = false, isEnded = false;
        for (var at = 0; at < line.Length;)
        {
            ref readonly var unit = ref line[at];
            if (!unit.IsWord)
            {
                if (unit.Kind == TokenKind.Mark && !unit.IsTrimming)
                {
                    return null;
                }

                isEnded = unit.Kind == TokenKind.Stop && unit.Fold == '.';
                at++;
                continue;
            }

            isEnded = false;
            var fold = unit.Pieces > 1 ? unit.TokenFold : unit.Fold;
            if (++words > LongestLine)
            {
                return null;
            }

            if (Weights.TryGetValue(fold, out var weight))
            {
                worth += weight;
                asks |= words == 1 && Requests.Contains(fold);
                speaks |= Address.Contains(fold);
            }
            else if (unit.Kind == TokenKind.Word && (words == 1 || (unit.Flags & TokenFlags.Capital) == TokenFlags.None || ++names > MostOfNames))
            {
                return null;
            }

            at += unit.Pieces;
        }

        if (names > 0 && (!(asks || speaks) || names * 2 > words))
        {
            return null;
        }

        return isEnded
            ? (speaks || asks) && worth >= OfSentence ? PhrasePlace.Label : null
            : worth >= Sure && (asks || speaks) ? PhrasePlace.Label
            : words > 1 && names == 0 && (worth >= Likely ? asks || speaks || 2 * worth > words : asks && words <= ShortRequest) ? PhrasePlace.Menu
            : names > 0 && worth > Likely ? PhrasePlace.Menu
            : null;
    }
}
