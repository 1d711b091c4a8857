using System.CommandLine;
using Stet.Cli.Files;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Settings;

namespace Stet.Cli.Commands;

/// <summary>'stet compare': one original, many retellings.</summary>
public static class CompareCommand
{
    public static Command Create(Surroundings around)
    {
        var original = new Argument<string>("ORIGINAL") { Description = "The document that the stories were made from" };
        var stories = new Argument<string[]>("STORY") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders and globs" };
        var format = OptionsOfRules.One("--format", "FORMAT", ListingFormats.Description, ListingFormats.All);
        var noColor = OptionsOfRules.Flag("--no-color", "Write without colours");
        var command = new Command("compare", "Show what several stories made of an original's quotations") { original, stories, format, noColor };
        command.SetAction(parsed =>
        {
            var wrong = new List<string>();
            var asked = parsed.GetValue(format) ?? ListingFormats.Text;
            ListingFormats.RefuseUnknown(asked, wrong);
            if (parsed.GetValue(stories)!.Contains("-", StringComparer.Ordinal))
            {
                wrong.Add("a story to compare has a name; '-' has none");
            }

            return wrong.Count > 0
                ? Usage.Refuse(around, wrong)
                : Run(parsed.GetValue(original)!, parsed.GetValue(stories)!, asked, around.MayUseColor && !parsed.GetValue(noColor), around);
        });
        return command;
    }

    private static int Run(string original, IReadOnlyList<string> paths, string format, bool useColor, Surroundings around)
    {
        var disk = new DiskFiles(around.Folder);
        var settings = new SettingsFinder(disk, null);
        var search = new StorySearch(around, settings);
        var files = new StoryFiles(disk, around, [original]);
        var listings = Array.Empty<Listing>();
        if (files.Named is [var named])
        {
            // Nothing but this original: what stories name themselves is another question.
            OriginalSet alone = [named];
            var own = disk.Resolve(original);
            var stories = search.Find(paths, "stdin").Where(story => disk.Resolve(story.FullPath) != own).ToArray();
            if (stories.Length == 0 && search.Troubles.Count == 0)
            {
                search.Troubles.Add(new Trouble(TroubleId.NoStory, original, null, "there is no story besides the original"));
            }

            if (stories.Length > 0)
            {
                listings = Progress.Over(stories, story => Listing.Of(story, files, (_, _) => alone), Environment.ProcessorCount, around);
                Write(Matrix.Of(named, listings.Where(listing => listing.Article is not null).ToArray()), format, new Ink(around.Output, useColor), around.Width);
            }
        }

        return around.Say(search.Troubles.Concat(settings.Troubles).Concat(files.Troubles).Concat(listings.SelectMany(listing => listing.Troubles)));
    }

    private static void Write(Matrix matrix, string format, Ink ink, int width)
    {
        if (format == ListingFormats.Json)
        {
            MatrixJson.Write(matrix, ink.Output);
        }
        else
        {
            MatrixTable.Write(matrix, ink, width);
        }
    }
}
