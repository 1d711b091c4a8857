using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Drift;

/// <summary>A place of a story that was weighed.</summary>
/// <param name="Proof">The name of what was weighed.</param>
/// <param name="Span">In the prose of the block: UTF-16 offsets, half-open.</param>
/// <param name="Start">What the sum began with.</param>
/// <param name="Weights">Of the evidence, one by one.</param>
internal sealed record Weighed(string Proof, Block Block, TextSpan Span, double Start, double Sum, IReadOnlyList<(string Feature, double Value)> Evidence, IReadOnlyList<double> Weights);
