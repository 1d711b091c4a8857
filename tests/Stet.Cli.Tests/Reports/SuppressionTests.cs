using System.Text.Json;
using Stet.Cli.Reports;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

/// <summary>A finding that is let stand never counts, and is shown only where the user asks for it, except in SARIF.</summary>
public sealed class SuppressionTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.All.Keys.Where(format => format != "sarif")];

    [Theory]
    [MemberData(nameof(Formats))]
    public void It_is_not_shown(string format) => Sample.Print(format, Run()).ShouldNotContain("is repeated");

    [Fact]
    public void It_does_not_count()
    {
        Run().Fails.ShouldBeFalse();
        RunCounts.Of(Run()).Findings.ShouldBe(0);
    }

    [Fact]
    public void Sarif_says_why_it_is_let_stand()
    {
        var article = Sample.Read("the the");
        var finding = Sample.Find(article, "the the");

        var run = Sample.Run(Sample.Story(article, finding.LetStand("band name"), finding.LetStand("band name", SuppressionKind.Sidecar), finding.LetStand(null, SuppressionKind.Baseline)));
        var results = JsonDocument.Parse(Sample.Print("sarif", run)).RootElement.GetProperty("runs")[0].GetProperty("results");

        var suppressions = results.EnumerateArray().Select(result => result.GetProperty("suppressions").EnumerateArray().ShouldHaveSingleItem()).ToArray();
        suppressions.Select(suppression => suppression.GetProperty("kind").GetString()).ShouldBe(["inSource", "external", "external"]);
        suppressions.ShouldAllBe(suppression => suppression.GetProperty("status").GetString() == "accepted");
        suppressions.Select(suppression => suppression.GetProperty("justification").GetString()).ShouldBe(["band name", "band name", "let stand: it was there when the baseline was made"]);
    }

    [Theory]
    [InlineData("text", "\n  let stand: the band's name\n")]
    [InlineData("json", "\"because\": \"the band's name\"")]
    [InlineData("html", "<p class=\"because\">let stand: the band&#39;s name</p>")]
    [InlineData("markdown", "_let stand: the band's name_")]
    public void Where_the_user_asks_it_is_shown_with_its_reason(string format, string shown)
    {
        var printed = Sample.Print(format, Run() with { Style = new ReportStyle { ShowsSuppressed = true } });

        printed.ShouldContain("is repeated");
        printed.ShouldContain(shown);
    }

    private static Run Run()
    {
        var article = Sample.Read("the the");
        return Sample.Run(Sample.Story(article, Sample.Find(article, "the the", message: "'the' is repeated").LetStand()));
    }
}
