using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A number put for an article: "two goals" of "a goal", and the other way round.</summary>
internal sealed class ArticleDrift(Aligned aligned, LinksOfOriginals originals)
{
    /// <summary>The weights are those of numbers: too few sentences have a number for an article, or an article for a number, to fit others.</summary>
    private static readonly Proof Weights = new(
        "article",
        -2.5,
        ("story is not made from its originals", -3.5),
        ("share of the story's sentence", 2.57),
        ("share of the words around there", 1.38),
        ("share of the words around", 1.06),
        ("same words right before", 0.98),
        ("same words right behind", 1.48));

    /// <summary>Nobody writes "a" for more, nor many words before what is counted.</summary>
    private const int Most = 12;
    private const int MostBefore = 2;

    private static readonly WordSet Articles = Folding.SetOf("a an");

    /// <summary>"a goal in each half" makes two.</summary>
    private static readonly WordSet Again = Folding.SetOf("each either both another other per every");

    public void Find(List<Change> changes)
    {
        var there = aligned[aligned.There[0]].Statement;
        if (IsCountedAgain(aligned.Story) || IsCountedAgain(there))
        {
            return;
        }

        foreach (var our in Counted(aligned.Story))
        {
            foreach (var their in Counted(there).Where(their => their.Noun == our.Noun && (our.Count == 1) != (their.Count == 1) && Proof(new Spot(-1, our.First, our.End), new Spot(aligned.There[0], their.First, their.End)) > 0))
            {
                changes.Add(aligned.Change(FactKind.Number, aligned.Story.SpanOf(our.First, our.End), aligned.There[0], there.SpanOf(their.First, their.End)));
            }
        }
    }

    private double Proof(Spot our, Spot their)
    {
        var frame = new Frame(aligned, originals.OfStory(aligned.Story), originals, our, their);
        return Weights.Of(
            aligned, aligned.Story.SpanOf(our.First, our.End),
            ("story is not made from its originals", aligned.IsClose ? 0 : 1),
            ("share of the story's sentence", frame.Ours),
            ("share of the words around there", frame.AroundThere),
            ("share of the words around", frame.Around),
            ("same words right before", frame.Before),
            ("same words right behind", frame.Behind));
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
