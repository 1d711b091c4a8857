using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

public sealed class PassageAnalyzerTests
{
    private const string Sentence = "The pilots had asked for a rise that the council could not pay.";
    private const string Other = "Nobody in the town hall would say who had let the lamps go out.";

    [Fact]
    public void The_first_place_is_shown_with_the_second()
    {
        var diagnostic = Check((Roles.Paragraph, Sentence), (Roles.Paragraph, Other), (Roles.Paragraph, Sentence)).ShouldHaveSingleItem();

        diagnostic.Location.Lines.Start.Line.ShouldBe(2);
        var first = diagnostic.Related.ShouldHaveSingleItem();
        first.Label.ShouldBe("first here");
        first.Location.Lines.Start.Line.ShouldBe(0);
        diagnostic.Severity.ShouldBe(Severity.Warning);
        diagnostic.Fix!.Safety.ShouldBe(FixSafety.Unsafe);
    }

    [Fact]
    public void A_running_story_tells_the_background_again_in_each_part() =>
        Check((Roles.Paragraph, "7 p.m."), (Roles.Paragraph, Sentence), (Roles.Paragraph, "5:30 p.m."), (Roles.Paragraph, Sentence), (Roles.Paragraph, "11 a.m."), (Roles.Paragraph, Sentence)).ShouldBeEmpty();

    [Fact]
    public void A_headline_is_found_as_the_first_line_of_a_paragraph_and_in_other_case_and_marks() =>
        Check((Roles.Headline, "Pilots Vote to End Their Long Strike on Monday"), (Roles.Paragraph, "Pilots vote to end their long strike on Monday!\nThe harbour opens again."))
            .ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData(Roles.Caption)]
    [InlineData(Roles.Standfirst)]
    public void A_part_that_takes_up_the_text_on_purpose_is_only_a_suggestion(Roles role) =>
        Check((role, Sentence), (Roles.Paragraph, Sentence)).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Suggestion);

    [Theory]
    [InlineData(Roles.TableCell)]
    [InlineData(Roles.Code)]
    [InlineData(Roles.Credit)]
    [InlineData(Roles.Byline)]
    public void Tables_code_and_credits_may_repeat(Roles role) =>
        Check((Roles.Paragraph, Other), (role, Sentence), (role, Sentence)).ShouldBeEmpty();

    [Fact]
    public void A_quotation_set_apart_may_return() =>
        Check((Roles.BlockQuote, Sentence), (Roles.Paragraph, Other), (Roles.BlockQuote, Sentence)).ShouldBeEmpty();

    [Fact]
    public void A_pull_quote_of_a_sentence_in_the_body_may_stand_but_a_paragraph_around_a_quotation_may_not_return()
    {
        const string quotation = "“We asked the council for a rise that it could have paid with ease.”";

        Check((Roles.Paragraph, $"The pilots were angry. {quotation}"), (Roles.Paragraph, quotation)).ShouldBeEmpty();
        Check((Roles.Paragraph, $"{quotation} the pilot said."), (Roles.Paragraph, $"{quotation} the pilot said.")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Paragraphs_that_return_are_one_finding_each_and_not_one_for_each_sentence() =>
        Check((Roles.Paragraph, $"{Sentence} {Other}"), (Roles.Paragraph, $"{Sentence} {Other}")).ShouldHaveSingleItem().Location.Lines.Start.Line.ShouldBe(1);

    [Fact]
    public void Sentences_that_return_in_a_row_are_one_finding()
    {
        var diagnostic = Check((Roles.Paragraph, $"Early. {Sentence} {Other}"), (Roles.Paragraph, $"{Sentence} {Other} Late.")).ShouldHaveSingleItem();

        diagnostic.Location.Span.Length.ShouldBe(Sentence.Length + 1 + Other.Length);
    }

    [Fact]
    public void A_sentence_with_a_word_changed_is_a_suggestion_without_a_fix()
    {
        var diagnostic = Check((Roles.Paragraph, Sentence), (Roles.Paragraph, Sentence.Replace("had asked", "have asked", StringComparison.Ordinal))).ShouldHaveSingleItem();

        diagnostic.Severity.ShouldBe(Severity.Suggestion);
        diagnostic.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("had asked", "had not asked")]
    [InlineData("pilots", "Marlow pilots")]
    [InlineData("a rise", "3 rises")]
    public void Another_number_name_or_denial_is_another_statement(string before, string after) =>
        Check((Roles.Paragraph, Sentence), (Roles.Paragraph, Sentence.Replace(before, after, StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Many_different_sentences_that_nearly_agree_are_compared_in_bounded_time()
    {
        var blocks = Enumerable.Range(0, 15_000)
            .Select(i => (Roles.Paragraph, $"{Word(i)} {Word(i / 7)} said that the pilots {Word(i / 3)} had {Word(i / 2)} asked for a {Word(i / 5)} rise."))
            .ToArray();

        Should.NotThrow(() => Check(blocks));

        static string Word(int i) => new([(char)('a' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26))]);
    }

    private static IReadOnlyList<Diagnostic> Check(params (Roles Role, string Text)[] blocks)
    {
        var file = string.Join('\n', blocks.Select(block => block.Text));
        var builder = new ArticleBuilder("story.txt", SourceText.From(file));
        var at = 0;
        foreach (var (role, text) in blocks)
        {
            builder.Add(role, Prose.Of(file, new TextSpan(at, text.Length)));
            at += text.Length + 1;
        }

        var article = builder.Build();
        var driver = AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Name == "repeated-passage"));
        var troubles = new List<Trouble>();
        var context = driver.Analyze(article, [], troubles);
        troubles.ShouldBeEmpty();
        return Diagnosis.Of(article, [], context.Findings, rule => rule.Severity);
    }
}
