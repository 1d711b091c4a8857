using System.Runtime.Intrinsics;

namespace Stet.Analyzers;

/// <summary>For each role a word's languages, a bit for each.</summary>
internal readonly record struct PageWord(Vector128<ushort> Languages)
{
    /// <summary>Whatever its role, a word is one of its language.</summary>
    public static PageWord Of(PageRole role, ushort languages) =>
        new(Vector128<ushort>.Zero.WithElement((int)PageRole.Small, languages).WithElement((int)role, languages));

    /// <summary>The languages in which it is known at all.</summary>
    public ushort Known => In(PageRole.Small);

    public ushort In(PageRole role) => Languages.GetElement((int)role);

    public bool Is(PageRole role, ushort language) => (In(role) & language) != 0;

    public PageWord And(PageWord other) => new(Languages | other.Languages);
}
