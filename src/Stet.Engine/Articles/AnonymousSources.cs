using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds the sources without a name: "sources said", "an insider told", "according to a source".</summary>
public static class AnonymousSources
{
    /// <summary>A description has at most so many words behind the noun.</summary>
    private const int LongestDescription = 8;

    /// <summary>"said two senior sources", "sources close to the talks said": the verb stands so many tokens before the noun, or behind it.</summary>
    private const int FarthestBefore = 5;
    private const int FarthestBehind = LongestDescription + 2;

    /// <summary>A reason stands so many tokens away at most, however long the sentences are.</summary>
    private const int FarthestReason = 200;

    /// <param name="sentences">A reason may stand so many sentences before or behind the source.</param>
    public static IEnumerable<AnonymousSource> In(Article article, int sentences)
    {
        foreach (var block in article.Blocks)
        {
            if ((block.Role & (Roles.Code | Roles.Headline | Roles.Byline | Roles.Credit)) != Roles.None)
            {
                continue;
            }

            for (var i = NextNameless(block, 0); i < block.Tokens.Length; i = NextNameless(block, i + 1))
            {
                if (!block.IsSpeech(block.Tokens[i].Span) && Speaks(block, i))
                {
                    yield return Describe(block, i, sentences);
                }
            }
        }
    }

    /// <summary>The next noun that can be a source without a name, from a token on; the number of tokens where there is none.</summary>
    private static int NextNameless(Block block, int at)
    {
        var tokens = block.Tokens;
        var vocabulary = block.Vocabulary;
        while (at < tokens.Length && !vocabulary.Is(tokens[at], WordClass.Nameless))
        {
            at++;
        }

        return at;
    }

    /// <summary>The noun is the subject of a verb of saying, or stands behind "according to" or "told by": "the source of the leak" names a thing.</summary>
    private static bool Speaks(Block block, int noun)
    {
        var sentence = block.Sentences[block.SentenceAt(noun)];
        var end = Math.Min(sentence.FirstToken + sentence.TokenCount, noun + FarthestBehind + 1);
        for (var i = Math.Max(sentence.FirstToken, noun - 2 * LongestDescription); i < end; i++)
        {
            var words = block.Vocabulary;
            if (words.According(block.Tokens, i) is > 0 and var length && i + length <= noun && noun - i - length < LongestDescription && NothingBetween(block, i + length, noun))
            {
                return !IsOfThing(block, noun);
            }

            if (!words.IsSaying(block.Tokens[i]) || block.IsSpeech(block.Tokens[i].Span))
            {
                continue;
            }

            // "sources close to the talks said", "said a source", "told by a source"
            var isBehind = i > noun && i - noun <= FarthestBehind && !HasSaying(block, noun + 1, i) && !IsOfThing(block, noun);
            var isBefore = i < noun && noun - i <= FarthestBefore && NothingBetween(block, i + 1, noun) && (!SpeakerWords.IsPreposition(block.Tokens[noun - 1]) || SpeakerWords.IsBy(block.Tokens[noun - 1]));
            if (isBehind || (isBefore && !IsOfThing(block, noun)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the source of income"</summary>
    private static bool IsOfThing(Block block, int noun) =>
        noun + 1 < block.Tokens.Length && block.Tokens[noun + 1] is var next && (SpeakerWords.IsOf(next) || IsCompound(block, next));

    /// <summary>"the source code": the noun only describes another.</summary>
    private static bool IsCompound(Block block, Token next) =>
        next.Kind == TokenKind.Word && !block.Vocabulary.IsCue(next) && !SpeakerWords.IsBorder(next) && !SpeakerWords.IsAuxiliary(next) && !SpeakerWords.IsDescribing(next) && !SpeakerWords.IsTime(next)
        && !SpeakerWords.IsRelative(next) && !SpeakerWords.IsJoining(next) && !SpeakerWords.IsAdverb(block.Text, next) && !SpeakerWords.IsPreposition(next);

    private static bool HasSaying(Block block, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (block.Vocabulary.IsSaying(block.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Only words of one noun phrase stand from one token to before another.</summary>
    private static bool NothingBetween(Block block, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || (SpeakerWords.IsBorder(token) && !SpeakerWords.IsBy(token) && !SpeakerWords.IsPossessive(token)))
            {
                return false;
            }
        }

        return true;
    }

    private static AnonymousSource Describe(Block block, int noun, int sentences)
    {
        var first = noun;
        while (first > 0 && noun - first < LongestDescription && block.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number && !block.Vocabulary.IsSaying(block.Tokens[first - 1])
            && (!SpeakerWords.IsBorder(block.Tokens[first - 1]) || SpeakerWords.IsPossessive(block.Tokens[first - 1])) && !SpeakerWords.IsJoining(block.Tokens[first - 1]) && !SpeakerWords.IsPreposition(block.Tokens[first - 1]))
        {
            first--;
            if (SpeakerWords.IsDeterminer(block.Tokens[first]))
            {
                break;
            }
        }

        var start = first;
        while (start < noun && (SpeakerWords.IsDeterminer(block.Tokens[start]) || SpeakerWords.IsCounting(block.Tokens[start]) || block.Tokens[start].Kind == TokenKind.Number))
        {
            start++;
        }

        var end = noun + 1;
        var isOpen = end < block.Tokens.Length && (SpeakerWords.IsPreposition(block.Tokens[end]) || SpeakerWords.IsRelative(block.Tokens[end]) || SpeakerWords.IsDescribing(block.Tokens[end]));
        while (isOpen && end < block.Tokens.Length && end - noun <= LongestDescription && block.Tokens[end].Kind is TokenKind.Word or TokenKind.Number && !block.Vocabulary.IsSaying(block.Tokens[end]))
        {
            end++;
        }

        var before = start < noun ? Text(block, start, noun) : null;
        var behind = end > noun + 1 ? Text(block, noun + 1, end) : null;
        return new AnonymousSource(block, TextSpan.FromBounds(block.Tokens[first].Start, block.Tokens[noun].End), before is null ? behind : behind is null ? before : $"{before} … {behind}", Reason(block, noun, sentences));
    }

    private static string Text(Block block, int first, int end) => block.Prose.ToString(TextSpan.FromBounds(block.Tokens[first].Start, block.Tokens[end - 1].End));

    private static string? Reason(Block block, int noun, int sentences)
    {
        var at = block.SentenceAt(noun);
        var last = block.Sentences[Math.Min(block.Sentences.Count - 1, at + sentences)];
        var end = Math.Min(last.FirstToken + last.TokenCount, noun + FarthestReason);
        for (var i = Math.Max(block.Sentences[Math.Max(0, at - sentences)].FirstToken, noun - FarthestReason); i < end; i++)
        {
            if (block.Vocabulary.WithholdsName(block.Tokens, i) is > 0 and var length)
            {
                return Text(block, i, i + length);
            }
        }

        return null;
    }
}
