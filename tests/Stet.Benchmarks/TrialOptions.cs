using System.Globalization;

namespace Stet.Benchmarks;

/// <summary>What a trial over published articles is asked: <c>NAME FOLDER… [--examples N] [--kind NAME]</c>.</summary>
/// <param name="Examples">How many wrong decisions of each kind to print.</param>
/// <param name="Only">A part of the names of the kinds to try; null means all.</param>
internal sealed record TrialOptions(IReadOnlyList<string> Folders, int Examples, string? Only)
{
    /// <summary>What a trial returns that was asked wrongly, as sysexits.h has it.</summary>
    public const int WrongUsage = 64;

    private const string EndOfRows = ".tsv";

    /// <summary>Files of rows, of a trial that reads such.</summary>
    public IReadOnlyList<string> Rows { get; private init; } = [];

    /// <summary>Where to write the places that were weighed; null means nowhere.</summary>
    public string? Places { get; private init; }

    /// <summary>Whether a kind is to be tried.</summary>
    public bool Takes(string kind) => Only is null || kind.Contains(Only, StringComparison.Ordinal);

    /// <summary>Null, after a sentence on stderr, where no folder or a missing one is named.</summary>
    public static TrialOptions? Read(string trial, IReadOnlyList<string> arguments)
    {
        if (Parse(arguments) is { Folders.Count: > 0, Rows: [], Places: null } options && options.Folders.All(Directory.Exists))
        {
            return options;
        }

        Console.Error.WriteLine($"usage: {trial} FOLDER… [--examples N] [--kind NAME]; each folder holds articles as .txt files");
        return null;
    }

    /// <summary>The same of a trial that reads rows: <c>NAME FOLDER ROWS… [--kind NAME] [--examples N] [--places FILE]</c>.</summary>
    public static TrialOptions? ReadRows(string trial, IReadOnlyList<string> arguments)
    {
        if (Parse(arguments) is { Folders.Count: 1, Rows.Count: > 0 } options && Directory.Exists(options.Folders[0]) && options.Rows.All(File.Exists))
        {
            return options;
        }

        Console.Error.WriteLine($"usage: {trial} FOLDER ROWS… [--kind NAME] [--examples N] [--places FILE]; ROWS are {EndOfRows} files of an article's path below FOLDER, an honest sentence and, where one fact of it was changed, the changed sentence, the right rules and the kind");
        return null;
    }

    private static TrialOptions Parse(IReadOnlyList<string> arguments)
    {
        var (folders, rows) = (new List<string>(), new List<string>());
        var examples = 0;
        string? only = null;
        string? places = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--examples" when i + 1 < arguments.Count && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out examples):
                case "--kind" when i + 1 < arguments.Count && (only = arguments[i + 1]) is not null:
                case "--places" when i + 1 < arguments.Count && (places = arguments[i + 1]) is not null:
                    i++;
                    break;
                case var file when file.EndsWith(EndOfRows, StringComparison.Ordinal):
                    rows.Add(file);
                    break;
                default:
                    folders.Add(arguments[i]);
                    break;
            }
        }

        return new TrialOptions(folders, examples, only) { Rows = rows, Places = places };
    }
}
