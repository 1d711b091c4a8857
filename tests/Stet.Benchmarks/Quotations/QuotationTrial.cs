using System.Collections.Concurrent;
using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Quotations;

/// <summary>Retells published articles in the usual ways, honest and not, and counts what the built-in rules say about each quotation:
/// <c>quotations FOLDER… [--examples N] [--kind NAME]</c>. The same folders give the same stories in every run.</summary>
public static class QuotationTrial
{
    private const string OriginalPath = "original.txt";
    /// <summary>Stories of one kind made from one article, if it can be.</summary>
    private const int Rounds = 2;

    private const string StoryPath = "story.txt";

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.Read("quotations", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var kinds = Kind.All.Where(kind => options.Takes(kind.Name)).ToArray();
        var outcomes = Measure(options.Folders.SelectMany(News.Below).ToArray(), kinds);
        TrialTable.Write(Console.Out, kinds, outcomes);
        TrialTable.WriteExamples(Console.Out, kinds, outcomes, options.Examples);
        return 0;
    }

    private static List<Outcome> Measure(News[] news, Kind[] kinds)
    {
        var linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>())));
        var found = new ConcurrentDictionary<int, List<Outcome>>();
        Parallel.For(0, news.Length, i => found[i] = kinds.SelectMany(kind => Enumerable.Range(0, Rounds).Select(round => Try(linter, kind, news[i], news, round))).OfType<Outcome>().ToList());
        return [.. Enumerable.Range(0, news.Length).SelectMany(i => found[i])];
    }

    private static Outcome? Try(Linter linter, Kind kind, News news, News[] all, int round)
    {
        if (news.Quoted.Count == 0)
        {
            return null;
        }

        var draft = new Draft(news, all, new Random(Seed($"{news.Name}/{kind.Name}/{round}")));
        if (kind.Make(draft) is not { } retold)
        {
            return null;
        }

        var story = Story.Tell(draft, retold);
        var original = ArticleReaders.Read(OriginalPath, Encoding.UTF8.GetBytes(story.Original), new List<Trouble>());
        OriginalSet originals = original is null ? OriginalSet.None : [new Original(original)];
        var report = linter.Check(StoryPath, Encoding.UTF8.GetBytes(story.Text), rule => rule.Severity, (_, _) => originals);
        return Outcome.Of(kind, news, retold, story, report);
    }

    /// <summary>The hash of a string differs from run to run; this one does not.</summary>
    private static int Seed(string text) => unchecked((int)text.Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619));
}
