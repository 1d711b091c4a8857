using Microsoft.CodeAnalysis.Text;

namespace Stet.Drift;

/// <summary>How much what speaks for a change outweighs what speaks against it: a logistic regression over named features. The trial <c>weights</c> fits
/// them to retold sentences. The start is set higher than the fit's, by honest sentences that nobody had seen: of these all proofs together flag about one in twenty-eight. The
/// weight of a story that is not made from its originals is set by hand, as too few of the sentences come from one.</summary>
/// <param name="name">What is weighed.</param>
/// <param name="start">What is there before anything speaks.</param>
internal sealed class Proof(string name, double start, params (string Feature, double Weight)[] weights)
{
    /// <summary>Enough from 0 on.</summary>
    /// <param name="span">In the story's sentence: what may be changed.</param>
    /// <param name="evidence">The features in the order of their weights.</param>
    public double Of(Aligned aligned, TextSpan span, params ReadOnlySpan<(string Feature, double Value)> evidence)
    {
        var sum = start;
        for (var i = 0; i < evidence.Length; i++)
        {
            var (feature, value) = evidence[i];
            sum += WeightOf(feature, i) * value;
        }

        aligned.OnWeighed?.Invoke(new Weighed(name, aligned.Story.Block, span, start, sum, evidence.ToArray(), [.. evidence.ToArray().Select((one, i) => WeightOf(one.Feature, i))]));
        return sum;
    }

    private double WeightOf(string feature, int at) => (ReferenceEquals(weights[at].Feature, feature) ? weights[at] : Array.Find(weights, pair => pair.Feature == feature)).Weight;
}
