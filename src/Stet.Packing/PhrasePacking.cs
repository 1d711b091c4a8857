using Stet.Analyzers;
using Stet.Text;
using YamlDotNet.RepresentationModel;

namespace Stet.Packing;

/// <summary>Adds the phrases of all rules to one automaton. What is written: how many rules there are; for each its file and how many phrases it has;
/// the places of the phrases, a byte each; the automaton, in which they have numbers in this order.</summary>
internal static class PhrasePacking
{
    /// <param name="words">Word lists, the one of abbreviations among them.</param>
    /// <exception cref="PackingException">A phrase cannot be read.</exception>
    public static void Pack(IEnumerable<SourceFile> files, IEnumerable<SourceFile> words, BinaryWriter output)
    {
        var abbreviations = words.First(list => Text(list.Top, "list") == "abbreviations").Top.Children
            .Select(group => KeyValuePair.Create(((YamlScalarNode)group.Key).Value!, (IReadOnlyList<string>)Scalars(group.Value).Select(word => word.Value!).ToArray()))
            .Where(group => group.Key != "list");
        var known = new Abbreviations(abbreviations);
        var automaton = new PhraseAutomaton();
        var places = new List<PhrasePlace>();

        // In the order in which a program adds them that reads them itself.
        var rules = files.Where(file => IsCheck(Child(file.Top, "check"))).OrderBy(file => Text(file.Top, "id"), StringComparer.Ordinal).ToArray();
        output.Write(rules.Length);
        foreach (var rule in rules)
        {
            var before = places.Count;
            foreach (var (key, place) in PhrasePlaces.Keys)
            {
                foreach (var written in Scalars(Child(Child(rule.Top, "check")!, key)))
                {
                    var pattern = PhrasePattern.Parse(written.Value!, known, isTrusted: false, out var problem)
                        ?? throw new PackingException(rule.Path, written.Start, $"the phrase '{written.Value}' cannot be read: {problem}");
                    automaton.Add(PhrasePlaces.RootOf(place), pattern, places.Count);
                    places.Add(place);
                }
            }

            output.Write(rule.Name);
            output.Write(places.Count - before);
        }

        foreach (var place in places)
        {
            output.Write((byte)place);
        }

        automaton.Write(output);
    }

    /// <summary>Whether a node is a check that looks for phrases.</summary>
    public static bool IsCheck(YamlNode? node) => node is YamlMappingNode && Text(node, "kind") == "phrase";

    /// <summary>Whether phrases stand under a key of such a check.</summary>
    public static bool IsPlace(string key) => PhrasePlaces.Keys.Any(place => place.Key == key);

    private static YamlNode? Child(YamlNode node, string key) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    private static IEnumerable<YamlScalarNode> Scalars(YamlNode? node) => node is YamlSequenceNode list ? list.OfType<YamlScalarNode>() : node is YamlScalarNode one ? [one] : [];
}
