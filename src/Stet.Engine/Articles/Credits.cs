using Stet.Text;

namespace Stet.Articles;

/// <summary>Whether a picture says whose it is.</summary>
public static class Credits
{
    private static readonly string[] Signs = ["photo:", "photos:", "picture:", "pictures:", "image:", "images:", "photograph:", "credit:", "photo by", "photograph by", "picture by", "image by", "photo courtesy", "courtesy of", "\u00A9", "(c)", "handout", "/ap", "/reuters", "/getty", "/afp", "/pa", "via reuters", "via getty", "via ap", "getty images", "ap photo", "pa wire", "epa", "shutterstock", "alamy"];

    /// <summary>The caption itself, or the line below it, gives a credit.</summary>
    public static bool IsGiven(Block caption)
    {
        var next = caption.Index + 1;
        return HasSign(caption.Text) || EndsInCredit(caption) || (next < caption.Article.Blocks.Count && caption.Article.Blocks[next].Role == Roles.Credit);
    }

    /// <summary>The text that stands for a picture where it cannot be seen, with a caption of its own beside it.</summary>
    public static bool IsAlternative(Block caption) =>
        caption.Index + 1 < caption.Article.Blocks.Count && caption.Article.Blocks[caption.Index + 1] is { Role: Roles.Caption } next
        && (HasSign(next.Text) || Folding.Fold(next.Text).StartsWith(Folding.Fold(caption.Text), StringComparison.Ordinal));

    private static bool HasSign(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(sign[0]) || !char.IsLetter(text[at - 1])) && (at + sign.Length >= text.Length || !char.IsLetter(sign[^1]) || !char.IsLetter(text[at + sign.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The quay on Monday. (Ines Hale)", "The quay on Monday. Ines Hale/Ellery Courier": names and nothing else behind the last stop.</summary>
    private static bool EndsInCredit(Block caption)
    {
        var tail = caption.Text.TrimEnd();
        var start = tail.LastIndexOfAny(". ") < 0 ? 0 : tail.LastIndexOf('.');
        start = tail is [.., ')'] ? tail.LastIndexOf('(') : start;
        if (start < 0 || start + 2 >= tail.Length)
        {
            return false;
        }

        var words = 0;
        foreach (var range in tail[(start + 1)..].SplitAny(" /()|,"))
        {
            var word = tail[(start + 1)..][range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word is not ("for" or "of" or "the" or "de" or "van" or "von"))
            {
                return false;
            }

            words += word.IsEmpty ? 0 : 1;
        }

        return words is >= 2 and <= 6 && (start > 0 || tail.Contains('/'));
    }
}
