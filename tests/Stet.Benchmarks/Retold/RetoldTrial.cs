using System.Collections.Concurrent;
using System.Text;
using Stet.Analyzers;
using Stet.Benchmarks.Weights;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Retold;

/// <summary>Counts what the rules of drift say of sentences that somebody retold, the sentences of one article as one story and each as a story of its own:
/// <c>retold FOLDER ROWS… [--kind NAME] [--examples N]</c>. FOLDER holds the articles; what ROWS hold says <see cref="RetoldRow"/>.</summary>
public static class RetoldTrial
{
    private const string Gap = "\n\n";

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.ReadRows("retold", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var rows = options.Rows.SelectMany(RetoldRow.Read).ToArray();
        var drift = RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => rule.Kind.Value == DriftAnalyzer.Kind.Name);
        var linter = new Linter(AnalyzerDriver.Create([.. drift]));
        var outcomes = new ConcurrentBag<RetoldOutcome>();
        Parallel.ForEach(rows.GroupBy(row => (row.Set, row.News)), news =>
        {
            OriginalSet originals = [new Original(RetoldStory.ReadArticle(news.Key.News, File.ReadAllText(Path.Combine(options.Folders[0], news.Key.News))))];
            RetoldRow[] story = [.. news];
            var honest = Check(linter, originals, [.. story.Select(row => row.Honest)]);
            for (var i = 0; i < story.Length; i++)
            {
                var row = story[i];
                var at = i;
                outcomes.Add(new RetoldOutcome(
                    row,
                    new Told(honest[i], row.Changed is null ? [] : Check(linter, originals, [.. story.Select((other, j) => j == at ? row.Changed : other.Honest)])[i]),
                    new Told(Check(linter, originals, [row.Honest])[0], row.Changed is null ? [] : Check(linter, originals, [row.Changed])[0])));
            }
        });
        RetoldTable.Write(Console.Out, [.. outcomes.Where(outcome => outcome.Row.Kind is null || options.Takes(outcome.Row.Kind)).OrderBy(outcome => Array.IndexOf(rows, outcome.Row))], options.Examples);
        return 0;
    }

    /// <summary>What is reported of each sentence.</summary>
    private static Diagnostic[][] Check(Linter linter, OriginalSet originals, string[] sentences)
    {
        var story = string.Join(Gap, sentences) + "\n";
        var found = linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => originals).Diagnostics;
        var start = 0;
        return Array.ConvertAll(sentences, sentence =>
        {
            var (from, end) = (start, start + sentence.Length);
            start = end + Gap.Length;
            return found.Where(diagnostic => diagnostic.Location.Span.Start >= from && diagnostic.Location.Span.Start < end).ToArray();
        });
    }
}

/// <summary>What was reported of a row among the others of its article, and of the row alone.</summary>
internal sealed record RetoldOutcome(RetoldRow Row, Told Together, Told Alone);

/// <summary>What was reported of a sentence retold honestly, and of the same with a fact changed.</summary>
internal sealed record Told(IReadOnlyList<Diagnostic> Honest, IReadOnlyList<Diagnostic> Changed);
