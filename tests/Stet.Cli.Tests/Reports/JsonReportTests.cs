using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Cli.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void A_finding_names_rule_place_text_and_fix()
    {
        var article = Sample.Read("Harbour 😀\n\nThe envoy is ready to to talk.\n");
        var finding = Sample.Mend(article, "to to", "to") with { Related = [Sample.Related("first", article, "Harbour")] };

        var diagnostic = Parse(Sample.Story(article, finding)).GetProperty("diagnostics")[0];

        diagnostic.GetProperty("rule").GetString().ShouldBe("STET301");
        diagnostic.GetProperty("name").GetString().ShouldBe("doubled-word");
        diagnostic.GetProperty("area").GetString().ShouldBe("repetition");
        diagnostic.GetProperty("severity").GetString().ShouldBe("error");
        diagnostic.GetProperty("message").GetString().ShouldBe("'to' is repeated");
        diagnostic.GetProperty("path").GetString().ShouldBe("story.txt");
        Numbers(diagnostic, "line", "column", "endLine", "endColumn", "charOffset", "charLength").ShouldBe([3, 20, 3, 25, 31, 5]);
        diagnostic.GetProperty("text").GetString().ShouldBe("to to");
        diagnostic.GetProperty("related")[0].GetProperty("text").GetString().ShouldBe("Harbour");
        var fix = diagnostic.GetProperty("fix");
        fix.GetProperty("safety").GetString().ShouldBe("safe");
        Numbers(fix.GetProperty("changes")[0], "charOffset", "charLength").ShouldBe([31, 5]);
        fix.GetProperty("changes")[0].GetProperty("newText").GetString().ShouldBe("to");
    }

    [Fact]
    public void Counts_and_troubles_are_there_when_nothing_is_found()
    {
        var run = Sample.Run(Sample.Story(Sample.Read("All is well."))) with
        {
            Troubles = [new Trouble(TroubleId.RuleFile, "bad.yml", new LinePosition(2, 4), "unknown key 'exept'"), new Trouble(TroubleId.NoStory, null, null, "no story")],
        };

        var root = JsonDocument.Parse(Sample.Print("json", run)).RootElement;

        root.GetProperty("version").GetInt32().ShouldBe(1);
        root.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        Numbers(root.GetProperty("counts"), "stories", "sentences", "withoutOriginal", "error").ShouldBe([1, 1, 1, 0]);
        Numbers(root.GetProperty("troubles")[0], "line", "column").ShouldBe([3, 5]);
        root.GetProperty("troubles")[0].GetProperty("id").GetString().ShouldBe("STET002");
        root.GetProperty("troubles")[1].GetProperty("path").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Half_a_surrogate_pair_breaks_nothing(string format)
    {
        var article = Sample.Read("a😀b");
        var finding = Sample.Find(article, new TextSpan(1, 1), message: "'\uD83D' stands here") with
        {
            Fix = new Fix("Write \uDE00", FixSafety.Safe, [new TextChange(new TextSpan(1, 1), "\uDE00")]),
            Related = [new RelatedLocation("\uD83D", Sample.Find(article, "b").Location, "\uDE00")],
        };

        Should.NotThrow(() => JsonDocument.Parse(Sample.Print(format, Sample.Run(Sample.Story(article, finding)))));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Nothing_that_steers_a_terminal_is_written_and_nothing_is_lost(string format)
    {
        const string Message = "a\u001b[2J\u009B\u007F\u202E\u2066\u200B\U000E0041😀é'<b>";
        var article = Sample.Read("to to");

        var printed = Sample.Print(format, Sample.Run(Sample.Story(article, Sample.Find(article, "to to", message: Message))));

        printed.ShouldNotContain(c => c != '\n' && char.IsControl(c));
        printed.IndexOfAny(['\u202E', '\u2066', '\u200B', '\uDB40']).ShouldBe(-1);
        printed.ShouldContain("é'<b>");
        using var json = JsonDocument.Parse(printed);
        var message = format == "json"
            ? json.RootElement.GetProperty("diagnostics")[0].GetProperty("message")
            : json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text");
        message.GetString().ShouldBe(Message);
    }

    [Fact]
    public void Many_findings_are_written_whole()
    {
        var article = Sample.Read("to to");
        var findings = Enumerable.Repeat(Sample.Find(article, "to to"), 5000).ToArray();

        Parse(Sample.Story(article, findings)).GetProperty("diagnostics").GetArrayLength().ShouldBe(5000);
    }

    private static JsonElement Parse(Stet.Analyzers.Report story) => JsonDocument.Parse(Sample.Print("json", Sample.Run(story))).RootElement;

    private static int[] Numbers(JsonElement element, params string[] names) => [.. names.Select(name => element.GetProperty(name).GetInt32())];
}
