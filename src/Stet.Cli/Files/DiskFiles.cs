using Stet.Formats;
using Stet.Text;

namespace Stet.Cli.Files;

/// <summary>The files of the machine.</summary>
/// <param name="start">Absolute; relative paths start there.</param>
public sealed class DiskFiles(string start) : IFiles
{
    /// <summary>A longer file is refused before it fills the memory: no reader takes more.</summary>
    private const int LargestFile = ArticleReaders.LongestFile;

    /// <summary>As many links as systems follow before they call it a loop.</summary>
    private const int MostLinks = 40;

    public bool Exists(string path) => File.Exists(Full(path));

    public bool FolderExists(string path) => Directory.Exists(Full(path));

    public long Length(string path) => new FileInfo(Resolve(path)).Length;

    public byte[] ReadFound(string path) => Length(path) == 0 ? [] : Read(path);

    /// <inheritdoc/>
    /// <remarks>Pipes and devices have no length, so what is read is counted.</remarks>
    public byte[] Read(string path)
    {
        using var stream = new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return Read(stream);
    }

    /// <exception cref="IOException">More than <see cref="LargestFile"/> bytes.</exception>
    public static byte[] Read(Stream stream)
    {
        var expected = stream.CanSeek ? stream.Length : 0;
        RefuseTooLarge(expected);
        var bytes = new byte[expected > 0 ? expected : 4096];
        var length = 0;
        while (true)
        {
            if (length == bytes.Length)
            {
                var next = stream.ReadByte();
                if (next < 0)
                {
                    return bytes;
                }

                RefuseTooLarge(length + 1L);
                Array.Resize(ref bytes, Math.Max(4096, bytes.Length * 2));
                bytes[length++] = (byte)next;
            }

            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
            {
                Array.Resize(ref bytes, length);
                return bytes;
            }

            length += read;
            RefuseTooLarge(length);
        }
    }

    public IEnumerable<string> Below(string folder)
    {
        var full = Full(folder);
        if (!Directory.Exists(full))
        {
            return File.Exists(full) ? [folder] : [];
        }

        // Folders behind links are left out: they may lead in circles, or out of the workspace.
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(full, "*", options)
            .Select(found => Path.Combine(folder, Path.GetRelativePath(full, found)).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    public string Resolve(string path)
    {
        var rest = new Stack<string>();
        var root = Split(Full(path), rest);
        var links = 0;
        var at = root;
        while (rest.TryPop(out var name))
        {
            if (name == "..")
            {
                at = Path.GetDirectoryName(at) ?? root;
                continue;
            }

            var next = Path.Combine(at, name);
            if (new FileInfo(next).LinkTarget is { } target && ++links <= MostLinks)
            {
                at = Path.IsPathRooted(target) ? Split(target, rest) : at;
                if (!Path.IsPathRooted(target))
                {
                    Push(target, rest);
                }

                continue;
            }

            at = next;
        }

        return at;
    }

    /// <summary>Puts the names of a path on a stack, the first on top, and gives its root.</summary>
    private static string Split(string path, Stack<string> names)
    {
        var root = Path.GetPathRoot(path)!;
        Push(path[root.Length..], names);
        return root;
    }

    private static void Push(string relative, Stack<string> names)
    {
        var all = relative.Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (all[i] != ".")
            {
                names.Push(all[i]);
            }
        }
    }

    private static void RefuseTooLarge(long length)
    {
        if (length > LargestFile)
        {
            throw new IOException($"it is larger than {LargestFile >> 20} MB");
        }
    }

    private string Full(string path) => Path.GetFullPath(path, start);
}
