using System.Text;
using Stet.Text;

namespace Stet.Tests;

/// <summary>Files by absolute path, with links.</summary>
internal sealed class FakeFiles : IFiles
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    /// <summary>How many files were read.</summary>
    public int Reads { get; private set; }

    public string this[string path]
    {
        set => texts[path] = value;
    }

    public void Link(string from, string to) => links[from] = to;

    public bool Exists(string path) => texts.ContainsKey(Resolve(path));

    public bool FolderExists(string path) => Below(Resolve(path)).Any();

    public byte[] Read(string path)
    {
        Reads++;
        return Encoding.UTF8.GetBytes(texts[Resolve(path)]);
    }

    public byte[] ReadFound(string path) => Read(path);

    public long Length(string path) => Encoding.UTF8.GetByteCount(texts[Resolve(path)]);

    public IEnumerable<string> Below(string folder) => texts.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    public string Resolve(string path)
    {
        var full = Path.GetFullPath(path, "/");
        return links.GetValueOrDefault(full, full);
    }
}
