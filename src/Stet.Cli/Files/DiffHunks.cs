using System.Globalization;
using System.Text;

namespace Stet.Cli.Files;

/// <summary>Reads git's diff without context lines, though a few do no harm: which lines of which files are new.</summary>
internal static class DiffHunks
{
    /// <summary>The new lines of each file, by its path from the root of the repository. Null means all of them: git takes the file for a binary one.</summary>
    public static Dictionary<string, List<ChangedRange>?> Read(byte[] diff)
    {
        var files = new Dictionary<string, List<ChangedRange>?>(StringComparer.Ordinal);
        List<ChangedRange>? current = null;
        for (var at = 0; at < diff.Length;)
        {
            var line = Line(diff, ref at);
            if (line.StartsWith("+++ "u8))
            {
                current = [];
                if (Name(line[4..]) is { } name)
                {
                    files[name] = current;
                }
            }
            else if (line.StartsWith("@@ "u8) && current is not null && Hunk(line) is var (old, range))
            {
                current.Add(range);
                SkipLines(diff, ref at, old, range.Count);
            }
            else if (line.StartsWith("Binary files "u8) && BinaryName(line) is { } binary)
            {
                files[binary] = null;
            }
        }

        return files;
    }

    /// <summary>Past the lines of a hunk, which may look like anything: only their number tells where it ends.</summary>
    /// <param name="old">Of lines that the old file had; a line of both counts in both.</param>
    private static void SkipLines(byte[] diff, ref int at, int old, int @new)
    {
        while ((old > 0 || @new > 0) && at < diff.Length)
        {
            var line = Line(diff, ref at);
            var sign = line.IsEmpty ? (byte)' ' : line[0];
            old -= sign is (byte)'-' or (byte)' ' ? 1 : 0;
            @new -= sign is (byte)'+' or (byte)' ' ? 1 : 0;
        }
    }

    private static ReadOnlySpan<byte> Line(byte[] diff, ref int at)
    {
        var rest = diff.AsSpan(at);
        var length = rest.IndexOf((byte)'\n');
        at += length < 0 ? rest.Length : length + 1;
        return length < 0 ? rest : rest[..length];
    }

    /// <summary><c>@@ -12,3 +14,2 @@</c>; a count of one is left out.</summary>
    private static (int Old, ChangedRange New)? Hunk(ReadOnlySpan<byte> line)
    {
        var parts = Encoding.UTF8.GetString(line).Split(' ');
        if (parts.Length < 4 || Range(parts[1], '-') is not var (_, old) || Range(parts[2], '+') is not var (start, count))
        {
            return null;
        }

        // An empty range is named by the line before it.
        return (old, new ChangedRange(count == 0 ? start : start - 1, count));
    }

    private static (int Start, int Count)? Range(string written, char sign)
    {
        var parts = written.TrimStart(sign).Split(',');
        return written.StartsWith(sign) && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? (start, parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1)
            : null;
    }

    /// <summary>The name after "b/", unquoted; null for a file that is gone.</summary>
    private static string? Name(ReadOnlySpan<byte> written)
    {
        // A name with a blank ends in a tab.
        written = written.TrimEnd((byte)'\t');
        if (written.SequenceEqual("/dev/null"u8))
        {
            return null;
        }

        var name = written is [(byte)'"', .., (byte)'"'] ? Unquoted(written[1..^1]) : Encoding.UTF8.GetString(written);
        return name.StartsWith("b/", StringComparison.Ordinal) ? name[2..] : null;
    }

    /// <summary><c>Binary files a/x and b/x differ</c>.</summary>
    private static string? BinaryName(ReadOnlySpan<byte> line)
    {
        const string And = " and ", Differ = " differ";
        var text = Encoding.UTF8.GetString(line);
        var and = text.EndsWith(Differ, StringComparison.Ordinal) ? text.LastIndexOf(And, StringComparison.Ordinal) : -1;
        return and < 0 ? null : Name(Encoding.UTF8.GetBytes(text[(and + And.Length)..^Differ.Length]));
    }

    /// <summary>Git's quoting: bytes as three octal digits, and the escapes of C.</summary>
    private static string Unquoted(ReadOnlySpan<byte> quoted)
    {
        var bytes = new List<byte>(quoted.Length);
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '\\' || i + 1 == quoted.Length)
            {
                bytes.Add(quoted[i]);
                continue;
            }

            i++;
            if (quoted[i] is >= (byte)'0' and <= (byte)'7' && i + 2 < quoted.Length)
            {
                bytes.Add((byte)(((quoted[i] - '0') << 6) | ((quoted[i + 1] - '0') << 3) | (quoted[i + 2] - '0')));
                i += 2;
                continue;
            }

            bytes.Add(quoted[i] switch { (byte)'n' => (byte)'\n', (byte)'t' => (byte)'\t', (byte)'r' => (byte)'\r', (byte)'a' => 7, (byte)'b' => 8, (byte)'f' => 12, (byte)'v' => 11, var other => other });
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}

/// <summary>Lines of a file as git counts them: what ends in a line feed.</summary>
/// <param name="First">From 0; where nothing is left of what was deleted, the line after it.</param>
/// <param name="Count">0 where lines were deleted and none came in their place.</param>
public readonly record struct ChangedRange(int First, int Count);
