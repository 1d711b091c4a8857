using Stet.Diagnostics;
using Stet.Originals;

namespace Stet.Cli.Reports;

/// <summary>What was looked at and what came of it.</summary>
/// <param name="Stories">Read and looked at.</param>
/// <param name="Unread">Stories that could not be read.</param>
/// <param name="Verdicts">Compared quotations by <see cref="Verdict"/>.</param>
/// <param name="Originals">Originals that quotations were compared with.</param>
/// <param name="UnreadOriginals">Originals that are named and could not be read.</param>
/// <param name="WithoutOriginal">Paths of the stories that name no original and were given none.</param>
public sealed record RunCounts(
    int Stories,
    int Unread,
    int Sentences,
    int Quotations,
    IReadOnlyList<int> Verdicts,
    int Originals,
    int UnreadOriginals,
    IReadOnlyList<string> WithoutOriginal,
    SeverityCounts Severities,
    int SafeFixes,
    int UnsafeFixes)
{
    public int Findings => Severities.All;

    /// <summary>Findings that stet marks let stand, in stories and beside them.</summary>
    public int LetStandByMarks { get; init; }

    /// <summary>Findings that were there when the baseline was made.</summary>
    public int LetStandByBaseline { get; init; }

    /// <summary>Paths of stories without a sentence.</summary>
    public IReadOnlyList<string> Empty { get; init; } = [];

    public int Compared => Verdicts.Sum();

    public static RunCounts Of(Run run)
    {
        int stories = 0, sentences = 0, quotations = 0;
        var verdicts = new int[Enum.GetValues<Verdict>().Length];
        var originals = new HashSet<string>(StringComparer.Ordinal);
        var withoutOriginal = new List<string>();
        foreach (var story in run.Stories)
        {
            if (story.Coverage is { } coverage)
            {
                stories++;
                sentences += coverage.Sentences;
                quotations += coverage.Quotations;
                originals.UnionWith(story.Originals.Select(original => original.Path));
                for (var i = 0; i < verdicts.Length; i++)
                {
                    verdicts[i] += coverage.Verdicts[i];
                }

                if (!coverage.NamesOriginal)
                {
                    withoutOriginal.Add(story.Path);
                }
            }
        }

        var fixes = new int[(int)FixSafety.Safe + 1];
        foreach (var diagnostic in run.Diagnostics)
        {
            if (diagnostic.Fix is { } fix)
            {
                fixes[(int)fix.Safety]++;
            }
        }

        return new RunCounts(
            stories,
            run.Stories.Count - stories,
            sentences,
            quotations,
            verdicts,
            originals.Count,
            run.AllTroubles.Count(trouble => trouble.Id == TroubleId.Original),
            withoutOriginal,
            SeverityCounts.Of(run.Diagnostics),
            fixes[(int)FixSafety.Safe],
            fixes[(int)FixSafety.Unsafe])
        {
            Empty = run.Stories.Where(story => story.Coverage is { Sentences: 0 }).Select(story => story.Path).ToArray(),
            LetStandByMarks = run.Stories.Sum(story => story.Diagnostics.Count(diagnostic => diagnostic.Suppression is { Kind: not SuppressionKind.Baseline })),
            LetStandByBaseline = run.Stories.Sum(story => story.Diagnostics.Count(diagnostic => diagnostic.Suppression is { Kind: SuppressionKind.Baseline })),
        };
    }
}
