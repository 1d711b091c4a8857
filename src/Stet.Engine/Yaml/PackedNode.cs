namespace Stet.Yaml;

/// <summary>The first byte of a node in a packed file.</summary>
internal enum PackedNode : byte
{
    /// <summary>Line and column (7-bit encoded, from 1), then the text with its length before it.</summary>
    Scalar,

    /// <summary>Line and column, the entries, <see cref="End"/>.</summary>
    Sequence,

    /// <summary>Line and column, keys and values by turns, <see cref="End"/>.</summary>
    Mapping,
    End,
}

internal static class PackedNodes
{
    /// <summary>Keys at the top of a rule that only its page and its test need; they cost nothing where a rule is only run.</summary>
    public static bool IsForPages(string key) => key is "why" or "examples";
}
