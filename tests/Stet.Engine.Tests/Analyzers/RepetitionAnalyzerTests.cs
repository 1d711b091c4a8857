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
    [InlineData("It cost hundreds of millions of of pounds.", Severity.Error)]
    [InlineData("He paid the pilots as well as as the clerks.", Severity.Error)]
    [InlineData("LIKE A SHIP IN THE THE SEA.", Severity.Error)]
    [InlineData("The agency that that oversees the port is late.", Severity.Warning)]
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
    [InlineData("The blogs are Gawk, Oster Oster, and Tarnhill Today.")]
    [InlineData("It is all about ME ME AND ONLY ME.")]
    [InlineData("The outrage that that smear caused is over.")]
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
    public void A_doubled_word_is_found_over_the_edge_of_markup()
    {
        const string file = "The ferry sails to <b>to Marlow</b>.";
        var builder = new ArticleBuilder("story.html", SourceText.From(file));
        builder.Add(Roles.Paragraph, Prose.Of("The ferry sails to to Marlow.", [new Segment(0, 19, 0, 19, true), new Segment(19, 9, 22, 9, true), new Segment(28, 1, 35, 1, true)]));

        var diagnostic = Diagnose(builder.Build()).ShouldHaveSingleItem();

        diagnostic.Location.Span.ShouldBe(TextSpan.FromBounds(16, 24));
        Mended(file, diagnostic).ShouldBe("The ferry sails <b>to Marlow</b>.");
    }

    [Theory]
    [InlineData("They saw the **the** boat.", "They saw **the** boat.")]
    [InlineData("They saw **the** the boat.", "They saw **the** boat.")]
    [InlineData("They saw [the](https://example.org/a) the boat.", "They saw [the](https://example.org/a) boat.")]
    public void Of_two_copies_the_one_with_markup_is_kept(string story, string mended) =>
        Mended(story, Check(story, "story.md").ShouldHaveSingleItem()).ShouldBe(mended);

    [Theory]
    [InlineData("The the ferry sailed.", "The ferry sailed.")]
    [InlineData("THE THE FERRY SAILED.", "THE FERRY SAILED.")]
    [InlineData("They sailed to to.", "They sailed to.")]
    [InlineData("They saw the, the ferry.", "They saw the ferry.")]
    [InlineData("They came back to\nto Marlow.", "They came back\nto Marlow.")]
    public void What_is_left_reads_right(string story, string mended) => Mended(story, Check(story).ShouldHaveSingleItem()).ShouldBe(mended);

    [Fact]
    public void Wrapped_lines_keep_their_ends()
    {
        const string story = "The ferry that was to sail from the old harbour of Marlow on Monday to\nto the islands has been put off until the council has met the pilots,\nwho have been on strike for nine days and do not want to go back before.\n";

        Mended(story, Check(story).ShouldHaveSingleItem()).ShouldBe(story.Replace("\nto the islands", "\nthe islands", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_ends_a_line_and_begins_the_next_is_shown_at_both_places()
    {
        var diagnostic = Check("They came back to\nto Marlow.").ShouldHaveSingleItem();

        diagnostic.Location.Span.ShouldBe(TextSpan.FromBounds(15, 17));
        diagnostic.Related.ShouldHaveSingleItem().Location.Span.ShouldBe(TextSpan.FromBounds(18, 20));
    }

    [Theory]
    [InlineData("Mayor Ann Oster left. Nobody saw why Oster Oster came.", Severity.Warning)]
    [InlineData("Nobody saw why Oster Oster came.", Severity.Suggestion)]
    [InlineData("Nobody saw why Oster's Oster's boat came.", Severity.Warning)]
    [InlineData("Nobody saw why Mr Mr Oster came.", Severity.Warning)]
    public void A_doubled_name_is_a_slip_where_the_story_knows_it_alone(string story, Severity severity) =>
        Check(story).ShouldHaveSingleItem().Severity.ShouldBe(severity);

    [Theory]
    [InlineData("The band Oster Oster played. Oster Oster had come from Marlow.")]
    [InlineData("They heard Oster Oster Oster sing.")]
    [InlineData("“Oster Oster” is a song.")]
    [InlineData("They read Oster Oster Varga Varga by night.")]
    public void A_name_that_is_always_double_stands(string story) => Check(story).ShouldBeEmpty();

    [Theory]
    [InlineData("Der Hafen ist ist seit Montag geschlossen, und die Fähre nach Marlow fährt nicht.")]
    [InlineData("Die die Fähre nach Marlow fährt nicht, und der Hafen ist seit Montag geschlossen.")]
    [InlineData("Le port est est fermé depuis lundi, et les bateaux ne sont pas dans la ville.")]
    [InlineData("El puerto de la ciudad está cerrado desde el lunes por por la huelga de los pilotos.")]
    [InlineData("Гавань закрыта с понедельника, и лоцманы не вышли на на работу, как это было раньше.")]
    public void Small_words_of_other_languages_are_not_doubled(string story) => Check(story).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData("Köydeki yaşlı kadın yavaş yavaş limana doğru yürüdü, sonra uzun uzun denize baktı ve geri dönmeyen gemileri düşündü; kimse ona bir şey sormadı, o da kimseye bir şey söylemedi.")]
    public void Languages_that_nobody_here_knows_are_left_alone(string story) => Check(story).ShouldBeEmpty();

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
    [InlineData("Oster Oster Varga Varga. ")]
    [InlineData("the, the. The the, ")]
    [InlineData("the\nthe\n\n")]
    public void A_megabyte_of_one_text_gives_few_findings(string text)
    {
        var story = new StringBuilder().Insert(0, text, 1_000_000 / text.Length).ToString();

        var rules = Check(story).CountBy(diagnostic => diagnostic.Rule.Name);

        rules.Select(count => count.Value).ShouldAllBe(count => count <= 51);
    }

    [Fact]
    public void A_megabyte_of_words_that_are_each_doubled_once_is_read()
    {
        var story = new StringBuilder();
        for (var i = 0; story.Length < 1_000_000; i++)
        {
            var word = $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 17576 % 26))}x";
            story.Append(i % 2 == 0 ? $"{word}{word} " : $"{char.ToUpperInvariant(word[0])}{word[1..]} {char.ToUpperInvariant(word[0])}{word[1..]}{(i % 8 == 1 ? "\n\n" : " ")}");
        }

        Check(story.ToString()).ShouldNotBeEmpty();
    }

    [Fact]
    public void Any_text_is_read_without_trouble_and_every_fix_makes_it_shorter()
    {
        var word = Gen.Elements("to", "the", "The", ",", ".", "\"", "“", "”", "\n", "-", " ", "a", "A", "report", "ReportReport", "I", "3", "U.S.", "…");
        var story = Gen.ListOf(word).Select(words => string.Join(' ', words)).ToArbitrary();

        Prop.ForAll(story, text => Check(text).All(diagnostic => diagnostic.Fix is null || Mended(text, diagnostic).Length < text.Length)).QuickCheckThrowOnFailure();
    }

    private static string Mended(string story, Diagnostic diagnostic) => SourceText.From(story).WithChanges(diagnostic.Fix!.Changes).ToString();

    private static IReadOnlyList<Diagnostic> Check(string story, string path = "story.txt")
    {
        var report = Linter.Check(path, Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []);

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
