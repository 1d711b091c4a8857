using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>A stretch of text whose characters are not the ones that were written. Offsets are UTF-16 units, half-open.</summary>
/// <param name="Original">What it says when decoded right; null where that is lost.</param>
/// <param name="IsReversible">No byte was lost on the way, so that there is one original and no other.</param>
internal readonly record struct Damage(int Start, int End, string? Original, bool IsReversible)
{
    /// <summary>What is damaged in it, where sound words stand between; null where all of it is.</summary>
    public IReadOnlyList<TextChange>? Pieces { get; init; }
}
