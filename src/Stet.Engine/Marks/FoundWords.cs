using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Marks;

/// <summary>A finding and what it is known by, worked out when a mark first asks, and once for all marks.</summary>
internal sealed class FoundWords(SourceText text, Diagnostic diagnostic)
{
    private ContentKey? key;
    private string? flat;

    public Diagnostic Diagnostic => diagnostic;

    public ContentKey Key => key ??= ContentKey.Of(text, diagnostic);

    /// <summary>The words as they are compared.</summary>
    public string Flat => flat ??= ContentKey.Flat(text.ToString(diagnostic.Location.Span));
}
