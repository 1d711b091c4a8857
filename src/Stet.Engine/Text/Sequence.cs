namespace Stet;

/// <summary>Select as System.Linq has it, word for word, but as a plain iterator. There it is a generic virtual method, which ahead of time must be
/// compiled for every kind of sequence times every type that anything is selected into: two thirds of the native program were nothing else. Names in
/// this namespace come before those of System.Linq, so code calls it without knowing.</summary>
internal static class Sequence
{
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
        {
            yield return selector(item);
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        var index = 0;
        foreach (var item in source)
        {
            yield return selector(item, index++);
        }
    }
}
