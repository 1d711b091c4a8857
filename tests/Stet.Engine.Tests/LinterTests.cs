using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Tests;

public sealed class LinterTests
{
    [Fact]
    public void The_stories_are_reported_alike_by_any_number_of_threads() => ReportsAreAlike(Stories.In(Stories.Own)).ShouldBeGreaterThan(10);

    [NewsFact]
    public void The_news_is_reported_alike_by_any_number_of_threads() => ReportsAreAlike(Stories.In(Stories.News));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    [InlineData("\uFEFF")]
    public void A_story_without_words_is_read_and_has_nothing(string story)
    {
        var report = New().Check("story.txt", System.Text.Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []);

        report.Diagnostics.ShouldBeEmpty();
        report.Troubles.ShouldBeEmpty();
        report.Coverage!.Sentences.ShouldBe(0);
    }

    [Fact]
    public void A_rule_that_is_off_for_a_story_reports_nothing_and_hides_nothing()
    {
        var story = System.Text.Encoding.UTF8.GetBytes("The bridge was was closed on Tuesday.");

        New().Check("story.txt", story, rule => rule.Severity, (_, _) => []).Diagnostics.Select(diagnostic => diagnostic.Rule.Name).ShouldBe(["doubled-word"]);
        New().Check("story.txt", story, rule => rule.Name == "doubled-word" ? null : rule.Severity, (_, _) => []).Diagnostics.ShouldBeEmpty();
        New().Check("story.txt", story, _ => Severity.Suggestion, (_, _) => []).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Suggestion);
    }

    private static Linter New() => new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, [])));

    /// <summary>Lints all stories on one thread, and then twice by two linters on many.</summary>
    /// <returns>How much was reported.</returns>
    private static int ReportsAreAlike(IReadOnlyList<string> paths)
    {
        var files = new FakeFiles();
        foreach (var path in paths)
        {
            files[path] = File.ReadAllText(path);
        }

        var (one, other) = (New(), New());
        var shelf = new OriginalShelf(files, []);
        var alone = paths.Select(path => Printed(one, shelf, path)).ToArray();
        var together = paths.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(path => Printed(one, shelf, path)).ToArray();
        var again = paths.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(path => Printed(other, new OriginalShelf(files, []), path)).ToArray();

        together.ShouldBe(alone);
        again.ShouldBe(alone);
        return alone.Sum(report => report.Split('\n').Length);
    }

    private static string Printed(Linter linter, OriginalShelf shelf, string path)
    {
        var report = linter.Check(path, File.ReadAllBytes(path), rule => rule.Severity, (article, troubles) => shelf.For(article, [], troubles));
        report.Troubles.ShouldNotContain(trouble => trouble.Id == TroubleId.AnalyzerFailed);
        return string.Join('\n', report.Diagnostics.Select(diagnostic =>
            $"{diagnostic.Location}: {diagnostic.Severity} {diagnostic.Rule.Id} {diagnostic.Message} {string.Join('|', diagnostic.Related)} {diagnostic.Fix?.Title} {string.Join('|', diagnostic.Fix?.Changes ?? [])}"));
    }
}
