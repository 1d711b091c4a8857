using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Tests.Settings;

public sealed class NamedOriginalsTests
{
    private readonly FakeFiles files = new()
    {
        ["/news/wire/one.txt"] = "",
        ["/news/wire/two.txt"] = "",
        ["/news/desk/story.txt"] = "",
        ["/secret/three.txt"] = "",
    };

    private readonly List<Trouble> troubles = [];

    [Theory]
    [InlineData("originals: wire/one.txt", "/news/wire/one.txt")]
    [InlineData("originals: [wire/*.txt, wire/one.txt]", "/news/wire/one.txt /news/wire/two.txt")]
    [InlineData("originals: { \"desk/**\": wire/two.txt }", "/news/wire/two.txt")]
    [InlineData("originals: { \"city/**\": wire/two.txt }", "")]
    [InlineData("originals: [desk/*.txt]", "")]
    [InlineData("{}", "")]
    public void A_story_has_the_originals_that_are_named_for_it(string text, string paths)
    {
        Originals(text).ShouldBe(paths.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        troubles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("originals: [\"../secret/*.txt\"]", "'../secret/*.txt' leads out of the folder of the settings; name originals below it")]
    [InlineData("originals: [\"archive/*.txt\"]", "no file matches 'archive/*.txt'")]
    public void A_glob_that_names_none_is_told_where_it_stands(string text, string message)
    {
        Originals(text).ShouldBeEmpty();
        troubles.ShouldHaveSingleItem().Message.ShouldBe(message);
        troubles[0].Path.ShouldBe("/news/stet.yml");
        troubles[0].At!.Value.Character.ShouldBe(12);
    }

    private IReadOnlyList<string> Originals(string text)
    {
        files["/news/stet.yml"] = text;
        var settings = new SettingsFinder(files, named: null).Of("/news/desk");
        return new NamedOriginals(files).For(settings, "/news/desk/story.txt", troubles);
    }
}
