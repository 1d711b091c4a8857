using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Markdown as CommonMark has it, with pipe tables, footnotes, struck text and front matter. An indented paragraph is a paragraph:
/// indented code has no place in copy.</summary>
public sealed class MarkdownReader : ArticleReader
{
    public override IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    public override Article Read(string path, Decoded file, ICollection<Trouble> troubles)
    {
        var text = file.Text.ToString();
        var builder = new ArticleBuilder(path, file.Text);
        var head = FrontMatterReader.Read(path, text, troubles);
        builder.FrontMatter = head.FrontMatter;

        // Nothing of the parser's library is named in this class, so that a run over plain text does not load it.
        if ((MarkdownLimits.Exceeded(text) ?? MarkdownTree.AddBlocks(builder, text, head)) is { } reason)
        {
            troubles.Add(new Trouble(TroubleId.LimitReached, path, null, $"{reason}; the story was read as plain text"));
            PlainTextReader.AddBlocks(builder, text, head.End);
        }

        return builder.Build();
    }
}
