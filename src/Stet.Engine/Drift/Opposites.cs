namespace Stet.Drift;

/// <summary>Pairs as rules write them: "rise, climb | fall, drop", the words of both sides, each for all its forms. With "&lt;&gt;" between them the
/// two can say the same when what stands before and behind them is exchanged: who beats somebody is one that somebody loses to.</summary>
internal static class Opposites
{
    /// <summary>Pairs with a higher number are converse: "A beat B" and "B lost to A" say the same.</summary>
    public const int Converse = 1 << 30;

    /// <summary>From here on up to them they are those of words that differ in a part.</summary>
    public const int Parts = 10_000;

    public const string Key = "pairs";

    public static bool IsPair(string text) => text.AsSpan().Count('|') + text.AsSpan().Count("<>") == 1;

    /// <summary>The words of pairs: on the one side of each with its number from 1, on the other with that times -1.</summary>
    public static IEnumerable<(string Phrase, int Value)> Of(IEnumerable<string> pairs)
    {
        var count = 0;
        foreach (var pair in pairs)
        {
            var isConverse = pair.Contains("<>", StringComparison.Ordinal);
            var number = ++count + (isConverse ? Converse : 0);
            var sides = pair.Split(isConverse ? "<>" : "|");
            foreach (var (side, value) in new[] { (sides[0], number), (sides[1], -number) })
            {
                foreach (var word in ListedPhrases.In(side))
                {
                    yield return (word, value);
                    if (word.Contains('-', StringComparison.Ordinal))
                    {
                        yield return (word.Replace('-', ' '), value); // "in the long term" is long-term
                    }
                }
            }
        }
    }
}
