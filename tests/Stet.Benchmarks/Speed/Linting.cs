using BenchmarkDotNet.Attributes;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Speed;

/// <summary>The whole: bytes to diagnostics with all built-in rules, 1 MB of stories; and what a run does before its first story.</summary>
[Config(typeof(SpeedConfig))]
public class Linting
{
    private (string Path, byte[] Bytes)[] stories = [];
    private OriginalSet originals = OriginalSet.None;
    private Linter linter = Create();

    [GlobalSetup]
    public void Setup()
    {
        stories = Stories.Read();
        originals = Stories.Originals();
        linter = Create();
    }

    [Benchmark]
    public int WithoutOriginals() => stories.Sum(story => Check(story, OriginalSet.None));

    [Benchmark]
    public int WithOriginals() => stories.Sum(story => Check(story, originals));

    [Benchmark]
    public Linter RulesRead() => Create();

    private int Check((string Path, byte[] Bytes) story, OriginalSet against) =>
        linter.Check(story.Path, story.Bytes, rule => rule.Severity, (_, _) => against).Diagnostics.Count;

    private static Linter Create() => new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>())));
}
