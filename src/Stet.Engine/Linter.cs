using Stet.Analyzers;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet;

/// <summary>The whole flow: bytes → text → article → findings → diagnostics. Safe to use from several threads at once.</summary>
public sealed class Linter(AnalyzerDriver driver)
{
    /// <summary>The rules that take part.</summary>
    public IReadOnlyList<Rule> Rules => driver.Rules;

    /// <summary>Lints one story.</summary>
    /// <param name="severityOf">The severity of a rule for this story; null where the rule is off.</param>
    /// <param name="originalsOf">The originals of the story, read.</param>
    public Report Check(string path, ReadOnlySpan<byte> bytes, Func<Descriptor, Severity?> severityOf, Func<Article, ICollection<Trouble>, OriginalSet> originalsOf)
    {
        var troubles = new List<Trouble>();
        if (ArticleReaders.Read(path, bytes, troubles) is not { } article)
        {
            return Report.Unread(path, troubles);
        }

        var originals = originalsOf(article, troubles);
        var context = driver.Analyze(article, originals, troubles);
        var diagnostics = Diagnosis.Of(article, originals, context.Findings, severityOf);
        return new Report(path, diagnostics.Count == 0 ? null : article.Text, Coverage.Of(article, originals, context.Comparisons), originals, diagnostics, troubles);
    }
}
