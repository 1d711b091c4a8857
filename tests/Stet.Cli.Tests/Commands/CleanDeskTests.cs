using System.Text.Json;
using Stet.Cli.Tests.Golden;
using Stet.Text;

namespace Stet.Cli.Tests.Commands;

/// <summary>All defects of tests/stories on their way: what can be mended is mended, what is right is let stand, what is old is frozen, and nothing
/// else is touched.</summary>
public sealed class CleanDeskTests : IDisposable
{
    private readonly Newsroom newsroom = new();

    public CleanDeskTests()
    {
        var stories = Path.Combine(Repository.Folder, "tests/stories");
        foreach (var file in Directory.GetFiles(stories, "*", SearchOption.AllDirectories))
        {
            newsroom.Write(Path.GetRelativePath(stories, file), File.ReadAllBytes(file));
        }
    }

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void Stories_with_every_defect_end_clean_without_a_changed_byte_elsewhere()
    {
        var before = Files();
        var mended = MendedLines();

        newsroom.Run("check", "--fix", "--unsafe-fixes").Code.ShouldBe(1);
        var after = Files();
        foreach (var (path, bytes) in before)
        {
            Keeps(path, bytes, after[path], mended.GetValueOrDefault(path, []));
        }

        const string Paragraph = "\"This county has balanced";
        var ferry = newsroom.Read("ferry-hearing.md");
        var line = ferry.LastIndexOf('\n', ferry.IndexOf(Paragraph, StringComparison.Ordinal)) + 1;
        newsroom.Write("ferry-hearing.md", ferry.Insert(line, "<!-- stet unfound-quotation: said after the hearing, to our reporter -->\n"));
        newsroom.Run("stand", "bridge-closure.txt:13", "--because", "a notice on the bridge").Code.ShouldBe(0);
        newsroom.Run("baseline").Code.ShouldBe(0);
        var frozen = Files();

        var clean = newsroom.Run("check", "--fail-on", "suggestion");
        clean.Code.ShouldBe(0, clean.Output);
        clean.Output.ShouldContain("Nothing found.");
        clean.Output.ShouldContain("5 by stet marks");
        newsroom.Run("check", "--fix", "--unsafe-fixes", "--fail-on", "suggestion").Code.ShouldBe(0);

        Files().ShouldBe(frozen);
        foreach (var (path, bytes) in after.Where(file => file.Key != "ferry-hearing.md"))
        {
            frozen[path].ShouldBe(bytes, path);
        }

        newsroom.Read("ferry-hearing.md").Remove(line, newsroom.Read("ferry-hearing.md").IndexOf('\n', line) + 1 - line).ShouldBe(ferry);
    }

    [Fact]
    public void Mending_what_is_mended_changes_nothing()
    {
        newsroom.Run("check", "--fix", "--unsafe-fixes");
        var once = Files();

        newsroom.Run("check", "--fix", "--unsafe-fixes").Error.ShouldNotContain("mended");

        Files().ShouldBe(once);
    }

    /// <summary>Lines that no fix names stand in the mended file as they stood, in their order; encoding and byte order mark are the same.</summary>
    private static void Keeps(string path, string before, string after, HashSet<int> mended)
    {
        if (mended.Count == 0)
        {
            after.ShouldBe(before, path);
            return;
        }

        var (old, renewed) = (Decoded.From(Convert.FromBase64String(before)), Decoded.From(Convert.FromBase64String(after)));
        renewed.Encoding.WebName.ShouldBe(old.Encoding.WebName, path);
        renewed.HasByteOrderMark.ShouldBe(old.HasByteOrderMark, path);
        var lines = new Queue<string>(renewed.Text.Lines.Select(line => renewed.Text.ToString(line.SpanIncludingLineBreak)));
        foreach (var kept in old.Text.Lines.Where(line => !mended.Contains(line.LineNumber + 1)).Select(line => old.Text.ToString(line.SpanIncludingLineBreak)))
        {
            while (lines.TryDequeue(out var line) && line != kept)
            {
            }

            (lines.Count > 0 || renewed.Text.ToString().EndsWith(kept, StringComparison.Ordinal)).ShouldBeTrue($"{path} has lost '{kept}'");
        }
    }

    /// <summary>From 1, by story.</summary>
    private Dictionary<string, HashSet<int>> MendedLines()
    {
        var lines = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var diagnostic in JsonDocument.Parse(newsroom.Run("check", "--format", "json").Output).RootElement.GetProperty("diagnostics").EnumerateArray())
        {
            if (diagnostic.GetProperty("fix") is { ValueKind: JsonValueKind.Object } fix && diagnostic.GetProperty("path").GetString() is { } path)
            {
                lines.TryAdd(path, []);
                foreach (var change in fix.GetProperty("changes").EnumerateArray())
                {
                    lines[path].UnionWith(Enumerable.Range(change.GetProperty("line").GetInt32(), change.GetProperty("endLine").GetInt32() - change.GetProperty("line").GetInt32() + 1));
                }
            }
        }

        return lines;
    }

    private SortedDictionary<string, string> Files() => new(
        Directory.GetFiles(newsroom.Folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(newsroom.Folder, file).Replace('\\', '/'), file => Convert.ToBase64String(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}
