using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Marks;

/// <summary>Names the findings of one story in a way that survives edits elsewhere in it: by <see cref="ContentKey"/>, and among equals by order.</summary>
public sealed class Fingerprints(SourceText text)
{
    private readonly Dictionary<ContentKey, int> seen = [];

    /// <summary>Call it once for each finding, in order.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var key = ContentKey.Of(text, diagnostic);
        return $"{key}:{seen[key] = seen.GetValueOrDefault(key) + 1}";
    }
}
