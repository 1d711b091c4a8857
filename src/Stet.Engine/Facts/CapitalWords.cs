using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Which words with capitals may belong to a name.</summary>
internal static class CapitalWords
{
    /// <summary>How far around a word the capitals of a heading are counted.</summary>
    private const int Around = 8;

    private const int LongWord = 4;
    private const int ShortestParticiple = 5;
    private const int MostSmall = 3;

    /// <summary>A name goes on behind these letters and an apostrophe: "O'Connor", "D'Arcy".</summary>
    private const int LongestPrefix = 2;
    private const int ShortestBehindPrefix = 3;

    /// <summary>Further words that begin sentences.</summary>
    private static readonly WordSet Starters = Folding.SetOf(
        "of now let unlike everything either beyond whatever whichever such rather having given getting hopefully whilst things others next much yes yeah oh well already everyone everybody anyone someone somebody nobody sometimes often soon together " +
        "hers his theirs ours yours probably sure simply compared based according asked speaking sources reports reporting details");

    private static readonly ulong The = Folding.Hash("the");

    private static readonly WordSet TimesOfNames = Folding.SetOf("year years night day morning today week weekend");

    /// <summary>A word with a capital, or with one inside ("iPod"), that does not have it for its own sake or begin sentences.</summary>
    public static bool IsName(FactWords words, int index)
    {
        ref readonly var piece = ref words[index];
        if (!piece.Has(TokenFlags.Capital | TokenFlags.InnerCapital))
        {
            return false;
        }

        var text = words.Text(index);
        if ((Starters.Contains(piece.Fold) || IsParticiple(words, index)) && BeginsSentence(words, index))
        {
            return false;
        }

        return piece.Kind switch
        {
            TokenKind.Word => (piece.Has(TokenFlags.InnerCapital) || SpeakerWords.IsName(AsToken(piece))) && (!text.ContainsAny('\'', '\u2019') || HasPrefix(text)),
            TokenKind.Address => !text.ContainsAny('/', '@') && !text.Contains(':'),
            _ => false,
        };
    }

    /// <summary>The index behind the small words with capitals that begin the name of a work or a body, and the name's next word: "Six Nations",
    /// "His Dark Materials"; -1 where none begins. No such name can be told at the start of a sentence, nor in a heading.</summary>
    public static int EndOfStart(FactWords words, int first)
    {
        // Who quotes a name with an article may write it small.
        var at = words.Fold(first) == The ? -1 : first;
        while (at >= 0 && at < first + MostSmall && !IsName(words, at) && IsSmall(words, at))
        {
            at++;
        }

        return at > first && IsName(words, at) && !BeginsSentence(words, first) && !IsInHeading(words, first) ? at + 1 : -1;
    }

    /// <summary>A small word with a capital behind a name is part of it: "New Year", "One Flew Over The Cuckoo".</summary>
    public static bool GoesOn(FactWords words, int index) => IsSmall(words, index) && !IsInHeading(words, index);

    /// <summary>Only marks stand before it.</summary>
    public static bool BeginsSentence(FactWords words, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (words[i].IsWord && !IsTag(words, i))
            {
                return false;
            }

            // "… said: The"
            if (words[i].Kind == TokenKind.Mark || words.Is(i, ':'))
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>The "u" of a tag in plain text: "&lt;u&gt;Strategic mistakes&lt;/u&gt;".</summary>
    private static bool IsTag(FactWords words, int index) => words.Is(index + 1, '>') && (words.Is(index - 1, '<') || (words.Is(index - 1, '/') && words.Is(index - 2, '<')));

    public static Token AsToken(Piece piece) => new(piece.Span.Start, piece.Span.Length, piece.Kind, piece.Flags, piece.Fold);

    /// <summary>"Leaving Marlow out"; what ends so and is a name seldom stands before another.</summary>
    private static bool IsParticiple(FactWords words, int index) =>
        words.Text(index) is { Length: > ShortestParticiple } and [.., 'i', 'n', 'g'] && words[index + 1].Has(TokenFlags.Capital) && !Peoples.Knows(Folding.Fold(words.Text(index)));

    private static bool IsSmall(FactWords words, int index)
    {
        ref readonly var piece = ref words[index];
        return piece is { Kind: TokenKind.Word, IsJoined: false } && piece.Has(TokenFlags.Capital) && !piece.Has(TokenFlags.AllCapitals) && AsToken(piece) is var token
            && !SpeakerWords.IsTeller(token) && (!SpeakerWords.IsTime(token) || TimesOfNames.Contains(piece.Fold));
    }

    /// <summary>"O'Connor", "d'Or".</summary>
    public static bool HasPrefix(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\'', '\u2019') is var at and > 0 and <= LongestPrefix && text.Length > at + ShortestBehindPrefix && char.IsUpper(text[at + 1]) && !text[(at + 1)..].ContainsAny('\'', '\u2019');

    /// <summary>Most longer words around it have capitals.</summary>
    private static bool IsInHeading(FactWords words, int index)
    {
        var (capitals, others) = (0, 0);
        for (var i = Math.Max(0, index - Around); i < index + Around && i < words.Count; i++)
        {
            if (words[i].Kind == TokenKind.Word && words[i].Span.Length >= LongWord)
            {
                capitals += words[i].Has(TokenFlags.Capital) ? 1 : 0;
                others += words[i].Has(TokenFlags.Capital) ? 0 : 1;
            }
        }

        return capitals > others * 2;
    }
}
