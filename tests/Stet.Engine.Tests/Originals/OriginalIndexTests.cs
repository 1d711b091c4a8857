using Stet.Originals;
using Stet.Text;

namespace Stet.Tests.Originals;

public sealed class OriginalIndexTests
{
    private readonly OriginalIndex index = new([
        Compared.Original("The bridge is old. The bridge is closed."),
        Compared.Original(""),
        Compared.Original("Closed roads stay closed."),
    ]);

    [Theory]
    [InlineData("bridge", "1 5")]
    [InlineData("the bridge is", "0 4")]
    [InlineData("closed", "7 10 13")]
    [InlineData("BRIDGE IS", "1 5")]
    [InlineData("closed closed", "")]
    [InlineData("roads stay closed", "11")]
    [InlineData("unheard", "")]
    public void Runs_are_found_at_all_their_places(string run, string places)
    {
        var found = new List<int>();
        foreach (var place in index.Find(Folds(run)))
        {
            found.Add(place);
        }

        string.Join(' ', found).ShouldBe(places);
    }

    [Fact]
    public void Each_position_belongs_to_one_original()
    {
        index.Count.ShouldBe(15);
        Enumerable.Range(0, 3).Select(i => (index.StartOf(i), index.EndOf(i))).ShouldBe([(0, 8), (9, 9), (10, 14)]);
        index.OriginalAt(0).ShouldBe(0);
        index.OriginalAt(7).ShouldBe(0);
        index.OriginalAt(10).ShouldBe(2);
        index.OriginalAt(13).ShouldBe(2);
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        var empty = new OriginalIndex([]);

        empty.Count.ShouldBe(0);
        empty.Find(Folds("the bridge")).Length.ShouldBe(0);
        new OriginalIndex([Compared.Original("")]).Find(Folds("the")).Length.ShouldBe(0);
    }

    [Fact]
    public void A_quotation_put_together_from_the_end_of_one_original_and_the_beginning_of_the_next_is_not_exact()
    {
        var comparison = Compared.All("\"The bridge is closed to heavy lorries today,\" she said.", "At last the bridge is closed to", "heavy lorries today must wait.").ShouldHaveSingleItem();

        comparison.Verdict.ShouldNotBe(Verdict.Exact);
        comparison.Verdict.ShouldNotBe(Verdict.Typographic);
    }

    private static ulong[] Folds(string run) => run.Split(' ').Select(word => Folding.Hash(word)).ToArray();
}
