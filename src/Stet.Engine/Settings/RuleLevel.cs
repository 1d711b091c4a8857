using Stet.Diagnostics;

namespace Stet.Settings;

/// <summary>What a settings file says of a rule.</summary>
public enum RuleLevel : byte
{
    Off,

    /// <summary>At the rule's own severity.</summary>
    On,
    Suggestion,
    Warning,
    Error,

    /// <summary>On or off, and how bad, as the rule file says.</summary>
    Default,
}

/// <summary>From which severity on a run fails.</summary>
public enum FailOn : byte
{
    Suggestion,
    Warning,
    Error,
    Never,
}

/// <summary>The words for levels and thresholds.</summary>
public static class Levels
{
    public static IReadOnlyDictionary<string, RuleLevel> OfRules { get; } = new Dictionary<string, RuleLevel>(StringComparer.Ordinal)
    {
        ["error"] = RuleLevel.Error,
        ["warning"] = RuleLevel.Warning,
        ["suggestion"] = RuleLevel.Suggestion,
        ["on"] = RuleLevel.On,
        ["off"] = RuleLevel.Off,
    };

    public static IReadOnlyDictionary<string, FailOn> OfFailing { get; } = new Dictionary<string, FailOn>(StringComparer.Ordinal)
    {
        ["error"] = FailOn.Error,
        ["warning"] = FailOn.Warning,
        ["suggestion"] = FailOn.Suggestion,
        ["never"] = FailOn.Never,
    };

    /// <summary>As .editorconfig writes them.</summary>
    public static IReadOnlyDictionary<string, RuleLevel> OfEditorConfig { get; } = new Dictionary<string, RuleLevel>(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = RuleLevel.Error,
        ["warning"] = RuleLevel.Warning,
        ["suggestion"] = RuleLevel.Suggestion,
        ["none"] = RuleLevel.Off,
        ["silent"] = RuleLevel.Off,
        ["default"] = RuleLevel.Default,
    };

    /// <summary>Whether a finding makes the run fail.</summary>
    public static bool IsReachedBy(this FailOn failOn, Severity severity) => failOn != FailOn.Never && (byte)severity >= (byte)failOn;
}
