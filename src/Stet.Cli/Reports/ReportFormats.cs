using Stet.Cli.Reports.Html;

namespace Stet.Cli.Reports;

/// <summary>The formats that <c>--format</c> knows, by name.</summary>
public static class ReportFormats
{
    public const string Text = "text";
    public const string GitHub = "github";
    public const string Markdown = "markdown";
    public const string Html = "html";

    public static IReadOnlyDictionary<string, Func<RunReport>> All { get; } = new Dictionary<string, Func<RunReport>>(StringComparer.Ordinal)
    {
        [Text] = () => new TextReport(),
        ["line"] = () => new LineReport(),
        ["json"] = () => new JsonReport(),
        ["sarif"] = () => new SarifReport(),
        [GitHub] = () => new GitHubReport(),
        ["gitlab"] = () => new GitLabReport(),
        ["junit"] = () => new JUnitReport(),
        ["checkstyle"] = () => new CheckstyleReport(),
        ["rdjson"] = () => new RdjsonReport(),
        [Markdown] = () => new MarkdownReport(),
        [Html] = () => new HtmlReport(),
    };
}
