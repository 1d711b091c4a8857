using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Tests.Originals;

/// <summary>A report points at the story's words and at the original's words, each in its own file.</summary>
public sealed class PlacesInOriginalsTests
{
    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "quotes")));

    [Fact]
    public void In_plain_text()
    {
        var original = "HEADLINE\r\n\r\nThe mayor spoke.\r\n\r\n\"We will not close the bridge before the winter,\" she said.\r\n";

        var diagnostic = Altered("story.txt", Encoding.UTF8.GetBytes("A story.\n\n\"We will close the bridge before the winter,\" she said."), "original.txt", Encoding.UTF8.GetBytes(original));

        var there = diagnostic.Related.ShouldHaveSingleItem();
        there.Location.Path.ShouldBe("original.txt");
        there.Text.ShouldBe("We will not close the bridge before the winter");
        there.Location.Span.Start.ShouldBe(original.IndexOf("We will", StringComparison.Ordinal));
        (there.Location.Lines.Start.Line, there.Location.Lines.Start.Character).ShouldBe((4, 1));
        (diagnostic.Location.Lines.Start.Line, diagnostic.Location.Lines.Start.Character).ShouldBe((2, 0));
    }

    [Fact]
    public void In_Markdown_with_its_markup()
    {
        var story = "---\ntitle: x\n---\n\n# Bridge\n\nShe said *“we will* [close](https://x.example) the bridge &amp; the road before the winter”.\n";
        var original = "# Speech\n\nShe said: “We will **not** [close](https://x.example/a) the bridge &amp; the road before the *winter*”.\n";

        var diagnostic = Altered("story.md", Encoding.UTF8.GetBytes(story), "original.md", Encoding.UTF8.GetBytes(original));

        diagnostic.Related.ShouldHaveSingleItem().Text.ShouldBe("We will **not** [close](https://x.example/a) the bridge &amp; the road before the *winter");
        story.Substring(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length).ShouldBe("“we will* [close](https://x.example) the bridge &amp; the road before the winter”");
    }

    [Fact]
    public void In_files_of_two_bytes_a_character()
    {
        var story = "É.\n\n“We will close the bridge before the winter,” she said.";
        var original = "Ö \U0001F600.\n\n“We will not close the bridge before the winter,” she said.";

        var diagnostic = Altered("story.txt", Utf16(story, Encoding.Unicode), "original.txt", Utf16(original, Encoding.BigEndianUnicode));

        diagnostic.Related.ShouldHaveSingleItem().Location.Span.Start.ShouldBe(original.IndexOf("We", StringComparison.Ordinal));
        diagnostic.Location.Span.Start.ShouldBe(story.IndexOf('“', StringComparison.Ordinal));
    }

    [Fact]
    public void The_fix_puts_the_words_of_the_original_in_and_is_unsafe()
    {
        var story = "\"We will close the bridge before the winter,\" she said.";

        var diagnostic = Altered("story.txt", Encoding.UTF8.GetBytes(story), "original.txt", Encoding.UTF8.GetBytes("\"We will not close the bridge before the winter,\" she said."));

        var fix = diagnostic.Fix.ShouldNotBeNull();
        fix.Safety.ShouldBe(FixSafety.Unsafe);
        var change = fix.Changes.ShouldHaveSingleItem();
        story.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText!).ShouldBe("\"We will not close the bridge before the winter,\" she said.");
    }

    private static Diagnostic Altered(string path, byte[] story, string originalPath, byte[] original)
    {
        OriginalSet originals = [new Original(ArticleReaders.Read(originalPath, original, [])!)];

        return Linter.Check(path, story, rule => rule.Severity, (_, _) => originals).Diagnostics.Single(diagnostic => diagnostic.Rule.Name == "altered-quotation");
    }

    private static byte[] Utf16(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
