using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Stet.Browser.Tests;

/// <summary>The report for editors as a browser shows it.</summary>
public sealed class HtmlReportTests(Chromium chromium, PrintedReport report) : IClassFixture<Chromium>, IClassFixture<PrintedReport>
{
    [BrowserFact]
    public async Task It_asks_for_nothing_but_itself_and_breaks_no_policy_of_its_own()
    {
        var page = await chromium.OpenAsync(report.Path);
        var requests = new List<string>();
        var messages = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);

        await page.ReloadAsync();
        await page.Keyboard.PressAsync("n");

        requests.ShouldBe([page.Url.Split('#')[0]]);
        messages.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Nothing_that_a_story_holds_becomes_markup_or_script()
    {
        const string Hostile = "<script>window.hacked=1</script><img src=x onerror=window.hacked=2><svg onload=window.hacked=3></svg>\" onmouseover=\"window.hacked=4\" '><a href=\"javascript:window.hacked=5\">x</a></title></style></script><iframe srcdoc=\"<script>parent.hacked=6</script>\"></iframe>{script}<!--";
        var path = report.Of("hostile.txt", $"""
            {Hostile}

            "We will never go there {Hostile} again," said Ada {Hostile} Holm to the the {Hostile} press.
            """, $"\"We will not go there {Hostile} again,\" said Holm.");
        var page = await chromium.OpenAsync(path);

        await page.Keyboard.PressAsync("n");
        foreach (var link in await page.Locator("mark").AllAsync())
        {
            await link.HoverAsync(new LocatorHoverOptions { Force = true });
        }

        (await page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        (await page.Locator("script").CountAsync()).ShouldBe(1);
        (await page.Locator("style").CountAsync()).ShouldBe(1);
        (await page.Locator("img, iframe, svg, [onerror], [onload], [onmouseover], a:not([href^='#']):not([id])").CountAsync()).ShouldBe(0);
        (await page.Locator("article").First.TextContentAsync())!.ShouldContain("<script>window.hacked=1</script><img src=x onerror=window.hacked=2>");
    }

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Everybody_can_use_it(int width, ColorScheme scheme)
    {
        // The checker is a script that the page's own policy would refuse.
        var page = await chromium.OpenAsync(report.Path, width, scheme, obeysPolicy: false);

        var found = await page.RunAxe();

        found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task It_fits_the_window(int width)
    {
        var page = await chromium.OpenAsync(report.Path, width);

        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [BrowserFact]
    public async Task Notes_stand_beside_the_copy_on_a_desk_and_below_it_on_a_phone()
    {
        var desk = await chromium.OpenAsync(report.Path);
        var phone = await chromium.OpenAsync(report.Path, 390);

        var (copy, note) = (await BoxAsync(desk, ".row .copy"), await BoxAsync(desk, ".row .note"));
        note.X.ShouldBeGreaterThan(copy.X + copy.Width);
        note.Y.ShouldBeLessThan(copy.Y + copy.Height);
        (copy, note) = (await BoxAsync(phone, ".row .copy"), await BoxAsync(phone, ".row .note"));
        note.Y.ShouldBeGreaterThanOrEqualTo(copy.Y + copy.Height);
    }

    [BrowserFact]
    public async Task Keys_go_from_finding_to_finding()
    {
        var page = await chromium.OpenAsync(report.Path);
        var all = await page.Locator(".note").CountAsync();

        await page.Keyboard.PressAsync("n");
        (await FocusedAsync(page)).ShouldBe("n1");
        await page.Keyboard.PressAsync("n");
        (await FocusedAsync(page)).ShouldBe("n2");
        await page.Keyboard.PressAsync("p");
        await page.Keyboard.PressAsync("p");
        (await FocusedAsync(page)).ShouldBe($"n{all}");
        (await page.Locator(".where").TextContentAsync()).ShouldBe($"{all} of {all}");
        (await page.Locator("mark.current").CountAsync()).ShouldBeGreaterThan(0);

        await page.GetByLabel("Keys n and p").UncheckAsync();
        await page.Locator("body").PressAsync("n");
        (await page.Locator(".where").TextContentAsync()).ShouldBe($"{all} of {all}");
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_stories_first()
    {
        var page = await chromium.OpenAsync(report.Path);

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.textContent")).ShouldBe("Skip to the stories");
        (await BoxAsync(page, ".skip")).X.ShouldBeGreaterThanOrEqualTo(0);
        await page.Keyboard.PressAsync("Enter");
        (await FocusedAsync(page)).ShouldBe("stories");
    }

    [BrowserFact]
    public async Task Filters_leave_what_was_asked_for()
    {
        var page = await chromium.OpenAsync(report.Path);

        await page.GetByLabel("Errors").UncheckAsync();
        (await page.Locator(".note.error:visible").CountAsync()).ShouldBe(0);
        (await page.Locator(".note.warning:visible").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("a.ref.error:visible").CountAsync()).ShouldBe(0);

        await page.GetByLabel("Errors").CheckAsync();
        await page.GetByLabel("Rule").SelectOptionAsync("doubled-word");
        (await page.Locator(".note:visible .kind").AllTextContentsAsync()).ShouldAllBe(kind => kind.Contains("doubled word"));
        (await page.Locator(".where").TextContentAsync())!.ShouldStartWith("3 of ");
    }

    [BrowserFact]
    public async Task It_reads_without_script()
    {
        var page = await chromium.OpenAsync(report.Path, runsScript: false);

        (await page.Locator("#bar").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".note:visible").CountAsync()).ShouldBe(await page.Locator(".note").CountAsync());
        await page.Locator("a.ref.error").First.ClickAsync();
        page.Url.ShouldEndWith("#n1");
    }

    [BrowserFact]
    public async Task A_quotation_leads_to_its_place_in_the_original()
    {
        var page = await chromium.OpenAsync(report.Path);

        var note = page.Locator(".note", new PageLocatorOptions { HasText = "'never' stands for 'not'" });
        (await page.Locator(".copy .differs").First.TextContentAsync()).ShouldBe("never");
        (await note.Locator(".passage .differs").TextContentAsync()).ShouldBe("not");
        await note.Locator(".place a").ClickAsync();

        var target = page.Locator(page.Url[page.Url.IndexOf('#')..]);
        (await target.Locator("xpath=ancestor::*[contains(@class, 'original')]").CountAsync()).ShouldBeGreaterThan(0);
        (await target.Locator("xpath=following-sibling::mark[1]").TextContentAsync()).ShouldBe("We will not sail with a crew of three again");
    }

    [BrowserFact]
    public async Task On_paper_the_notes_stand_beside_the_copy()
    {
        var page = await chromium.OpenAsync(report.Path, 720);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await page.Locator("#bar").IsVisibleAsync()).ShouldBeFalse();
        var (copy, note) = (await BoxAsync(page, ".row .copy"), await BoxAsync(page, ".row .note"));
        note.X.ShouldBeGreaterThan(copy.X + copy.Width);
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) => (await page.Locator(selector).First.BoundingBoxAsync())!;

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");
}
