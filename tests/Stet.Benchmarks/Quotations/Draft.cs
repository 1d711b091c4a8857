namespace Stet.Benchmarks.Quotations;

/// <summary>One original at hand, and chance that is the same in every run.</summary>
internal sealed class Draft(News news, IReadOnlyList<News> all, Random random)
{
    public News News => news;

    public Random Random => random;

    /// <summary>The utterances with a speaker, in a chance order.</summary>
    public IEnumerable<Utterance> Utterances => Shuffled(news.Utterances);

    /// <summary>Another article of the trial.</summary>
    public News Other() => all[random.Next(all.Count)];

    public T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }

    /// <summary>The first utterance, in a chance order, with which something can be done.</summary>
    public Retold? First(Func<Utterance, Retold?> make) => Utterances.Select(make).FirstOrDefault(made => made is not null);

    /// <summary>The same for all that is quoted.</summary>
    public Retold? Quoted(Func<Utterance, Retold?> make) => Shuffled(news.Quoted).Select(make).FirstOrDefault(made => made is not null);

    /// <summary>A change of words that must not stand in the original by chance.</summary>
    public Retold? Changed(Func<string[], string[]?> change) => Quoted(utterance =>
        change(Phrasing.Split(utterance.Words)) is { } words && !news.Holds(Phrasing.Join(words)) ? new Retold(utterance, Phrasing.Join(words)) : null);

    /// <summary>A chance place of the words that fits; -1 where none does.</summary>
    public int Place(string[] words, int from, int end, Func<int, bool> fits)
    {
        var places = Enumerable.Range(from, Math.Max(0, end - from)).Where(fits).ToArray();
        return places.Length == 0 ? -1 : Any(places);
    }
}
