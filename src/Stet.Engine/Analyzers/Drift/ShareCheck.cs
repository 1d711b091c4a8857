using System.Globalization;
using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>Shares of one vote or one survey that make more than 100 per cent.</summary>
internal static class ShareCheck
{
    private const int Whole = 100;

    /// <summary>What rounding can add to each share.</summary>
    private const decimal Rounding = 0.5m;

    /// <summary>Shares that make more are of more than one whole.</summary>
    private const int MostOfOne = 200;

    public static IEnumerable<SumError> In(SentenceFacts sentence, SumOptions options)
    {
        var shares = new List<Quantity>();
        var words = new HashSet<ulong>();
        foreach (var fact in sentence.Facts)
        {
            if (fact is not Quantity { Measure: Measure.Percent } share)
            {
                continue;
            }

            // A share without its word may be of something else.
            var own = Written.WordsBehind(sentence, share).Where(options.Exclusive.Has).ToArray();
            if (own.Length == 0 || share is { To: not null } or { IsVague: true } or { Modifier: not Modifier.None and not Modifier.About })
            {
                yield break;
            }

            shares.Add(share);
            words.UnionWith(own);
        }

        var sum = shares.Sum(share => share.Value);
        if (shares.Count >= 2 && words.Count == shares.Count && sum > Whole + (shares.Count * Rounding) && sum < MostOfOne)
        {
            yield return new SumError(shares[^1], shares[..^1], $"{SumFigures.Listed(shares.Select(share => Written.Text(sentence, share)))} make {sum.ToString("0.##", CultureInfo.InvariantCulture)}%");
        }
    }
}
