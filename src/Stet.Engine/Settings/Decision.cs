using Stet.Diagnostics;

namespace Stet.Settings;

/// <summary>What holds for a rule in one story, and who said so.</summary>
/// <param name="Severity">Null where the rule is off.</param>
/// <param name="By">For a person: "default", "stet.yml(4)", ".editorconfig", "--select".</param>
public sealed record Decision(Severity? Severity, string By)
{
    public static Decision Default(Descriptor rule) => new(rule.IsOnByDefault ? rule.Severity : null, "default");

    /// <summary>What becomes of it when a setting speaks of the rule itself.</summary>
    public Decision ForRule(Descriptor rule, RuleLevel level, string by) => level switch
    {
        RuleLevel.Off => new Decision(null, by),
        RuleLevel.On => new Decision(Severity ?? rule.Severity, by),
        RuleLevel.Default => Default(rule) with { By = by },
        RuleLevel.Suggestion => new Decision(Diagnostics.Severity.Suggestion, by),
        RuleLevel.Warning => new Decision(Diagnostics.Severity.Warning, by),
        _ => new Decision(Diagnostics.Severity.Error, by),
    };

    /// <summary>What becomes of it when a setting speaks of the rule's area: a severity does not wake rules that are off, <c>on</c> does.</summary>
    public Decision ForArea(Descriptor rule, RuleLevel level, string by) =>
        Severity is null && level is RuleLevel.Suggestion or RuleLevel.Warning or RuleLevel.Error ? this : ForRule(rule, level, by);
}
