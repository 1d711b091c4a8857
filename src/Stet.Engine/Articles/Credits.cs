using Stet.Text;

namespace Stet.Articles;

/// <summary>Whether a picture says whose it is.</summary>
internal static class Credits
{
    /// <summary>A longer paragraph below a picture is no caption of it.</summary>
    private const int LongestCaption = 300;

    /// <summary>The caption itself, or the line below it, gives a credit.</summary>
    public static bool IsGiven(Block caption)
    {
        var next = caption.Index + 1;
        return HasSign(caption) || EndsInCredit(caption)
            || (next < caption.Article.Blocks.Count && caption.Article.Blocks[next] is var below && (below.Role == Roles.Credit || (below.Text.Length <= LongestCaption && (HasSign(below) || EndsInCredit(below)))));
    }

    /// <summary>The text that stands for a picture where it cannot be seen, with a caption of its own beside it.</summary>
    public static bool IsAlternative(Block caption) =>
        caption.Index + 1 < caption.Article.Blocks.Count && caption.Article.Blocks[caption.Index + 1] is { Role: Roles.Caption } next
        && (HasSign(next) || Folding.Fold(next.Text).StartsWith(Folding.Fold(caption.Text), StringComparison.Ordinal));

    private static bool HasSign(Block block)
    {
        var text = block.Text;
        foreach (var sign in block.Vocabulary.Credits)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(sign[0]) || !char.IsLetter(text[at - 1])) && (at + sign.Length >= text.Length || !char.IsLetter(sign[^1]) || !char.IsLetter(text[at + sign.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The quay on Monday. (Ines Hale)", "The quay on Monday. Ines Hale/Ellery Courier": behind the last stop, or in the last brackets, names
    /// and nothing else, or words that only a credit begins with.</summary>
    private static bool EndsInCredit(Block caption)
    {
        var tail = caption.Text.TrimEnd();
        var start = (tail is [.., ')'] ? tail.LastIndexOf('(') : tail.LastIndexOf('.')) + 1;
        var credit = tail[start..].TrimStart();
        foreach (var opening in caption.Vocabulary.CreditOpenings)
        {
            if (credit.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var words = 0;
        foreach (var range in credit.SplitAny(" /()|,\u2014\u2013"))
        {
            var word = credit[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word is not ("for" or "of" or "the" or "de" or "van" or "von"))
            {
                return false;
            }

            words += word.IsEmpty ? 0 : 1;
        }

        return words is >= 2 and <= 6 && (start > 0 || tail.Contains('/'));
    }
}
