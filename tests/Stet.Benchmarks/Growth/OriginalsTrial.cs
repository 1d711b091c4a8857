using System.Diagnostics;
using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Growth;

/// <summary><c>originals [MOST]</c>: how the time for a quotation grows with the originals, from 1 to 10,000 of 5 KB each, and what a story of 200
/// quotations costs against an original of 2 MB.</summary>
public static class OriginalsTrial
{
    private const int DocumentSize = 5_000;
    private const int LongOriginal = 2_000_000;
    private const int Quotations = 200;
    private const int Repeats = 5;

    private static readonly int[] Steps = [1, 10, 100, 1_000, 10_000];

    public static int Run(IReadOnlyList<string> arguments)
    {
        var most = 10_000;
        if (arguments.Count > 1 || (arguments.Count == 1 && !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out most)))
        {
            Console.Error.WriteLine("usage: originals [MOST]; MOST is the largest number of originals, 10000 unless said");
            return 64;
        }

        var documents = new Documents();
        CompareLong(documents);
        Console.WriteLine();
        Console.WriteLine($"{"originals",9}  {"read ms",9}  {"index ms",9}  {"ms per MB",9}  {"exact µs",9}  {"altered µs",10}  {"not found µs",12}");
        foreach (var count in Steps.Where(step => step <= most))
        {
            Grow(documents, count);
        }

        return 0;
    }

    private static void Grow(Documents documents, int count)
    {
        var texts = Enumerable.Range(0, count).Select(seed => documents.Make(seed + 1, DocumentSize)).ToArray();
        var originals = new Original[count];
        var reading = Time(() =>
        {
            for (var i = 0; i < count; i++)
            {
                originals[i] = Documents.Read($"original-{i}.txt", texts[i]);
            }
        });

        var exact = Read(QuotedStory.Exact(originals, Quotations));
        var altered = Read(QuotedStory.Altered(documents, originals, Quotations));
        var unfound = Read(QuotedStory.Unfound(documents, Quotations));
        OriginalIndex? index = null;
        var indexing = Best(() =>
        {
            index = new OriginalIndex(originals); // Runs of each length are indexed when they are first asked for.
            for (var length = 1; length <= OriginalIndex.LongestRun; length++)
            {
                index.Find(index.Folds[..length]);
            }
        });

        var comparer = new QuotationComparer(index!, Tolerance.Default);
        var megabytes = texts.Sum(text => (double)text.Length) / 1_000_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count,9}  {reading.TotalMilliseconds,9:0.0}  {indexing.TotalMilliseconds,9:0.0}  {indexing.TotalMilliseconds / megabytes,9:0.0}  {PerQuotation(comparer, exact),9:0.0}  {PerQuotation(comparer, altered),10:0.0}  {PerQuotation(comparer, unfound),12:0.0}"));
    }

    /// <summary>Microseconds for one quotation, in the best of some rounds.</summary>
    private static double PerQuotation(QuotationComparer comparer, Article story)
    {
        var quotations = story.Quotations.ToArray();
        return Best(() =>
        {
            foreach (var quotation in quotations)
            {
                comparer.Compare(quotation, story.Attributions.Of(quotation));
            }
        }).TotalMicroseconds / quotations.Length;
    }

    private static void CompareLong(Documents documents)
    {
        var text = Encoding.UTF8.GetBytes(documents.Make(1, LongOriginal));
        var story = Encoding.UTF8.GetBytes(QuotedStory.Mixed(documents, [Documents.Read("original.txt", Encoding.UTF8.GetString(text))], Quotations));
        var rules = RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => rule.Kind.Value == FidelityAnalyzer.Kind.Name);
        var linter = new Linter(AnalyzerDriver.Create(rules));
        var reading = Best(() =>
        {
            ArticleReaders.Read("original.txt", text, new List<Trouble>());
            ArticleReaders.Read("story.txt", story, new List<Trouble>());
        });
        var whole = Best(() => linter.Check("story.txt", story, rule => rule.Severity, (_, _) => [new Original(ArticleReaders.Read("original.txt", text, new List<Trouble>())!)]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Quotations} quotations against {LongOriginal / 1_000_000} MB: both read in {reading.TotalMilliseconds:0.0} ms, read and compared in {whole.TotalMilliseconds:0.0} ms: {whole / reading:0.0} times as long (10 at most)"));
    }

    private static Article Read(string story) => ArticleReaders.Read("story.txt", Encoding.UTF8.GetBytes(story), new List<Trouble>())!;

    private static TimeSpan Best(Action work) => Enumerable.Range(0, Repeats).Min(_ => Time(work));

    private static TimeSpan Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }
}
