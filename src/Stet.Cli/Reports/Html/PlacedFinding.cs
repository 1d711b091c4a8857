using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Cli.Reports.Html;

/// <summary>A finding with its number on the page and its places in the prose of blocks.</summary>
/// <param name="Places">Empty where it stands outside all blocks: in a story's head, between paragraphs.</param>
internal sealed record PlacedFinding(int Number, Diagnostic Diagnostic, IReadOnlyList<PlaceInBlock> Places)
{
    public bool IsLetStand => Diagnostic.Suppression is not null;

    /// <summary>The worst is marked where several stand at one place.</summary>
    public int Rank => IsLetStand ? int.MaxValue : -(int)Diagnostic.Severity;

    /// <summary>Its class on the page.</summary>
    public string Style => IsLetStand ? "stands" : Wording.Of(Diagnostic.Severity);
}

/// <param name="Span">In the block's prose.</param>
internal readonly record struct PlaceInBlock(Block Block, TextSpan Span);

/// <summary>Finds the blocks of an article that a span of its file touches.</summary>
internal sealed class BlockPlaces
{
    private readonly (TextSpan File, Block Block)[] blocks;

    public BlockPlaces(Article article) =>
        blocks = article.Blocks.Where(block => block.Prose.Length > 0)
            .Select(block => (File: block.Prose.ToFile(new TextSpan(0, block.Prose.Length)), Block: block))
            .OrderBy(block => block.File.Start).ToArray();

    public IReadOnlyList<PlaceInBlock> Of(TextSpan file)
    {
        var wide = file.IsEmpty ? new TextSpan(file.Start, 1) : file;
        var places = new List<PlaceInBlock>(1);
        for (var i = FirstEndingAfter(wide.Start); i < blocks.Length && blocks[i].File.Start < wide.End; i++)
        {
            if (blocks[i].Block.Prose.FromFile(file) is { } span)
            {
                places.Add(new PlaceInBlock(blocks[i].Block, span));
            }
        }

        return places;
    }

    private int FirstEndingAfter(int at)
    {
        int low = 0, high = blocks.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].File.End <= at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
