using Stet.Text;

namespace Stet.Drift;

/// <summary>What is known of some words that point two ways besides their pairs; all by their stems.</summary>
/// <param name="Turning">They turn what is behind them: "unlikely to fall", "dropped her opposition".</param>
/// <param name="Amounts">They say how much of what stands behind them: "more", "few".</param>
/// <param name="Little">They deny, though not where they are the other end of a pair: "few" of "many".</param>
internal sealed record DirectionMarks(WordSet Turning, WordSet Amounts, WordSet Little)
{
    public static DirectionMarks None { get; } = new(WordSet.Empty, WordSet.Empty, WordSet.Empty);
}
