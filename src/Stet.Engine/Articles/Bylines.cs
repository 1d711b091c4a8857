namespace Stet.Articles;

/// <summary>Bylines that stand in a block of another role: in plain text all roles are guesses.</summary>
public static class Bylines
{
    /// <summary>A byline is one of the first blocks.</summary>
    private const int Last = 6;

    private const int Longest = 120;

    /// <summary>"By Ada Lund", "Ada Lund, Varnby", "Ada Lund | Staff reporter".</summary>
    public static bool Opens(Block block)
    {
        var text = block.Text.Trim();
        if (block.Index > Last || text.Length > Longest || text.IsEmpty || text.ContainsAny('.', '!', '?'))
        {
            return false;
        }

        return text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Words: ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Report: ", StringComparison.OrdinalIgnoreCase);
    }
}
