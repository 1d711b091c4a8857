using System.Buffers;
using Stet.Articles;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Guesses the roles of the blocks of a plain text. What could be two things is a paragraph.</summary>
internal static class GuessedRoles
{
    /// <summary>Headline, byline and the like stand among the first few blocks, before the running text.</summary>
    private const int LongestHead = 8;

    private const int LongestHeadline = 150;
    private const int LongestHeadlineWithStop = 100;
    private const int LongestStandfirst = 300;
    private const int LongestSubheading = 60;
    private const int MostWordsOfSubheading = 8;

    /// <summary>A paragraph of running text is at least as long as this, or has two sentences.</summary>
    private const int ShortestRunning = 120;

    /// <summary>So many rows with as many bars make a table, and so many bars divide a row that holds no figures: "Rank | State | Score".</summary>
    private const int LeastRows = 3;
    private const int LeastBars = 2;

    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" .\u00A0\u201C\u2018\"'(");

    public static Roles[] Of(string text, IReadOnlyList<TextLine> blocks)
    {
        var roles = new Roles[blocks.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = OfSign(blocks[i].Of(text));
        }

        TellTables(text, blocks, roles);
        GuessHead(text, blocks, roles);
        for (var i = 1; i + 1 < roles.Length; i++)
        {
            if (roles[i] == Roles.Paragraph && roles[i - 1] == Roles.Paragraph && roles[i + 1] == Roles.Paragraph && IsSubheading(text, blocks, i))
            {
                roles[i] = Roles.Subheading;
            }
        }

        return roles;
    }

    /// <summary>The role that a sign or label at the start tells.</summary>
    private static Roles OfSign(ReadOnlySpan<char> block) =>
        LineShape.IsBlockQuote(block) ? Roles.BlockQuote
        : LineShape.IsRule(block) ? Roles.Paragraph
        : LineShape.IsListItem(block) ? Roles.ListItem
        : LineShape.IsCredit(block) ? Roles.Credit
        : LineShape.IsCaption(block) ? Roles.Caption
        : Roles.Paragraph;

    /// <summary>Lines one below the other that bars divide into as many cells are the rows of a table: of two cells only where most of them hold figures.</summary>
    private static void TellTables(string text, IReadOnlyList<TextLine> blocks, Roles[] roles)
    {
        for (int first = 0, end; first < roles.Length; first = end)
        {
            var bars = blocks[first].Of(text).Count('|');
            var figures = 0;
            for (end = first; end < roles.Length && bars > 0 && blocks[end].Of(text) is var row && row.Count('|') == bars; end++)
            {
                figures += row.ContainsAnyInRange('0', '9') ? 1 : 0;
            }

            if (end - first >= LeastRows && (bars >= LeastBars || figures * 2 > end - first))
            {
                roles.AsSpan(first, end - first).Fill(Roles.TableCell);
            }

            end = Math.Max(end, first + 1);
        }
    }

    private static void GuessHead(string text, IReadOnlyList<TextLine> blocks, Roles[] roles)
    {
        var headline = -1;
        for (var i = 0; i < Math.Min(roles.Length, LongestHead); i++)
        {
            var block = blocks[i].Of(text);
            if (roles[i] != Roles.Paragraph)
            {
                continue;
            }

            if (IsRunning(block))
            {
                return;
            }

            if (headline >= 0 && Folding.Hash(block) == Folding.Hash(blocks[headline].Of(text)))
            {
                roles[i] = Roles.Headline;
            }
            else if (LineShape.IsDateline(block))
            {
                roles[i] = Roles.Dateline;
            }
            else if (i > 0 && LineShape.IsByline(block))
            {
                roles[i] = Roles.Byline;
            }
            else if (headline < 0 && IsHeadline(text, blocks, i))
            {
                roles[i] = Roles.Headline;
                headline = i;
            }
            else if (headline >= 0 && roles[i - 1] == Roles.Headline && IsStandfirst(text, blocks, i))
            {
                roles[i] = Roles.Standfirst;
            }
        }
    }

    private static bool IsHeadline(string text, IReadOnlyList<TextLine> blocks, int i)
    {
        var block = blocks[i].Of(text);
        if (i + 1 == blocks.Count || block.Length > LongestHeadline || !BeginsLikeHeadline(block) || HasFullQuotation(block) || HasInnerSentenceEnd(block) || Words(block) < 2)
        {
            return false;
        }

        var next = blocks[i + 1];
        return block[^1] switch
        {
            ',' or ';' or ':' => false,
            // A short lead ends with a stop too: only what stands apart, above far more text, is taken for an agency's headline.
            '.' when !block.EndsWith("...") => i == 0 && next.IsApart && block.Length <= LongestHeadlineWithStop && IsRunning(next.Of(text)) && next.Span.Length > block.Length * 3 / 2,
            _ => next.IsApart || next.Span.Length >= block.Length * 2,
        };
    }

    /// <summary>The sentence below a headline that sums the story up; written without a stop it cannot be the lead.</summary>
    private static bool IsStandfirst(string text, IReadOnlyList<TextLine> blocks, int i)
    {
        var block = blocks[i].Of(text);
        return i + 1 < blocks.Count && block.Length <= LongestStandfirst && blocks[i].IsApart && blocks[i + 1].IsApart
            && BeginsLikeHeadline(block) && !LineShape.EndsSentence(block) && block[^1] is not (',' or ';' or ':') && !HasInnerSentenceEnd(block) && Words(block) >= 7;
    }

    private static bool IsSubheading(string text, IReadOnlyList<TextLine> blocks, int i)
    {
        var block = blocks[i].Of(text);
        return block.Length <= LongestSubheading && char.IsUpper(block[0]) && (Characters.IsLetter(block[^1]) || Characters.IsDigit(block[^1]))
            && !HasInnerSentenceEnd(block) && Words(block) <= MostWordsOfSubheading
            && LineShape.EndsSentence(blocks[i - 1].Of(text)) && IsRunning(blocks[i + 1].Of(text));
    }

    private static bool IsRunning(ReadOnlySpan<char> block) => LineShape.EndsSentence(block) && (block.Length >= ShortestRunning || HasInnerSentenceEnd(block));

    private static bool BeginsLikeHeadline(ReadOnlySpan<char> block) => char.IsUpper(block[0]) || Characters.IsDigit(block[0]) || Characters.IsMark(block[0]);

    /// <summary>A mark closes right after a stop or comma: somebody speaks in whole sentences, as headlines do not.</summary>
    private static bool HasFullQuotation(ReadOnlySpan<char> block)
    {
        for (var i = 1; i < block.Length; i++)
        {
            if (Characters.IsMark(block[i]) && block[i - 1] is '.' or ',' or '!' or '?')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A stop before the end that another sentence seems to follow.</summary>
    private static bool HasInnerSentenceEnd(ReadOnlySpan<char> block)
    {
        for (var i = 2; i + 2 < block.Length; i++)
        {
            if (Characters.IsStop(block[i]) && block[i + 1] == ' ' && (char.IsUpper(block[i + 2]) || Characters.IsMark(block[i + 2])) && !IsAbbreviation(block, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> block, int stop)
    {
        var word = block[..stop];
        word = word[(word.LastIndexOfAny(BeforeWords) + 1)..];
        return block[stop] == '.' && (word.Length <= 1 || Vocabulary.OwnAbbreviations.Classify(word, block[(stop + 1)..]) != TokenFlags.None);
    }

    private static int Words(ReadOnlySpan<char> block)
    {
        var words = 0;
        foreach (var range in block.SplitAny(' ', '\n', '\u00A0'))
        {
            words += range.End.Value > range.Start.Value ? 1 : 0;
        }

        return words;
    }
}
