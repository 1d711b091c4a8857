using System.Globalization;
using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>"Profits rose 20% from $50m to $70m": a percentage that its two ends do not give.</summary>
internal static class RiseCheck
{
    /// <summary>Between the percentage and its first end stand a few words at most: "last year".</summary>
    private const int MostBefore = 4;

    /// <summary>"to $1.1bn (£0.6bn) for the three months to December, from $0.6bn".</summary>
    private const int MostBetween = 14;

    /// <summary>In hundredths; what grew more than a hundredfold was counted otherwise before.</summary>
    private const int MostRise = 10_000;

    /// <summary>Brackets are passed over: an amount in other money stands in them.</summary>
    private const string Breaks = ";";

    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong Of = Folding.Hash("of");

    public static IEnumerable<SumError> In(SentenceFacts sentence, SumOptions options)
    {
        for (var i = 0; i < sentence.Facts.Count; i++)
        {
            if (sentence.Facts[i] is Quantity { Measure: Measure.Percent, Modifier: Modifier.None, IsVague: false, To: null, Value: > 0 and < 1000 } percent
                && Direction(sentence, percent, options) is var (isRise, isNoun)
                && (isNoun ? EndsBefore(sentence, i, options) : EndsBehind(sentence, i, options)) is var (from, to)
                && Error(sentence, percent, isRise, from, to) is { } error)
            {
                yield return error;
            }
        }
    }

    /// <summary>"rose by 20%" or "an increase of 20%"; null for other percentages.</summary>
    private static (bool IsRise, bool IsNoun)? Direction(SentenceFacts sentence, Quantity percent, SumOptions options)
    {
        var at = percent.First - 1;
        var isNoun = at > 0 && sentence.Pieces[at].Fold == Of;
        at -= at > 0 && (isNoun || sentence.Pieces[at].Fold == By) ? 1 : 0;
        if (at < 0 || !sentence.Pieces[at].IsWord)
        {
            return null;
        }

        var fold = sentence.Pieces[at].Fold;
        return options.Rises.Has(fold) ? (true, isNoun) : options.Falls.Has(fold) ? (false, isNoun) : null;
    }

    private static (Quantity From, Quantity To)? EndsBehind(SentenceFacts sentence, int percent, SumOptions options)
    {
        var next = percent + 1;
        next += next < sentence.Facts.Count && sentence.Facts[next] is Date ? 1 : 0;
        if (SumFigures.Plain(sentence, next) is not { } first || first.First - sentence.Facts[percent].End > MostBefore || SumFigures.HasBreak(sentence, sentence.Facts[percent].End, first.First, options, Breaks))
        {
            return null;
        }

        return Ends(sentence, next, first, options);
    }

    /// <summary>"… to $70m from $50m, an increase of 40%".</summary>
    private static (Quantity From, Quantity To)? EndsBefore(SentenceFacts sentence, int percent, SumOptions options)
    {
        for (var i = percent - 2; i >= Math.Max(0, percent - 4); i--)
        {
            if (SumFigures.Plain(sentence, i) is { } first && Ends(sentence, i, first, options) is var (from, to) && sentence.Facts[percent].First - Math.Max(from.End, to.End) <= 2 * MostBefore)
            {
                return (from, to);
            }
        }

        return null;
    }

    private static (Quantity From, Quantity To)? Ends(SentenceFacts sentence, int index, Quantity first, SumOptions options)
    {
        var link = Before(sentence, first);
        if (link != To && link != From)
        {
            return null;
        }

        for (var i = index + 1; i < sentence.Facts.Count && sentence.Facts[i].First - first.End <= MostBetween; i++)
        {
            if (sentence.Facts[i] is Quantity { Measure: Measure.Percent })
            {
                return null;
            }

            if (SumFigures.Plain(sentence, i) is { } second && Before(sentence, second) == (link == To ? From : To) && !SumFigures.HasBreak(sentence, first.End, second.First, options, Breaks))
            {
                return link == To ? (second, first) : (first, second);
            }
        }

        return null;
    }

    private static SumError? Error(SentenceFacts sentence, Quantity percent, bool isRise, Quantity from, Quantity to)
    {
        if (from.Measure != to.Measure || from.Unit != to.Unit)
        {
            return null;
        }

        var (a, b) = (Written.HalfUnit(sentence, from), Written.HalfUnit(sentence, to));
        if (from.Value - a <= 0)
        {
            return null;
        }

        var sign = isRise ? 1 : -1;
        var one = sign * (((to.Value - b) / (from.Value + a)) - 1) * 100;
        var other = sign * (((to.Value + b) / (from.Value - a)) - 1) * 100;

        // A percentage may be rounded down as well as to the nearest.
        var room = Written.HalfUnit(sentence, percent) is 0 ? 1 : Written.HalfUnit(sentence, percent) * 2;
        if (percent.Value >= Math.Min(one, other) - room && percent.Value <= Math.Max(one, other) + room)
        {
            return null;
        }

        var real = ((to.Value / from.Value) - 1) * 100;
        if (Math.Abs(real) > MostRise)
        {
            return null;
        }

        var account = $"from {Written.Text(sentence, from)} to {Written.Text(sentence, to)} is a {(real < 0 ? "fall" : "rise")} of {Math.Round(Math.Abs(real), Math.Abs(real) < 10 ? 1 : 0).ToString("0.#", CultureInfo.InvariantCulture)}%, not {Written.Text(sentence, percent)}";
        return new SumError(percent, [from, to], account);
    }

    private static ulong Before(SentenceFacts sentence, Quantity quantity) => quantity.First > 0 ? sentence.Pieces[quantity.First - 1].Fold : 0;
}
