using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

public sealed class RepetitionAnalyzerTests
{
    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "repetition")));

    [Theory]
    [InlineData("The envoy went to to Marlow.", Severity.Error)]
    [InlineData("Harbour sources sources say so.", Severity.Warning)]
    [InlineData("They wanted answers answers answers.", Severity.Suggestion)]
    [InlineData("The Will Of Of The People", Severity.Warning)]
    public void A_doubled_word_is_as_bad_as_it_is_certain(string story, Severity severity) =>
        Check(story).ShouldHaveSingleItem().Severity.ShouldBe(severity);

    [Theory]
    [InlineData("She gave her her keys, and all they had had was that that one had.")]
    [InlineData("He handed it in in March. They moved in in May. He gave in in the end.")]
    [InlineData("Will will sing, May may not, and Rose rose early.")]
    [InlineData("It opened in the U.S. U.S. officials were there.")]
    [InlineData("They left at 5 a.m. A.m. trains were late. He left. Left alone, he slept.")]
    [InlineData("Pre- pre-war homes, long- long-lost sons and and/or forms.")]
    [InlineData("The song La La La was followed by Gimme Gimme Gimme and New York New York.")]
    [InlineData("The US us-only rule and the IT it desk.")]
    [InlineData("It was, was it, a big, big day - day one.")]
    [InlineData("Final score 3 3 and 10 10 10.")]
    [InlineData("Those who can can, and all that is is well.")]
    [InlineData("It was minute by minute by minute, more and more and more, over and over and over.")]
    public void Grammar_names_and_emphasis_stand(string story) => Check(story).ShouldBeEmpty();

    [Fact]
    public void A_doubled_word_is_found_over_a_line_break_inside_a_paragraph()
    {
        var diagnostic = CheckProse("The ferry will sail to\nto Marlow.").ShouldHaveSingleItem();

        diagnostic.Message.ShouldBe("'to' is repeated");
        diagnostic.Location.Span.ShouldBe(TextSpan.FromBounds(20, 25));
    }

    [Fact]
    public void A_doubled_word_is_found_over_the_edge_of_markup_and_mended_only_where_the_file_allows()
    {
        const string file = "The ferry sails to <b>to Marlow</b>.";
        var builder = new ArticleBuilder("story.html", SourceText.From(file));
        builder.Add(Roles.Paragraph, Prose.Of("The ferry sails to to Marlow.", [new Segment(0, 19, 0, 19, true), new Segment(19, 9, 22, 9, true), new Segment(28, 1, 35, 1, true)]));

        var diagnostic = Diagnose(builder.Build()).ShouldHaveSingleItem();

        diagnostic.Location.Span.ShouldBe(TextSpan.FromBounds(16, 24));
        diagnostic.Fix.ShouldBeNull();
    }

    [Fact]
    public void The_words_of_a_block_quote_are_only_a_suggestion_and_never_mended_safely()
    {
        var builder = new ArticleBuilder("story.md", SourceText.From("We are ready to to talk."));
        builder.Add(Roles.BlockQuote, Prose.Of("We are ready to to talk.", new TextSpan(0, 24)));

        var diagnostic = Diagnose(builder.Build()).ShouldHaveSingleItem();

        diagnostic.Severity.ShouldBe(Severity.Suggestion);
        diagnostic.Fix!.Safety.ShouldBe(FixSafety.Unsafe);
    }

    [Fact]
    public void People_who_stumble_in_a_quotation_are_only_a_suggestion()
    {
        var diagnostic = Check("“We are ready to to talk,” the envoy said.").ShouldHaveSingleItem();

        diagnostic.Severity.ShouldBe(Severity.Suggestion);
        diagnostic.Fix!.Safety.ShouldBe(FixSafety.Unsafe);
    }

    [Fact]
    public void A_severity_chosen_in_settings_is_not_exceeded_by_a_likely_finding()
    {
        var report = Linter.Check("story.txt", "Harbour sources sources say so."u8, _ => Severity.Suggestion, (_, _) => []);

        report.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Suggestion);
    }

    [Fact]
    public void A_word_that_stands_three_times_is_one_finding_and_is_kept_once()
    {
        const string story = "The mayor of of of Tarnhill left.";

        var diagnostic = Check(story).ShouldHaveSingleItem();

        Mended(story, diagnostic).ShouldBe("The mayor of Tarnhill left.");
        diagnostic.Fix!.Safety.ShouldBe(FixSafety.Safe);
    }

    [Fact]
    public void The_longest_repeated_phrase_is_one_finding_for_the_whole_stretch()
    {
        const string story = "The cost of the work of the work of the work rose.";

        var diagnostic = Check(story).ShouldHaveSingleItem();

        diagnostic.Rule.Name.ShouldBe("doubled-phrase");
        Mended(story, diagnostic).ShouldBe("The cost of the work rose.");
    }

    [Fact]
    public void A_phrase_of_twelve_words_is_found()
    {
        const string phrase = "one pilot told the mayor that his ferry had run aground twice";

        Check($"On Monday {phrase} {phrase} before noon.").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("to the ")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen ")]
    [InlineData("The pilots had asked for a rise that the council could not pay. ")]
    [InlineData("The pilots had asked for a rise that the council could not pay.\n")]
    [InlineData("\"We ask the council again for a rise that it could pay.\" ")]
    [InlineData("DetailsDetails ")]
    [InlineData("Aa")]
    public void A_megabyte_of_one_text_gives_few_findings(string text)
    {
        var story = new StringBuilder().Insert(0, text, 1_000_000 / text.Length).ToString();

        var rules = Check(story).CountBy(diagnostic => diagnostic.Rule.Name);

        rules.Select(count => count.Value).ShouldAllBe(count => count <= 51);
    }

    [Fact]
    public void Any_text_is_read_without_trouble_and_every_fix_makes_it_shorter()
    {
        var word = Gen.Elements("to", "the", "The", ",", ".", "\"", "“", "”", "\n", "-", " ", "a", "A", "report", "ReportReport", "I", "3", "U.S.", "…");
        var story = Gen.ListOf(word).Select(words => string.Join(' ', words)).ToArbitrary();

        Prop.ForAll(story, text => Check(text).All(diagnostic => diagnostic.Fix is null || Mended(text, diagnostic).Length < text.Length)).QuickCheckThrowOnFailure();
    }

    private static string Mended(string story, Diagnostic diagnostic) => SourceText.From(story).WithChanges(diagnostic.Fix!.Changes).ToString();

    private static IReadOnlyList<Diagnostic> Check(string story)
    {
        var report = Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []);

        report.Troubles.ShouldBeEmpty();
        return report.Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> CheckProse(string story)
    {
        var builder = new ArticleBuilder("story.txt", SourceText.From(story));
        builder.Add(Roles.Paragraph, Prose.Of(story, new TextSpan(0, story.Length)));
        return Diagnose(builder.Build());
    }

    private static IReadOnlyList<Diagnostic> Diagnose(Article article)
    {
        var driver = AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "repetition"));
        return Diagnosis.Of(article, [], driver.Analyze(article, [], []).Findings, rule => rule.Severity);
    }
}
