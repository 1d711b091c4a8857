using Stet.Analyzers;
using Stet.Originals;

namespace Stet.Cli.Reports.Html;

/// <summary>Says of one story what was looked at and what was not.</summary>
internal static class StoryCoverage
{
    public static string Of(Report story)
    {
        var coverage = story.Coverage!;
        var read = $"Read: {Wording.Count(coverage.Sentences, "sentence")} and {Wording.Count(coverage.Quotations, "quotation")}.";
        if (!coverage.NamesOriginal)
        {
            return $"{read} It names no original: nothing in it was compared.";
        }

        if (story.Originals.Count == 0)
        {
            return $"{read} Its original could not be read: nothing in it was compared.";
        }

        var compared = coverage.Verdicts.Sum();
        var originals = Wording.List(story.Originals.Select(original => original.Path).ToArray());
        if (compared == 0)
        {
            return $"{read} None of them was compared with {originals}.";
        }

        var verdicts = Enum.GetValues<Verdict>().Where(verdict => coverage.Verdicts[(int)verdict] > 0).Select(verdict => $"{coverage.Verdicts[(int)verdict]} {Wording.Of(verdict)}");
        var left = coverage.Quotations - compared;
        return $"{read} {compared} compared with {originals}: {string.Join(", ", verdicts)}{(left > 0 ? $"; {left} too short to compare, or part of another" : "")}.";
    }
}
