using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Stet.Analyzers;
using Stet.Benchmarks.Quotations;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Drift;

/// <summary>Retells sentences of published articles, honestly or with one fact changed, and counts what the rules of drift say:
/// <c>drift FOLDER… [--examples N] [--kind NAME]</c>. The same folders give the same stories in every run.</summary>
public static partial class DriftTrial
{
    private const int Rounds = 2;

    /// <summary>Sentences of a story, one of them on trial.</summary>
    private const int Sentences = 4;

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.Read("drift", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>())));
        var news = options.Folders.SelectMany(News.Below).ToArray();
        var changes = FactChanges.All.Where(change => options.Takes(change.Name)).ToArray();
        var results = new ConcurrentBag<DriftCase>();
        Parallel.For(0, news.Length, i =>
        {
            var sentences = news[i].Paragraphs.Skip(1).SelectMany(Phrasing.Sentences).Where(sentence => Phrasing.Split(sentence).Length is >= 8 and <= 45 && sentence[^1] == '.' && !sentence.ContainsAny('"', '“')).ToArray();
            var names = Names().Matches(news[i].Text).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var change in changes.Append(null))
            {
                for (var round = 0; round < (change is null ? Rounds * 6 : Rounds); round++)
                {
                    if (Make(news[i], sentences, names, change, round) is { } made)
                    {
                        results.Add(Check(linter, made, news[i].Text));
                    }
                }
            }
        });
        DriftTable.Write(Console.Out, changes, results.OrderBy(result => result.News, StringComparer.Ordinal).ThenBy(result => result.Story, StringComparer.Ordinal).ToArray(), options.Examples);
        return WholeStories(linter, news, options.Examples);
    }

    private static DriftCase? Make(News news, string[] sentences, string[] names, FactChange? change, int round)
    {
        var random = new Random(Seed($"{news.Name}/{change?.Name}/{round}"));
        var order = Enumerable.Range(0, sentences.Length).OrderBy(_ => random.Next()).ToArray();
        foreach (var trial in order)
        {
            var told = Retelling.Tell(sentences[trial], random);
            var changed = change is null ? told : change.Make(told, names, random);
            if (changed is null)
            {
                continue;
            }

            if (random.Next(6) == 0 && trial + 1 < sentences.Length)
            {
                changed = Retelling.Join(changed, Retelling.Tell(sentences[trial + 1], random), random);
            }
            else if (random.Next(4) == 0 && Retelling.Split(changed) is { } parts)
            {
                changed = parts;
            }

            var others = order.Where(other => other != trial && other != trial + 1).Take(Sentences - 1).Append(trial).Order();
            var story = new StringBuilder();
            var (start, end) = (0, 0);
            foreach (var index in others)
            {
                start = index == trial ? story.Length : start;
                story.Append(index == trial ? changed : Retelling.Tell(sentences[index], random));
                end = index == trial ? story.Length : end;
                story.Append("\n\n");
            }

            return new DriftCase(news.Name, change, story.ToString(), start, end, sentences[trial], [], []);
        }

        return null;
    }

    private static DriftCase Check(Linter linter, DriftCase made, string original)
    {
        var (rules, alarms) = (new List<string>(), new List<string>());
        foreach (var diagnostic in Drifts(linter, made.Story, original))
        {
            var span = diagnostic.Location.Span;
            if (span.Start < made.End && span.End > made.Start)
            {
                rules.Add(diagnostic.Rule.Name);
            }

            if (made.Change is null || span.Start >= made.End || span.End <= made.Start)
            {
                alarms.Add($"{diagnostic.Rule.Name}: {diagnostic.Message} | {LineAt(made.Story, span.Start)}");
            }
        }

        return made with { Rules = rules, Alarms = alarms };
    }

    private static string LineAt(string text, int at) => text[(text.LastIndexOf('\n', at) + 1)..(text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length)];

    private static IEnumerable<Diagnostic> Drifts(Linter linter, string story, params IEnumerable<string> texts)
    {
        OriginalSet originals = [.. texts.Select((text, i) => ArticleReaders.Read($"original-{i}.txt", Encoding.UTF8.GetBytes(text), new List<Trouble>())).OfType<Articles.Article>().Select(article => new Original(article))];
        return linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => originals).Diagnostics.Where(diagnostic => diagnostic.Rule.Area == "drift");
    }

    /// <summary>Each article against itself, against the most similar of the others and against the two most similar: it retells none of these.</summary>
    private static int WholeStories(Linter linter, News[] news, int examples)
    {
        var words = news.Select(one => Phrasing.Split(Phrasing.Fold(one.Text)).Where(word => word.Length > 5).ToHashSet(StringComparer.Ordinal)).ToArray();
        var (own, cross, both, pairs) = (0, 0, 0, new ConcurrentBag<(string, int, string[])>());
        Parallel.For(0, news.Length, i =>
        {
            Interlocked.Add(ref own, Drifts(linter, news[i].Text, news[i].Text).Count());
            var nearest = Enumerable.Range(0, news.Length).Where(j => j != i).OrderByDescending(j => words[i].Count(words[j].Contains) / Math.Sqrt(words[j].Count + 1.0)).Take(2).ToArray();
            Interlocked.Add(ref both, Drifts(linter, news[i].Text, nearest.Select(j => news[j].Text)).Count());
            var found = Drifts(linter, news[i].Text, news[nearest[0]].Text).Select(diagnostic => $"{diagnostic.Rule.Name}: {diagnostic.Message}").ToArray();
            Interlocked.Add(ref cross, found.Length);
            pairs.Add(($"{news[i].Name} < {news[nearest[0]].Name}", found.Length, found));
        });
        Console.WriteLine($"articles against themselves: {own} findings in {news.Length}; against the most similar other: {cross} findings; against the two most similar: {both}");
        foreach (var (name, _, found) in pairs.OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Item1, StringComparer.Ordinal).Take(examples))
        {
            Console.WriteLine($"{name}\n  {string.Join("\n  ", found)}");
        }

        return 0;
    }

    /// <summary>The hash of a string differs from run to run; this one does not.</summary>
    private static int Seed(string text) => unchecked((int)text.Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619));

    [GeneratedRegex(@"(?<=(^| )[a-z]+,? )[A-Z][a-z]{3,}( [A-Z][a-z]{3,})?\b(?! [A-Z])(?<!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Names();
}

/// <summary>A story with one sentence on trial.</summary>
/// <param name="Change">What was changed in it; null where it is honest.</param>
/// <param name="Rules">That reported the sentence.</param>
/// <param name="Alarms">What was reported where nothing was changed.</param>
internal sealed record DriftCase(string News, FactChange? Change, string Story, int Start, int End, string Sentence, IReadOnlyList<string> Rules, IReadOnlyList<string> Alarms);
