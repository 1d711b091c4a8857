using MathNet.Numerics.LinearAlgebra;

namespace Stet.Benchmarks.Weights;

/// <summary>Weights of features by which what is so is told best from what is not, found by Newton's method; what lies far from the weights that were known before costs,
/// counted in standard deviations of the features.</summary>
internal sealed class LogisticRegression
{
    private const double Cost = 10;
    private const int Rounds = 12;
    private const double Least = 1e-6;
    private readonly Vector<double> weights;

    private LogisticRegression(Vector<double> weights) => this.weights = weights;

    /// <summary>The weight of each feature.</summary>
    public IEnumerable<double> Weights => weights.Skip(1);

    /// <summary>Logarithm of the odds.</summary>
    public double Of(double[] features) => weights[0] + features.Select((value, i) => weights[i + 1] * value).Sum();

    /// <param name="rows">Each the features and whether it is so.</param>
    /// <param name="known">The weights that were known before.</param>
    public static LogisticRegression Fit(IReadOnlyList<(double[] Features, bool IsSo)> rows, IReadOnlyList<double> known)
    {
        if (rows.Count == 0)
        {
            return new LogisticRegression(Vector<double>.Build.DenseOfEnumerable(known.Prepend(0)));
        }

        var count = known.Count + 1;
        var all = Matrix<double>.Build.Dense(rows.Count, count, (row, column) => column == 0 ? 1 : rows[row].Features[column - 1]);
        var truth = Vector<double>.Build.Dense(rows.Count, row => rows[row].IsSo ? 1 : 0);
        var costs = Vector<double>.Build.Dense(count, column => column == 0 ? Least : Math.Max(Cost * Variance(all.Column(column)), Least));
        var before = Vector<double>.Build.Dense(count, column => column == 0 ? 0 : known[column - 1]);
        var found = before.Clone();
        for (var round = 0; round < Rounds; round++)
        {
            var odds = (all * found).Map(sum => 1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30))));
            var slope = all.TransposeThisAndMultiply(truth - odds) - costs.PointwiseMultiply(found - before);
            var scaled = all.MapIndexed((row, _, value) => value * Math.Sqrt(Math.Max(odds[row] * (1 - odds[row]), Least)));
            var step = (scaled.TransposeThisAndMultiply(scaled) + Matrix<double>.Build.DenseOfDiagonalVector(costs)).Cholesky().Solve(slope);
            var now = Loss(found);
            while (Loss(found + step) > now && step.AbsoluteMaximum() > Least)
            {
                step /= 2;
            }

            found += step;
        }

        return new LogisticRegression(found);

        // Newton's whole step may lead too far.
        double Loss(Vector<double> some)
        {
            var sums = all * some;
            return truth.Zip(sums, (isSo, sum) => Math.Log(1 + Math.Exp(Math.Clamp(isSo > 0 ? -sum : sum, -30, 30)))).Sum() + ((some - before).PointwisePower(2).DotProduct(costs) / 2);
        }
    }

    private static double Variance(Vector<double> values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }
}
