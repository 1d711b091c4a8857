using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Plain text: paragraphs apart, one a line, or wrapped by hard line breaks. It has no markup, so roles are guessed. Every
/// character that is not white space is in exactly one block, list and quote signs included.</summary>
public sealed class PlainTextReader : ArticleReader
{
    public override IReadOnlyList<string> Endings { get; } = [".txt", ".text"];

    public override Article Read(string path, Decoded file, ICollection<Trouble> troubles)
    {
        var builder = new ArticleBuilder(path, file.Text);
        AddBlocks(builder, file.Text.ToString(), start: 0);
        return builder.Build();
    }

    /// <summary>Adds the blocks of a text from an offset on.</summary>
    internal static void AddBlocks(ArticleBuilder builder, string text, int start)
    {
        var lines = TextLine.Of(text, start);
        var blocks = LineWrapping.IsHardWrapped(text, lines) ? LineWrapping.Join(text, lines) : lines;
        var roles = GuessedRoles.Of(text, blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            builder.Add(roles[i], Prose.Of(text, blocks[i].Span), isGuessed: roles[i] != Roles.TableCell);
        }
    }
}
