namespace Stet.Benchmarks.Leftovers;

/// <summary>Lines that are left over in copied stories, by family. {n}, {name}, {town}, {date} and {time} are filled in anew for each article.</summary>
internal static class LeftoverLines
{
    public static IReadOnlyList<(string Family, IReadOnlyList<string> Lines)> All { get; } = Read();

    /// <summary>From LeftoverLines.txt, where <c>= </c> begins the name of a family.</summary>
    private static List<(string Family, IReadOnlyList<string> Lines)> Read()
    {
        using var text = new StreamReader(typeof(LeftoverLines).Assembly.GetManifestResourceStream("LeftoverLines.txt")!);
        var all = new List<(string, IReadOnlyList<string>)>();
        var lines = new List<string>();
        while (text.ReadLine() is { } line)
        {
            if (line is ['=', ' ', .. var family])
            {
                all.Add((family, lines = []));
            }
            else if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return all;
    }
}
