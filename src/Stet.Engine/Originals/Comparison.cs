using Stet.Articles;

namespace Stet.Originals;

/// <summary>A quotation held against the originals.</summary>
/// <param name="Words">The words that were compared.</param>
/// <param name="Original">Where they were found; null where they were not.</param>
/// <param name="Script">What became of them; its positions are indexes of the original's words. Null where they were not found.</param>
/// <param name="Tolerance">What was allowed.</param>
/// <param name="Pieces">Passages elsewhere in the original, for spliced quotations: from one word to before another.</param>
public sealed record Comparison(Quotation Quotation, QuotedWords Words, Verdict Verdict, Tolerance Tolerance, Original? Original, EditScript? Script, IReadOnlyList<Passage> Pieces)
{
    /// <summary>Fewer words stand in any text by chance, and whole sentences of so many are rare.</summary>
    private const int LeastWords = 4;
    private const int LeastWordsOfSpeech = 3;

    /// <summary>Whether the verdict says anything: a term or a few words that are nobody's sentence say nothing by not being found.</summary>
    public bool IsTelling => Verdict == Verdict.Exact || WordCount >= (Quotation.IsSentence ? LeastWordsOfSpeech : LeastWords);

    /// <summary>Words as a reader counts them: a compound is one, and what stands in brackets is none.</summary>
    public int WordCount => Math.Min(Quotation.WordCount, Words.Words.Count);

    /// <summary>Misleading by the words that were left out, which only a reader can be sure of.</summary>
    public bool IsSuspicion { get; init; }

    /// <summary>Who is said to have spoken in the story, and who did there; only where they differ.</summary>
    public (string Story, string Original)? Speakers { get; init; }

    /// <summary>The same for speakers without a name, where a word of rank or origin was lost or added, or one became several.</summary>
    public (string Story, string Original)? Roles { get; init; }
}

/// <summary>Words of an original, from one index to before another.</summary>
public readonly record struct Passage(Original Original, int First, int End);
