using BenchmarkDotNet.Attributes;
using Stet.Articles;

namespace Stet.Benchmarks.Speed;

/// <summary>Quotations and who said them: 1 MB of stories.</summary>
[Config(typeof(SpeedConfig))]
public class Quoting
{
    private Article[] articles = [];

    [GlobalSetup]
    public void Setup() => articles = Stories.Articles();

    [Benchmark]
    public int Quotations()
    {
        foreach (var article in articles)
        {
            QuotationMarks.Find(article.Blocks);
        }

        return articles.Length;
    }

    [Benchmark]
    public int WhoSaidThem()
    {
        var attributed = 0;
        foreach (var article in articles)
        {
            var attributions = new Attributions(article);
            attributed += article.Quotations.Count(quotation => attributions.Of(quotation) is not null);
        }

        return attributed;
    }
}
