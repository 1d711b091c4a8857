using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Formats;

/// <summary>Chooses the reader of a file by its ending.</summary>
public static class ArticleReaders
{
    /// <summary>A file of more bytes is not read: it is far more than a year of a paper's copy, and would fill the memory.</summary>
    public const int LongestFile = 64 << 20;

    private static readonly ArticleReader PlainText = new PlainTextReader();
    private static readonly ArticleReader[] Readers = [PlainText, new MarkdownReader()];

    /// <summary>The endings that a reader claims, with the dot, in lower case.</summary>
    public static IEnumerable<string> Endings => Readers.SelectMany(reader => reader.Endings);

    /// <summary>Reads a story or an original; a file with an unknown ending is read as plain text. Null after reporting why it cannot be read.</summary>
    public static Article? Read(string path, ReadOnlySpan<byte> bytes, ICollection<Trouble> troubles)
    {
        if (UnreadFormats.Refusal(path) is { } refusal)
        {
            troubles.Add(new Trouble(TroubleId.Story, path, null, refusal));
            return null;
        }

        if (bytes.Length > LongestFile)
        {
            troubles.Add(new Trouble(TroubleId.Story, path, null, $"this file is larger than {LongestFile >> 20} MB and was not read"));
            return null;
        }

        var file = Decoded.From(bytes);
        switch (file.Problem)
        {
            case DecodingProblem.Binary:
                troubles.Add(new Trouble(TroubleId.Story, path, null, "this is a binary file, not text; save the story as text or Markdown"));
                return null;
            case DecodingProblem.ReadAsWindows1252:
                troubles.Add(new Trouble(TroubleId.NotUtf8, path, null, "this file is not UTF-8; it was read as Windows-1252"));
                break;
            case DecodingProblem.DamagedUtf8:
                troubles.Add(new Trouble(TroubleId.NotUtf8, path, null, "this file is damaged UTF-8; what cannot be read stands as \uFFFD"));
                break;
        }

        var reader = Array.Find(Readers, reader => reader.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) ?? PlainText;
        return reader.Read(path, file, troubles);
    }
}
