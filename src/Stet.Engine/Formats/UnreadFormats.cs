namespace Stet.Formats;

/// <summary>Formats in which newsrooms keep copy and that no reader claims yet.</summary>
public static class UnreadFormats
{
    private static readonly string[] Known =
        [".docx", ".doc", ".odt", ".rtf", ".pdf", ".pages", ".gdoc", ".epub", ".html", ".htm", ".xhtml", ".xml", ".json", ".eml", ".msg", ".xlsx", ".pptx"];

    /// <summary>A sentence where a file's ending belongs to such a format; null where it may be read.</summary>
    public static string? Refusal(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return IsUnread(ending) ? $"{ending} is not read yet: save it as text or Markdown" : null;
    }

    public static bool IsUnread(string ending) =>
        Known.Contains(ending, StringComparer.OrdinalIgnoreCase) && !ArticleReaders.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase);
}
