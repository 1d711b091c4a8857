using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Marks;

/// <summary>Names the findings of one story in a way that survives edits elsewhere in it: by rule, words and neighbourhood, and among equals by order.</summary>
public sealed class Fingerprints(SourceText text)
{
    private const int Neighbourhood = 32;
    private const int LongestText = 256;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>Call it once for each finding, in order.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.Span;
        var middle = new TextSpan(span.Start, Math.Min(span.Length, LongestText));
        var before = TextSpan.FromBounds(Math.Max(0, span.Start - Neighbourhood), span.Start);
        var after = TextSpan.FromBounds(span.End, Math.Min(text.Length, span.End + Neighbourhood));
        var key = string.Join('\0', diagnostic.Rule.Id, Flat(before), Flat(middle), Flat(after));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
        seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return $"{hash}:{seen[hash]}";
    }

    /// <summary>White space and case do not count: a story that is wrapped anew has the same findings.</summary>
    private string Flat(TextSpan span) =>
        string.Join(' ', Folding.Fold(text.ToString(span)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
