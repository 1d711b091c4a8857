using Stet.Text;

namespace Stet.Tests.Text;

public sealed class WorkspaceTests
{
    private readonly FakeFiles files = new()
    {
        ["/news/stet.yml"] = "",
        ["/news/desk/story.txt"] = "",
        ["/repo/.git/HEAD"] = "",
        ["/repo/a/b/story.txt"] = "",
        ["/alone/story.txt"] = "",
        ["/newsletter/secret.txt"] = "",
    };

    [Theory]
    [InlineData("/news/desk", "/news")]
    [InlineData("/repo/a/b", "/repo")]
    [InlineData("/alone", "/alone")]
    [InlineData("/news/nowhere/yet", "/news")]
    public void The_root_is_the_nearest_folder_with_settings_or_a_repository(string folder, string root) =>
        Workspace.Of(files, folder).Root.ShouldBe(root);

    [Theory]
    [InlineData("/news/desk/story.txt", true)]
    [InlineData("/news/desk/../other.txt", true)]
    [InlineData("/news/desk/../../alone/story.txt", false)]
    [InlineData("/newsletter/secret.txt", false)]
    [InlineData("/etc/passwd", false)]
    public void What_it_contains_lies_below_its_root(string path, bool isInside) =>
        Workspace.Of(files, "/news/desk").Contains(path).ShouldBe(isInside);

    [Fact]
    public void A_link_counts_as_what_it_leads_to()
    {
        files.Link("/news/desk/wire.txt", "/newsletter/secret.txt");
        files.Link("/shortcut", "/news/desk");

        Workspace.Of(files, "/news/desk").Contains("/news/desk/wire.txt").ShouldBeFalse();
        Workspace.Of(files, "/shortcut").Root.ShouldBe("/news");
    }
}
