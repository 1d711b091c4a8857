using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>A word of a story's names, with where it stands.</summary>
internal sealed record NameWord(string Word, int Index)
{
    /// <summary>In the order of the story; the second is the index of the word in the name.</summary>
    public List<(Mention Mention, int Word)> Uses { get; } = [];

    /// <summary>Given names that it stands behind, as the last word of a name.</summary>
    public HashSet<string> Givens { get; } = new(StringComparer.Ordinal);

    /// <summary>The last words of names that it begins.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles before it, where it is the whole name; those of courtesy, which everybody has, left out.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    public bool IsAlone => Givens.Count == 0 && Surnames.Count == 0;

    /// <summary>A title or a verb of saying stands beside one of its mentions.</summary>
    public bool IsPerson { get; set; }

    /// <summary>In the middle of a name: of a body, a title, a place.</summary>
    public bool IsInner { get; set; }

    public bool IsAfter(NameWord other) =>
        (Uses[0].Mention.Block.Index, Uses[0].Mention.SpanOf(Uses[0].Word).Start).CompareTo((other.Uses[0].Mention.Block.Index, other.Uses[0].Mention.SpanOf(other.Uses[0].Word).Start)) > 0;
}
