using System.Text.Json;
using Shouldly;
using Xunit;

namespace Stet.Cli.Tests.Commands;

public sealed class QuotesCommandTests : IDisposable
{
    private const string Story = "The harbour of Varnby lay empty on Monday.\n\n“We are leaving the old harbour now,” said Ada Lund, the mayor.\n";
    private const string Original = "Ada Lund said: “We are leaving the new harbour now, and we mean it.”\n";

    private readonly Newsroom newsroom = new();

    [Fact]
    public void Json_is_one_object_a_line_and_nothing_else()
    {
        newsroom.Write("stories/a.txt", Story);
        newsroom.Write("stories/b.txt", "Nobody spoke in Varnby on Tuesday.\n");

        var outcome = newsroom.Run("quotes", "stories", "--format", "json");

        outcome.Code.ShouldBe(ExitCode.Clean);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldBe(
            """
            {"path":"stories/a.txt","quotes":[{"start":44,"end":81,"text":"We are leaving the old harbour now,","kind":"direct","speaker":"Ada Lund","cue":"said","verdict":null,"state":"same-sentence","shape":"behind-inverted","name":"Ada Lund","speakerAt":[87,95],"cueAt":[82,86]}]}
            {"path":"stories/b.txt","quotes":[]}

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Offsets_count_utf16_units_of_the_file_and_include_the_marks()
    {
        newsroom.Write("a.md", "**🚢 Ada Lund** said: “We are *leaving* the harbour &amp; more.”\n");

        var quotes = Quotes("quotes", "a.md", "--format", "json");

        var text = newsroom.Read("a.md");
        text[quotes[0].GetProperty("start").GetInt32()..quotes[0].GetProperty("end").GetInt32()].ShouldBe("“We are *leaving* the harbour &amp; more.”");
        quotes[0].GetProperty("text").GetString().ShouldBe("We are leaving the harbour & more.");
    }

    [Fact]
    public void An_original_of_the_command_line_gives_verdicts()
    {
        newsroom.Write("a.txt", Story);
        newsroom.Write("wire.txt", Original);

        Quotes("quotes", "a.txt", "--original", "wire.txt", "--format", "json")[0].GetProperty("verdict").GetString().ShouldBe("altered");
    }

    [Fact]
    public void An_original_of_the_front_matter_or_the_settings_gives_verdicts()
    {
        newsroom.Write("a.md", "---\noriginal: wire.txt\n---\n\n" + Story);
        newsroom.Write("b.md", Story.Replace("old", "new", StringComparison.Ordinal));
        newsroom.Write("wire.txt", Original);
        newsroom.Write("stet.yml", "originals: [wire.txt]\n");

        Quotes("quotes", "a.md", "--format", "json")[0].GetProperty("verdict").GetString().ShouldBe("altered");
        Quotes("quotes", "b.md", "--format", "json")[0].GetProperty("verdict").GetString().ShouldBe("exact");
    }

    [Fact]
    public void The_table_shows_place_kind_speaker_cue_verdict_and_words()
    {
        newsroom.Write("a.txt", Story);
        newsroom.Write("wire.txt", Original);

        newsroom.Run("quotes", "a.txt", "--original", "wire.txt").Lines.ShouldBe([
            "where      kind    speaker   cue   named          verdict  words",
            "a.txt:3:1  direct  Ada Lund  said  same-sentence  altered  “We are leaving the old harbour now,”",
        ]);
    }

    [Fact]
    public void Without_an_original_the_table_has_no_column_for_verdicts()
    {
        newsroom.Write("a.txt", Story);

        newsroom.Run("quotes", "a.txt").Lines[0].ShouldBe("where      kind    speaker   cue   named          words");
    }

    [Fact]
    public void A_pronoun_is_shown_by_the_name_it_means_and_a_role_with_its_holder()
    {
        newsroom.Write("a.txt", "Mayor Ada Lund leads the council. “We are leaving,” she said.\n\n“We have waited long enough,” the mayor said.\n");

        var quotes = Quotes("quotes", "a.txt", "--format", "json");

        quotes[0].GetProperty("speaker").GetString().ShouldBe("Ada Lund");
        quotes[1].GetProperty("speaker").GetString().ShouldBe("the mayor");
        quotes[1].GetProperty("name").GetString().ShouldBe("Ada Lund");
    }

    [Fact]
    public void Words_of_the_packs_that_settings_name_are_known()
    {
        newsroom.Write("a.txt", "Ada Lund hollered: “We are leaving the old harbour now.”\n");
        newsroom.Write("stet.yml", "packs: [house]\n");
        newsroom.Write("house/verbs.yml", "list: speech-verbs\nbeside: [holler]\n");

        Quotes("quotes", "a.txt", "--format", "json")[0].GetProperty("cue").GetString().ShouldBe("hollered");
    }

    [Fact]
    public void The_words_are_cut_to_the_width_of_the_terminal()
    {
        newsroom.Write("a.txt", $"“We are leaving {string.Concat(Enumerable.Repeat("this very old ", 20))}harbour,” said Ada Lund.\n");

        var line = newsroom.Run("quotes", "a.txt").Lines[1];

        line.Length.ShouldBeLessThanOrEqualTo(120);
        line.ShouldEndWith("…");
    }

    [Fact]
    public void Control_characters_of_a_story_are_escaped()
    {
        newsroom.Write("a.txt", "“We are \u001b[31mleaving the harbour,” said Ada Lund.\n");

        newsroom.Run("quotes", "a.txt").Output.ShouldNotContain('\u001b');
        newsroom.Run("quotes", "a.txt", "--format", "json").Output.ShouldNotContain('\u001b');
    }

    [Fact]
    public void A_story_from_stdin_can_be_listed()
    {
        var outcome = newsroom.RunWithInput(Story, "quotes", "-", "--stdin-filename", "desk.txt", "--format", "json");

        outcome.Output.ShouldStartWith("{\"path\":\"desk.txt\",\"quotes\":[{");
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_others_are_listed()
    {
        newsroom.Write("a.txt", Story);

        var outcome = newsroom.Run("quotes", "a.txt", "none.txt", "--format", "json");

        outcome.Code.ShouldBe(ExitCode.Usage);
        outcome.Lines.Length.ShouldBe(1);
        outcome.Error.ShouldContain("none.txt");
    }

    [Theory]
    [InlineData("--format cannot be 'jsn', did you mean 'json'; it is one of text, json", "quotes", "a.txt", "--format", "jsn")]
    [InlineData("--stdin-filename names the story that '-' reads, and there is no '-'", "quotes", "a.txt", "--stdin-filename", "b.txt")]
    [InlineData("unknown option '--select'", "quotes", "a.txt", "--select", "quotes")]
    public void Wrong_usage_is_explained(string sentence, params string[] arguments)
    {
        var outcome = newsroom.Run(arguments);

        outcome.Code.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain(sentence);
    }

    public void Dispose() => newsroom.Dispose();

    private JsonElement[] Quotes(params string[] arguments)
    {
        using var document = JsonDocument.Parse(newsroom.Run(arguments).Output);
        return document.RootElement.GetProperty("quotes").EnumerateArray().Select(quote => quote.Clone()).ToArray();
    }
}
