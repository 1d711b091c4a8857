using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Rules;

/// <summary>The ids, names and areas by which people name rules.</summary>
public sealed class RuleNames
{
    private readonly List<string> names = [];
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> namesAndAreas = new(StringComparer.Ordinal);

    public RuleNames(IEnumerable<Descriptor> rules)
    {
        foreach (var rule in rules)
        {
            Add(rule.Name);
            Add(rule.Id);
            Add(rule.Area);
            namesAndAreas.Add(rule.Name);
            namesAndAreas.Add(rule.Area);
        }
    }

    /// <summary>Reports what a rule yields to and there is not: it would never yield, and nobody would notice.</summary>
    public void RefuseUnknownYields(Rule rule, ICollection<Trouble> troubles)
    {
        foreach (var name in rule.YieldsTo)
        {
            if (!namesAndAreas.Contains(name.Value))
            {
                troubles.Add(new Trouble(TroubleId.RuleFile, rule.File, name.At, $"'yields-to' names rules and areas, and none is called '{name.Value}'{NearMiss.Hint(name.Value, namesAndAreas)}"));
            }
        }
    }

    public bool Knows(string name) => known.Contains(name);

    /// <summary>"unknown rule 'doubled-words', did you mean 'doubled-word'?"</summary>
    public string Unknown(string name)
    {
        var hint = NearMiss.Hint(name, names);
        return $"unknown rule '{name}'{(hint.Length > 0 ? hint : "; 'stet rules' lists them all")}";
    }

    public static bool IsOneOf(Descriptor rule, string name) =>
        name.Equals(rule.Id, StringComparison.OrdinalIgnoreCase) || name.Equals(rule.Name, StringComparison.OrdinalIgnoreCase);

    public static bool IsAreaOf(Descriptor rule, string name) => name.Equals(rule.Area, StringComparison.OrdinalIgnoreCase);

    private void Add(string name)
    {
        if (known.Add(name))
        {
            names.Add(name);
        }
    }
}
