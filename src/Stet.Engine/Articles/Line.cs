using Stet.Text;

namespace Stet.Articles;

/// <summary>A block's prose as the grammar of attributions reads it.</summary>
internal readonly ref struct Line(Block block)
{
    public ReadOnlySpan<char> Text { get; } = block.Text;

    public ReadOnlySpan<Token> Tokens { get; } = block.Tokens;

    public Vocabulary Words { get; } = block.Vocabulary;
}
