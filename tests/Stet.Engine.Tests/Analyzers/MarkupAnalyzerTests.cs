namespace Stet.Tests.Analyzers;

public sealed class MarkupAnalyzerTests
{
    private static readonly HouseRule Markup = HouseRule.Of("  kind: markup\n  except: [br]");

    [Fact]
    public void A_story_about_markup_may_show_some()
    {
        var rule = HouseRule.Of("  kind: markup\n  topic: [html, tags]");

        rule.On("The vote, <p> is on Friday. The page is written in HTML.").ShouldBe(["Error: <p>"]);
        rule.On("The page is written in HTML, the clerk said. Its tags are old, and tags are short.\n\nWrite <p> before the text.").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("</div>")]
    [InlineData("<hr/>")]
    [InlineData("<b>bold</b>")]
    [InlineData("<a href='x'>here</a>")]
    [InlineData("<figure class=\"wide\">")]
    [InlineData("<o:p>")]
    [InlineData("<!-- wp:paragraph -->")]
    [InlineData("&nbsp;")]
    [InlineData("&#8217;")]
    [InlineData("&#x2019;")]
    [InlineData("&eacute;")]
    [InlineData("[gallery]")]
    [InlineData("[et_pb_row width=\"2\"]")]
    [InlineData("data-id=\"4\"")]
    public void Markup_is_reported(string markup) => Markup.On($"The vote, {markup} is on Friday.").ShouldBe([$"Error: {markup}"]);

    [Theory]
    [InlineData("a < b and b > c")]
    [InlineData("a <b and b> c")]
    [InlineData("<br>")]
    [InlineData("Alder & Finch; sons")]
    [InlineData("&friends;")]
    [InlineData("[video shows the car]")]
    [InlineData("[caption")]
    [InlineData("she=\"x\"")]
    [InlineData("<harbour>")]
    public void What_only_looks_like_markup_is_let_stand(string text) => Markup.On($"The vote, {text} is on Friday.").ShouldBeEmpty();

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<u>")]
    [InlineData("<!--")]
    [InlineData("&#")]
    [InlineData("[video ")]
    [InlineData("a=\"")]
    public void Text_made_to_be_slow_is_read_to_its_end(string part)
    {
        Markup.On(string.Concat(Enumerable.Repeat(part, 50_000)));
        Markup.Troubles.ShouldBeEmpty();
    }
}
