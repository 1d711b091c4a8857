using Stet.Cli.Reports;

namespace Stet.Cli.Tests.Golden;

/// <summary>The stories of tests/stories, as people, scripts and code hosts see what is found in them.</summary>
public sealed class StoriesTests
{
    private static readonly string[] CleanStories = ["orchard-press.md", "storm-shelter.txt", "terrace-ruling.txt"];

    [Theory]
    [InlineData("text")]
    [InlineData("line")]
    [InlineData("sarif")]
    public void What_is_found_is_what_was_accepted(string format)
    {
        var run = Repository.Run("check", "tests/stories", "--format", format);

        run.Code.ShouldBe(1);
        Accepted.Compare($"tests/Stet.Cli.Tests/Golden/stories.{format}", run.Output);
    }

    [Fact]
    public void Every_area_shows_itself()
    {
        var found = Repository.Run("check", "tests/stories", "--format", "line").Lines.Select(line => line.Split(':')[3]).ToHashSet();

        var areas = Directory.GetDirectories(Path.Combine(Repository.Folder, "rules")).Select(Path.GetFileName);
        var silent = areas.Where(area => !found.Overlaps(Repository.Run("rules").Lines.Where(rule => rule.Contains($"  {area}  ", StringComparison.Ordinal)).Select(rule => rule.Split(' ')[0])));
        silent.ShouldBeEmpty();
    }

    [Fact]
    public void Clean_stories_pass_with_every_quotation_held_against_its_original() =>
        Repository.Run(["check", .. CleanStories.Select(story => $"tests/stories/{story}"), "--fail-on", "suggestion"]).Code.ShouldBe(0);

    public static TheoryData<string> Formats => [.. ReportFormats.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_number_of_threads_reports_the_same(string format)
    {
        string[] check = ["check", "tests/stories", "--format", format, "--threads"];

        Repository.Run([.. check, "4"]).Output.ShouldBe(Repository.Run([.. check, "1"]).Output);
    }
}
