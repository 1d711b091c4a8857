namespace Stet.Yaml;

/// <summary>The first byte of a node in a packed file. Behind it stand line and column, from 1, and then as below; numbers are 7-bit encoded and texts
/// have their length before them, as BinaryWriter has it.</summary>
internal enum PackedNode : byte
{
    /// <summary>The text.</summary>
    Scalar,

    /// <summary>How many entries there are; how many bytes they take; the entries.</summary>
    Sequence,

    /// <summary>How many bytes the keys and values take; these by turns.</summary>
    Mapping,
}

internal static class PackedNodes
{
    /// <summary>Keys at the top of a rule that only its page and its test need; they cost nothing where a rule is only run.</summary>
    public static bool IsForPages(string key) => key is "why" or "examples";
}
