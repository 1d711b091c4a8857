namespace Stet.Text;

/// <summary>The one way in which the engine touches files: it reads, and never writes. Paths are absolute or relative to the
/// folder the run started in; what lies behind links is up to the implementation of <see cref="Resolve"/>.</summary>
public interface IFiles
{
    bool Exists(string path);

    bool FolderExists(string path);

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string path);

    /// <summary>All bytes of a file that was only found: a pipe, which has no length, is not waited for and is empty.</summary>
    byte[] ReadFound(string path);

    /// <summary>The length in bytes, links followed; asked before a file is read so that limits hold.</summary>
    long Length(string path);

    /// <summary>Files below a folder, at any depth, in ordinal order of their paths.</summary>
    IEnumerable<string> Below(string folder);

    /// <summary>The absolute path with every link on the way followed.</summary>
    string Resolve(string path);
}
