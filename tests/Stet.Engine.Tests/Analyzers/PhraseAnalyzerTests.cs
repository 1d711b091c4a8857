namespace Stet.Tests.Analyzers;

public sealed class PhraseAnalyzerTests
{
    private static readonly HouseRule Buttons = HouseRule.Of("""
          kind: phrase
          line: [share this story?, <number> comments, read more, got it]
        """, "fix: unsafe");

    private static readonly HouseRule Banner = HouseRule.Of("""
          kind: phrase
          line: [cookie settings]
          closing: [tell us your cookies]
          anywhere: [we use cookies]
          running: [accept cookies]
          except: [we use cookies of oats]
          topic: [cookies]
        """);

    [Theory]
    [InlineData("Share this story")]
    [InlineData("SHARE THIS")]
    [InlineData("\u2022 Read more \u00bb")]
    [InlineData("[Read more\u2026]")]
    [InlineData("25 comments | Share this | Read more")]
    [InlineData("25 commentsShare thisRead more")]
    [InlineData("\U0001F44D 25 comments!")]
    public void A_line_of_nothing_but_phrases_is_reported_whole(string line) => Buttons.On($"The vote is on Friday.\n\n{line}").ShouldBe([$"Error: {line}"]);

    [Theory]
    [InlineData("They share this.")]
    [InlineData("Read more books, she says.")]
    [InlineData("\"Read more\"")]
    [InlineData("There were 25 comments.")]
    public void A_phrase_that_is_not_the_whole_line_is_let_stand(string line) => Buttons.On(line).ShouldBeEmpty();

    [Fact]
    public void Phrases_glued_to_the_end_of_a_line_are_reported_without_the_line() =>
        Buttons.On("Nobody was hurt in the fall.Read more25 comments").ShouldBe(["Error: Read more25 comments"]);

    [Fact]
    public void Pieces_of_glued_words_are_no_phrases_inside_a_sentence() => Buttons.On("She works for the firm ReadMore and for SharePoint.").ShouldBeEmpty();

    [Fact]
    public void Removing_a_line_takes_its_line_end_along()
    {
        var fix = Buttons.Diagnose("One.\r\nRead more\r\nTwo.").ShouldHaveSingleItem().Fix.ShouldNotBeNull();

        fix.Safety.ShouldBe(Stet.Diagnostics.FixSafety.Unsafe);
        Microsoft.CodeAnalysis.Text.SourceText.From("One.\r\nRead more\r\nTwo.").WithChanges(fix.Changes).ToString().ShouldBe("One.\r\nTwo.");
    }

    [Fact]
    public void No_fix_is_offered_in_running_text() => Buttons.Diagnose("Nobody was hurt.Read more25 comments").ShouldHaveSingleItem().Fix.ShouldBeNull();

    [Fact]
    public void Phrases_that_a_story_might_use_are_suggestions() => Banner.On("Then accept cookies, he says.").ShouldBe(["Suggestion: accept cookies"]);

    [Fact]
    public void A_story_about_the_matter_may_use_its_words()
    {
        const string About = "All sites set cookies on the first visit. They read cookies for months after it, and sell cookies by the million.\n\n";

        Banner.On(About + "The page says we use cookies and asks to accept cookies.").ShouldBeEmpty();
        Banner.On(About + "Cookie settings").ShouldBe(["Error: Cookie settings"]);
        Banner.On(About + "Tell us your cookies now.").ShouldBe(["Suggestion: Tell us your cookies"]);
    }

    [Fact]
    public void What_begins_in_an_exception_is_let_stand() => Banner.On("In our shop we use cookies of oats. We use cookies.").ShouldBe(["Error: We use cookies"]);

    [Fact]
    public void The_end_of_a_story_is_its_last_blocks()
    {
        var story = "Tell us your cookies now. It helps. It does.\n\n" + string.Concat(Enumerable.Repeat("The vote is on Friday.\n\n", 6));

        Banner.On(story).ShouldBeEmpty();
        Banner.On(story + "Tell us your cookies now. It helps. It does.").ShouldBe(["Error: Tell us your cookies"]);
    }

    [Fact]
    public void A_turn_that_is_a_paragraph_of_its_own_is_seen_further_up_and_is_milder() =>
        Banner.On("Tell us your cookies now.\n\n" + string.Concat(Enumerable.Repeat("The vote is on Friday.\n\n", 6))).ShouldBe(["Warning: Tell us your cookies"]);

    [Fact]
    public void Capitals_in_a_phrase_ask_for_capitals_in_the_text() =>
        HouseRule.Of("  kind: phrase\n  anywhere: [TK, MORE to come]").On("Tk 500 and TK, more to come. MORE to come, MORE TO COME").ShouldBe(["Error: TK", "Error: MORE to come", "Error: MORE TO COME"]);

    [Fact]
    public void A_phrase_does_not_run_over_the_end_of_a_sentence() =>
        HouseRule.Of("  kind: phrase\n  anywhere: [read more here]").On("They read. More here. They read more, here. They read \u2014 more here.").Count.ShouldBe(2);

    [Fact]
    public void Of_overlapping_phrases_of_a_rule_the_first_and_longest_is_reported() =>
        HouseRule.Of("  kind: phrase\n  anywhere: [a b, a b c, b c d, d]").On("a b c d").ShouldBe(["Error: a b c", "Error: d"]);

    [Theory]
    [InlineData("(a|b", "a '(' is not closed")]
    [InlineData("a) b", "a ')' closes nothing")]
    [InlineData("<nam> b", "'<' begins one of <number>, <name>, <gap>, <address>, <date>, <word>, <time>")]
    [InlineData("<gap> b", "it begins with a gap or with punctuation")]
    [InlineData("a?", "a phrase needs a word")]
    [InlineData("b a? a? a? a? a? a? a? a? a? a?", "one text can be read in more than 512 ways with it; split it")]
    public void A_phrase_that_cannot_be_read_is_reported_at_its_place(string phrase, string reason) =>
        HouseRule.ProblemsOf($"  kind: phrase\n  anywhere:\n    - \"{phrase}\"").ShouldBe([$"(8,7): STET002 the phrase '{phrase}' cannot be read: {reason}"]);

    [Fact]
    public void Text_made_to_be_slow_is_read_to_its_end()
    {
        var rule = HouseRule.Of("""
              kind: phrase
              line: ["<name> <gap> end", "go (<number> <gap>)? go", "aB aB aB aB aB aB c"]
              anywhere: ["a <gap> a <gap> a b", "x, x, x, x y"]
            """);

        foreach (var part in new[] { "a ", "Go ", "aB", "x, ", "a1", "[", "\u2026 ", "a\n", "\"a " })
        {
            rule.On(string.Concat(Enumerable.Repeat(part, 30_000)));
        }

        rule.Troubles.ShouldBeEmpty();
    }
}
