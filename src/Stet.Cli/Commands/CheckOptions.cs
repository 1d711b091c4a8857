using System.CommandLine;
using System.Globalization;
using Stet.Cli.Reports;
using Stet.Settings;
using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>What the user asked 'stet check' for.</summary>
public sealed record CheckOptions
{
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What a story from stdin is called.</summary>
    public required string? InputName { get; init; }

    public required ReadingOptions Reading { get; init; }

    public required FixingOptions Fixing { get; init; }

    public required ReportingOptions Reporting { get; init; }

    public required RuleChoice Choice { get; init; }

    /// <summary>Null where the settings decide.</summary>
    public required FailOn? FailOn { get; init; }

    public required int Threads { get; init; }

    public required bool Watch { get; init; }

    /// <summary>Absolute: the baseline for all stories; null where the settings decide, or the usual file.</summary>
    public required string? BaselinePath { get; init; }

    public required bool NoBaseline { get; init; }

    /// <summary>Only what changed since a revision counts; empty means since the branch left the default branch, null that everything counts.</summary>
    public required string? ChangedSince { get; init; }

    /// <summary>What the settings exclude is left out also where it is named.</summary>
    public required bool ForceExclude { get; init; }

    /// <summary>No stet mark counts.</summary>
    public required bool NoMarks { get; init; }

    private const string Changed = "--changed";

    private static readonly string[] TimeForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private static readonly OptionsOfStories StoryOptions = new(ArgumentArity.ZeroOrMore);
    private static readonly OptionsOfRules RuleOptions = new();
    private static readonly Option<bool> FixOption = OptionsOfRules.Flag("--fix", "Mend what can be mended without changing what the story says");
    private static readonly Option<bool> UnsafeOption = OptionsOfRules.Flag("--unsafe-fixes", "With --fix or --diff: mend what may change what the story says, too");
    private static readonly Option<bool> DiffOption = OptionsOfRules.Flag("--diff", "Show what --fix would change, and change nothing");
    private static readonly Option<bool> NoMarksOption = OptionsOfRules.Flag("--no-marks", "Heed no stet mark: report what they let stand");
    private static readonly Option<bool> ForceExcludeOption = OptionsOfRules.Flag("--force-exclude", "Leave out what the settings exclude, also where it is named: for hooks, which name every file");
    private static readonly Option<string> ChangedOption = OptionsOfRules.One(Changed, "[REV]", "Only what changed counts, by git: since a revision or, without one, since the branch left the default branch");
    private static readonly Option<string> BaselineOption = OptionsOfRules.One("--baseline", "FILE", "Only what this file of 'stet baseline' does not know counts");
    private static readonly Option<bool> NoBaselineOption = OptionsOfRules.Flag("--no-baseline", "Report what the baseline knows too");
    private static readonly Option<bool> ShowSuppressedOption = OptionsOfRules.Flag("--show-suppressed", "Report what is let stand too, and why");
    private static readonly Option<string> FailOnOption = OptionsOfRules.One("--fail-on", "LEVEL", "Fail from this on: error (default), warning, suggestion or never", Levels.OfFailing.Keys);
    private static readonly Dictionary<string, Grouping> Groupings = new(StringComparer.Ordinal) { ["file"] = Grouping.File, ["rule"] = Grouping.Rule };

    private static readonly Option<string> GroupOption = OptionsOfRules.One("--group-by", "WHAT", "Put findings together by file or rule; with text and markdown", Groupings.Keys);
    private static readonly Option<bool> StatisticsOption = OptionsOfRules.Flag("--statistics", "Count findings by rule and by story instead of showing them; with text and markdown");
    private static readonly Option<string> FormatOption = OptionsOfRules.One("--format", "FORMAT", $"How to report: {string.Join(", ", ReportFormats.All.Keys)}", ReportFormats.All.Keys);
    private static readonly Option<string> OutputOption = OptionsOfRules.One("--output", "FILE", "Write the report to a file");
    private static readonly Option<string> NowOption = OptionsOfRules.One("--now", "TIME", "Pretend that it is this time: 2026-11-22T09:30Z");
    private static readonly Option<bool> QuietOption = OptionsOfRules.Flag("--quiet", "Leave the summary out");
    private static readonly Option<bool> WatchOption = OptionsOfRules.Flag("--watch", "Stay, and read again whenever a story, an original, a rule or a setting changes");

