using System.Text;
using System.Text.RegularExpressions;

namespace Stet.Benchmarks.Quotations;

/// <summary>Words and sentences by plain means that share nothing with the engine, so that its mistakes are not the trial's.</summary>
internal static partial class Phrasing
{
    public static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string Join(IEnumerable<string> words) => string.Join(' ', words.Where(word => word.Length > 0));

    /// <summary>Whole sentences; a stop behind an abbreviation ends none.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        foreach (Match match in SentenceEnd().Matches(text))
        {
            if (!Abbreviation().IsMatch(text[start..match.Index]))
            {
                sentences.Add(text[start..match.Index]);
                start = match.Index + match.Length;
            }
        }

        sentences.Add(text[start..]);
        return sentences;
    }

    /// <summary>Lower-case words and numbers, one space between them.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Replace('’', '\'').Replace('‘', '\''))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c != '\'' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The word without the marks and punctuation around it.</summary>
    public static string Core(string word)
    {
        var (start, end) = CoreOf(word);
        return word[start..end].Replace('’', '\'');
    }

    /// <summary>Puts another word in the same punctuation, with a capital where the first one had it.</summary>
    public static string Swap(string word, string core)
    {
        var (start, end) = CoreOf(word);
        var cased = end > start && char.IsUpper(word[start]) && core.Length > 0 && word[start..end] != "I" ? char.ToUpperInvariant(core[0]) + core[1..] : core;
        return word[..start] + cased + word[end..];
    }

    public static bool EndsClause(string word) => word.Length > 0 && word[^1] is ',' or '.' or '?' or '!' or ';' or ':' or '-' or '–' or '—' or '…' or ')';

    public static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    public static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The words with another end: ',' before a clause of saying, '.' at the end of a sentence. A question stays one.</summary>
    public static string Ending(string words, char end) =>
        words.TrimEnd() is [.., '?' or '!'] asked ? asked : words.TrimEnd(' ', ',', '.', ';', ':', '-', '…') + end;

    private static (int Start, int End) CoreOf(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[A-Z])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Lt|Jr|No|vs|Prof|[A-Z]|U\.[A-Z])\.$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Abbreviation();
}
