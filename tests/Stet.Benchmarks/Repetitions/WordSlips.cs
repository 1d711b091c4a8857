using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Repetitions;

/// <summary>Words that stand twice in a row, or are written together.</summary>
internal static class WordSlips
{
    private const int Width = 72;

    public static IReadOnlyList<Slip> All { get; } =
    [
        new("function word", copy => Twice(copy, place => IsLower(place) && place.IsLight)),
        new("content word", copy => Twice(copy, place => IsLower(place) && !place.IsLight)),
        new("name", copy => Twice(copy, place => place.At > 0 && char.IsUpper(place.Word[0]) && char.IsLetter(place.Words[place.At - 1][^1]))),
        new("any word", copy => Twice(copy, _ => true)),
        new("sentence start (The the)", copy => Twice(copy, place => char.IsUpper(place.Word[0]) && place.IsLight && place.Word.Length > 1 && IsStart(place), word => word + " " + word.ToLowerInvariant())),
        new("over a comma (the, the)", copy => Twice(copy, place => IsLower(place) && place.Word is "the" or "an" or "and" or "their" or "its" or "our" or "your" or "or", word => word + ", " + word)),
        new("over a stop (the. The)", copy => Twice(copy, place => IsLower(place) && place.Word is "the" or "an" or "and" or "their" or "its" or "our" or "your" or "or", word => word + ". " + Phrasing.UpperFirst(word))),
        new("over a line end", AtLineEnd),
        new("in speech", copy => Twice(copy, IsLower, isSpeech: true)) { IsSpeech = true },
        new("**the** the", copy => Twice(copy, place => IsLower(place) && place.IsLight, word => $"**{word}** {word}")) { Path = "story.md" },
        new("the *the*", copy => Twice(copy, place => IsLower(place) && place.IsLight, word => $"{word} *{word}*")) { Path = "story.md" },
        new("[the](…) the", copy => Twice(copy, place => IsLower(place) && place.IsLight, word => $"[{word}](https://example.org/a) {word}")) { Path = "story.md" },
        new("glued word (wordword)", copy => Twice(copy, place => IsLower(place) && place.Word.Length >= 4, word => word + word)),
        new("glued label (WordWord)", GluedLine),
    ];

    private static Doubled? Twice(Copy copy, Func<Place, bool> fits, Func<string, string>? write = null, bool isSpeech = false) =>
        copy.Find(isSpeech, place => place.IsPlain(1) && !IsTwice(place) && fits(place)) is { } place
            ? copy.With(place, place.At, 1, write is null ? place.Word + " " + place.Word : write(place.Word))
            : null;

    private static bool IsLower(Place place) => char.IsLower(place.Word[0]);

    private static bool IsStart(Place place) => place.At == 0 || place.Words[place.At - 1][^1] == '.';

    /// <summary>What published copy says twice already is no slip of ours.</summary>
    private static bool IsTwice(Place place) =>
        (place.At > 0 && place.Words[place.At - 1].Equals(place.Word, StringComparison.OrdinalIgnoreCase)) || place.Words[place.At + 1].StartsWith(place.Word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole story wrapped, with the last word of a line again at the start of the next.</summary>
    private static Doubled? AtLineEnd(Copy copy)
    {
        var lines = copy.Paragraphs.SelectMany(paragraph => Wrap(paragraph).Append("")).ToArray();
        var places = Enumerable.Range(1, Math.Max(0, lines.Length - 2)).Where(i => lines[i + 1].Length > 0 && LastWord(lines[i]) is { } word && WordTables.Light.Contains(word) && !lines[i + 1].StartsWith(word, StringComparison.Ordinal)).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var at = places[copy.Random.Next(places.Length)];
        var last = LastWord(lines[at])!;
        var sound = string.Join('\n', lines);
        lines[at + 1] = last + " " + lines[at + 1];
        var start = lines.Take(at).Sum(line => line.Length + 1) + lines[at].Length - last.Length;
        return new Doubled(string.Join('\n', lines), start, start + (2 * last.Length) + 1, sound);
    }

    private static string? LastWord(string line) => line.LastIndexOf(' ') is > 0 and var space && line[(space + 1)..] is var word && word.All(char.IsLower) ? word : null;

    private static IEnumerable<string> Wrap(string paragraph)
    {
        var line = "";
        foreach (var word in Phrasing.Split(paragraph))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        yield return line;
    }

    private static Doubled? GluedLine(Copy copy)
    {
        string[] labels = ["Related", "Addendum", "Harbour news today", "Details", "Sport", "More from this author", "Photos"];
        if (copy.Paragraphs.Count < 3)
        {
            return null;
        }

        var label = labels[copy.Random.Next(labels.Length)];
        var before = string.Join("\n\n", copy.Paragraphs.Take(2)) + "\n\n";
        var after = "\n\n" + string.Join("\n\n", copy.Paragraphs.Skip(2));
        return new Doubled(before + label + label + after, before.Length, before.Length + (2 * label.Length), before + label + after);
    }
}
