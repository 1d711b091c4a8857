using System.Xml.Linq;
using Stet.Analyzers;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Cli.Tests.Reports;

/// <summary>The formats that CI systems read as XML: junit and checkstyle.</summary>
public sealed class XmlReportsTests
{
    private const string Hostile = "<b>&\"]]>\u0000\u0008\u001b[2J\u202E\uFFFE\uFFFF\uD800x";

    [Theory]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    public void Nothing_that_a_story_holds_breaks_the_document(string format)
    {
        var article = Sample.Read("to to <b>&\"]]>", $"a{Hostile}.txt");
        var finding = Sample.Find(article, "to to", message: Hostile) with { Related = [new RelatedLocation(Hostile, Sample.Find(article, "to to").Location, Hostile, Hostile)] };

        var printed = Sample.Print(format, Sample.Run(Sample.Story(article, finding)));

        var document = XDocument.Parse(printed);
        document.Descendants().Attributes("message").ShouldHaveSingleItem().Value.ShouldStartWith("<b>&\"]]>\\u{0000}\\u{0008}\\u{001B}[2J\\u{202E}");
        printed.ShouldNotContain(character => character != '\n' && char.IsControl(character));
    }

    [Fact]
    public void A_case_fails_where_the_run_fails_for_it()
    {
        var article = Sample.Read("to to");
        var story = Sample.Story(article, Sample.Find(article, "to to", Severity.Error), Sample.Find(article, "to to", Severity.Warning), Sample.Find(article, "to to", Severity.Suggestion));

        Failures(Sample.Run(story)).ShouldBe(["error"]);
        Failures(Sample.Run(story) with { FailOn = [FailOn.Suggestion] }).ShouldBe(["error", "warning", "suggestion"]);
        Failures(Sample.Run(story) with { FailOn = [FailOn.Never] }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_suite_counts_its_cases()
    {
        var article = Sample.Read("to to");
        var unread = Report.Unread("broken.txt", [new Trouble(TroubleId.Story, "broken.txt", null, "this is a binary file")]);

        var root = Parse("junit", Sample.Run(Sample.Story(article, Sample.Find(article, "to to"), Sample.Find(article, "to to", Severity.Warning)), Sample.Story(Sample.Read("Well.", "fine.txt")), unread));

        root.Elements("testsuite").Select(suite => suite.Attribute("name")!.Value).ShouldBe(["story.txt", "fine.txt", "stet"]);
        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            Number(suite, "tests").ShouldBe(suite.Descendants("testcase").Count());
            Number(suite, "failures").ShouldBe(suite.Descendants("failure").Count());
            Number(suite, "errors").ShouldBe(suite.Descendants("error").Count());
        }

        Number(root, "errors").ShouldBe(1);
        root.Descendants("failure").Single().Value.ShouldContain("       1 | to to\n         | ^^^^^\n");
        root.Descendants("system-out").Last().Value.ShouldStartWith("Checked 2 stories: ");
    }

    [Fact]
    public void Checkstyle_has_a_file_for_each_story_with_findings()
    {
        var article = Sample.Read("ready\nto to talk");
        var original = Sample.Read("ready to talk", "minutes.txt");
        var finding = Sample.Find(article, "to to", Severity.Suggestion) with { Related = [Sample.Related("original", original, "to")] };
        var unread = Report.Unread("broken.txt", [new Trouble(TroubleId.Story, "broken.txt", null, "this is a binary file")]);

        var root = Parse("checkstyle", Sample.Run(Sample.Story(article, original, finding), Sample.Story(Sample.Read("Well.", "fine.txt")), unread));

        root.Elements("file").Select(file => file.Attribute("name")!.Value).ShouldBe(["story.txt", "broken.txt"]);
        root.Descendants("error").First().Attributes().Select(attribute => attribute.Value)
            .ShouldBe(["2", "1", "info", "'to' is repeated | original minutes.txt:1:7: to", "stet.repetition.doubled-word"]);
        root.Descendants("error").Last().Attribute("source")!.Value.ShouldBe("stet.STET004");
    }

    private static string[] Failures(Run run) => [.. Parse("junit", run).Descendants("failure").Select(failure => failure.Attribute("type")!.Value)];

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static XElement Parse(string format, Run run) => XDocument.Parse(Sample.Print(format, run), LoadOptions.PreserveWhitespace).Root!;
}
