namespace Stet.Cli.Fixing;

/// <summary>Replaces a file's bytes at one stroke: a reader sees the old file or the new one, never half of one. Only a file whose owner would change
/// by that is written over, with its new bytes safe beside it until that is done.</summary>
internal static class FileReplacement
{
    /// <summary>More links in a row are a circle.</summary>
    private const int MostLinks = 16;

    /// <summary>Writes a file that was read, or a new one.</summary>
    /// <param name="expected">The bytes that must still stand there; null where there must be no file.</param>
    /// <returns>Why nothing was written, as a sentence; null where it was.</returns>
    public static string? WriteOrReplace(string path, byte[]? expected, byte[] bytes)
    {
        if (expected is not null)
        {
            return Replace(path, expected, bytes);
        }

        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            stream.Write(bytes);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"it cannot be written ({e.Message.TrimEnd('.')})";
        }
    }

    /// <param name="expected">The bytes that must still stand there.</param>
    /// <returns>Why nothing was written, as a sentence; null where it was.</returns>
    public static string? Replace(string path, byte[] expected, byte[] bytes)
    {
        if (Follow(Path.GetFullPath(path)) is not { } file)
        {
            return "it is a link to another folder; name the file that it leads to";
        }

        var isWritingOver = false;
        var temporary = Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.{Path.GetRandomFileName()}");
        try
        {
            if (IsReadOnly(file))
            {
                return "it is read-only; nothing was written";
            }

            if (!Stands(file, expected))
            {
                return "it changed while it was checked; nothing was written, run again";
            }

            Write(temporary, bytes, file);
            if (IsOwn(file))
            {
                Move(temporary, file);
            }
            else
            {
                isWritingOver = true;
                WriteOver(file, bytes);
                File.Delete(temporary);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (isWritingOver)
            {
                return $"it could not be written to its end ({e.Message.TrimEnd('.')}); its new text lies in {temporary}";
            }

            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            return $"it cannot be written ({e.Message.TrimEnd('.')})";
        }
    }

    /// <summary>The file behind links that stay in their folder. One that leads out, from a stranger's pull request say, is not followed.</summary>
    private static string? Follow(string path)
    {
        for (var links = 0; new FileInfo(path).LinkTarget is { } target; links++)
        {
            if (links == MostLinks || target != Path.GetFileName(target) || target == "..")
            {
                return null;
            }

            path = Path.Combine(Path.GetDirectoryName(path)!, target);
        }

        return path;
    }

    /// <summary>Whoever may do everything could write it all the same, and nobody is meant to.</summary>
    private static bool IsReadOnly(string file) =>
        OperatingSystem.IsWindows()
            ? new FileInfo(file).IsReadOnly
            : File.Exists(file) && (File.GetUnixFileMode(file) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == UnixFileMode.None;

    /// <summary>Opened for writing too, so that a file which nobody may write is refused although its folder would let it be replaced.</summary>
    private static bool Stands(string file, byte[] expected)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        if (stream.Length != expected.Length)
        {
            return false;
        }

        var now = new byte[expected.Length];
        stream.ReadExactly(now);
        return now.AsSpan().SequenceEqual(expected);
    }

    /// <summary>Whether a new file in its place would have the same owner. Whoever may do everything makes files of his own, and only the owner may set a mode.</summary>
    private static bool IsOwn(string file)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            File.SetUnixFileMode(file, File.GetUnixFileMode(file));
            return !Environment.IsPrivilegedProcess;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void WriteOver(string file, byte[] bytes)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.SetLength(bytes.Length);
        stream.Flush(flushToDisk: true);
    }

    private static void Write(string temporary, byte[] bytes, string file)
    {
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));
        }
    }

    private static void Move(string temporary, string file)
    {
        if (OperatingSystem.IsWindows())
        {
            // Keeps the attributes and access rights of the old file.
            File.Replace(temporary, file, destinationBackupFileName: null);
            return;
        }

        File.Move(temporary, file, overwrite: true);
    }
}
