using Stet.Benchmarks.Retold;
using Stet.Drift;

namespace Stet.Benchmarks.Weights;

/// <summary>A place that was weighed.</summary>
internal sealed record WeighedPlace(RetoldRow Row, bool IsChanged, Weighed Weighed);
