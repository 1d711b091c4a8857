using Microsoft.CodeAnalysis.Text;
using Stet.Articles;

namespace Stet.Originals;

/// <summary>A document that stories were made from, read like a story and taken apart into words once.</summary>
/// <param name="roles">The blocks that count.</param>
public sealed class Original(Article article, Roles roles = Roles.All)
{
    public Article Article { get; } = article;

    public string Path => Article.Path;

    public Words Words { get; } = Words.Of(article, roles);

    /// <summary>The words as they stand there, from one word to before another, on one line.</summary>
    public string TextOf(int first, int end)
    {
        if (end <= first)
        {
            return "";
        }

        var span = Article.Text.ToString(FileSpanOf(first, end));
        return string.Join(' ', span.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The file's span from one word to before another.</summary>
    public TextSpan FileSpanOf(int first, int end)
    {
        var start = Article.ToFile(Words[first].Block, Words[first].Span).Start;
        return TextSpan.FromBounds(start, Math.Max(start, Article.ToFile(Words[end - 1].Block, Words[end - 1].Span).End));
    }
}
