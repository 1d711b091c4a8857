using System.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Formats;

namespace Stet.Tests.Formats;

/// <summary>Reads texts as files of a format.</summary>
internal static class Reading
{
    public static Article Plain(string text) => Read("story.txt", text);

    public static Article Markdown(string text) => Read("story.md", text);

    public static Article Read(string path, string text, ICollection<Trouble>? troubles = null) =>
        ArticleReaders.Read(path, Encoding.UTF8.GetBytes(text), troubles ?? [])!;

    public static string[] Texts(this Article article) => article.Blocks.Select(block => block.Prose.ToString()).ToArray();

    public static (Roles Role, string Text)[] Parts(this Article article) => article.Blocks.Select(block => (block.Role, block.Prose.ToString())).ToArray();
}
