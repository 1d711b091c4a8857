using System.Text.Json;

namespace Stet.Cli.Tests.Golden;

/// <summary>What Stet promises over real news. Published copy is nearly always right: an alarm there is nearly always false.</summary>
public sealed class NewsTests
{
    private const int LeastWordsForOneFinding = 2_000;

    [SharedFact]
    public void In_the_founding_articles_every_defect_is_found_and_nothing_that_is_fine_is_flagged()
    {
        var articles = new FoundingArticles();

        articles.Missed.ShouldBeEmpty();
        articles.FalselyFlagged.ShouldBeEmpty();
        articles.Others.Count.ShouldBeLessThanOrEqualTo(4, string.Join('\n', articles.Others));
    }

    [SharedFact]
    public void Published_news_is_hardly_ever_flagged()
    {
        var folder = Path.Combine(Repository.Shared, "news", "bbc");
        var words = Directory.EnumerateFiles(folder, "*.txt").Sum(path => File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

        var sarif = Repository.Run("check", folder, "--format", "sarif").Output;
        var findings = GoldenFinding.Of(JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0]).Count(finding => finding.Level != "note");

        findings.ShouldBeLessThanOrEqualTo(words / LeastWordsForOneFinding);
    }
}
