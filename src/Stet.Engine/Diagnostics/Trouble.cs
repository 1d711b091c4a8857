using Microsoft.CodeAnalysis.Text;

namespace Stet.Diagnostics;

/// <summary>Something wrong with the run, not with a story's words: a bad rule file, an unreadable story.</summary>
/// <param name="At">From 0; null where the whole file is meant.</param>
public sealed record Trouble(TroubleId Id, string? Path, LinePosition? At, string Message)
{
    public TroubleKind Kind => Id switch
    {
        TroubleId.NotUtf8 or TroubleId.LimitReached => TroubleKind.Notice,
        TroubleId.RuleFile or TroubleId.SettingsFile or TroubleId.NoStory => TroubleKind.Usage,
        _ => TroubleKind.Failure,
    };

    /// <summary>As printed: STET002.</summary>
    public string Code => $"STET{(int)Id:000}";
}

/// <summary>What a trouble means for the exit code.</summary>
public enum TroubleKind : byte
{
    /// <summary>Said, and nothing more: a file that is not UTF-8.</summary>
    Notice,

    /// <summary>Wrong usage, settings or rule file: exit 2.</summary>
    Usage,

    /// <summary>A story or an original could not be read, or an analyzer failed: exit 3.</summary>
    Failure,
}

/// <summary>The troubles, numbered as they are printed: STET001 and so on. A number is never used again.</summary>
public enum TroubleId
{
    None = 0,
    AnalyzerFailed = 1,
    RuleFile = 2,
    SettingsFile = 3,
    Story = 4,
    Original = 5,
    NoStory = 6,
    NotUtf8 = 7,
    LimitReached = 8,
}
