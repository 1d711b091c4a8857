using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A number put for an article: "two goals" of "a goal", and the other way round.</summary>
internal sealed class ArticleDrift(Aligned aligned)
{
    /// <summary>Nobody writes "a" for more, nor many words before what is counted.</summary>
    private const int Most = 12;
    private const int MostBefore = 2;

    private static readonly WordSet Articles = Folding.SetOf("a an");

    /// <summary>"a goal in each half" makes two.</summary>
    private static readonly WordSet Again = Folding.SetOf("each either both another other per every");

    public void Find(List<Change> changes)
    {
        var there = aligned[aligned.There[0]].Statement;
        if (!aligned.IsClear || IsCountedAgain(aligned.Story) || IsCountedAgain(there))
        {
            return;
        }

        foreach (var our in Counted(aligned.Story))
        {
            foreach (var their in Counted(there).Where(their => their.Noun == our.Noun && (our.Count == 1) != (their.Count == 1)))
            {
                changes.Add(aligned.Change(FactKind.Number, aligned.Story.SpanOf(our.First, our.End), aligned.There[0], there.SpanOf(their.First, their.End)));
            }
        }
    }

    private static bool IsCountedAgain(Statement statement) => statement.Units.Any(unit => Again.Contains(unit.Fold));

    /// <summary>The things of which a sentence says how many there are, and names them nowhere else.</summary>
    private static IEnumerable<(ulong Noun, decimal Count, int First, int End)> Counted(Statement statement)
    {
        for (var i = 0; i < statement.Units.Count; i++)
        {
            if (CountOf(statement.Units[i]) is { } count && NounBehind(statement, i) is > 0 and var noun && (count > 1) == (statement.WordAt(noun) is [.., 's']) && statement.Units.Count(unit => unit.Key == statement.Units[noun].Key) == 1)
            {
                yield return (statement.Units[noun].Key, count, i, count > 1 ? i + 1 : noun + 1);
            }
        }
    }

    private static decimal? CountOf(Unit unit) =>
        Articles.Contains(unit.Fold) ? 1
        : unit.Fact is Quantity { Measure: Measure.Count, Unit: null, To: null, IsVague: false, Value: > 1 and <= Most and var value } ? value
        : null;

    /// <summary>The last of the words that stand together behind a number; 0 where they are too many.</summary>
    private static int NounBehind(Statement statement, int at)
    {
        var end = at + 1;
        while (end < statement.Units.Count && statement.Units[end].IsPlain)
        {
            end++;
        }

        return end - at - 1 is > 0 and <= MostBefore + 1 ? end - 1 : 0;
    }
}