    public static void AddTo(Command command)
    {
        command.Arguments.Add(StoryOptions.Paths);
        command.Options.Add(StoryOptions.Originals);
        RuleOptions.AddTo(command);
        foreach (var option in new Option[] { FailOnOption, NoMarksOption, ForceExcludeOption, ChangedOption, BaselineOption, NoBaselineOption, ShowSuppressedOption, FixOption, UnsafeOption, DiffOption, FormatOption, OutputOption, GroupOption, StatisticsOption, StoryOptions.InputName, StoryOptions.Threads, NowOption, StoryOptions.NoColor, QuietOption, WatchOption })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The parser would take the path after a bare <c>--changed</c> for its revision: what is there as a file, or is a glob, is none.</summary>
    public static IReadOnlyList<string> WithRevision(IReadOnlyList<string> arguments, Surroundings around)
    {
        var at = arguments.TakeWhile(argument => argument is not (Changed or "--")).Count();
        var isBare = at < arguments.Count && arguments[at] == Changed
            && (at + 1 == arguments.Count || arguments[at + 1] is ['-', ..] || arguments[at + 1].Contains('*') || Path.Exists(around.FullPath(arguments[at + 1])));
        return isBare ? [.. arguments.Take(at + 1), "", .. arguments.Skip(at + 1)] : arguments;
    }

    /// <summary>Adds which stories other commands lint.</summary>
    public static void AddStoriesTo(Command command)
    {
        command.Arguments.Add(StoryOptions.Paths);
        command.Options.Add(StoryOptions.Threads);
    }

    /// <summary>Adds what other commands need to lint a story as 'stet check' does.</summary>
    public static void AddReadingTo(Command command)
    {
        command.Options.Add(StoryOptions.Originals);
        command.Options.Add(RuleOptions.Packs);
        command.Options.Add(RuleOptions.Config);
        command.Options.Add(RuleOptions.Stage);
        command.Options.Add(NowOption);
    }

    /// <summary>Reads the options; what is wrong with them is added to <paramref name="wrong"/>, a sentence each.</summary>
    public static CheckOptions Read(ParseResult parsed, Surroundings around, ICollection<string> wrong)
    {
        var options = new CheckOptions
        {
            Paths = parsed.GetValue(StoryOptions.Paths) ?? [],
            InputName = parsed.GetValue(StoryOptions.InputName),
            Reading = ReadingOf(parsed, around, wrong),
            Fixing = new FixingOptions { Fix = parsed.GetValue(FixOption), IncludeUnsafe = parsed.GetValue(UnsafeOption), Diff = parsed.GetValue(DiffOption) },
            Reporting = ReportingOf(parsed, around, wrong),
            Choice = RuleOptions.ChoiceOf(parsed),
            FailOn = parsed.GetValue(FailOnOption) is { } failOn ? One("--fail-on", failOn, Levels.OfFailing, wrong) : null,
            Threads = StoryOptions.ThreadsOf(parsed, wrong),
            Watch = parsed.GetValue(WatchOption),
            BaselinePath = parsed.GetValue(BaselineOption) is { } baseline ? around.FullPath(baseline) : null,
            NoBaseline = parsed.GetValue(NoBaselineOption),
            ChangedSince = parsed.GetValue(ChangedOption),
            ForceExclude = parsed.GetValue(ForceExcludeOption),
            NoMarks = parsed.GetValue(NoMarksOption),
        };
        StoryOptions.RefuseContradictions(parsed, wrong);
        OptionsOfStories.RefuseMissing(options.Reading.ConfigPath, wrong);
        options.RefuseContradictions(wrong);
        return options;
    }

    private static ReadingOptions ReadingOf(ParseResult parsed, Surroundings around, ICollection<string> wrong) => new()
    {
        Originals = parsed.GetValue(StoryOptions.Originals) ?? [],
        Packs = RuleOptions.PacksOf(parsed),
        ConfigPath = parsed.GetValue(RuleOptions.Config) is { } config ? around.FullPath(config) : null,
        Stage = parsed.GetValue(RuleOptions.Stage),
        Now = Time(parsed.GetValue(NowOption), wrong),
    };

    private static ReportingOptions ReportingOf(ParseResult parsed, Surroundings around, ICollection<string> wrong) => new()
    {
        Format = parsed.GetValue(FormatOption) ?? ReportFormats.Text,
        OutputPath = parsed.GetValue(OutputOption) is { } output ? around.FullPath(output) : null,
        UseColor = around.MayUseColor && !parsed.GetValue(StoryOptions.NoColor) && parsed.GetValue(OutputOption) is null,
        Quiet = parsed.GetValue(QuietOption),
        Grouping = parsed.GetValue(GroupOption) is { } group ? One("--group-by", group, Groupings, wrong) ?? Grouping.None : Grouping.None,
        OnlyStatistics = parsed.GetValue(StatisticsOption),
        ShowSuppressed = parsed.GetValue(ShowSuppressedOption),
    };

    private void RefuseContradictions(ICollection<string> wrong)
    {
        if (!ReportFormats.All.ContainsKey(Reporting.Format))
        {
            wrong.Add($"--format cannot be '{Reporting.Format}'{NearMiss.Hint(Reporting.Format, ReportFormats.All.Keys).TrimEnd('?')}; it is one of {string.Join(", ", ReportFormats.All.Keys)}");
        }

        if (Reporting.Format is not (ReportFormats.Text or ReportFormats.Markdown) && ReportFormats.All.ContainsKey(Reporting.Format) && (Reporting.Grouping != Grouping.None || Reporting.OnlyStatistics))
        {
            wrong.Add($"{(Reporting.OnlyStatistics ? "--statistics" : "--group-by")} is for people and goes with --format text or markdown, not {Reporting.Format}");
        }

        if (BaselinePath is { } baseline && (NoBaseline || !File.Exists(baseline)))
        {
            wrong.Add(NoBaseline ? "--baseline and --no-baseline contradict each other" : $"the file of --baseline does not exist: '{baseline}'; 'stet baseline --output' writes one");
        }

        if (ChangedSince is not null && Paths.Contains("-", StringComparer.Ordinal))
        {
            wrong.Add("git knows nothing of a story from stdin; --changed is for files");
        }

        if (Fixing.IncludeUnsafe && !Fixing.Fix && !Fixing.Diff)
        {
            wrong.Add("--unsafe-fixes needs --fix, or --diff to see first what it would change");
        }

        if (Paths.Contains("-", StringComparer.Ordinal) && Fixing.Fix && !Fixing.Diff)
        {
            wrong.Add("a story from stdin has no file to mend; use --diff, or name the file");
        }

        if (Paths.Contains("-", StringComparer.Ordinal) && Watch)
        {
            wrong.Add("a story from stdin does not change; --watch needs files or folders");
        }

        if (Reporting.OutputPath is { } output && (Path.GetDirectoryName(output) is not { } folder || !Directory.Exists(folder)))
        {
            wrong.Add($"the folder of --output does not exist: '{Path.GetDirectoryName(output)}'");
        }
        else if (Reporting.OutputPath is { } path && Directory.Exists(path))
        {
            wrong.Add($"--output names a folder: '{path}'");
        }
    }

    private static T? One<T>(string option, string value, IReadOnlyDictionary<string, T> choices, ICollection<string> wrong)
        where T : struct
    {
        if (choices.TryGetValue(value, out var choice))
        {
            return choice;
        }

        wrong.Add($"{option} cannot be '{value}'{NearMiss.Hint(value, choices.Keys).TrimEnd('?')}; it is one of {string.Join(", ", choices.Keys)}");
        return null;
    }

    internal static DateTimeOffset? Time(string? value, ICollection<string> wrong)
    {
        if (value is null)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(value, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        wrong.Add($"--now must be a time like 2026-11-22 or 2026-11-22T09:30:00Z, not '{value}'");
        return null;
    }
}
