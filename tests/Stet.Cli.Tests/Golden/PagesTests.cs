namespace Stet.Cli.Tests.Golden;

/// <summary>The pages of the rules are made from the rules.</summary>
public sealed class PagesTests
{
    [Fact]
    public void The_pages_of_the_rules_are_up_to_date()
    {
        if (Accepted.IsUpdating)
        {
            Repository.Run("pages");
        }

        var run = Repository.Run("pages", "--check");

        run.Code.ShouldBe(0, run.Output + run.Error + "run 'stet pages'");
    }

    [Fact]
    public void Every_area_has_its_page() =>
        Directory.GetDirectories(Path.Combine(Repository.Folder, "rules")).Where(area => !File.Exists(Path.Combine(area, "README.md"))).ShouldBeEmpty("run 'stet pages'");
}
