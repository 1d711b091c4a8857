using System.Text;

namespace Stet.Benchmarks.Quotations;

/// <summary>A retold story and the place of the quotation under trial in it.</summary>
/// <param name="Start">Of the quotation with its marks.</param>
/// <param name="Original">What it was made from.</param>
internal sealed record Story(string Text, int Start, int End, string Original)
{
    /// <summary>Stands before the quotation under trial until the story is finished; <see cref="To"/> stands behind it.</summary>
    public const char From = '\uE000';

    public const char To = '\uE001';

    public static Story Tell(Draft draft, Retold retold)
    {
        var original = retold.IsTranscript ? Transcript(draft.News) : draft.News.Text;
        if (retold.OriginalWords is { } words)
        {
            var at = draft.News.Paragraphs.Take(retold.Utterance.Paragraph).Sum(paragraph => paragraph.Length + 2) + retold.Utterance.Start;
            original = original.Remove(at, retold.Utterance.Words.Length).Insert(at, words);
        }

        var isCopy = !retold.Utterance.IsNamed || !retold.IsTranscript && retold.Paragraph is null && retold.Headline is null && draft.Random.Next(3) == 0;
        var told = Dress(isCopy ? Copy(draft.News, retold) : Retelling(draft, retold), retold.Marks ?? draft.Any([MarkStyle.Straight, MarkStyle.Curly]));
        var start = told.IndexOf(From, StringComparison.Ordinal);
        var end = told.IndexOf(To, StringComparison.Ordinal) - 1;
        return new Story(told.Replace($"{From}", "", StringComparison.Ordinal).Replace($"{To}", "", StringComparison.Ordinal), start, end, original);
    }

    private static string Transcript(News news) =>
        string.Join("\n\n", news.Utterances.Select(utterance => $"{utterance.Speaker}: {Phrasing.Ending(utterance.Words, '.')}{(utterance.Carried is { } carried ? " " + carried : "")}"));

    /// <summary>The whole article with one quotation changed.</summary>
    private static string Copy(News news, Retold retold)
    {
        var utterance = retold.Utterance;
        var paragraphs = news.Paragraphs.ToArray();
        var paragraph = paragraphs[utterance.Paragraph];
        var words = utterance.Words[^1] is ',' or '.' ? Phrasing.Ending(retold.Words, utterance.Words[^1]) : retold.Words;
        var (head, tail) = (paragraph[..(utterance.Start - 1)], paragraph[(utterance.End + 1)..]);
        if (retold.Speaker is { } speaker)
        {
            var inHead = utterance.SpeakerStart < utterance.Start;
            var at = inHead ? utterance.SpeakerStart : utterance.SpeakerStart - utterance.End - 1;
            var renamed = (inHead ? head : tail).Remove(at, utterance.Speaker.Length).Insert(at, speaker);
            (head, tail) = inHead ? (renamed, tail) : (head, renamed);
        }

        paragraphs[utterance.Paragraph] = $"{head}{From}{paragraph[utterance.Start - 1]}{words}{paragraph[utterance.End]}{To}{tail}";
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>A new story from some of the utterances and some of the narration.</summary>
    private static string Retelling(Draft draft, Retold retold)
    {
        var paragraphs = new List<string>();
        var narration = new Queue<string>(draft.Shuffled(draft.News.Narration).Take(6).Select(sentence => draft.Random.Next(2) == 0 ? sentence : Paraphrase(draft, sentence)));
        var others = draft.Utterances.Where(other => other != retold.Utterance).Take(draft.Random.Next(2, 8));
        var told = draft.Shuffled(others.Append(retold.Utterance));
        if (draft.Random.Next(2) == 0)
        {
            told = [.. told.OrderBy(utterance => utterance.Paragraph).ThenBy(utterance => utterance.Start)];
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        if (narration.TryDequeue(out var lead))
        {
            paragraphs.Add(lead);
        }

        foreach (var utterance in told)
        {
            var paragraph = utterance != retold.Utterance ? Attributed(draft, utterance.Words, NameOf(draft, utterance, named), "", "")
                : retold.Paragraph ?? (retold.Headline is null ? Attributed(draft, retold.Words, retold.Speaker ?? utterance.Speaker, $"{From}", $"{To}") : Attributed(draft, retold.Words, utterance.Speaker, "", ""));
            named.Add(utterance.Speaker);
            paragraphs.Add(draft.Random.Next(3) == 0 && narration.TryDequeue(out var sentence) ? $"{sentence} {paragraph}" : paragraph);
            if (draft.Random.Next(3) == 0 && narration.TryDequeue(out sentence))
            {
                paragraphs.Add(sentence);
            }
        }

        return $"{retold.Headline ?? draft.News.Paragraphs[0]}\n\n{string.Join("\n\n", paragraphs)}\n";
    }

    /// <summary>The full name first, then the surname, if nobody else of the article bears it.</summary>
    private static string NameOf(Draft draft, Utterance utterance, HashSet<string> named) =>
        named.Contains(utterance.Speaker) && draft.News.Utterances.All(other => other.Speaker == utterance.Speaker || other.Surname != utterance.Surname) ? utterance.Surname : utterance.Speaker;

    private static string Attributed(Draft draft, string words, string speaker, string from, string to) => draft.Random.Next(5) switch
    {
        0 => $"{from}“{Phrasing.Ending(words, ',')}”{to} {speaker} said.",
        1 or 2 => $"{speaker} said: {from}“{Phrasing.Ending(words, '.')}”{to}",
        3 => $"{speaker} told reporters: {from}“{Phrasing.Ending(words, '.')}”{to}",
        _ => $"{from}“{Phrasing.Ending(words, ',')}”{to} said {speaker}.",
    };

    private static string Paraphrase(Draft draft, string sentence) => Phrasing.Join(Phrasing.Split(sentence).Select(word =>
        WordTables.Synonyms.TryGetValue(Phrasing.Core(word).ToLowerInvariant(), out var other) && draft.Random.Next(2) == 0 ? Phrasing.Swap(word, other) : word));

    /// <summary>Writes the story with one kind of marks; every mark stays one character.</summary>
    private static string Dress(string text, MarkStyle marks)
    {
        var hasInner = text.Contains('‘', StringComparison.Ordinal) || text.Contains(" '", StringComparison.Ordinal);
        var dressed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var opens = (i == 0 || text[i - 1] is ' ' or '\n' or '(' or From || char.IsWhiteSpace(text[i - 1]) || text[i] == '\'' && text[i - 1] is '"' or '“') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
            var c = text[i] switch
            {
                '"' when marks != MarkStyle.Straight => opens ? '“' : '”',
                '\'' when marks != MarkStyle.Straight => opens ? '‘' : '’',
                '“' or '”' when marks == MarkStyle.Straight => '"',
                '‘' or '’' when marks == MarkStyle.Straight => '\'',
                var other => other,
            };
            dressed.Append(marks != MarkStyle.CurlySingle || hasInner ? c : c == '“' ? '‘' : c == '”' ? '’' : c);
        }

        return dressed.ToString();
    }
}
