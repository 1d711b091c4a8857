using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>One story as a list of blocks with exact places in its file. Immutable after its reader has built it and the linter has set
/// its vocabulary, before anything is asked of it.</summary>
public sealed class Article
{
    private Attributions? attributions;
    private Vocabulary? vocabulary;

    internal Article(string path, SourceText text, IReadOnlyList<Block> blocks, FrontMatter frontMatter, IReadOnlyList<TextSpan> comments)
    {
        Path = path;
        Text = text;
        Blocks = Owned(blocks);
        FrontMatter = frontMatter;
        Comments = comments;
    }

    /// <summary>As the user named it, or as the walk found it.</summary>
    public string Path { get; }

    /// <summary>The file as read, without a byte order mark.</summary>
    public SourceText Text { get; }

    public IReadOnlyList<Block> Blocks { get; private set; }

    public FrontMatter FrontMatter { get; }

    /// <summary>Comments of the file's markup, which no reader of the page sees, with their signs; in the order of the file.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    public int SentenceCount => Blocks.Sum(block => block.Sentences.Count);

    /// <summary>All quotations, block after block.</summary>
    public IEnumerable<Quotation> Quotations => Blocks.SelectMany(block => block.Quotations);

    /// <summary>The words by which attributions are known; those of packs are told before anybody asks for anything else. Abbreviations of packs cut the
    /// blocks into sentences anew.</summary>
    public Vocabulary Vocabulary
    {
        get => vocabulary ??= Vocabulary.BuiltIn;
        internal set
        {
            vocabulary = value;
            if (value.Abbreviations != Vocabulary.OwnAbbreviations)
            {
                Blocks = Owned(ArticleBuilder.Cut([.. Blocks.Select(block => (block.Role, block.IsGuessed, block.Prose))], value.Abbreviations));
            }
        }
    }

    /// <summary>Who said them; worked out when it is first asked for, by the one thread that lints the article.</summary>
    public Attributions Attributions => attributions ??= new Attributions(this);

    private IReadOnlyList<Block> Owned(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Article = this;
        }

        return blocks;
    }

    public QuotationKind KindOf(Quotation quotation) => QuotationKinds.Of(quotation, Attributions.Of(quotation));

    /// <summary>The file's span of a span in a block's prose; the span itself where the block is -1.</summary>
    public TextSpan ToFile(int block, TextSpan span) => block < 0 ? span : Blocks[block].Prose.ToFile(span);
}

/// <summary>What the head of a story's file says about it.</summary>
/// <param name="Originals">Paths as written, with the place of each in the file.</param>
public sealed record FrontMatter(IReadOnlyList<OriginalReference> Originals)
{
    public static FrontMatter None { get; } = new([]);

    /// <summary>The author whom the head names, or leaves out behind the key; null where it has no such key.</summary>
    public WrittenByline? Byline { get; init; }

    /// <summary>The day on which it says that the story appears; null where it names none.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What the head lets stand in the whole story.</summary>
    public IReadOnlyList<WrittenMark> Marks { get; init; } = [];

    /// <summary>What is wrong with the way in which it says so.</summary>
    public IReadOnlyList<(LinePosition At, string Problem)> WrongMarks { get; init; } = [];
}

/// <summary>The line of a story's head that is for its author.</summary>
/// <param name="Key">The key, in the file.</param>
public sealed record WrittenByline(TextSpan Key, bool IsEmpty);

/// <param name="Path">As written, relative to the story's folder.</param>
/// <param name="At">Where it is written, from 0.</param>
public sealed record OriginalReference(string Path, LinePosition At);
