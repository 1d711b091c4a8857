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
        var abbreviations = words.First(list => list.Top.Text("list") == "abbreviations").Top;
        var groups = abbreviations.Children.Keys.Select(group => ((YamlScalarNode)group).Value!).Where(group => group != "list")
            .Select(group => KeyValuePair.Create(group, (IReadOnlyList<string>)abbreviations.Texts(group).Select(word => word.Value!).ToArray()));
        var known = new Abbreviations(groups);
        var automaton = new PhraseAutomaton();
        var places = new List<PhrasePlace>();

        // In the order in which a program adds them that reads them itself.
        var rules = files.Where(file => IsCheck(file.Top.Child("check"))).OrderBy(file => file.Top.Text("id"), StringComparer.Ordinal).ToArray();
        output.Write(rules.Length);
        foreach (var rule in rules)
        {
            var before = places.Count;
            foreach (var (key, place) in PhrasePlaces.Keys)
            {
                foreach (var written in rule.Top.Child("check").Texts(key))
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
    public static bool IsCheck(YamlNode? node) => node.Text("kind") == "phrase";

    /// <summary>Whether phrases, or the words of pages, stand under a key of such a check.</summary>
    public static bool IsList(string key) => key == PageWords.Key || PhrasePlaces.Keys.Any(place => place.Key == key);
}
