using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Cli.Reports;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Originals;
using Stet.Rules;

namespace Stet.Cli.Tests.Reports;

/// <summary>Small stories with findings made by hand.</summary>
internal static class Sample
{
    public static Rule Rule { get; } = RuleReader.Read(
        "rules/repetition/doubled-word.yml",
        """
        id: STET301
        title: Doubled word
        severity: error
        message: "'{match}' is repeated"
        why: A doubled word slips past spelling checkers.
        check:
          kind: repetition
        fix: safe
        examples:
          - flag: |
              The envoy is ready [|to to|] talk.
            fixed: |
              The envoy is ready to talk.
          - pass: |
              The envoy is ready to talk.
            because: nothing is repeated
        """,
        withPages: true,
        [])!;

    public static Article Read(string text, string path = "story.txt") => Read(Encoding.UTF8.GetBytes(text), path);

    public static Article Read(byte[] bytes, string path = "story.txt") => ArticleReaders.Read(path, bytes, [])!;

    public static Diagnostic Find(Article article, string place, Severity severity = Severity.Error, string message = "'to' is repeated") =>
        Find(article, new TextSpan(article.Text.ToString().IndexOf(place, StringComparison.Ordinal), place.Length), severity, message);

    public static Diagnostic Find(Article article, TextSpan span, Severity severity = Severity.Error, string message = "'to' is repeated") =>
        new(Rule.Descriptor, severity, message, Place(article, span));

    /// <summary>A finding whose fix puts another text in its place.</summary>
    public static Diagnostic Mend(Article article, string place, string newText, FixSafety safety = FixSafety.Safe)
    {
        var finding = Find(article, place);
        return finding with { Fix = new Fix($"Write '{newText}'", safety, [new TextChange(finding.Location.Span, newText)]) };
    }

    public static RelatedLocation Related(string label, Article article, string place)
    {
        var span = new TextSpan(article.Text.ToString().IndexOf(place, StringComparison.Ordinal), place.Length);
        return new RelatedLocation(label, Place(article, span), place);
    }

    public static Report Story(Article article, params Diagnostic[] diagnostics) => Of(article, OriginalSet.None, diagnostics);

    public static Report Story(Article article, Article original, params Diagnostic[] diagnostics) => Of(article, [new Original(original)], diagnostics);

    /// <summary>The same finding, let stand.</summary>
    public static Diagnostic LetStand(this Diagnostic diagnostic, string? because = "the band's name", SuppressionKind kind = SuppressionKind.Mark) =>
        diagnostic with { Suppression = new Suppression(kind, because) };

    public static Run Run(params Report[] stories) => new(stories, [], [Rule], ReportStyle.Plain, "1.2.3");

    public static string Print(string format, Run run)
    {
        using var output = new StringWriter();
        ReportFormats.All[format]().Write(run, output);
        return output.ToString();
    }

    private static Report Of(Article article, OriginalSet originals, Diagnostic[] diagnostics) =>
        new(article.Path, article.Text, Coverage.Of(article, originals, []), originals, diagnostics, []) { Article = article };

    private static Location Place(Article article, TextSpan span) => new(article.Path, span, article.Text.Lines.GetLinePositionSpan(span));
}
