using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Rules;

public sealed class RuleSetTests
{
    private static readonly List<Trouble> Troubles = [];
    private static readonly IReadOnlyList<Rule> BuiltIn = RulePack.BuiltIn(withPages: true, Troubles);

    public static TheoryData<string> Names => new(BuiltIn.Select(rule => rule.Descriptor.Name));

    [Fact]
    public void Every_rule_that_comes_with_the_program_is_read_without_trouble()
    {
        var driver = AnalyzerDriver.Create(BuiltIn);

        Troubles.Select(trouble => $"{trouble.Path}({trouble.At}): {trouble.Message}").ShouldBeEmpty();
        driver.Rules.Count.ShouldBe(BuiltIn.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Examples_hold(string name)
    {
        var rule = BuiltIn.Single(rule => rule.Descriptor.Name == name);

        var broken = ExampleTrial.Of(rule)
            .Where(trial => trial.Outcome != ExampleOutcome.Held)
            .Select(trial => $"{rule.File}({trial.Example.At.Line + 1}): {trial.Outcome}: {trial.Detail}");

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Ids_and_names_are_unique()
    {
        BuiltIn.Select(rule => rule.Descriptor.Id).ShouldBeUnique();
        BuiltIn.Select(rule => rule.Descriptor.Name).ShouldBeUnique();
    }

    [Fact]
    public void Rules_yield_to_rules_that_exist() =>
        BuiltIn.SelectMany(rule => rule.Descriptor.YieldsTo).Except(BuiltIn.SelectMany(rule => new[] { rule.Descriptor.Name, rule.Descriptor.Area })).ShouldBeEmpty();

    [Fact]
    public void Names_say_the_offence()
    {
        string[] forbidden = ["no-", "avoid-", "use-", "check-"];

        BuiltIn.Select(rule => rule.Descriptor.Name)
            .Where(name => forbidden.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) || name.EndsWith("-rule", StringComparison.Ordinal) || name.EndsWith("-used", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_check_is_in_use() =>
        CheckKinds.All.Keys.Except(BuiltIn.Select(rule => rule.Kind.Value)).ShouldBeEmpty();
}
