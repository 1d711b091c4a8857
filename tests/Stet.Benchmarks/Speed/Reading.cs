using BenchmarkDotNet.Attributes;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Text;

namespace Stet.Benchmarks.Speed;

/// <summary>From bytes to blocks: 1 MB of stories.</summary>
[Config(typeof(SpeedConfig))]
public class Reading
{
    private readonly PlainTextReader plain = new();
    private readonly MarkdownReader markdown = new();
    private byte[][] bytes = [];
    private Decoded[] decoded = [];

    [GlobalSetup]
    public void Setup()
    {
        bytes = [.. Stories.Read().Select(story => story.Bytes)];
        decoded = [.. bytes.Select(story => Decoded.From(story))];
    }

    [Benchmark]
    public int Decode() => bytes.Sum(story => Decoded.From(story).Text.Length);

    [Benchmark]
    public int PlainText() => decoded.Sum(story => plain.Read("story.txt", story, new List<Trouble>()).Blocks.Count);

    [Benchmark]
    public int Markdown() => decoded.Sum(story => markdown.Read("story.md", story, new List<Trouble>()).Blocks.Count);
}
