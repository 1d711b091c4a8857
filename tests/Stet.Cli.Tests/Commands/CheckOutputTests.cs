namespace Stet.Cli.Tests.Commands;

/// <summary>'stet check --output': the report goes to a file.</summary>
public sealed class CheckOutputTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public CheckOutputTests()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        newsroom.Write("wire.txt", Newsroom.Fine);
        newsroom.Write("stet.yml", "packs: [packs]\noriginals: wire.txt\n");
        newsroom.Write("packs/house/twice.yml", Newsroom.HouseRule);
        newsroom.Write("named.txt", Newsroom.Fine);
        newsroom.Write("stet.baseline.yml", "version: 1\nfindings: []\n");
    }

    public void Dispose() => newsroom.Dispose();

    [Theory]
    [InlineData("story.txt")]
    [InlineData("./packs/../story.txt")]
    [InlineData("wire.txt")]
    [InlineData("named.txt")]
    [InlineData("stet.yml")]
    [InlineData("packs/house/twice.yml")]
    [InlineData("stet.baseline.yml")]
    [InlineData("link.txt")]
    public void It_never_takes_the_place_of_what_the_run_reads(string output)
    {
        File.CreateSymbolicLink(Path.Combine(newsroom.Folder, "link.txt"), "story.txt");
        var before = newsroom.Read(output);

        var run = newsroom.Check("story.txt", "--original", "named.txt", "--output", output);

        newsroom.Read(output).ShouldBe(before);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"--output names a file that this run reads: '{Path.GetFullPath(output, newsroom.Folder)}'");
    }

    [Fact]
    public void An_older_report_is_replaced()
    {
        newsroom.Write("report.log", "old and much longer than the report that comes in its place, and then some more\n");

        newsroom.Check("story.txt", "--output", "report.log").Code.ShouldBe(1);
        newsroom.Read("report.log").ShouldBe("story.txt:1:23:STET301:'the' is repeated\n");
        newsroom.Check("--output", "report.log").Code.ShouldBe(1);

        Directory.GetFiles(newsroom.Folder).Select(Path.GetFileName).ShouldBe(["named.txt", "report.log", "stet.baseline.yml", "stet.yml", "story.txt", "wire.txt"], ignoreOrder: true);
    }
}
