namespace Stet.Cli.Files;

/// <summary>A file that is to be linted as a story.</summary>
/// <param name="Path">As reports show it.</param>
/// <param name="FullPath">Absolute.</param>
public sealed record StoryFile(string Path, string FullPath)
{
    /// <summary>The story comes from stdin; its path says only what it would be called.</summary>
    public bool IsInput { get; init; }

    /// <summary>The user named the file, whatever it is: a pipe is waited for.</summary>
    public bool IsNamed { get; init; }

    public string Folder => System.IO.Path.GetDirectoryName(FullPath)!;
}
