using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;

namespace Stet.Benchmarks.Speed;

/// <summary>The stories that speed is measured with: those below the folder that STET_NEWS names, or this repository's own. They are taken again
/// and again until they are one megabyte, so that one millisecond for an operation is 1,000 MB/s.</summary>
internal static class Stories
{
    private const int Size = 1_000_000;

    /// <summary>The files, repeated until they are <paramref name="size"/> bytes.</summary>
    public static (string Path, byte[] Bytes)[] Read(int size = Size)
    {
        var files = Paths(Folder).Select(path => (Path: path, Bytes: File.ReadAllBytes(path))).Where(file => file.Bytes.Length > 0).ToArray();
        if (files.Length == 0)
        {
            throw new InvalidOperationException($"'{Folder}' holds no stories: no .txt and no .md file");
        }

        var repeated = new List<(string, byte[])>();
        for (var bytes = 0; bytes < size;)
        {
            var file = files[repeated.Count % files.Length];
            repeated.Add(file);
            bytes += file.Bytes.Length;
        }

        return [.. repeated];
    }

    public static Article[] Articles() => [.. Read().Select(file => ArticleReaders.Read(file.Path, file.Bytes, new List<Trouble>())).OfType<Article>()];

    /// <summary>The originals of this repository's stories, held against every story.</summary>
    public static OriginalSet Originals() =>
        new([.. Paths(Path.Combine(OwnFolder, "originals")).Select(path => new Original(ArticleReaders.Read(path, File.ReadAllBytes(path), new List<Trouble>())!))]);

    private static string Folder => Environment.GetEnvironmentVariable("STET_NEWS") is { Length: > 0 } named ? named : OwnFolder;

    private static string OwnFolder
    {
        get
        {
            for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                var stories = Path.Combine(folder, "tests", "stories");
                if (Directory.Exists(stories))
                {
                    return stories;
                }
            }

            throw new InvalidOperationException("the folder tests/stories is not above the program; name a folder of stories in STET_NEWS");
        }
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
