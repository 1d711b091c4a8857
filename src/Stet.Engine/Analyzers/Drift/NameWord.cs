using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>A word of a story's names, with where it stands.</summary>
internal sealed class NameWord(string word, int index)
{
    private static readonly HashSet<string> None = [];

    // Most words have none of them.
    private HashSet<string>? givens;
    private HashSet<string>? surnames;
    private HashSet<string>? titles;

    public string Word => word;

    /// <summary>Among the words of the story's names, from 0.</summary>
    public int Index => index;

    /// <summary>In the order of the story; the second is the index of the word in the name.</summary>
    public List<(Mention Mention, int Word)> Uses { get; } = [];

    /// <summary>Given names that it stands behind, as the last word of a name.</summary>
    public IReadOnlySet<string> Givens => givens ?? None;

    /// <summary>The last words of names that it begins.</summary>
    public IReadOnlySet<string> Surnames => surnames ?? None;

    /// <summary>Titles before it, where it is the whole name; those of courtesy, which everybody has, left out.</summary>
    public IReadOnlySet<string> Titles => titles ?? None;

    /// <summary>False where it was known.</summary>
    public bool AddGiven(string given) => (givens ??= new HashSet<string>(StringComparer.Ordinal)).Add(given);

    /// <summary>False where it was known.</summary>
    public bool AddSurname(string surname) => (surnames ??= new HashSet<string>(StringComparer.Ordinal)).Add(surname);

    public void AddTitles(IEnumerable<string> more) => (titles ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(more);

    public bool IsAlone => Givens.Count == 0 && Surnames.Count == 0;

    /// <summary>A title or a verb of saying stands beside one of its mentions.</summary>
    public bool IsPerson { get; set; }

    /// <summary>In the middle of a name: of a body, a title, a place.</summary>
    public bool IsInner { get; set; }

    public bool IsAfter(NameWord other) =>
        (Uses[0].Mention.Block.Index, Uses[0].Mention.SpanOf(Uses[0].Word).Start).CompareTo((other.Uses[0].Mention.Block.Index, other.Uses[0].Mention.SpanOf(other.Uses[0].Word).Start)) > 0;
}
