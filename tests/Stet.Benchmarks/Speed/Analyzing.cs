using BenchmarkDotNet.Attributes;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Speed;

/// <summary>Each kind of check with all built-in rules of it, over 1 MB of stories that are read and attributed already.</summary>
[Config(typeof(SpeedConfig))]
public class Analyzing
{
    private Article[] articles = [];
    private OriginalSet originals = OriginalSet.None;
    private AnalyzerDriver driver = AnalyzerDriver.Create([]);

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    public static IEnumerable<string> Kinds => CheckKinds.All.Keys.Order(StringComparer.Ordinal);

    [GlobalSetup]
    public void Setup()
    {
        articles = Stories.Articles();
        originals = Stories.Originals();
        driver = AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => rule.Kind.Value == Kind));
    }

    [Benchmark]
    public int Findings()
    {
        var findings = 0;
        foreach (var article in articles)
        {
            findings += driver.Analyze(article, originals, new List<Trouble>()).Findings.Count;
        }

        return findings;
    }
}
