using System.Globalization;
using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>Shares of one vote or one survey that make more than 100 per cent.</summary>
internal static class ShareCheck
{
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
        if (shares.Count >= 2 && words.Count == shares.Count && sum > 100 + (shares.Count * 0.5m) && sum < 200)
        {
            yield return new SumError(shares[^1], shares[..^1], $"{Listed(shares.Select(share => Written.Text(sentence, share)))} make {sum.ToString("0.##", CultureInfo.InvariantCulture)}%");
        }
    }

    public static string Listed(IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
