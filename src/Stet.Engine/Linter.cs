using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Marks;
using Stet.Originals;
using Stet.Rules;

namespace Stet;

/// <summary>The whole flow: bytes → text → article → findings → diagnostics. Safe to use from several threads at once.</summary>
/// <param name="names">The rules that there are, on or off, for marks that name them; null means those that take part.</param>
public sealed class Linter(AnalyzerDriver driver, RuleNames? names = null)
{
    private readonly Standing standing = new(driver.Rules, names ?? new RuleNames(driver.Rules.Select(rule => rule.Descriptor)));

    /// <summary>The rules that take part.</summary>
    public IReadOnlyList<Rule> Rules => driver.Rules;

    /// <summary>Whether a rule, by id, name or area, could find something in a story: it is on, and has an original where it needs one.</summary>
    public bool CouldFind(string rule, Func<Descriptor, Severity?> severityOf, bool hasOriginals) => standing.CouldFind(rule, severityOf, hasOriginals);

    /// <summary>Lints one story.</summary>
    /// <param name="severityOf">The severity of a rule for this story; null where the rule is off.</param>
    /// <param name="originalsOf">The originals of the story, read.</param>
    /// <param name="letStand">What may be let stand in it; null means what the story itself lets stand.</param>
    /// <param name="now">The time of the run; null where none is known.</param>
    /// <param name="house">What the settings say of the newsroom; null where they say nothing.</param>
    public Report Check(string path, ReadOnlySpan<byte> bytes, Func<Descriptor, Severity?> severityOf, Func<Article, ICollection<Trouble>, OriginalSet> originalsOf, LetStand? letStand = null, DateTimeOffset? now = null, House? house = null)
    {
        var troubles = new List<Trouble>();
        if (ArticleReaders.Read(path, bytes, troubles) is not { } article)
        {
            return Report.Unread(path, troubles);
        }

        var originals = originalsOf(article, troubles);
        var context = driver.Analyze(article, originals, troubles, now, house);
        var found = Diagnosis.Of(article, originals, context.Findings, severityOf);
        var diagnostics = standing.Apply(article, found, severityOf, letStand ?? LetStand.Default, originals.Count > 0, isWhole: troubles.Count == 0);
        return new Report(path, diagnostics.Count == 0 ? null : article.Text, Coverage.Of(article, originals, context.Comparisons), originals, diagnostics, troubles) { AnonymousSources = context.AnonymousSources.Select(source => PlacedSource.Of(article, source)).ToArray() };
    }
}
