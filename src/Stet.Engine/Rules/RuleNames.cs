using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Rules;

/// <summary>The ids, names and areas by which people name rules.</summary>
public sealed class RuleNames
{
    private readonly List<string> names = [];
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    public RuleNames(IEnumerable<Descriptor> rules)
    {
        foreach (var rule in rules)
        {
            Add(rule.Name);
            Add(rule.Id);
            Add(rule.Area);
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
