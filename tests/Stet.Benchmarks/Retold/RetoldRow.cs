namespace Stet.Benchmarks.Retold;

/// <summary>A sentence of a published article as somebody retold it.</summary>
/// <param name="Set">The file of rows that it stands in.</param>
/// <param name="News">The article, by its path below the folder of news.</param>
/// <param name="Changed">The same with one fact changed; null where nobody changed one.</param>
/// <param name="Rules">The rules that are right to report the change.</param>
/// <param name="Kind">What kind of fact was changed.</param>
internal sealed record RetoldRow(string Set, string News, string Honest, string? Changed, string? Rules, string? Kind)
{
    private const int OfHonest = 2;
    private const int OfChanged = 5;

    /// <summary>Lines of two columns, article and honest sentence, or of five: the changed sentence, the rules that are right, the kind.</summary>
    public static IEnumerable<RetoldRow> Read(string path)
    {
        foreach (var (at, line) in File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            yield return line.Split('\t') switch
            {
                { Length: >= OfHonest and < OfChanged } cells => new RetoldRow(Path.GetFileNameWithoutExtension(path), cells[0], cells[1], null, null, null),
                { Length: OfChanged } cells => new RetoldRow(Path.GetFileNameWithoutExtension(path), cells[0], cells[1], cells[2], cells[3], cells[4]),
                _ => throw new FormatException($"{path}({at + 1}): a row has 2 columns, or 5"),
            };
        }
    }
}
