using System.Text.RegularExpressions;

namespace Stet.Benchmarks.Quotations;

/// <summary>Recognizes quotations whose speaker is beyond doubt: "…," said First Last, "…," First Last said, First Last said: "…". What is less
/// plain is passed over, and so are paragraphs whose marks do not pair.</summary>
internal static partial class UtteranceReader
{
    private const string Name = @"(?<who>((Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Miss)\.? [A-Z][\w'’-]+( [A-Z][\w'’-]+)?|[A-Z][\w'’-]+ (([A-Z]\. )|(de |van |von |bin |al-))?[A-Z][\w'’-]+( [A-Z][\w'’-]+)?|[A-Z][\w'’-]+))";
    private const int FewestWords = 6;

    /// <summary>Words with a capital that begin no name.</summary>
    private static readonly HashSet<string> NoName = new(
        ("On In At But And The When While After Before However Meanwhile Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September " +
        "October November December As For If So Then Later Earlier Yesterday Today Last This That Her His Their Its He She They It Chief Both Former Responding Speaking According").Split(' '), StringComparer.Ordinal);

    public static IEnumerable<Utterance> Read(string article, string paragraph, int index)
    {
        if (!MarksPair(paragraph))
        {
            yield break;
        }

        var quotations = Quotation().Matches(paragraph);
        for (var i = 0; i < quotations.Count; i++)
        {
            var inner = quotations[i].Groups["q"];
            var end = quotations[i].Index + quotations[i].Length;
            var next = i + 1 < quotations.Count ? quotations[i + 1].Index : paragraph.Length;
            var from = i > 0 ? quotations[i - 1].Index + quotations[i - 1].Length : 0;
            // A quotation inside the quotation, perhaps never closed, is its own trial.
            if (Phrasing.Split(inner.Value).Length < FewestWords || inner.Value.Contains(" '", StringComparison.Ordinal) || inner.Value.Contains('‘', StringComparison.Ordinal) || inner.Value.AsSpan().ContainsAny("[(…") || inner.Value.Contains("..", StringComparison.Ordinal))
            {
                continue;
            }

            var isWhole = char.IsUpper(inner.Value[0]) && inner.Value[^1] is ',' or '.' or '?' or '!';
            if (!isWhole || Speaker(paragraph, from, quotations[i].Index, end, next) is not { } who || !IsName(article, who.Value))
            {
                yield return new Utterance(inner.Value, index, inner.Index, "", -1);
                continue;
            }

            var pronoun = who.Value[..2] is "Mr" && who.Value[2] is ' ' or '.' ? "he" : who.Value.StartsWith("Mrs", StringComparison.Ordinal) || who.Value.StartsWith("Ms", StringComparison.Ordinal) ? "she" : null;
            yield return new Utterance(inner.Value, index, inner.Index, who.Value, who.Index)
            {
                Pronoun = pronoun,
                Carried = who.Index >= end && next < paragraph.Length && ClauseOnly().IsMatch(paragraph[end..next]) && IsLoose(paragraph, quotations, i + 1) ? quotations[i + 1].Groups["q"].Value : null,
            };
        }
    }

    private static Group? Speaker(string paragraph, int from, int start, int end, int next)
    {
        // Behind a full stop a new sentence begins, which may be about somebody else's words.
        var behind = Behind().Match(paragraph[..next], end);
        if (behind.Success && paragraph[end - 2] != '.')
        {
            return Checked(behind.Groups["who"]);
        }

        var before = Before().Match(paragraph[from..start]);
        return before.Success && !Cue().IsMatch(paragraph[end..Math.Min(next, end + 30)]) ? Checked(Before().Match(paragraph[..start], from).Groups["who"]) : null;
    }

    /// <summary>One word is a surname only where the article gives the rest of the name as well.</summary>
    private static bool IsName(string article, string who) =>
        who.Contains(' ', StringComparison.Ordinal) || Regex.IsMatch(article, $@"\b[A-Z][a-z'’-]+ {Regex.Escape(who)}\b", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Group? Checked(Group who) => who.Success && !NoName.Contains(who.Value.Split(' ')[0]) ? who : null;

    /// <summary>Whole sentences with nothing behind them in the paragraph that could name another speaker.</summary>
    private static bool IsLoose(string paragraph, MatchCollection quotations, int i)
    {
        var words = quotations[i].Groups["q"].Value;
        return char.IsUpper(words[0]) && words[^1] is '.' or '!' or '?' && Phrasing.Split(words).Length >= 4 && !words.AsSpan().ContainsAny("[(…") && quotations[i].Index + quotations[i].Length == paragraph.Length;
    }

    private static bool MarksPair(string paragraph)
    {
        var isOpen = false;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('"' or '“' or '”'))
            {
                continue;
            }

            var opens = (i == 0 || paragraph[i - 1] is ' ' or '(') && i + 1 < paragraph.Length && paragraph[i + 1] != ' ';
            if (opens == isOpen || (paragraph[i] == '“' && isOpen) || (paragraph[i] == '”' && !isOpen))
            {
                return false;
            }

            if (!opens && i + 1 < paragraph.Length && char.IsLetterOrDigit(paragraph[i + 1]))
            {
                return false;
            }

            isOpen = opens;
        }

        return !isOpen;
    }

    [GeneratedRegex("[\"“](?<q>[^\"“”]+)[\"”]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\G,? ((said|says|added|explained|warned) (the |a )?([a-z][a-z-]* ){0,3}" + Name + @"(?=[,.;]|$| (of|at|from|in|on|as|told|after|who|when|last|this|during|while|and)\b)|" + Name + @" (said|says|added|explained|warned|told)\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(Name + @" (said|says|added|explained|warned|(told|tells) [A-Za-z' ]{2,40})[:,] $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^,? (\w+ ){0,4}(said|says|added|told|explained|warned)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"^,? (said|says|added|explained|warned)? ?(the |a )?([A-Za-z][\w'’-]*\.? ){0,7}[A-Za-z][\w'’-]*\. $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClauseOnly();
}
