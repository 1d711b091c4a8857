using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Settings;

/// <summary>What <c>--select</c> and <c>--ignore</c> say: these and no others, and then not those.</summary>
/// <param name="Select">Empty means that nothing was selected, so all that is on takes part.</param>
public sealed record RuleChoice(IReadOnlyList<string> Select, IReadOnlyList<string> Ignore)
{
    public Decision Apply(Descriptor rule, Decision decision)
    {
        if (Select.Count > 0)
        {
            decision = IsNamed(rule, Select) ? new Decision(decision.Severity ?? rule.Severity, "--select") : new Decision(null, "--select");
        }

        return IsNamed(rule, Ignore) ? new Decision(null, "--ignore") : decision;
    }

    /// <summary>A sentence for each name that is no rule's.</summary>
    public IEnumerable<string> Unknown(RuleNames rules) => Select.Concat(Ignore).Where(name => !rules.Knows(name)).Select(rules.Unknown);

    private static bool IsNamed(Descriptor rule, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (RuleNames.IsOneOf(rule, name) || RuleNames.IsAreaOf(rule, name))
            {
                return true;
            }
        }

        return false;
    }
}
