using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Diagnostics;

namespace Stet.Cli.Reports;

/// <summary>One finding in full: its place, rule and message, the line with the place underlined, the original's line beside it, and the fix.</summary>
internal static class FindingText
{
    public static void Write(Ink ink, Run run, Report story, Diagnostic diagnostic)
    {
        var style = StyleOf(diagnostic.Severity);
        WritePlace(ink, diagnostic.Location, Ink.Bold);
        ink.Write("  ");
        ink.Write(Wording.Of(diagnostic.Severity), style);
        ink.WriteLine($"  {diagnostic.Rule.Name} {diagnostic.Rule.Id}", Ink.Faint);
        ink.Write("  ");
        ink.WriteLine(diagnostic.Message, Ink.Bold);
        if (diagnostic.Suppression is { } suppression)
        {
            ink.WriteLine($"  {Wording.Of(suppression)}", Ink.Faint);
        }

        ink.WriteLine();
        WriteEvidence(ink, run, story, diagnostic);
    }

    /// <summary>Lines below each other that say nothing but what was found, one a row.</summary>
    public static void WriteLines(Ink ink, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            WritePlace(ink, diagnostic.Location, Ink.Bold);
            ink.Write("  ");
            ink.Write(Wording.Of(diagnostic.Severity), StyleOf(diagnostic.Severity));
            ink.Write($"  {diagnostic.Rule.Name} {diagnostic.Rule.Id}  ", Ink.Faint);
            ink.WriteLine(diagnostic.Message);
        }

        if (diagnostics.Any(diagnostic => diagnostic.Fix is not null))
        {
            ink.WriteLine();
            WriteFix(ink, diagnostics.First(diagnostic => diagnostic.Fix is not null).Fix! with { Title = "Remove the lines" });
        }
    }

    /// <summary>The lines and the fix, without what names the finding.</summary>
    public static void WriteEvidence(Ink ink, Run run, Report story, Diagnostic diagnostic)
    {
        var style = StyleOf(diagnostic.Severity);
        Excerpt.Write(ink, style, story.Text!, diagnostic.Location.Span);
        foreach (var related in diagnostic.Related)
        {
            WriteRelated(ink, style, run, story, diagnostic, related);
        }

        if (diagnostic is { Fix: { } fix, Suppression: null })
        {
            ink.WriteLine();
            WriteFix(ink, fix);
        }
    }

    private static void WriteRelated(Ink ink, string style, Run run, Report story, Diagnostic diagnostic, RelatedLocation related)
    {
        ink.WriteLine();
        ink.Write("  ");
        ink.Write(related.Label, Ink.Bold);
        ink.Write("  ");
        WritePlace(ink, related.Location, Ink.Plain);
        ink.WriteLine(related.Note is { } note ? $"  {note}" : "", Ink.Faint);
        var isOriginal = story.Originals.Any(original => original.Path == related.Location.Path);
        if (isOriginal && WordComparison.Of(story.Text!.ToString(diagnostic.Location.Span), related.Text) is { Differs: true } comparison)
        {
            ComparisonTable.Write(ink, style, comparison);
            return;
        }

        if (TextOf(run, story, related.Location.Path) is { } text && related.Location.Span.End <= text.Length)
        {
            Excerpt.Write(ink, style, text, related.Location.Span);
            return;
        }

        Excerpt.WriteRow(ink, "", Columns.First(related.Text.ReplaceLineEndings(" "), Excerpt.Widest(ink)).ToString(), Ink.Plain);
    }

    private static SourceText? TextOf(Run run, Report story, string path)
    {
        if (path == story.Path)
        {
            return story.Text!;
        }

        return story.Originals.FirstOrDefault(original => original.Path == path)?.Article.Text
            ?? run.Stories.FirstOrDefault(other => other.Path == path)?.Text;
    }

    private static void WriteFix(Ink ink, Fix fix)
    {
        ink.Write(fix.Safety == FixSafety.Display ? "  hint: " : "  fix: ", Ink.Green);
        ink.Write(fix.Title);
        ink.WriteLine(
            fix.Safety switch
            {
                FixSafety.Safe => "  (with --fix)",
                FixSafety.Unsafe => "  (with --fix --unsafe-fixes; read the result)",
                _ => "",
            },
            Ink.Faint);
    }

    private static void WritePlace(Ink ink, Location place, string style) =>
        ink.Write(string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Lines.Start.Line + 1}:{place.Lines.Start.Character + 1}"), style);

    public static string StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Red,
        Severity.Warning => Ink.Yellow,
        _ => Ink.Blue,
    };
}
