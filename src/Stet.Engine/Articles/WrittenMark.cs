using Microsoft.CodeAnalysis.Text;
using Stet.Yaml;

namespace Stet.Articles;

/// <summary>A stet mark as a story's head or a sidecar file writes it: which rules, and why what they find may stand.</summary>
/// <param name="Rules">Ids, names or areas, as written.</param>
/// <param name="Because">Empty where no reason is given.</param>
/// <param name="Until">The last day on which it holds, as written; null means for good.</param>
/// <param name="At">Where it begins, from 0.</param>
public sealed record WrittenMark(IReadOnlyList<YamlText> Rules, string Because, YamlText? Until, string? Owner, LinePosition At)
{
    public static WrittenMark Read(YamlMap entry)
    {
        var rules = entry.Texts("rule").Concat(entry.Texts("rules")).ToArray();
        var because = entry.Text("because") ?? "";
        var until = entry.Text("until");
        return new WrittenMark(rules, OneLine(because), until is null ? null : new YamlText(until, entry.PlaceOf("until")), entry.Text("owner"), entry.At);
    }

    /// <summary>A reason is printed in one line, however it is wrapped.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
