using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Repetitions;

/// <summary>Sentences, paragraphs, headlines and captions that stand twice.</summary>
internal static class PassageSlips
{
    private const string Caption = "The ferry leaves Marlow harbour for the last time on Sunday evening";

    public static IReadOnlyList<Slip> All { get; } =
    [
        new("sentence again at once", copy => Sentence(copy, far: false, least: 8, sentence => sentence)),
        new("short sentence at once", copy => Sentence(copy, far: false, least: 5, sentence => sentence, most: 7)),
        new("sentence again later", copy => Sentence(copy, far: true, least: 8, sentence => sentence)),
        new("sentence nearly again", copy => Sentence(copy, far: true, least: 14, sentence => Nearly(copy, sentence))),
        new("paragraph again at once", copy => Paragraph(copy, far: false, paragraph => paragraph)),
        new("paragraph again later", copy => Paragraph(copy, far: true, paragraph => paragraph)),
        new("paragraph nearly again", copy => Paragraph(copy, far: true, paragraph => Nearly(copy, paragraph))),
        new("headline as first line", copy => Headline(copy, headline => headline)),
        new("headline with a stop", copy => Headline(copy, headline => headline + ".")),
        new("headline in capitals", copy => Headline(copy, headline => headline.ToUpperInvariant())),
        new("caption as caption", copy => Captions(copy, "Photo: " + Caption + ".", "Photo: " + Caption + ".")),
        new("caption as caption, Markdown", copy => Captions(copy, $"![{Caption}](a.jpg)", $"![{Caption}](b.jpg)")) { Path = "story.md" },
    ];

    private static Doubled? Sentence(Copy copy, bool far, int least, Func<string, string?> again, int most = 60)
    {
        var places = Enumerable.Range(1, Math.Max(0, copy.Paragraphs.Count - 1)).Where(i => !copy.Paragraphs[i].AsSpan().ContainsAny("\"“”"))
            .SelectMany(i => Phrasing.Sentences(copy.Paragraphs[i]).Where(sentence => sentence.EndsWith('.') && Phrasing.Split(sentence).Length is var words && words >= least && words <= most).Select(sentence => (i, sentence))).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var (from, sentence) = places[copy.Random.Next(places.Length)];
        var to = far ? copy.Random.Next(from + 1, copy.Paragraphs.Count + 1) - 1 : from;
        if ((far && to == from) || again(sentence) is not { } second)
        {
            return null;
        }

        var paragraphs = copy.Paragraphs.ToArray();
        var at = far ? paragraphs[to].Length : paragraphs[from].IndexOf(sentence, StringComparison.Ordinal) + sentence.Length;
        paragraphs[to] = paragraphs[to].Insert(at, " " + second);
        var start = paragraphs.Take(to).Sum(paragraph => paragraph.Length + 2) + at + 1;
        return new Doubled(string.Join("\n\n", paragraphs), start, start + second.Length, copy.Text);
    }

    private static Doubled? Paragraph(Copy copy, bool far, Func<string, string?> again)
    {
        var from = copy.Paragraphs.Count < 4 ? 0 : copy.Random.Next(1, copy.Paragraphs.Count - 2);
        var words = from == 0 ? 0 : Phrasing.Split(copy.Paragraphs[from]).Length;
        if (words < 12 || copy.Paragraphs[from].AsSpan().ContainsAny("\"“”") || again(copy.Paragraphs[from]) is not { } second)
        {
            return null;
        }

        return Insert(copy, far ? copy.Random.Next(from + 2, copy.Paragraphs.Count + 1) : from + 1, second);
    }

    private static Doubled? Headline(Copy copy, Func<string, string> again) =>
        Phrasing.Split(copy.Paragraphs[0]).Length is >= 4 and <= 14 ? Insert(copy, 1, again(copy.Paragraphs[0])) : null;

    private static Doubled? Captions(Copy copy, string one, string other) =>
        copy.Paragraphs.Count < 4 ? null : Insert(new Copy([.. copy.Paragraphs.Take(2), one, .. copy.Paragraphs.Skip(2)], copy.Random), 4, other);

    private static Doubled Insert(Copy copy, int at, string paragraph)
    {
        var paragraphs = copy.Paragraphs.ToList();
        paragraphs.Insert(at, paragraph);
        var start = paragraphs.Take(at).Sum(before => before.Length + 2);
        return new Doubled(string.Join("\n\n", paragraphs), start, start + paragraph.Length, copy.Text);
    }

    /// <summary>One small word dropped or one more put in.</summary>
    private static string? Nearly(Copy copy, string text)
    {
        var words = Phrasing.Split(text).ToList();
        var light = Enumerable.Range(1, words.Count - 1).Where(i => words[i] is "the" or "a" or "of" or "in" or "is" or "was" or "has" or "would" or "their" or "said" or "will").ToArray();
        if (light.Length == 0)
        {
            return null;
        }

        var at = light[copy.Random.Next(light.Length)];
        if (copy.Random.Next(2) == 0)
        {
            words.RemoveAt(at);
        }
        else
        {
            words.Insert(at, "also");
        }

        return Phrasing.Join(words);
    }
}
