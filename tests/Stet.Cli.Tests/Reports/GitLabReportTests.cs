using System.Text.Json;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed class GitLabReportTests
{
    [Fact]
    public void A_finding_has_what_the_host_asks_for()
    {
        var article = Sample.Read("Harbour\n\nReady to\nto talk", "./stories/a.txt");
        var original = Sample.Read("Ready to talk", "minutes.txt");
        var finding = Sample.Find(article, "to\nto", Severity.Warning) with { Related = [Sample.Related("original", original, "to")] };

        var issue = Parse(Sample.Run(Sample.Story(article, original, finding))).ShouldHaveSingleItem();

        issue.GetProperty("description").GetString().ShouldBe("'to' is repeated | original minutes.txt:1:7: to");
        issue.GetProperty("check_name").GetString().ShouldBe("doubled-word");
        issue.GetProperty("severity").GetString().ShouldBe("minor");
        issue.GetProperty("location").GetProperty("path").GetString().ShouldBe("stories/a.txt");
        issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().ShouldBe(3);
        issue.GetProperty("location").GetProperty("lines").GetProperty("end").GetInt32().ShouldBe(4);
        issue.GetProperty("fingerprint").GetString()!.ShouldMatch("^[0-9a-f]{32}$");
    }

    [Fact]
    public void The_same_words_in_two_places_have_two_fingerprints()
    {
        var (first, second) = (Sample.Read("to to", "a.txt"), Sample.Read("to to", "b.txt"));

        var issues = Parse(Sample.Run(
            Sample.Story(first, Sample.Find(first, "to to"), Sample.Find(first, "to to")),
            Sample.Story(second, Sample.Find(second, "to to"))));

        issues.Select(issue => issue.GetProperty("fingerprint").GetString()).ShouldBeUnique();
    }

    [Fact]
    public void A_fingerprint_stays_when_an_equal_finding_is_let_stand()
    {
        var article = Sample.Read("to to");
        var finding = Sample.Find(article, "to to");

        var second = Parse(Sample.Run(Sample.Story(article, finding, finding)))[1];
        var left = Parse(Sample.Run(Sample.Story(article, finding.LetStand(), finding))).ShouldHaveSingleItem();

        left.GetProperty("fingerprint").GetString().ShouldBe(second.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Nothing_found_is_an_empty_list() => Parse(Sample.Run(Sample.Story(Sample.Read("All is well.")))).ShouldBeEmpty();

    private static JsonElement[] Parse(Run run) => [.. JsonDocument.Parse(Sample.Print("gitlab", run)).RootElement.EnumerateArray()];
}
