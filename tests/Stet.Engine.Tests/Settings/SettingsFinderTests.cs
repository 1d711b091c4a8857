using Stet.Settings;

namespace Stet.Tests.Settings;

public sealed class SettingsFinderTests
{
    private readonly FakeFiles files = new();

    [Fact]
    public void A_file_that_is_extended_on_many_ways_is_read_once()
    {
        // Each of seven files extends all that come after it: 64 ways lead to the last.
        for (var i = 1; i <= 7; i++)
        {
            files[$"/desk/s{i}.yml"] = $"extends: [{string.Join(", ", Enumerable.Range(i + 1, 7 - i).Select(next => $"s{next}.yml"))}]\nrules: {{ doubled-word: warning }}\n";
        }

        files["/desk/stet.yml"] = "extends: s1.yml\n";
        var finder = new SettingsFinder(files, named: null);

        finder.Of("/desk").Layers.Select(layer => Path.GetFileName(layer.Path)).ShouldBe(["s7.yml", "s6.yml", "s5.yml", "s4.yml", "s3.yml", "s2.yml", "s1.yml", "stet.yml"]);
        finder.Troubles.ShouldBeEmpty();
        files.Reads.ShouldBe(8);
    }

    [Fact]
    public void More_files_than_anybody_needs_are_refused()
    {
        for (var i = 0; i < 200; i++)
        {
            files[$"/desk/s{i}.yml"] = "rules: { doubled-word: warning }\n";
        }

        files["/desk/stet.yml"] = $"extends: [{string.Join(", ", Enumerable.Range(0, 200).Select(i => $"s{i}.yml"))}]\n";
        var finder = new SettingsFinder(files, named: null);

        finder.Of("/desk").Layers.Count.ShouldBeLessThan(100);
        finder.Troubles.ShouldHaveSingleItem().Message.ShouldContain("extend more than");
    }
}
