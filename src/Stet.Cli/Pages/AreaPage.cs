using System.Globalization;
using Stet.Rules;

namespace Stet.Cli.Pages;

/// <summary>The README.md of an area: the pages of its rules.</summary>
public static class AreaPage
{
    public const string FileName = "README.md";

    /// <param name="rules">Of one folder, read with their pages.</param>
    public static string Of(string area, IEnumerable<Rule> rules)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.Write($"# {area}\n\n`stet pages` writes this file from the rules in this folder; change the rules, not the file.\n\n");
        var sorted = rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).ToArray();
        foreach (var rule in sorted)
        {
            text.Write($"- {rule.Descriptor.Id} [{rule.Descriptor.Name}](#{Anchor(rule)}): {rule.Descriptor.Title}\n");
        }

        text.Write('\n');
        foreach (var rule in sorted)
        {
            RulePage.Write(new MarkdownStyle(text), rule);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>As code hosts make anchors of headings: "STET301 · doubled-word" without the dot, spaces as hyphens.</summary>
    private static string Anchor(Rule rule) => $"{rule.Descriptor.Id.ToLowerInvariant()}--{rule.Descriptor.Name}";
}
