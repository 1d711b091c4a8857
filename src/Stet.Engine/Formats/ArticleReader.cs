using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Reads one file format.</summary>
public abstract class ArticleReader
{
    /// <summary>The endings it claims, with the dot, in lower case.</summary>
    public abstract IReadOnlyList<string> Endings { get; }

    /// <summary>Reads a story. Whatever could not be read as it stands is reported; the article holds what could.</summary>
    public abstract Article Read(string path, Decoded file, ICollection<Trouble> troubles);
}
