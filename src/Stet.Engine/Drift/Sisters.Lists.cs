namespace Stet.Drift;

/// <summary>How Sisters.txt beside this file writes the classes: one in a line, before it what fact its words tell, commas between those of which one
/// excludes the others, and a slash between two that mean the same.</summary>
internal static partial class Sisters
{
    private const int KindBits = 4;
    private const int MemberBits = 12;

    /// <summary>The words and phrases of all classes, each with a number that tells its class, the member of it that it is, and the fact.</summary>
    public static IEnumerable<(string Phrase, int Value)> In(IEnumerable<string> lines)
    {
        var count = 0;
        foreach (var line in lines)
        {
            if (line.Split(": ") is [var fact, var words] && Enum.TryParse<FactKind>(fact, ignoreCase: true, out var kind))
            {
                count++;
                foreach (var (member, names) in ListedPhrases.In(words).Index())
                {
                    foreach (var name in names.Split('/'))
                    {
                        yield return (name, (count << MemberBits) | (member << KindBits) | (int)kind);
                    }
                }
            }
        }
    }

    public static int ClassOf(int member) => member >> MemberBits;

    public static FactKind KindOf(int member) => (FactKind)(member & ((1 << KindBits) - 1));
}
