using System.Collections.Concurrent;
using System.Globalization;
using Stet.Analyzers;
using Stet.Benchmarks.Retold;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Benchmarks.Weights;

/// <summary>Fits the weights by which drift is proven to sentences that somebody retold, and says how much they find of sets that they were not fitted to:
/// <c>weights FOLDER ROWS… [--kind NAME] [--places FILE]</c>. FOLDER holds the articles; what ROWS hold says <see cref="RetoldRow"/>.</summary>
public static class WeightsTrial
{
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.ReadRows("weights", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var rows = options.Rows.SelectMany(RetoldRow.Read).ToArray();
        var analyzer = DriftAnalyzer.Of(RulePack.BuiltIn(withPages: false, new List<Trouble>()));
        var places = new ConcurrentBag<WeighedPlace>();
        Parallel.ForEach(rows.GroupBy(row => (row.Set, row.News)), story =>
        {
            var original = RetoldStory.ReadArticle(story.Key.News, File.ReadAllText(Path.Combine(options.Folders[0], story.Key.News)));
            foreach (var place in new RetoldStory([.. story], analyzer, [new Original(original)]).Weigh())
            {
                places.Add(place);
            }
        });

        if (options.Places is { } path)
        {
            File.WriteAllLines(path, places.Select(Line));
        }

        foreach (var own in places.GroupBy(place => place.Weighed.Proof, StringComparer.Ordinal).Where(own => options.Takes(own.Key)).OrderBy(own => own.Key, StringComparer.Ordinal))
        {
            WeightsTable.Write(Console.Out, new WeightsFit(own.Key, [.. own], rows));
        }

        return 0;
    }

    private static string Line(WeighedPlace place) => string.Join('\t', [
        place.Row.Set, place.Row.News, place.Row.Honest, place.Row.Changed, place.Row.Kind, place.IsChanged ? "changed" : "honest", place.Weighed.Proof, place.Weighed.Block.Prose.ToString(place.Weighed.Span),
        place.Weighed.Sum.ToString("0.00", CultureInfo.InvariantCulture), string.Join('|', place.Weighed.Evidence.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Feature}={one.Value:0.###}")))]);
}
