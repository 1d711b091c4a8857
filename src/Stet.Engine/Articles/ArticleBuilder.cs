using Microsoft.CodeAnalysis.Text;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Puts an article together block by block; readers call it.</summary>
public sealed class ArticleBuilder(string path, SourceText text)
{
    private readonly List<(Roles Role, bool IsGuessed, Prose Prose)> parts = [];

    public FrontMatter FrontMatter { get; set; } = FrontMatter.None;

    /// <summary>Comments of the file's markup, in its order.</summary>
    public IReadOnlyList<TextSpan> Comments { get; set; } = [];

    /// <summary>Adds a block; empty prose is left out.</summary>
    public void Add(Roles role, Prose prose, bool isGuessed = false)
    {
        if (prose.Length > 0)
        {
            parts.Add((role, isGuessed, prose));
        }
    }

    /// <summary>Tokenises everything added and finds its quotations.</summary>
    public Article Build() => new(path, text, Cut(parts, Vocabulary.OwnAbbreviations), FrontMatter, Comments);

    /// <summary>Blocks of given prose, cut into tokens and sentences, with their quotations.</summary>
    internal static Block[] Cut(IReadOnlyList<(Roles Role, bool IsGuessed, Prose Prose)> parts, Abbreviations abbreviations)
    {
        var tokens = new List<Token>(parts.Sum(part => part.Prose.Length) / 5);
        var sentences = new List<Sentence>();
        var ends = new List<int>(parts.Count);
        foreach (var part in parts)
        {
            Tokenizer.Append(part.Prose.Text, tokens, abbreviations);
            ends.Add(tokens.Count);
        }

        var all = tokens.ToArray();
        var blocks = new Block[parts.Count];
        var first = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var (role, isGuessed, prose) = parts[i];
            sentences.Clear();
            Sentences.Append(prose.Text, all.AsSpan(first, ends[i] - first), sentences);
            blocks[i] = new Block(i, role, isGuessed, prose, all, first, ends[i] - first, sentences.ToArray());
            first = ends[i];
        }

        QuotationMarks.Find(blocks);
        return blocks;
    }
}
