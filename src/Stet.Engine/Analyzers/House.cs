namespace Stet.Analyzers;

/// <summary>What a newsroom says of itself in its settings.</summary>
/// <param name="Outlet">Its own name; null where it does not say.</param>
/// <param name="OutletOfOriginals">Whose work the originals are; null where it does not say.</param>
/// <param name="PromisesByline">Each story names its author.</param>
/// <param name="PromisesCredits">Each picture names whose it is.</param>
public sealed record House(string? Outlet, string? OutletOfOriginals, bool PromisesByline, bool PromisesCredits)
{
    public static House Silent { get; } = new(null, null, PromisesByline: false, PromisesCredits: false);
}
