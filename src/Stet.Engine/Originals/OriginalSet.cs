using System.Collections;
using System.Runtime.CompilerServices;

namespace Stet.Originals;

/// <summary>The originals of a story. Stories that share them share the index of their words.</summary>
[CollectionBuilder(typeof(OriginalSet), nameof(Create))]
public sealed class OriginalSet : IReadOnlyList<Original>
{
    private readonly IReadOnlyList<Original> originals;
    private readonly Lazy<OriginalIndex> index;
    private readonly Lazy<StatementIndex> statements;

    public OriginalSet(IReadOnlyList<Original> originals)
    {
        this.originals = originals;
        index = new Lazy<OriginalIndex>(() => new OriginalIndex(originals));
        statements = new Lazy<StatementIndex>(() => new StatementIndex(originals));
    }

    public static OriginalSet None { get; } = new([]);

    public int Count => originals.Count;

    /// <summary>Built when it is first asked for.</summary>
    public OriginalIndex Index => index.Value;

    /// <summary>Their sentences; built when they are first asked for.</summary>
    public StatementIndex Statements => statements.Value;

    public Original this[int index] => originals[index];

    public static OriginalSet Create(ReadOnlySpan<Original> originals) => new(originals.ToArray());

    public IEnumerator<Original> GetEnumerator() => originals.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
