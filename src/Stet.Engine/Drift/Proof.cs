namespace Stet.Drift;

/// <summary>How much what speaks for a change outweighs what speaks against it: a logistic regression over named features.</summary>
/// <param name="start">What is there before anything speaks.</param>
internal sealed class Proof(double start, params (string Feature, double Weight)[] weights)
{
    private readonly Dictionary<string, double> weights = weights.ToDictionary(pair => pair.Feature, pair => pair.Weight, StringComparer.Ordinal);

    /// <summary>Enough from 0 on.</summary>
    public double Of(params ReadOnlySpan<(string Feature, double Value)> evidence)
    {
        var sum = start;
        foreach (var (feature, value) in evidence)
        {
            sum += weights[feature] * value;
        }

        return sum;
    }
}
