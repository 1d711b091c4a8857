using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Stet.Cli.Files;

/// <summary>Asks git about a repository. No shell, no pager, no program that the repository's settings name to show or convert its files, and nothing
/// is written.</summary>
/// <param name="root">Absolute: the root of the repository.</param>
public sealed class Git(string root, CancellationToken cancellation)
{
    private const int MostOutput = 1 << 28;

    /// <summary>Variables by which the caller, a hook say, points git elsewhere or has it run programs.</summary>
    private static readonly string[] Misleading = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_CONFIG_PARAMETERS", "GIT_NAMESPACE", "GIT_TRACE"];

    private IReadOnlyList<string>? filters;

    public string Root => root;

    /// <summary>The answer; null where git says no, with its reason in <paramref name="reason"/>.</summary>
    /// <exception cref="IOException">There is no git, or it cannot be run.</exception>
    public byte[]? Ask(out string reason, params string[] arguments) => Run(filters ??= FiltersOfSettings(), out reason, arguments);

    /// <summary>The keys of programs that convert files. A pull request cannot set them, but its .gitattributes says which files go through them.</summary>
    private string[] FiltersOfSettings() =>
        Run([], out _, ["config", "--null", "--name-only", "--get-regexp", @"^filter\..*\.(clean|smudge|process|required)$"]) is { } keys
            ? Encoding.UTF8.GetString(keys).Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray()
            : [];

    /// <param name="without">Keys of settings that are taken to be empty.</param>
    private byte[]? Run(IReadOnlyList<string> without, out string reason, string[] arguments)
    {
        var start = new ProcessStartInfo(Program(), ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true", .. arguments])
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Misleading)
        {
            start.Environment.Remove(name);
        }

        // By the environment, for a key may hold what -c takes for its end.
        start.Environment["GIT_CONFIG_COUNT"] = without.Count.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < without.Count; i++)
        {
            start.Environment[$"GIT_CONFIG_KEY_{i}"] = without[i];
            start.Environment[$"GIT_CONFIG_VALUE_{i}"] = "";
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            using var ended = cancellation.Register(() => git.Kill(entireProcessTree: true));
            git.StandardInput.Close();
            var error = git.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = Read(git);
            git.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            reason = error.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("it gave no reason");
            return git.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException($"git cannot be run ({e.Message})", e);
        }
    }

    /// <summary>The answer as text without its last line end; null where git says no.</summary>
    public string? AskLine(params string[] arguments) => Ask(out _, arguments) is { } output ? Encoding.UTF8.GetString(output).TrimEnd('\r', '\n') : null;

    private static byte[] Read(Process git)
    {
        using var output = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = git.StandardOutput.BaseStream.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
            if (output.Length > MostOutput)
            {
                git.Kill(entireProcessTree: true);
                throw new IOException($"git has more than {MostOutput >> 20} MB to say; name a nearer revision");
            }
        }

        return output.ToArray();
    }

    /// <summary>The program on the PATH. By its bare name the system would also look beside the stories, where a stranger may have put one.</summary>
    private static string Program()
    {
        var names = OperatingSystem.IsWindows() ? new[] { "git.exe" } : ["git"];
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            foreach (var name in names)
            {
                var path = Path.Combine(folder, name);
                if (Path.IsPathFullyQualified(path) && File.Exists(path))
                {
                    return path;
                }
            }
        }

        throw new IOException("--changed asks git, and there is no git on the PATH");
    }
}
