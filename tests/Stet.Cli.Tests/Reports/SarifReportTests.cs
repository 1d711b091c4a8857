using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Cli.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void A_finding_of_the_linter_points_at_its_text()
    {
        const string Story = "\uFEFFHarbour 😀 to close\r\n\r\nThe envoy is ready to to talk.\r\n";
        var rules = RulePack.BuiltIn(withPages: false, []);
        var linter = new Linter(AnalyzerDriver.Create(rules));
        var report = linter.Check("stories/a b.txt", System.Text.Encoding.UTF8.GetBytes(Story), rule => rule.Severity, (_, _) => []);

        var run = Parse(new Run([report], [], linter.Rules, ReportStyle.Plain, "1.2.3"));

        var result = run.GetProperty("results").EnumerateArray().Single(result => Rule(run, result).GetProperty("name").GetString() == "doubled-word");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("stories/a%20b.txt");
        var region = place.GetProperty("region");
        Story[1..].Substring(Number(region, "charOffset"), Number(region, "charLength")).ShouldBe("to to");
        Number(region, "startLine").ShouldBe(3);
        Number(region, "startColumn").ShouldBe(20);
        Number(region, "endLine").ShouldBe(3);
        Number(region, "endColumn").ShouldBe(25);
    }

    [Fact]
    public void The_log_has_what_the_standard_requires()
    {
        var article = Sample.Read("to to");
        using var log = JsonDocument.Parse(Sample.Print("sarif", Sample.Run(Sample.Story(article, Sample.Find(article, "to to")))));

        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.RootElement.GetProperty("$schema").GetString().ShouldEndWith("sarif-2.1.0.json");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("stet");
        driver.GetProperty("version").GetString().ShouldBe("1.2.3");
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeTrue();
        run.GetProperty("results")[0].GetProperty("suppressions").GetArrayLength().ShouldBe(0);
        run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString().ShouldBe("'to' is repeated");
    }

    [Fact]
    public void Every_rule_that_can_report_is_described_also_when_it_found_nothing()
    {
        var rule = Parse(Sample.Run()).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ShouldHaveSingleItem();

        rule.GetProperty("id").GetString().ShouldBe("STET301");
        rule.GetProperty("name").GetString().ShouldBe("doubled-word");
        rule.GetProperty("shortDescription").GetProperty("text").GetString().ShouldBe("Doubled word");
        rule.GetProperty("fullDescription").GetProperty("text").GetString().ShouldStartWith("A doubled word");
        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().ShouldBe("error");
        rule.GetProperty("properties").GetProperty("category").GetString().ShouldBe("repetition");
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Suggestion, "note")]
    public void The_level_is_the_severity_that_was_reported(Severity severity, string level)
    {
        var article = Sample.Read("to to");

        Parse(Sample.Run(Sample.Story(article, Sample.Find(article, "to to", severity))))
            .GetProperty("results")[0].GetProperty("level").GetString().ShouldBe(level);
    }

    [Fact]
    public void The_original_is_a_related_location()
    {
        var article = Sample.Read("\"We will close.\"");
        var original = Sample.Read("Holm:\nWe will not close.", "/copy/min utes.txt");
        var finding = Sample.Find(article, "We will close.") with { Related = [Sample.Related("original", original, "We will not close.")] };

        var related = Parse(Sample.Run(Sample.Story(article, original, finding))).GetProperty("results")[0].GetProperty("relatedLocations")[0];

        related.GetProperty("message").GetProperty("text").GetString().ShouldBe("original");
        related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("file:///copy/min%20utes.txt");
        Number(related.GetProperty("physicalLocation").GetProperty("region"), "startLine").ShouldBe(2);
        related.GetProperty("physicalLocation").GetProperty("region").GetProperty("snippet").GetProperty("text").GetString().ShouldBe("We will not close.");
    }

    [Fact]
    public void A_fix_replaces_a_region_and_one_for_showing_only_is_left_out()
    {
        var article = Sample.Read("Ready to to talk talk.");
        var shown = Sample.Mend(article, "talk talk", "talk", FixSafety.Display);

        var results = Parse(Sample.Run(Sample.Story(article, Sample.Mend(article, "to to", "to"), shown))).GetProperty("results");

        var change = results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("story.txt");
        var replacement = change.GetProperty("replacements")[0];
        Number(replacement.GetProperty("deletedRegion"), "charOffset").ShouldBe(6);
        Number(replacement.GetProperty("deletedRegion"), "charLength").ShouldBe(5);
        replacement.GetProperty("insertedContent").GetProperty("text").GetString().ShouldBe("to");
        results[1].TryGetProperty("fixes", out _).ShouldBeFalse();
    }

    [Fact]
    public void Troubles_are_notifications_and_never_results()
    {
        var article = Sample.Read("All is well.");
        var missing = new Trouble(TroubleId.Original, "minutes.txt", null, "the original cannot be read");
        var rule = new Trouble(TroubleId.RuleFile, "bad.yml", new LinePosition(2, 4), "unknown key 'exept'");
        var run = Parse(Sample.Run(Sample.Story(article) with { Troubles = [missing] }, Sample.Story(article) with { Troubles = [missing] }) with { Troubles = [rule] });

        run.GetProperty("results").GetArrayLength().ShouldBe(0);
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        var notifications = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");
        notifications.EnumerateArray().Select(said => said.GetProperty("descriptor").GetProperty("id").GetString()).ShouldBe(["STET002", "STET005"]);
        Number(notifications[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"), "startLine").ShouldBe(3);
    }

    [Fact]
    public void A_file_that_is_not_utf8_leaves_the_run_successful()
    {
        var notice = new Trouble(TroubleId.NotUtf8, "a.txt", null, "it was read as Windows-1252");

        var invocation = Parse(Sample.Run() with { Troubles = [notice] }).GetProperty("invocations")[0];

        invocation.GetProperty("executionSuccessful").GetBoolean().ShouldBeTrue();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("level").GetString().ShouldBe("note");
    }

    [Fact]
    public void Fingerprints_survive_edits_elsewhere_and_tell_equals_apart()
    {
        var before = Sample.Read("The envoys who met on the quay that evening were ready to to talk about it. The guild that sails for them was ready to to talk about it too.");
        var after = Sample.Read("A new first paragraph.\n\n" + before.Text);

        Fingerprints(after).ShouldBe(Fingerprints(before));
        Fingerprints(before).ShouldBeUnique();
    }

    [Theory]
    [InlineData("stories/æ 100%.txt", "stories/%C3%A6%20100%25.txt")]
    [InlineData("./a.txt", "a.txt")]
    [InlineData("../a.txt", "../a.txt")]
    [InlineData("a:b#c?.txt", "a%3Ab%23c%3F.txt")]
    [InlineData("/tmp/a b.txt", "file:///tmp/a%20b.txt")]
    public void Paths_become_uris(string path, string uri) => FileUri.Of(path).ShouldBe(uri);

    [Fact]
    public void Paths_are_those_of_the_repository_where_a_host_says_where_it_lies()
    {
        using var newsroom = new Newsroom();
        newsroom.Write("only/s.txt", Newsroom.Faulty);

        var run = newsroom.RunOnHost(new CodeHost(newsroom.Folder, null), "only", "check", "s.txt", "--format", "sarif", "--select", "doubled-word");

        run.Output.ShouldContain("\"uri\": \"only/s.txt\"");
        run.Output.ShouldNotContain("\"uri\": \"s.txt\"");
    }

    private static string[] Fingerprints(Stet.Articles.Article article)
    {
        var text = article.Text.ToString();
        var first = text.IndexOf("to to", StringComparison.Ordinal);
        int[] places = [first, text.IndexOf("to to", first + 1, StringComparison.Ordinal)];
        var findings = places.Select(place => Sample.Find(article, new TextSpan(place, 5))).ToArray();
        return [.. Parse(Sample.Run(Sample.Story(article, findings))).GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("stet/v1").GetString()!)];
    }

    private static JsonElement Parse(Run run) => JsonDocument.Parse(Sample.Print("sarif", run)).RootElement.GetProperty("runs")[0];

    private static JsonElement Rule(JsonElement run, JsonElement result)
    {
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[Number(result, "ruleIndex")];
        rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
        return rule;
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
