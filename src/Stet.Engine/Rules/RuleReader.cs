using Stet.Diagnostics;
using Stet.Yaml;

namespace Stet.Rules;

/// <summary>Reads one rule file. A file with anything wrong gives troubles and no rule; the others still run.</summary>
public static class RuleReader
{
    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["suggestion"] = Severity.Suggestion,
    };

    private static readonly Dictionary<string, FixSafety?> Fixes = new(StringComparer.Ordinal)
    {
        ["none"] = null,
        ["display"] = FixSafety.Display,
        ["unsafe"] = FixSafety.Unsafe,
        ["safe"] = FixSafety.Safe,
    };

    private static readonly Dictionary<string, bool> OnOff = new(StringComparer.Ordinal) { ["on"] = true, ["off"] = false };

    /// <param name="path">As messages name the file; its last folder is the area, its name without ending the rule's name.</param>
    /// <param name="withPages">Reads <c>why</c> and <c>examples</c> too, and insists on them.</param>
    public static Rule? Read(string path, string text, bool withPages, ICollection<Trouble> troubles)
    {
        var errors = new YamlErrors(TroubleId.RuleFile, path, troubles);
        return YamlFile.Read(withPages ? text : YamlFile.Without(text, PackedNodes.IsForPages), errors) is { } file ? Read(path, file, withPages) : null;
    }

    /// <summary>Asks the file for every key that there is, those of its check apart.</summary>
    internal static Rule? Read(string path, YamlMap file, bool withPages)
    {
        var errors = file.Errors;
        var (area, name) = AreaAndName(path);
        var id = file.RequiredText("id");
        if (id.Length > 0 && !IsId(id))
        {
            file.Wrong("id", $"'{id}' is no rule id; it is capital letters and three or more digits, like STET301");
        }

        var title = file.RequiredText("title");
        if (title.EndsWith('.'))
        {
            file.Wrong("title", "the title ends with a full stop; drop it");
        }

        if (!file.Has("severity"))
        {
            errors.Add(file.At, "'severity' is missing; it is one of error, warning, suggestion");
        }

        var severity = file.Choice("severity", Severities, "warning");
        var isOn = file.Choice("default", OnOff, "on");
        var message = file.RequiredText("message");
        var why = file.Text("why") ?? "";
        var check = file.Map("check");
        var kind = default(YamlText);
        if (check is null)
        {
            errors.Add(file.At, "'check' is missing; it says what to look for: check: { kind: …, … }");
        }
        else
        {
            kind = new YamlText(check.RequiredText("kind"), check.PlaceOf("kind"));
        }

        var scope = file.Text("scope") is { } written ? Scope.Read(written, file.PlaceOf("scope"), errors) : Scope.Default;
        var fix = file.Choice("fix", Fixes, "none");
        var yieldsTo = file.Texts("yields-to");
        var examples = ExampleReader.Read(file, withPages, fix is not null);
        if (withPages && why.Length == 0)
        {
            errors.Add(file.At, "'why' is missing; tell an editor what goes wrong for the reader");
        }

        file.RefuseUnknown();
        return errors.Any || check is null
            ? null
            : new Rule(new Descriptor(id, name, area, title, severity, isOn, message, fix, yieldsTo.Select(rule => rule.Value).ToArray()), path, scope, kind, check, why.Trim(), examples)
            {
                MessageAt = file.PlaceOf("message"),
                YieldsTo = yieldsTo,
            };
    }

    private static (string Area, string Name) AreaAndName(string path)
    {
        var parts = path.Split('/', '\\');
        var name = parts[^1];
        return (parts.Length > 1 ? parts[^2] : "house", name[..(name.LastIndexOf('.') is var dot and > 0 ? dot : name.Length)]);
    }

    private static bool IsId(string id)
    {
        var digits = id.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length < id.Length && digits.Length >= 3 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
