namespace Stet.Formats;

/// <summary>Formats in which newsrooms keep copy and that no reader claims yet.</summary>
public static class UnreadFormats
{
    private static readonly string[] Copy = [".docx", ".doc", ".odt", ".rtf", ".pages"];

    private static readonly string[] Known =
        [.. Copy, ".pdf", ".gdoc", ".epub", ".html", ".htm", ".xhtml", ".xml", ".json", ".eml", ".msg", ".xlsx", ".pptx"];

    /// <summary>A sentence where a file's ending belongs to such a format; null where it may be read.</summary>
    public static string? Refusal(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return IsUnread(ending) ? $"{ending} is not read yet: save it as text or Markdown" : null;
    }

    /// <summary>Whether what is written in a word processor has this ending, and no reader claims it yet.</summary>
    public static bool IsCopy(string ending) => IsUnread(ending) && Copy.Contains(ending, StringComparer.OrdinalIgnoreCase);

    public static bool IsUnread(string ending) =>
        Known.Contains(ending, StringComparer.OrdinalIgnoreCase) && !ArticleReaders.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase);
}
