using Stet.Cli.Reports;
using Stet.Cli.Tests.Golden;

namespace Stet.Cli.Tests.Reports;

/// <summary>What holds for every format.</summary>
public sealed class ReportFormatsTests
{
    public static TheoryData<string> Formats => [.. ReportFormats.All.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_holds_what_would_be_printed(string format)
    {
        using var newsroom = new Newsroom();
        newsroom.Write("é/a.txt", Newsroom.Faulty + "“Straße”\n");

        var printed = newsroom.Run("check", ".", "--format", format).Output;
        newsroom.Run("check", ".", "--format", format, "--output", "report").Output.ShouldBeEmpty();

        newsroom.Read("report").ShouldBe(printed);
        printed.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_that_a_story_or_its_name_holds_steers_a_terminal(string format)
    {
        const string Hostile = "\u001b[2J\u009B\u202E\u200B\r";
        var article = Sample.Read($"to to {Hostile} end", $"a{Hostile}.txt");
        var original = Sample.Read($"to {Hostile} to", $"b{Hostile}.txt");
        var finding = Sample.Find(article, "to to", message: Hostile) with { Related = [Sample.Related(Hostile, original, "to") with { Note = Hostile }] };

        var printed = Sample.Print(format, Sample.Run(Sample.Story(article, original, finding)));

        printed.ShouldNotContain(character => character != '\n' && char.IsControl(character));
        printed.IndexOfAny(['\u202E', '\u200B']).ShouldBe(-1);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_other_side_of_a_finding_is_shown(string format)
    {
        if (format == "line")
        {
            return;
        }

        var article = Sample.Read("\"We will close.\"");
        var original = Sample.Read("Holm:\nWe will not close.", "minutes.txt");
        var finding = Sample.Find(article, "We will close.") with { Related = [Sample.Related("original", original, "We will not close.")] };

        var printed = Sample.Print(format, Sample.Run(Sample.Story(article, original, finding)));

        printed.ShouldContain("minutes.txt");
        printed.Replace("<b class=\"differs\">", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).ShouldContain("not");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_help_and_the_readme_tell_of_it(string format)
    {
        Repository.Run("check", "--help").Output.ShouldContain(format);
        Repository.Read("README.md").ShouldContain($"`{format}`");
    }

    [Theory]
    [InlineData("githb", "github")]
    [InlineData("junits", "junit")]
    [InlineData("htm", "html")]
    [InlineData("mardown", "markdown")]
    public void A_misspelt_one_is_refused_with_the_one_that_was_meant(string asked, string meant)
    {
        var run = Repository.Run("check", "--format", asked);

        run.Code.ShouldBe(2);
        run.Error.ShouldContain($"--format cannot be '{asked}', did you mean '{meant}'; it is one of text, line, json");
    }
}
