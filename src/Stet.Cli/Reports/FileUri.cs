namespace Stet.Cli.Reports;

/// <summary>A path as a URI reference: relative paths stay relative, absolute ones become file URIs.</summary>
internal static class FileUri
{
    public static string Of(string path)
    {
        var slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        if (!Path.IsPathRooted(path))
        {
            while (slashed.StartsWith("./", StringComparison.Ordinal))
            {
                slashed = slashed[2..].TrimStart('/');
            }

            return Encode(slashed);
        }

        // C:/copy/story.txt has its drive after the third slash; //server/share names its host.
        return slashed switch
        {
            [var drive, ':', .. var rest] when char.IsAsciiLetter(drive) => $"file:///{drive}:{Encode(rest)}",
            ['/', '/', .. var rest] when Path.DirectorySeparatorChar == '\\' => "file://" + Encode(rest),
            _ => "file://" + Encode('/' + slashed.TrimStart('/')),
        };
    }

    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
