using System.Globalization;

namespace Stet.Benchmarks.Weights;

/// <summary>Prints the fitted weights of a proof in the form that the code has, and how many changed rows are found for how many honest ones that are flagged.</summary>
internal static class WeightsTable
{
    /// <summary>Shares of the honest rows that one proof may flag.</summary>
    private static readonly double[] Shares = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.02];

    /// <summary>The share of honest rows that the fitted start flags; the code's is set by sentences that the fit has not seen.</summary>
    private const double OfStart = 0.004;

    public static void Write(TextWriter output, WeightsFit fit)
    {
        var (now, others) = ((fit.Now(isChanged: true), fit.Now(isChanged: false)), (fit.OfOthers(isChanged: true), fit.OfOthers(isChanged: false)));
        output.WriteLine($"\n{fit.Proof}: {now.Item1.Length} of {fit.Changed} changed rows have a place that is weighed, and {now.Item2.Length} of {fit.Honest} honest ones");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  as it is: {now.Item1.Count(sum => sum >= 0)} found, {now.Item2.Count(sum => sum >= 0)} flagged"));
        output.WriteLine($"  {"flagged of honest rows",-30}{string.Concat(Shares.Select(share => $"{share * 100:0.0#} %".PadLeft(9)))}");
        output.WriteLine($"  {"found, weights as they are",-30}{string.Concat(Shares.Select(share => $"{Found(now, fit.Honest, share)}".PadLeft(9)))}");
        output.WriteLine($"  {"found, weights of other sets",-30}{string.Concat(Shares.Select(share => $"{Found(others, fit.Honest, share)}".PadLeft(9)))}");
        var honest = fit.OfAll(isChanged: false);
        var start = honest.Length == 0 ? 0 : -honest[Math.Min((int)(fit.Honest * OfStart), honest.Length - 1)];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {start:0.00}, // the code has {fit.Start:0.00}, with its own weights"));
        foreach (var (feature, weight) in fit.Features.Zip(fit.Weights))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        (\"{feature}\", {weight:0.00}),"));
        }
    }

    private static int Found((double[] Changed, double[] Honest) sums, int honest, double share)
    {
        var least = (int)(honest * share) is var most && most < sums.Honest.Length ? sums.Honest[most] : double.NegativeInfinity;
        return sums.Changed.Count(sum => sum > least);
    }
}
