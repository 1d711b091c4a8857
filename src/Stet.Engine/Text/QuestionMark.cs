namespace Stet.Text;

/// <summary>Question marks that ask nothing: what a character becomes in an encoding that does not have it, as in "?It is over,? she said" and "?5m".</summary>
internal static class QuestionMark
{
    internal enum Kind : byte
    {
        /// <summary>It may ask.</summary>
        None,

        /// <summary>Glued to the head of a word; a quotation mark, if one closes later.</summary>
        Opening,

        /// <summary>Behind a comma or a stop, at the end of a word.</summary>
        Closing,

        /// <summary>Alone between words that go on in lower case; a dash, if there is another.</summary>
        Dash,

        /// <summary>Before an amount.</summary>
        Lost,
    }

    /// <summary>What the question mark at an offset stands for, by its neighbours.</summary>
    public static Kind At(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        var isBehindSpace = Characters.IsSpace(before) || (before == '(' && at > 1);
        if (isBehindSpace && char.IsAsciiDigit(after))
        {
            // "(?5m)", but not "(?2)" of an expression.
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            {
                end++;
            }

            return before == '(' && end < text.Length && text[end] == ')' ? Kind.None : Kind.Lost;
        }

        if (isBehindSpace && char.IsAsciiLetter(after))
        {
            return Kind.Opening;
        }

        if (before is ',' or '.' && at > 1 && char.IsLetter(text[at - 2]) && (Characters.IsSpace(after) || after == '?'))
        {
            return Kind.Closing;
        }

        return at > 1 && before == ' ' && after == ' ' && char.IsAsciiLetterLower(text[at - 2]) && at + 2 < text.Length && char.IsAsciiLetterLower(text[at + 2]) ? Kind.Dash : Kind.None;
    }
}
