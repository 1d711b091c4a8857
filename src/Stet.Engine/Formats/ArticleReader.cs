using Stet.Articles;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Reads one file format.</summary>
public abstract class ArticleReader
{
    /// <summary>The endings it claims, with the dot, in lower case.</summary>
    public abstract IReadOnlyList<string> Endings { get; }

    public abstract Article Read(string path, Decoded file);
}
