using System.CommandLine;
using System.Globalization;

namespace Stet.Cli.Commands;

/// <summary>The options by which several commands choose their stories and how they read them.</summary>
/// <param name="arity">How many paths there must be.</param>
internal sealed class OptionsOfStories(ArgumentArity arity)
{
    /// <summary>More threads than any machine has cores only cost memory.</summary>
    private const int MostThreads = 256;

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = arity,
        Description = $"Files, folders and globs; - reads one story from stdin{(arity.MinimumNumberOfValues == 0 ? ". Default: this folder" : "")}",
    };

    public Option<string[]> Originals { get; } = OptionsOfRules.Repeated("--original", "FILE", "Compare with this original: a transcript, a press release, the wire report");

    public Option<string> InputName { get; } = OptionsOfRules.One("--stdin-filename", "NAME", "What the story from stdin is called");

    public Option<string> Threads { get; } = OptionsOfRules.One("--threads", "N", "How many stories to read at once");

    public Option<bool> NoColor { get; } = OptionsOfRules.Flag("--no-color", "Write without colours");

    public void RefuseContradictions(ParseResult parsed, ICollection<string> wrong)
    {
        if (parsed.GetValue(InputName) is not null && parsed.GetValue(Paths)?.Contains("-", StringComparer.Ordinal) != true)
        {
            wrong.Add("--stdin-filename names the story that '-' reads, and there is no '-'");
        }
    }

    public static void RefuseMissing(string? config, ICollection<string> wrong)
    {
        if (config is not null && !File.Exists(config))
        {
            wrong.Add($"the file of --config does not exist: '{config}'");
        }
    }

    public int ThreadsOf(ParseResult parsed, ICollection<string> wrong)
    {
        if (parsed.GetValue(Threads) is not { } value)
        {
            return Math.Min(Environment.ProcessorCount, MostThreads);
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostThreads)
        {
            return number;
        }

        wrong.Add($"--threads must be a whole number from 1 to {MostThreads}, not '{value}'");
        return 1;
    }
}
