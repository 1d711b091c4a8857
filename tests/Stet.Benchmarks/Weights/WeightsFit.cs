using Stet.Benchmarks.Retold;
namespace Stet.Benchmarks.Weights;

/// <summary>The weights of one proof, fitted to all sets, and what those fitted to the other sets say of each set.</summary>
internal sealed class WeightsFit
{
    /// <summary>Of the places of a changed row the one that most speaks for counts; which one that is depends on the weights.</summary>
    private const int Rounds = 3;

    private readonly IReadOnlyList<WeighedPlace> places;
    private readonly double[][] features;
    private readonly double[] others;
    private readonly int[] own;

    public WeightsFit(string proof, IReadOnlyList<WeighedPlace> places, IReadOnlyList<RetoldRow> rows)
    {
        (Proof, this.places) = (proof, places);
        Features = [.. places[0].Weighed.Evidence.Select(one => one.Feature)];
        features = [.. places.Select(place => place.Weighed.Evidence.Select(one => one.Value).ToArray())];
        Honest = rows.Count;
        Changed = rows.Count(row => IsOwn(row.Kind));
        var all = Enumerable.Range(0, places.Count).Where(i => !places[i].IsChanged || IsOwn(places[i].Row.Kind)).ToArray();
        Weights = [.. Fit(all).Weights];
        others = new double[places.Count];
        foreach (var set in all.GroupBy(i => places[i].Row.Set, StringComparer.Ordinal))
        {
            var fit = Fit([.. all.Where(i => places[i].Row.Set != set.Key)]);
            foreach (var i in set)
            {
                others[i] = fit.Of(features[i]);
            }
        }

        own = all;
    }

    public string Proof { get; }

    /// <summary>The start as it stands in the code.</summary>
    public double Start => places[0].Weighed.Start;

    public IReadOnlyList<string> Features { get; }

    public IReadOnlyList<double> Weights { get; }

    /// <summary>How many honest rows there are.</summary>
    public int Honest { get; }

    /// <summary>How many rows there are with a changed fact of this kind.</summary>
    public int Changed { get; }

    /// <summary>What most speaks for a change, for each row that has a place of this kind, honest or changed: by the weights as they are.</summary>
    public double[] Now(bool isChanged) => Best(isChanged, i => places[i].Weighed.Sum);

    /// <summary>The same by weights that were fitted to the other sets.</summary>
    public double[] OfOthers(bool isChanged) => Best(isChanged, i => others[i]);

    /// <summary>The same by weights that were fitted to all, the start left out.</summary>
    public double[] OfAll(bool isChanged) => Best(isChanged, i => features[i].Select((value, at) => value * Weights[at]).Sum());

    private double[] Best(bool isChanged, Func<int, double> sum) =>
        [.. own.Where(i => places[i].IsChanged == isChanged).GroupBy(i => (places[i].Row, places[i].Row.Set)).Select(row => row.Max(sum)).OrderDescending()];

    private LogisticRegression Fit(IReadOnlyList<int> some)
    {
        var honest = some.Where(i => !places[i].IsChanged).Select(i => (features[i], false)).ToArray();
        var changed = some.Where(i => places[i].IsChanged).GroupBy(i => places[i].Row).Select(row => row.ToArray()).ToArray();
        var best = changed.Select(row => row.MaxBy(i => places[i].Weighed.Sum)).ToArray();
        for (var round = 1; ; round++)
        {
            var fit = LogisticRegression.Fit([.. honest, .. best.Select(i => (features[i], true))], places[0].Weighed.Weights);
            if (round == Rounds)
            {
                return fit;
            }

            best = [.. changed.Select(row => row.MaxBy(i => fit.Of(features[i])))];
        }
    }

    private bool IsOwn(string? kind) => kind == Proof || (Proof == "lost part" && kind == "negation") || (Proof == "sister" && kind is "name" or "date" or "direction");
}
