using Stet.Cli.Files;

namespace Stet.Cli.Tests.Files;

public sealed class GitIgnoreTests
{
    [Theory]
    [InlineData("*.txt", "a.txt", true)]
    [InlineData("*.txt", "deep/in/a.txt", true)]
    [InlineData("/*.txt", "a.txt", true)]
    [InlineData("/*.txt", "deep/a.txt", false)]
    [InlineData("desk/a.txt", "desk/a.txt", true)]
    [InlineData("desk/a.txt", "old/desk/a.txt", false)]
    [InlineData("**/desk/a.txt", "old/desk/a.txt", true)]
    [InlineData("**/desk/a.txt", "desk/a.txt", true)]
    [InlineData("desk/**", "desk/in/a.txt", true)]
    [InlineData("desk/**/a.txt", "desk/a.txt", true)]
    [InlineData("desk/**/a.txt", "desk/one/two/a.txt", true)]
    [InlineData("desk/*/a.txt", "desk/one/two/a.txt", false)]
    [InlineData("a**b", "axxb", true)]
    [InlineData("a?.txt", "ab.txt", true)]
    [InlineData("a?.txt", "a.txt", false)]
    [InlineData("a[0-9].txt", "a7.txt", true)]
    [InlineData("a[!0-9].txt", "a7.txt", false)]
    [InlineData("a[^0-9].txt", "ax.txt", true)]
    [InlineData("a[]].txt", "a].txt", true)]
    [InlineData("a[b.txt", "a[b.txt", true)]
    [InlineData("a.txt\t", "a.txt", false)]
    [InlineData("a.txt\t", "a.txt\t", true)]
    [InlineData("a.txt \t ", "a.txt \t", true)]
    [InlineData("a.txt  ", "a.txt", true)]
    [InlineData("\\#notes", "#notes", true)]
    [InlineData("#notes", "#notes", false)]
    [InlineData("\\!urgent", "!urgent", true)]
    [InlineData("a\\*", "a*", true)]
    [InlineData("a\\*", "ab", false)]
    [InlineData("a.txt   ", "a.txt", true)]
    [InlineData("a\\ ", "a ", true)]
    [InlineData("A.txt", "a.txt", false)]
    [InlineData("*", "a", true)]
    [InlineData("**", "a/b", true)]
    [InlineData("/", "a", false)]
    [InlineData("*.txt\n!a.txt", "a.txt", false)]
    [InlineData("*.txt\n!a.txt\na*", "a.txt", true)]
    [InlineData("*.txt\r\n!a.txt\r\n", "a.txt", false)]
    public void Patterns_mean_what_they_mean_to_git(string text, string path, bool isIgnored) =>
        (GitIgnore.Parse("/repo", text).Ignores("/repo/" + path, isFolder: false) ?? false).ShouldBe(isIgnored);

    [Fact]
    public void A_slash_at_the_end_means_folders_only()
    {
        var ignore = GitIgnore.Parse("/repo", "drafts/");

        ignore.Ignores("/repo/in/drafts", isFolder: true).ShouldBe(true);
        ignore.Ignores("/repo/in/drafts", isFolder: false).ShouldBeNull();
    }

    [Fact]
    public void The_folder_before_two_stars_is_not_itself_ignored() =>
        GitIgnore.Parse("/repo", "desk/**").Ignores("/repo/desk", isFolder: true).ShouldBeNull();

    [Fact]
    public void A_hostile_pattern_is_answered_at_once()
    {
        var pattern = string.Concat(Enumerable.Repeat("a*", 1000)) + "b\n" + string.Concat(Enumerable.Repeat("**/a/", 800)) + "b\n" + string.Concat(Enumerable.Repeat("*[", 2000));
        var path = "/repo/" + string.Join('/', Enumerable.Repeat("a", 1000)) + "/" + new string('a', 250);

        GitIgnore.Parse("/repo", pattern).Ignores(path, isFolder: false).ShouldBeNull();
    }
}
