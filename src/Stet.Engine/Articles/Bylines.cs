namespace Stet.Articles;

/// <summary>Bylines that stand in a block of another role: in plain text all roles are guesses.</summary>
internal static class Bylines
{
    /// <summary>A byline is one of the first blocks.</summary>
    private const int Last = 6;

    private const int Longest = 120;

    /// <summary>"By Ada Lund", "Words: Ada Lund"; or a line with nothing but a name, and whom its bearer writes for or from where, below the headline:
    /// "Ada Lund in Varnby", "Ada Lund | Staff reporter".</summary>
    public static bool Opens(Block block)
    {
        var text = block.Text.Trim();
        return block.Index <= Last && text.Length <= Longest && !text.ContainsAny('.', '!', '?') && (BeginsLikeOne(block) || block.Index > 0 && (block.Role & Roles.Running) != Roles.None && IsName(block));
    }

    private static bool BeginsLikeOne(Block block)
    {
        var text = block.Text.TrimStart();
        foreach (var opening in block.Vocabulary.Bylines)
        {
            if (text.Length > opening.Length && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[opening.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two to four words of a name, and then nothing, a comma, a bar, or "in", "at", "for" or "of".</summary>
    private static bool IsName(Block block)
    {
        var tokens = block.Tokens;
        var end = 0;
        while (end < tokens.Length && (SpeakerWords.IsName(tokens[end]) || (end > 0 && SpeakerWords.IsParticle(tokens[end]) && !SpeakerWords.IsOf(tokens[end]))))
        {
            end++;
        }

        return end is >= 2 and <= 4 && !block.Vocabulary.IsBody(tokens[end - 1])
            && (end == tokens.Length || block.Text[tokens[end].Start] is ',' or '|' or '/' || SpeakerWords.IsPreposition(tokens[end]) || SpeakerWords.IsOf(tokens[end]) || SpeakerWords.IsJoining(tokens[end]));
    }
}
