using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Originals;

namespace Stet.Cli.Reports.Html;

/// <summary>A quotation with its number in the story.</summary>
/// <param name="Story">The story's number on the page.</param>
/// <param name="File">Its span in the story's file.</param>
internal sealed record NumberedQuotation(int Story, int Number, Quoted Quoted, TextSpan File)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"q{Story}-{Number}");

    public string RowId => string.Create(CultureInfo.InvariantCulture, $"v{Story}-{Number}");

    public Comparison? Comparison => Quoted.Comparison;

    public bool IsFaithful => Quoted.Verdict is { } verdict && ComparedWords.IsFaithful(verdict);

    /// <summary>The verdict in words, with a sign that does not need colour.</summary>
    public string Verdict => Quoted.Verdict switch
    {
        null => "not compared",
        { } verdict when IsFaithful => "✓ " + Wording.Of(verdict),
        Originals.Verdict.NotFound or Originals.Verdict.Ambiguous or Originals.Verdict.Translated => "? " + Wording.Of(Quoted.Verdict.Value),
        { } verdict => "≠ " + Wording.Of(verdict),
    };
}
