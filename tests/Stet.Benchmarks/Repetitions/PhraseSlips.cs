using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Repetitions;

/// <summary>Some words in a row that stand twice.</summary>
internal static class PhraseSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        .. Enumerable.Range(2, 7).Select(words => new Slip($"{words} words", copy => Twice(copy, words))),
        new("5 words over a comma", copy => Twice(copy, 5, ", ")),
        new("5 words over a stop", copy => Twice(copy, 5, ". ")),
        new("3 words in speech", copy => Twice(copy, 3, isSpeech: true)) { IsSpeech = true },
        new("3 words, **second** bold", copy => Twice(copy, 3, " **", "**")) { Path = "story.md" },
    ];

    private static Doubled? Twice(Copy copy, int words, string between = " ", string end = "", bool isSpeech = false)
    {
        if (copy.Find(isSpeech, place => place.IsPlain(words) && !IsOneWord(place, words)) is not { } place)
        {
            return null;
        }

        var phrase = Phrasing.Join(place.Words.Skip(place.At).Take(words));
        return copy.With(place, place.At, words, phrase + between + (between == ". " ? Phrasing.UpperFirst(phrase) : phrase) + end);
    }

    /// <summary>"had had" is half a phrase already.</summary>
    private static bool IsOneWord(Place place, int words) =>
        place.Words.Skip(place.At).Take(words).Zip(place.Words.Skip(place.At + 1)).Any(pair => pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));
}
