namespace Stet.Cli.Reports;

/// <summary>The formats that <c>--format</c> knows, by name.</summary>
public static class ReportFormats
{
    public static IReadOnlyDictionary<string, Func<RunReport>> All { get; } = new Dictionary<string, Func<RunReport>>(StringComparer.Ordinal)
    {
        ["text"] = () => new TextReport(),
        ["line"] = () => new LineReport(),
        ["json"] = () => new JsonReport(),
        ["sarif"] = () => new SarifReport(),
    };
}
