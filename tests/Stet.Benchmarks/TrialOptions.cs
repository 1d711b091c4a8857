using System.Globalization;

namespace Stet.Benchmarks;

/// <summary>What a trial over published articles is asked: <c>NAME FOLDER… [--examples N] [--kind NAME]</c>.</summary>
/// <param name="Examples">How many wrong decisions of each kind to print.</param>
/// <param name="Only">A part of the names of the kinds to try; null means all.</param>
internal sealed record TrialOptions(IReadOnlyList<string> Folders, int Examples, string? Only)
{
    /// <summary>What a trial returns that was asked wrongly, as sysexits.h has it.</summary>
    public const int WrongUsage = 64;

    /// <summary>Whether a kind is to be tried.</summary>
    public bool Takes(string kind) => Only is null || kind.Contains(Only, StringComparison.Ordinal);

    /// <summary>Null, after a sentence on stderr, where no folder or a missing one is named.</summary>
    public static TrialOptions? Read(string trial, IReadOnlyList<string> arguments)
    {
        var folders = new List<string>();
        var examples = 0;
        string? only = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--examples" when i + 1 < arguments.Count && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out examples):
                case "--kind" when i + 1 < arguments.Count && (only = arguments[i + 1]) is not null:
                    i++;
                    break;
                default:
                    folders.Add(arguments[i]);
                    break;
            }
        }

        if (folders.Count > 0 && folders.TrueForAll(Directory.Exists))
        {
            return new TrialOptions(folders, examples, only);
        }

        Console.Error.WriteLine($"usage: {trial} FOLDER… [--examples N] [--kind NAME]; each folder holds articles as .txt files");
        return null;
    }
}
