using Stet.Rules;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>A kind of check that rules can name.</summary>
/// <param name="Captures">The holes that messages of its rules may have.</param>
public abstract record CheckKind(string Name, IReadOnlyList<string> Captures)
{
    /// <summary>It holds stories against originals, and finds nothing where there are none.</summary>
    public bool NeedsOriginals { get; init; }

    /// <summary>An analyzer for all the rules of this kind whose options are right; the others are reported and left out.</summary>
    public abstract Analyzer? Create(IEnumerable<Rule> rules, ICollection<Rule> accepted);

    /// <summary>Asks a check for every option that there is.</summary>
    internal abstract void Ask(YamlMap check);
}

/// <param name="Read">Reads the options of a check.</param>
/// <param name="Build">Makes the analyzer of all configured rules.</param>
public sealed record CheckKind<TOptions>(
    string Name,
    IReadOnlyList<string> Captures,
    Func<YamlMap, TOptions> Read,
    Func<IReadOnlyList<Configured<TOptions>>, Analyzer> Build)
    : CheckKind(Name, Captures)
{
    internal override void Ask(YamlMap check) => Read(check);

    public override Analyzer? Create(IEnumerable<Rule> rules, ICollection<Rule> accepted)
    {
        var configured = new List<Configured<TOptions>>();
        foreach (var rule in rules)
        {
            var options = Read(rule.Check);
            rule.Check.RefuseUnknown();
            if (!rule.Check.Errors.Any)
            {
                configured.Add(new Configured<TOptions>(rule, options));
                accepted.Add(rule);
            }
        }

        return configured.Count == 0 ? null : Build(configured);
    }
}

/// <summary>A rule with the options of its check.</summary>
public sealed record Configured<TOptions>(Rule Rule, TOptions Options);
