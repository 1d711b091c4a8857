using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Cli.Tests.Reports;

/// <summary>The page for editors as text; how a browser shows it is tested in Stet.Browser.Tests.</summary>
public sealed partial class HtmlReportTests
{
    private const string Minutes = "\"We will not sail with a crew of three again,\" said Helen Voss, who runs the ferries.";
    private const string Faithless = "\"We will never sail with a crew of three again,\" said Helen Voss.";

    [Fact]
    public void A_finding_is_marked_in_the_copy_and_told_beside_it()
    {
        var article = Sample.Read("Harbour to close\n\nThe envoy is ready to to talk.\n");

        var page = Print(Sample.Run(Sample.Story(article, Sample.Mend(article, "to to", "to"))));

        page.ShouldContain("The envoy is ready <mark class=\"error\" data-findings=\"1\">to to</mark><a class=\"ref error\" id=\"f1\" href=\"#n1\" data-findings=\"1\" aria-label=\"Finding 1\">1</a> talk.");
        page.ShouldContain("<p class=\"message\" dir=\"auto\">&#39;to&#39; is repeated</p>");
        page.ShouldContain("<p class=\"fix\">Fix: Write &#39;to&#39;</p>");
        page.ShouldContain("<p>It names no original: nothing in it was compared.</p>");
    }

    [Fact]
    public void The_words_that_differ_are_marked_on_both_sides()
    {
        var page = Print(Lint(Faithless, Minutes));

        page.ShouldContain("<b class=\"differs\">never</b>");
        page.ShouldContain("We will <b class=\"differs\">not</b> sail with a crew of three again");
        page.ShouldContain(">≠ altered</td>");
        page.ShouldContain(">Helen Voss</td>");
    }

    [Fact]
    public void Words_that_were_left_out_leave_a_mark()
    {
        var page = Print(Lint("\"We will sail with a crew of three again,\" said Helen Voss.", Minutes));

        page.ShouldContain("We will </mark><b class=\"differs gone\" title=\"words of the original are missing here\">‸</b><mark class=\"error\" data-findings=\"1\">sail ");
        page.ShouldContain("We will <b class=\"differs\">not</b> sail");
    }

    [Fact]
    public void A_faithful_quotation_is_confirmed_and_linked()
    {
        var page = Print(Lint(Minutes, Minutes));

        page.ShouldContain("<b class=\"faithful\">✓ exact</b> <a href=\"#o1-1\">original, line 1</a>");
        page.ShouldContain("<a id=\"o1-1\"></a><mark class=\"cited\">We will not sail with a crew of three again</mark>");
    }

    [Fact]
    public void From_the_original_a_link_leads_back() =>
        Print(Lint(Minutes, Minutes)).ShouldContain("three again</mark><a class=\"ref quotation\" href=\"#q1-1\" aria-label=\"Q1, back to the story\">Q1</a>");

    [Fact]
    public void What_an_ellipsis_left_out_is_shown_beside_it()
    {
        var page = Print(Lint("\"We will not sail with a crew of three again and I can promise … a boat by spring,\" said Helen Voss.", "\"We will not sail with a crew of three again and I can promise you and all of you a boat by spring,\" said Helen Voss."));

        page.ShouldContain("✓ marked-edit");
        page.ShouldContain("<p class=\"passage\" dir=\"auto\">We will not sail with a crew of three again and I can promise you and all of you a boat by spring</p>");
    }

    [Fact]
    public void Of_many_stories_those_without_findings_are_folded()
    {
        var faulty = Sample.Read("to to", "z.txt");
        var fine = Enumerable.Range(1, 20).Select(i => Sample.Story(Sample.Read("All is well.", $"{i}.txt")));

        var page = Print(Sample.Run([.. fine, Sample.Story(faulty, Sample.Find(faulty, "to to"))]));

        Folded().Count(page).ShouldBe(20);
    }

