namespace Stet.Cli.Reports;

/// <summary>How the user wants a report to look.</summary>
public sealed record ReportStyle
{
    public static ReportStyle Plain { get; } = new();

    public bool UseColor { get; init; }

    /// <summary>Columns of the terminal, or of the lines that are written elsewhere.</summary>
    public int Width { get; init; } = 120;

    public Grouping Grouping { get; init; }

    /// <summary>Counts by rule and by story in place of the findings.</summary>
    public bool OnlyStatistics { get; init; }

    /// <summary>Ends with what was looked at.</summary>
    public bool WithSummary { get; init; } = true;

    /// <summary>Findings that are let stand are shown, marked as such; they never count.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>The run's folder inside the checked out repository, with a slash at its end: code hosts want paths from its top.</summary>
    public string FolderInRepository { get; init; } = "";

    /// <summary>A path of a story as a code host wants it.</summary>
    internal string InRepository(string path)
    {
        var slashed = Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
        return Path.IsPathRooted(path) ? slashed : FolderInRepository + (slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed);
    }
}

/// <summary>Under what findings stand together.</summary>
public enum Grouping : byte
{
    /// <summary>One after the other, in the order of stories and places.</summary>
    None,

    File,

    Rule,
}
