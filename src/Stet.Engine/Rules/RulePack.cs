using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Rules;

/// <summary>Reads the rules of a folder, or the ones that come with the program.</summary>
public static class RulePack
{
    /// <summary>The rules that come with the program, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> BuiltIn(bool withPages, ICollection<Trouble> troubles)
    {
        var rules = withPages ? Whole(troubles) : PackedFiles.Read("rules.packed", troubles).Select(file => RuleReader.Read(file.Name, file.File, withPages));
        return rules.OfType<Rule>().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).ToArray();
    }

    /// <summary>Whether a file of a pack is read, by its name.</summary>
    public static bool IsRuleFile(string path) => path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal);

    private static IEnumerable<Rule?> Whole(ICollection<Trouble> troubles)
    {
        foreach (var name in typeof(RulePack).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("rules/", StringComparison.Ordinal))
            {
                yield return RuleReader.Read(name.Replace('\\', '/'), YamlFile.Own(name), withPages: true, troubles);
            }
        }
    }

    /// <summary>The rules of a folder, at any depth: every file that ends in .yml or .yaml and is no word list.</summary>
    /// <param name="lists">Takes the word lists of the folder; those that come with the program lie there too and are known already.</param>
    public static IReadOnlyList<Rule> Folder(IFiles files, string folder, bool withPages, ICollection<Trouble> troubles, ICollection<WordList>? lists = null)
    {
        var rules = new List<Rule>();
        foreach (var path in files.Below(folder).Where(IsRuleFile))
        {
            if (TextOf(files, path, isNamed: path == folder, troubles) is not { } text)
            {
                continue;
            }

            if (WordList.Is(text))
            {
                if (WordList.Read(path, text, troubles) is { } list)
                {
                    lists?.Add(list);
                }
            }
            else if (RuleReader.Read(path, text, withPages, troubles) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private static string? TextOf(IFiles files, string path, bool isNamed, ICollection<Trouble> troubles)
    {
        try
        {
            return Decoded.From(isNamed ? files.Read(path) : files.ReadFound(path)).Text.ToString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            troubles.Add(new Trouble(TroubleId.RuleFile, path, null, $"this rule file cannot be read: {e.Message}"));
            return null;
        }
    }
}
