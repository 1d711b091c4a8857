using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Analyzers;

/// <summary>An article while it is analyzed, and where findings go. Used by one thread.</summary>
/// <param name="now">The time of the run; null where none is known.</param>
public sealed class ArticleContext(Article article, OriginalSet originals, ICollection<Trouble> troubles, DateTimeOffset? now = null)
{
    private readonly List<Finding> findings = [];
    private readonly IReadOnlyList<SentenceFacts>?[] facts = new IReadOnlyList<SentenceFacts>?[article.Blocks.Count];
    private StoryNames? names;

    public Article Article { get; } = article;

    /// <summary>What the article was made from; empty where it names nothing.</summary>
    public OriginalSet Originals { get; } = originals;

    /// <summary>The time of the run, for what may be published then and not before; null where none is known.</summary>
    public DateTimeOffset? Now { get; } = now;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>All names of the article; read when they are first asked for, as its facts are.</summary>
    public StoryNames Names => names ??= StoryNames.Of(Article, FactsOf);

    /// <summary>The quotations that were held against the originals, with their verdicts.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; set; } = [];

    /// <summary>The quantities, dates and names of a block, sentence by sentence.</summary>
    public IReadOnlyList<SentenceFacts> FactsOf(Block block) => facts[block.Index] ??= SentenceFacts.Of(block);

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
