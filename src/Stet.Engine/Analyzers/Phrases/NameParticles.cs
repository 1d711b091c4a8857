using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Small words that stand inside names and join their parts.</summary>
internal static class NameParticles
{
    private static readonly WordSet Folds = Folding.SetOf("de la van von der den bin al el di da du dos of the and y e");

    public static bool Contains(ulong fold) => Folds.Contains(fold);
}
