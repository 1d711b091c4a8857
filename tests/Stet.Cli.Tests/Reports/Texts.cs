using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Cli.Tests.Reports;

/// <summary>Texts of many short lines with changes that never overlap, for properties.</summary>
internal static class Texts
{
    public static Gen<(string Text, TextChange[] Changes)> Stories { get; } =
        from text in Pieces(40)
        from cuts in Gen.ListOf(Gen.Choose(0, text.Length))
        from newTexts in Gen.ArrayOf(Pieces(4), (cuts.Count / 2) + 1)
        select (text, Changes([.. cuts.Distinct().Where(cut => !IsInPair(text, cut)).Order()], newTexts));

    private static Gen<string> Pieces(int most) =>
        from count in Gen.Choose(0, most)
        from pieces in Gen.ArrayOf(Gen.Elements("a", "b b", "\n", "\n", "\r\n", "é", "😀", "\n\n"), count)
        select string.Concat(pieces);

    private static bool IsInPair(string text, int cut) => cut > 0 && cut < text.Length && char.IsSurrogatePair(text[cut - 1], text[cut]);

    /// <summary>Every second stretch between the cuts.</summary>
    private static TextChange[] Changes(int[] cuts, string[] newTexts) =>
        [.. Enumerable.Range(0, cuts.Length / 2).Select(i => new TextChange(TextSpan.FromBounds(cuts[2 * i], cuts[(2 * i) + 1]), newTexts[i]))];
}
