using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Analyzers;

/// <summary>An article while it is analyzed, and where findings go. Used by one thread.</summary>
public sealed class ArticleContext(Article article, OriginalSet originals, ICollection<Trouble> troubles)
{
    private readonly List<Finding> findings = [];

    public Article Article { get; } = article;

    /// <summary>What the article was made from; empty where it names nothing.</summary>
    public OriginalSet Originals { get; } = originals;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The quotations that were held against the originals, with their verdicts.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; set; } = [];

    /// <summary>The sources without a name that the story lets speak.</summary>
    public IReadOnlyList<AnonymousSource> AnonymousSources { get; set; } = [];

    /// <summary>What the newsroom says of itself.</summary>
    public House House { get; init; } = House.Silent;

    /// <summary>Reports a span of a block's prose, unless the rule does not look there.</summary>
    public void Report(Rule rule, Block block, TextSpan span, params ReadOnlySpan<Capture> captures) =>
        Report(rule, block, span, edit: null, captures);

    public void Report(Rule rule, Block block, TextSpan span, Edit? edit, params ReadOnlySpan<Capture> captures)
    {
        if (rule.Scope.Covers(block, span))
        {
            Add(new Finding(rule.Descriptor, block.Index, span) { Captures = captures.ToArray(), Edit = edit });
        }
    }

    /// <summary>Reports a finding made by hand; the rule's scope is not asked.</summary>
    public void Add(Finding finding) => findings.Add(finding);

    /// <summary>Says that something kept a rule from this article.</summary>
    public void Add(Trouble trouble) => troubles.Add(trouble);
}
