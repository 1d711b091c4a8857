using Stet.Rules;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>The kind of check that looks at stet marks. Only when all other rules have reported can be told which marks are in use, so no analyzer
/// of its own belongs to it: what it finds is found where the marks are applied.</summary>
public sealed record MarkCheck() : CheckKind("stet-mark", ["rules", "until", "problem"])
{
    private static readonly Dictionary<string, MarkFault> Faults = new(StringComparer.Ordinal)
    {
        ["unused"] = MarkFault.Unused,
        ["expired"] = MarkFault.Expired,
        ["wrong"] = MarkFault.Wrong,
    };

    public static MarkCheck Kind { get; } = new();

    public static bool IsKindOf(Rule rule) => rule.Kind.Value == Kind.Name;

    /// <summary>What a rule of this kind looks for.</summary>
    public static MarkFault FaultOf(Rule rule) => Read(rule.Check);

    public override Analyzer? Create(IEnumerable<Rule> rules, ICollection<Rule> accepted)
    {
        foreach (var rule in rules)
        {
            Read(rule.Check);
            rule.Check.RefuseUnknown();
            if (!rule.Check.Errors.Any)
            {
                accepted.Add(rule);
            }
        }

        return null;
    }

    internal override void Ask(YamlMap check) => Read(check);

    private static MarkFault Read(YamlMap check)
    {
        check.Text("kind");
        return check.Choice("finds", Faults, "unused");
    }
}
