using Microsoft.CodeAnalysis.Text;

namespace Stet.Facts;

/// <summary>A run of words with capitals: a person, a place, a body, a people.</summary>
/// <param name="Words">Folded, without titles and possessive endings: "tony", "blair".</param>
/// <param name="Titles">Folded titles that stand before them: "prime", "minister".</param>
/// <param name="BeginsSentence">Its first word begins the sentence, so that the capital of a single word proves nothing.</param>
public sealed record Name(int First, int End, TextSpan Span, IReadOnlyList<string> Words, IReadOnlyList<string> Titles, bool BeginsSentence) : Fact(First, End, Span)
{
    /// <summary>The last word: a person's family name.</summary>
    public string Last => Words[^1];

    /// <summary>One word, and its capital may be the sentence's.</summary>
    public bool IsDoubtful => BeginsSentence && Words.Count == 1 && Titles.Count == 0 && !IsAcronym;

    /// <summary>Capitals only: EU, UN, BBC.</summary>
    public bool IsAcronym { get; init; }
}
