using System.CommandLine;
using Stet.Cli.Files;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet quotes': lists quotations, judges nothing.</summary>
public static class QuotesCommand
{
    public static Command Create(Surroundings around)
    {
        var stories = new OptionsOfStories(ArgumentArity.OneOrMore);
        var config = new OptionsOfRules().Config;
        var format = OptionsOfRules.One("--format", "FORMAT", ListingFormats.Description, ListingFormats.All);
        var command = new Command("quotes", "List each quotation with its speaker and, with an original, what became of its words")
        {
            stories.Paths, stories.Originals, config, format, stories.InputName, stories.Threads, stories.NoColor,
        };
        command.SetAction(parsed =>
        {
            var wrong = new List<string>();
            var asked = parsed.GetValue(format) ?? ListingFormats.Text;
            var settings = parsed.GetValue(config) is { } file ? around.FullPath(file) : null;
            var threads = stories.ThreadsOf(parsed, wrong);
            ListingFormats.RefuseUnknown(asked, wrong);
            stories.RefuseContradictions(parsed, wrong);
            OptionsOfStories.RefuseMissing(settings, wrong);
            if (wrong.Count > 0)
            {
                return Usage.Refuse(around, wrong);
            }

            var useColor = around.MayUseColor && !parsed.GetValue(stories.NoColor);
            return Run(parsed.GetValue(stories.Paths)!, parsed.GetValue(stories.InputName) ?? "stdin", parsed.GetValue(stories.Originals) ?? [], settings, asked, threads, useColor, around);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string inputName, IReadOnlyList<string> originals, string? config, string format, int threads, bool useColor, Surroundings around)
    {
        var disk = new DiskFiles(around.Folder);
        var settings = new SettingsFinder(disk, config);
        var search = new StorySearch(around, settings);
        var stories = search.Find(paths, inputName);
        var files = new StoryFiles(disk, around, originals);
        var named = new OriginalsOfSettings(disk, around, settings);
        var words = new WordsOfSettings(disk, settings);
        var assigned = stories.Select(story => (Story: story, Originals: named.Of(story), Words: words.Of(story))).ToArray();
        var listings = Progress.Over(
            assigned,
            item => Listing.Of(item.Story, files, (article, troubles) => files.OriginalsOf(article, item.Originals, troubles), item.Words),
            threads,
            around);
        if (format == ListingFormats.Json)
        {
            QuotesJson.Write(listings, around.Output);
        }
        else
        {
            QuotesTable.Write(listings, new Ink(around.Output, useColor), around.Width);
        }

        return around.Say(search.Troubles.Concat(settings.Troubles).Concat(named.Troubles).Concat(words.Troubles).Concat(files.Troubles).Concat(listings.SelectMany(listing => listing.Troubles)));
    }
}
