namespace Stet.Tests.Analyzers;

public sealed class BrokenAddressAnalyzerTests
{
    [Theory]
    [InlineData("See http:/news.example/a now.", "See http://news.example/a now.")]
    [InlineData("See http:\\\\news.example/a now.", "See http://news.example/a now.")]
    [InlineData("See https//news.example.", "See https://news.example.")]
    [InlineData("See htps://news.example/a.", "See https://news.example/a.")]
    [InlineData("See hhttp://news.example/a.", "See http://news.example/a.")]
    [InlineData("See https://https://news.example/a.", "See https://news.example/a.")]
    [InlineData("See http:///news.example/a.", "See http://news.example/a.")]
    [InlineData("See https://www.news,example/a.", "See https://www.news.example/a.")]
    [InlineData("See www,news.example/a.", "See www.news.example/a.")]
    public void A_slip_with_one_remedy_is_mended(string story, string mended) => AreaStory.Integrity.Mended(story).ShouldBe(mended);

    [Theory]
    [InlineData("https://news.example/a/put in-quietly-signaling-openness fire-talks-a83548", "https://news.example/a/put in-quietly-signaling-openness fire-talks-a83548")]
    [InlineData("Read https://news.example/a- long-story today.", "https://news.example/a- long-story")]
    [InlineData("Read https://news.example/2031 /05/12/the-harbour/ today.", "https://news.example/2031 /05/12/the-harbour/")]
    [InlineData("Read https://news.example/2031/harbour story.html today.", "https://news.example/2031/harbour story.html")]
    [InlineData("Read https:// www.news.example/a today.", "https:// www.news.example/a")]
    [InlineData("Read www. news.example today.", "www. news.example")]
    [InlineData("Read https://news .example/a today.", "https://news .example/a")]
    [InlineData("Read https://news.example/a%20 today.", "https://news.example/a%20")]
    [InlineData("Read https://t.example/aBc… today.", "https://t.example/aBc…")]
    public void What_is_cut_is_found_whole(string story, string flagged) => AreaStory.Integrity.Findings(story).ShouldBe([$"broken-address: {flagged}"]);

    [Fact]
    public void A_line_break_cuts_an_address_too() =>
        AreaStory.Integrity.Findings("Read it here: https://news.example/2031/the-new\n\nbridge-of-old-harbour-10442.html").ShouldBe(["broken-address: https://news.example/2031/the-new"]);

    [Theory]
    [InlineData("See https://a.example/b for more state-of-the-art and up-to-date news.")]
    [InlineData("See https://a.example/b and/or https://c.example/d/e/ or f.example/g/h-i/.")]
    [InlineData("See https://a.example/b (the-old-one) on 12/05/2031 at www.a.example.")]
    [InlineData("Follow us: https://a.example/b\nhttps://c.example/d-e-f\nwww.g.example")]
    [InlineData("https://web.archive.example/web/2031/https://a.example/b")]
    [InlineData("Addresses begin with \"http://\" or “https://”, HTTP is a protocol, and (https://) too.")]
    [InlineData("Write to desk@news.example or see HTTPS://NEWS.EXAMPLE/A.")]
    [InlineData("Original url: https://a.example/b\n\nthe mayor said so.")]
    [InlineData("Watch it at https://a.example/b today-or-tomorrow, if you like.")]
    public void Whole_addresses_pass(string story) => AreaStory.Integrity.Findings(story).Where(x => x.StartsWith("broken", StringComparison.Ordinal)).ShouldBeEmpty();
}
