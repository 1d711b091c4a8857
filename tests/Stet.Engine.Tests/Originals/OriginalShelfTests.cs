using Stet.Diagnostics;
using Stet.Originals;
using Stet.Tests.Formats;
using Stet.Text;

namespace Stet.Tests.Originals;

public sealed class OriginalShelfTests
{
    private readonly CountedFiles files = new(new FakeFiles
    {
        ["/news/stet.yml"] = "",
        ["/news/desk/story.md"] = "A story.",
        ["/news/desk/speech.txt"] = "A speech.",
        ["/news/wire/agency.txt"] = "A wire report.",
        ["/news/wire/picture.txt"] = "\0\0\0\0\u0001\0\0\0",
        ["/news/wire/report.docx"] = "PK",
        ["/private/letter.txt"] = "A letter.",
    });

    private readonly List<Trouble> troubles = [];

    [Fact]
    public void A_story_names_its_originals_relative_to_its_own_folder() =>
        Of("originals:\n  - speech.txt\n  - ../wire/agency.txt").ShouldBe(["/news/desk/speech.txt", "/news/desk/../wire/agency.txt"]);

    [Fact]
    public void Settings_and_the_command_line_add_theirs()
    {
        Of("originals: speech.txt", ofSettings: ["/news/wire/agency.txt"], named: ["/private/letter.txt"])
            .ShouldBe(["/private/letter.txt", "/news/wire/agency.txt", "/news/desk/speech.txt"]);

        troubles.ShouldBeEmpty();
    }

    [Fact]
    public void A_story_without_any_has_none() => Of("title: x").ShouldBeEmpty();

    [Theory]
    [InlineData("missing.txt", "there is no such file")]
    [InlineData("../wire", "this is a folder; name the file")]
    [InlineData("../wire/picture.txt", "this is a binary file")]
    [InlineData("../wire/report.docx", "the original '../wire/report.docx' cannot be read")]
    [InlineData("../../private/letter.txt", "lies outside the story's workspace")]
    [InlineData("/private/letter.txt", "lies outside the story's workspace")]
    [InlineData("/news/desk/speech.txt", "lies outside the story's workspace")]
    [InlineData("link.txt", "lies outside the story's workspace")]
    public void What_cannot_be_an_original_is_said_where_it_is_named(string path, string problem)
    {
        files.Inner.Link("/news/desk/link.txt", "/private/letter.txt");

        Of($"originals: {path}").ShouldBeEmpty();

        var trouble = troubles.ShouldHaveSingleItem();
        trouble.Id.ShouldBe(TroubleId.Original);
        trouble.Path.ShouldBe("/news/desk/story.md");
        trouble.At!.Value.Line.ShouldBe(1);
        trouble.Message.ShouldContain(problem);
        trouble.Message.ShouldContain($"'{path}'");
        files.Reads.ShouldNotContain("/private/letter.txt");
    }

    [Fact]
    public void Settings_may_not_lead_out_of_the_workspace_either()
    {
        Of("title: x", ofSettings: ["/private/letter.txt"]).ShouldBeEmpty();

        troubles.ShouldHaveSingleItem().Message.ShouldContain("lies outside");
    }

    [Fact]
    public void Wrong_paths_of_the_command_line_are_said_once_for_the_run()
    {
        var shelf = new OriginalShelf(files, ["/news/nowhere.txt", "/news/wire", "/private/letter.txt"]);

        shelf.Named.Select(original => original.Path).ShouldBe(["/private/letter.txt"]);
        shelf.Troubles.Select(trouble => $"{trouble.Path}: {trouble.Message}").ShouldBe(["/news/nowhere.txt: there is no such file", "/news/wire: this is a folder; name the file"]);
    }

    [Fact]
    public void The_story_itself_is_not_its_original() =>
        Of("originals: [story.md, ./story.md]", ofSettings: ["/news/desk/story.md"], named: ["/news/desk/story.md"]).ShouldBeEmpty();

    [Fact]
    public void An_original_named_twice_counts_once()
    {
        files.Inner.Link("/news/desk/same.txt", "/news/desk/speech.txt");

        Of("originals: [speech.txt, ./speech.txt, same.txt]", ofSettings: ["/news/desk/speech.txt"]).ShouldHaveSingleItem();
        Of("title: x", named: ["/private/letter.txt", "/private/../private/letter.txt"]).ShouldHaveSingleItem();
    }

    [Fact]
    public void Each_file_is_read_and_indexed_once_for_all_stories()
    {
        var shelf = new OriginalShelf(files, ["/private/letter.txt"]);
        var sets = Enumerable.Range(0, 50).AsParallel().Select(_ => shelf.For(Story("originals: speech.txt"), [], new List<Trouble>())).ToArray();

        sets.Distinct().ShouldHaveSingleItem();
        files.Reads.Where(path => path != "/news/desk/story.md").Order(StringComparer.Ordinal).ShouldBe(["/news/desk/speech.txt", "/private/letter.txt"]);
    }

    private IEnumerable<string> Of(string frontMatter, string[]? ofSettings = null, string[]? named = null) =>
        new OriginalShelf(files, named ?? []).For(Story(frontMatter), ofSettings ?? [], troubles).Select(original => original.Path);

    private static Stet.Articles.Article Story(string frontMatter) => Reading.Read("/news/desk/story.md", $"---\n{frontMatter}\n---\nA story.\n");

    private sealed class CountedFiles(FakeFiles inner) : IFiles
    {
        private readonly List<string> reads = [];

        public FakeFiles Inner => inner;

        public IReadOnlyList<string> Reads => reads;

        public bool Exists(string path) => inner.Exists(path);

        public bool FolderExists(string path) => inner.FolderExists(Path.GetFullPath(path, "/"));

        public byte[] Read(string path)
        {
            lock (reads)
            {
                reads.Add(inner.Resolve(path));
            }

            return inner.Read(path);
        }

        public byte[] ReadFound(string path) => Read(path);

        public long Length(string path) => inner.Length(path);

        public IEnumerable<string> Below(string folder) => inner.Below(folder);

        public string Resolve(string path) => inner.Resolve(path);
    }
}
