namespace Stet.Cli;

/// <summary>What a code host tells the jobs that it runs.</summary>
/// <param name="Workspace">Absolute: where the repository is checked out; null where the host does not say.</param>
/// <param name="SummaryPath">The file that a job's summary is appended to, in Markdown; null where there is none.</param>
public sealed record CodeHost(string? Workspace, string? SummaryPath)
{
    /// <summary>From the environment of GitHub Actions or GitLab CI.</summary>
    public static CodeHost Of(Func<string, string?> environment) =>
        new(NotEmpty(environment("GITHUB_WORKSPACE")) ?? NotEmpty(environment("CI_PROJECT_DIR")), NotEmpty(environment("GITHUB_STEP_SUMMARY")));

    /// <summary>The part of a folder's path below the workspace, with slashes and one at its end; empty where it is the workspace or lies elsewhere.</summary>
    public string BelowWorkspace(string folder)
    {
        if (Workspace is null)
        {
            return "";
        }

        var below = Path.GetRelativePath(Workspace, folder);
        return below is "." || below.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(below) ? "" : below.Replace(Path.DirectorySeparatorChar, '/') + "/";
    }

    private static string? NotEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
