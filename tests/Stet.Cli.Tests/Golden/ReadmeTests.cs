using System.Text.RegularExpressions;
using Stet.Rules;

namespace Stet.Cli.Tests.Golden;

/// <summary>What README.md shows is what the command does.</summary>
public sealed partial class ReadmeTests
{
    private const string Readme = "README.md";

    private readonly string text = Repository.Read(Readme);

    [Fact]
    public void Its_output_and_its_list_of_rules_are_real()
    {
        var renewed = Consoles().Replace(text, console => $"```console\n$ stet {console.Groups["arguments"].Value}\n{OutputOf(console.Groups["arguments"].Value)}```");

        Accepted.Compare(Readme, RuleTable().Replace(renewed, $"<!-- rules -->\n{Areas()}<!-- /rules -->"));
    }

    [Fact]
    public void It_shows_output_and_lists_the_rules()
    {
        Consoles().IsMatch(text).ShouldBeTrue();
        RuleTable().IsMatch(text).ShouldBeTrue();
    }

    [Fact]
    public void Every_file_that_it_links_to_is_there()
    {
        var missing = from Match link in Links().Matches(text)
                      let target = link.Groups["target"].Value.Split('#')[0]
                      where target.Length > 0 && !target.Contains(':') && !Path.Exists(Path.Combine(Repository.Folder, target))
                      select target;

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_rule_that_it_shows_loads_and_its_examples_hold()
    {
        using var newsroom = new Newsroom();
        newsroom.Write("house/town-names/old-spelling.yml", YamlBlock("id: "));

        var run = newsroom.Run("test", "house");

        run.Code.ShouldBe(0, run.Output + run.Error);
    }

    [Fact]
    public void The_settings_that_it_shows_are_read()
    {
        using var newsroom = new Newsroom();
        newsroom.Write("stet.yml", YamlBlock("originals:"));
        newsroom.Write("house/town-names/old-spelling.yml", YamlBlock("id: "));
        newsroom.Write("interviews/budget.txt", Newsroom.Fine);
        newsroom.Write("stories/budget.md", Newsroom.Fine);

        var run = newsroom.Run("check", "stories");

        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
    }

    private static string OutputOf(string arguments) => Repository.Run([.. arguments.Split(' '), "--no-color"]).Output;

    private static string Areas()
    {
        var rows = from rule in RulePack.BuiltIn(withPages: false, [])
                   orderby rule.Descriptor.Id
                   group rule.Descriptor.IsOnByDefault ? rule.Descriptor.Name : $"{rule.Descriptor.Name} (off)" by rule.Descriptor.Area into area
                   select $"| [{area.Key}](rules/{area.Key}/README.md) | {string.Join(", ", area)} |\n";
        return $"| area | rules |\n|---|---|\n{string.Concat(rows)}";
    }

    /// <summary>The YAML that begins with something.</summary>
    private string YamlBlock(string start) => Yaml().Matches(text).Select(block => block.Groups["yaml"].Value).Single(yaml => yaml.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex(@"```console\n\$ stet (?<arguments>[^\n]+)\n.*?```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Consoles();

    [GeneratedRegex(@"<!-- rules -->\n.*?<!-- /rules -->", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RuleTable();

    [GeneratedRegex(@"```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Links();
}
