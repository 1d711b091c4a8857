using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Plain text: paragraphs apart or one a line. It has no markup, so roles are guessed.</summary>
public sealed class PlainTextReader : ArticleReader
{
    public override IReadOnlyList<string> Endings { get; } = [".txt", ".text"];

    public override Article Read(string path, Decoded file)
    {
        var builder = new ArticleBuilder(path, file.Text);
        var text = file.Text.ToString();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is var newline and >= 0 ? start + newline : text.Length;
            var line = text.AsSpan(start, end - start);
            var trimmed = line.Trim();
            if (!trimmed.IsEmpty)
            {
                var first = start + line.Length - line.TrimStart().Length;
                builder.Add(Roles.Paragraph, Prose.Of(text, new TextSpan(first, trimmed.Length)), isGuessed: true);
            }

            start = end + 1;
        }

        return builder.Build();
    }
}
