using Stet.Diagnostics;

namespace Stet.Cli;

/// <summary>What the command returns; with several reasons, the highest.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something at or above <c>--fail-on</c> was found.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, settings or rule file, or no story matched.</summary>
    public const int Usage = 2;

    /// <summary>A story or an original could not be read, or an analyzer failed.</summary>
    public const int Failure = 3;

    /// <summary>Ctrl-C, as shells report it.</summary>
    public const int Interrupted = 130;

    public static int Of(IEnumerable<Trouble> troubles)
    {
        var code = Clean;
        foreach (var trouble in troubles)
        {
            code = Math.Max(code, trouble.Kind switch { TroubleKind.Failure => Failure, TroubleKind.Usage => Usage, _ => Clean });
        }

        return code;
    }
}
