using Stet.Articles;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Where an analyzer registers its actions.</summary>
public sealed class AnalysisContext
{
    internal List<ArticleAction> Articles { get; } = [];

    internal List<(Roles Roles, BlockAction Action)> Blocks { get; } = [];

    internal List<(Roles Roles, SentenceAction Action)> Sentences { get; } = [];

    internal List<QuotationAction> Quotations { get; } = [];

    /// <summary>Called once for each article, after its blocks.</summary>
    public void RegisterArticleAction(ArticleAction action) => Articles.Add(action);

    /// <summary>Called for each block of the roles.</summary>
    public void RegisterBlockAction(Roles roles, BlockAction action) => Blocks.Add((roles, action));

    /// <summary>Called for each sentence of the blocks of the roles.</summary>
    public void RegisterSentenceAction(Roles roles, SentenceAction action) => Sentences.Add((roles, action));

    /// <summary>Called for each quotation, an outer one before those inside it.</summary>
    public void RegisterQuotationAction(QuotationAction action) => Quotations.Add(action);
}

public delegate void ArticleAction(ArticleContext context);

public delegate void BlockAction(ArticleContext context, Block block);

public delegate void SentenceAction(ArticleContext context, Block block, Sentence sentence);

public delegate void QuotationAction(ArticleContext context, Quotation quotation);
