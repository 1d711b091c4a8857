using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Repetitions;

/// <summary>A published article, cut into words by blanks, and chance that is the same in every run.</summary>
internal sealed class Copy(IReadOnlyList<string> paragraphs, Random random)
{
    private const int Tries = 60;

    public Random Random => random;

    /// <summary>The headline first.</summary>
    public IReadOnlyList<string> Paragraphs => paragraphs;

    public string Text => string.Join("\n\n", paragraphs);

    /// <summary>A chance place of the story's own words that fits, or of words inside quotation marks.</summary>
    public Place? Find(bool isSpeech, Func<Place, bool> fits)
    {
        for (var i = 0; i < Tries && paragraphs.Count > 1; i++)
        {
            var index = random.Next(1, paragraphs.Count);
            var words = Phrasing.Split(paragraphs[index]);
            var place = new Place(index, words, random.Next(words.Length));
            if (IsSpeech(words, place.At) == isSpeech && fits(place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The story with words of a paragraph replaced; what is marked stands between the two positions.</summary>
    /// <param name="from">The first word that is replaced.</param>
    /// <param name="count">Words that are replaced.</param>
    public Doubled With(Place place, int from, int count, string written)
    {
        var before = string.Concat(place.Words.Take(from).Select(word => word + " "));
        var after = string.Concat(place.Words.Skip(from + count).Select(word => " " + word));
        var start = paragraphs.Take(place.Paragraph).Sum(paragraph => paragraph.Length + 2) + before.Length;
        var changed = paragraphs.ToArray();
        changed[place.Paragraph] = before + written + after;
        return new Doubled(string.Join("\n\n", changed), start, start + written.Length, Text);
    }

    private static bool IsSpeech(string[] words, int at) => words.Take(at).Sum(word => word.AsSpan().Count('"') + word.AsSpan().Count('“') + word.AsSpan().Count('”')) % 2 == 1;
}

/// <summary>A word of a paragraph.</summary>
internal sealed record Place(int Paragraph, string[] Words, int At)
{
    public string Word => Words[At];

    /// <summary>Whether some words in a row are letters only, with nothing between them.</summary>
    public bool IsPlain(int count) => At + count < Words.Length && Words.Skip(At).Take(count).All(word => word.All(c => char.IsLetter(c) || c is '\'' or '-') && char.IsLetter(word[0]) && char.IsLetter(word[^1]));

    public bool IsLight => WordTables.Light.Contains(Word.ToLowerInvariant());
}
