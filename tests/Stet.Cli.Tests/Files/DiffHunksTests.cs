using System.Text;
using Stet.Cli.Files;

namespace Stet.Cli.Tests.Files;

public sealed class DiffHunksTests
{
    [Fact]
    public void Lines_around_a_change_are_neither_new_nor_the_next_file()
    {
        const string Diff = """
            diff --git a/a.txt b/a.txt
            --- a/a.txt
            +++ b/a.txt
            @@ -1,3 +1,3 @@
            -one
            +ONE
             two
            -three
            +THREE
            \ No newline at end of file
            diff --git a/b.txt b/b.txt
            --- a/b.txt
            +++ b/b.txt
            @@ -7 +7 @@
            -x
            +y
            """;

        var files = DiffHunks.Read(Encoding.UTF8.GetBytes(Diff.ReplaceLineEndings("\n")));

        files.Keys.ShouldBe(["a.txt", "b.txt"]);
        files["b.txt"].ShouldBe([new ChangedRange(6, 1)]);
    }
}
