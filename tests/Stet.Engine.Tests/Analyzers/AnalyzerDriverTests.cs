using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Tests.Formats;

namespace Stet.Tests.Analyzers;

public sealed class AnalyzerDriverTests
{
    private static readonly Descriptor Paragraphs = new("HOUSE001", "paragraph", "house", "", Severity.Warning, true, "A paragraph", null, []);

    [Fact]
    public void An_analyzer_that_fails_is_named_and_the_others_report()
    {
        var driver = new AnalyzerDriver([], [new Reporting(), new Failing(), new Reporting()]);
        var troubles = new List<Trouble>();

        var context = driver.Analyze(Reading.Plain("One.\n\nTwo."), [], troubles);

        context.Findings.Count.ShouldBe(4);
        var trouble = troubles.ShouldHaveSingleItem();
        trouble.Code.ShouldBe("STET001");
        trouble.Path.ShouldBe("story.txt");
        trouble.Message.ShouldStartWith("Failing failed here (InvalidOperationException: this block is odd)");
        trouble.Kind.ShouldBe(TroubleKind.Failure);
    }

    [Fact]
    public void It_fails_for_one_story_and_not_for_the_next()
    {
        var driver = new AnalyzerDriver([], [new Failing()]);
        var troubles = new List<Trouble>();

        driver.Analyze(Reading.Plain("One."), [], troubles);
        driver.Analyze(Reading.Plain(""), [], troubles);
        driver.Analyze(Reading.Plain("One."), [], troubles);

        troubles.Count.ShouldBe(2);
    }

    [Fact]
    public void Actions_are_called_in_the_order_of_the_story()
    {
        var order = new Ordered();

        new AnalyzerDriver([], [order]).Analyze(Reading.Markdown("# Head\n\nOne. \"Two.\"\n\n```\ncode\n```\n"), [], []);

        order.Calls.ShouldBe(["block Headline", "sentence Head", "block Paragraph", "sentence One.", "sentence \"Two.\"", "quotation Two.", "article"]);
    }

    [Fact]
    public void A_hole_that_the_check_does_not_fill_is_reported_where_the_message_stands() =>
        HouseRule.ProblemsOf("  kind: repetition", "'{match}' and {wrod}").ShouldHaveSingleItem().ShouldStartWith("(4,10): STET002 the message has a hole '{wrod}'");

    private sealed class Reporting : Analyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterBlockAction(Roles.All, (article, block) => article.Add(new Finding(Paragraphs, block.Index, new TextSpan(0, block.Text.Length))));
    }

    private sealed class Failing : Analyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterBlockAction(Roles.All, (_, _) => throw new InvalidOperationException("this block is odd"));
    }

    private sealed class Ordered : Analyzer
    {
        public List<string> Calls { get; } = [];

        public override void Initialize(AnalysisContext context)
        {
            context.RegisterArticleAction(_ => Calls.Add("article"));
            context.RegisterQuotationAction((_, quotation) => Calls.Add($"quotation {quotation.Text}"));
            context.RegisterSentenceAction(Roles.All & ~Roles.Code, (_, block, sentence) => Calls.Add($"sentence {block.Prose.ToString(sentence.Span)}"));
            context.RegisterBlockAction(Roles.All & ~Roles.Code, (_, block) => Calls.Add($"block {block.Role}"));
        }
    }
}
