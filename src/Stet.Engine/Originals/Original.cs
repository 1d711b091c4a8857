using Stet.Articles;

namespace Stet.Originals;

/// <summary>A document that stories were made from, read like a story.</summary>
public sealed class Original(Article article)
{
    public Article Article { get; } = article;

    public string Path => Article.Path;
}