    [Fact]
    public void Every_link_leads_somewhere_and_every_name_is_given_once()
    {
        var stories = Directory.GetFiles(Path.Combine(Golden.Repository.Folder, "tests/stories"), "*.*").Where(path => !path.EndsWith(".yml", StringComparison.Ordinal));

        var page = Golden.Repository.Run(["check", .. stories, "--format", "html"]).Output;

        var ids = Ids().Matches(page).Select(id => id.Groups["id"].Value).ToArray();
        ids.ShouldBeUnique();
        Links().Matches(page).Select(link => link.Groups["id"].Value).Except(ids).ShouldBeEmpty();
        Links().Count(page).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Its_policy_allows_its_own_style_and_script_and_nothing_else()
    {
        var page = Print(Sample.Run());

        var policy = Policy().Match(page).Groups["policy"].Value;
        policy.ShouldBe($"default-src 'none'; style-src '{HashOf(page, "style")}'; script-src '{HashOf(page, "script")}'; base-uri 'none'; form-action 'none'");
        page.ShouldNotContain(" style=");
        page.ShouldNotContain("http:");
        page.ShouldNotContain("https:");
    }

    [Fact]
    public void What_cannot_be_seen_or_turns_the_reading_direction_is_a_sign()
    {
        var article = Sample.Read("a\u202Eb\u200B to to \uFFFEx", "\u202Ename.txt");

        var page = Print(Sample.Run(Sample.Story(article, Sample.Find(article, "to to", message: "\u202E<b>"))));

        page.ShouldContain("a<span class=\"sign\">U+202E</span>b<span class=\"sign\">U+200B</span>");
        page.ShouldContain("U+202Ename.txt</h2>");
        page.ShouldContain("<span class=\"sign\">U+202E</span>&lt;b&gt;</p>");
        page.IndexOfAny(['\u202E', '\u200B', '\uFFFE']).ShouldBe(-1);
    }

    [Fact]
    public void Findings_may_overlap_and_the_worst_gives_the_mark()
    {
        var article = Sample.Read("one two three four");

        var page = Print(Sample.Run(Sample.Story(article, Sample.Find(article, "one two", Severity.Suggestion), Sample.Find(article, "two three"))));

        page.ShouldContain("<mark class=\"suggestion\" data-findings=\"1\">one </mark><mark class=\"error\" data-findings=\"2 1\">two</mark>");
        page.ShouldContain("<mark class=\"error\" data-findings=\"2\"> three</mark>");
    }

    [Fact]
    public void A_finding_over_two_paragraphs_is_marked_in_both_and_told_once()
    {
        var article = Sample.Read("The money is there,\n\nshe said.");

        var page = Print(Sample.Run(Sample.Story(article, Sample.Find(article, "there,\n\nshe"))));

        page.ShouldContain("<mark class=\"error\" data-findings=\"1\">there,</mark>");
        page.ShouldContain("<mark class=\"error\" data-findings=\"1\">she</mark>");
        Notes().Count(page).ShouldBe(1);
    }

    [Fact]
    public void A_finding_outside_the_copy_is_told_with_its_words()
    {
        var article = Sample.Read("---\ntitle: A day at the the sea\n---\n\nAll is well.", "story.md");

        var page = Print(Sample.Run(Sample.Story(article, Sample.Find(article, new TextSpan(0, 3)))));

        page.ShouldContain("<h3>Outside the copy</h3>");
        page.ShouldContain("<p class=\"passage\" dir=\"auto\">---</p>");
        page.ShouldNotContain("href=\"#f1\"");
    }

    [Fact]
    public void Of_a_long_original_what_is_cited_is_shown()
    {
        var filler = string.Concat(Enumerable.Range(0, 4000).Select(i => $"Paragraph number {i} of the minutes tells of other things than boats.\n\n"));

        var page = Print(Lint(Faithless, filler + Minutes));

        page.ShouldContain("It is long: only what is cited above is shown, and what stands around it.");
        page.ShouldContain("Paragraph number 3999 ");
        page.ShouldNotContain("Paragraph number 3990 ");
    }

    [Fact]
    public void What_is_let_stand_is_shown_where_it_is_asked_for()
    {
        var article = Sample.Read("to to");
        var run = Sample.Run(Sample.Story(article, Sample.Find(article, "to to").LetStand()));

        Print(run).ShouldNotContain("is repeated");
        var page = Print(run with { Style = new ReportStyle { ShowsSuppressed = true } });
        page.ShouldContain("<p class=\"because\">let stand: the band&#39;s name</p>");
        page.ShouldContain("<h1>Nothing found</h1>");
    }

    [Fact]
    public void Several_stories_have_a_table_of_contents_and_what_could_not_be_read_is_said()
    {
        var unread = Report.Unread("broken.txt", [new Trouble(TroubleId.Story, "broken.txt", null, "this is a binary <file>")]);

        var page = Print(Sample.Run(Sample.Story(Sample.Read("Harbour to close\n\nIt closes at noon.", "a.txt")), unread, Sample.Story(Sample.Read("It closes at noon.", "b.txt"))));

        page.ShouldContain("<a href=\"#s1\">Harbour to close</a> <span class=\"path\">a.txt</span>");
        page.ShouldContain("<a href=\"#s2\">b.txt</a>");
        page.ShouldContain("<li>STET004 broken.txt: this is a binary &lt;file&gt;</li>");
        page.ShouldContain("<p>1 story could not be read.</p>");
    }

    private static string Print(Run run) => Sample.Print("html", run);

    private static Run Lint(string story, string original)
    {
        var linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, [])));
        var article = Sample.Read(story);
        var report = linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => [new Stet.Originals.Original(Sample.Read(original, "minutes.txt"))]);
        return new Run([report with { Article = article }], [], linter.Rules, ReportStyle.Plain, "1.2.3");
    }

    private static string HashOf(string page, string element)
    {
        var start = page.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var text = page[start..page.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ids();

    [GeneratedRegex(" href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Links();

    [GeneratedRegex("<summary>Show the story", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Folded();

    [GeneratedRegex("class=\"note ", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Notes();

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Policy();
}
