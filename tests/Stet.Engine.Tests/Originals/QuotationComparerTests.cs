using Stet.Originals;

namespace Stet.Tests.Originals;

/// <summary>The verdicts that a careful desk editor would give.</summary>
public sealed class QuotationComparerTests
{
    private const string Speech = "\"We will not close the bridge before the winter, unless the engineers ask us to,\" said Ilse Brandt, the mayor. \"The shops have suffered enough. People must be able to cross.\"";

    [Theory]
    [InlineData("\"We will not close the bridge before the winter,\" she said.", Verdict.Exact)]
    [InlineData("“We will not close the bridge — before the winter!” she said.", Verdict.Typographic)]
    [InlineData("\"We will close the bridge before the winter,\" she said.", Verdict.Altered)]
    [InlineData("\"We won't close the bridge before the winter,\" she said.", Verdict.Altered)]
    [InlineData("\"We will not close the bridge before the spring,\" she said.", Verdict.Altered)]
    [InlineData("\"We will surely not close the bridge before the winter,\" she said.", Verdict.Altered)]
    [InlineData("\"Ask the county who pays for all of this,\" she said.", Verdict.NotFound)]
    [InlineData("\"The shops have suffered enough. People must be able to cross,\" she said.", Verdict.Typographic)]
    [InlineData("\"We will not close the bridge before the winter, unless the engineers ask us to. The shops have suffered enough,\" she said.", Verdict.Typographic)]
    [InlineData("\"We will not close the bridge … unless the engineers ask us to,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"We will not close the bridge [...] unless the engineers ask us to,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"We will not close the bridge (...) unless the engineers ask us to,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"We will … close the bridge before the winter,\" she said.", Verdict.Misleading)]
    [InlineData("\"We will not close the bridge … The shops have suffered enough,\" she said.", Verdict.Misleading)]
    [InlineData("\"[The council] will not close the bridge before the winter,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"We will [never] close the bridge before the winter,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"We will [soon] close the bridge before the winter,\" she said.", Verdict.Misleading)]
    [InlineData("\"[T]he shops have suffered enough,\" she said.", Verdict.Typographic)]
    [InlineData("\"The shops [sic] have suffered enough,\" she said.", Verdict.Typographic)]
    [InlineData("\"The shops have suffer[ed] enough,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"People must be able to cross. The shops have suffered enough,\" she said.", Verdict.Reordered)]
    public void Verdict_on(string story, Verdict verdict)
    {
        var found = Compared.Verdict(Speech, story);

        (found == Verdict.Exact ? Verdict.Typographic : found).ShouldBe(verdict == Verdict.Exact ? Verdict.Typographic : verdict);
    }

    [Theory]
    [InlineData("\"Um, we, we will rebuild, uh, you know, the bridge this year,\" she said.", "\"We will rebuild the bridge this year,\" she said.", Verdict.Typographic)]
    [InlineData("\"It is a damned foolish bridge,\" she said.", "\"It is a d----- foolish bridge,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"It is a damned foolish bridge,\" she said.", "\"It is a d****d foolish bridge,\" she said.", Verdict.MarkedEdit)]
    [InlineData("\"The cease-fire holds in the whole region,\" she said.", "\"The ceasefire holds in the whole region,\" she said.", Verdict.Typographic)]
    [InlineData("\"The colour of the programme is grey,\" she said.", "\"The color of the program is gray,\" she said.", Verdict.Typographic)]
    [InlineData("\"We need twenty-one boats and 3 crews,\" she said.", "\"We need 21 boats and three crews,\" she said.", Verdict.Typographic)]
    [InlineData("\"It costs 1,000 pounds a day to run,\" she said.", "\"It costs 1000 pounds a day to run,\" she said.", Verdict.Typographic)]
    [InlineData("\"It costs 5 percent of the budget,\" she said.", "\"It costs 5% of the budget,\" she said.", Verdict.Typographic)]
    [InlineData("\"It costs 5 percent of the budget,\" she said.", "\"It costs 15% of the budget,\" she said.", Verdict.Altered)]
    [InlineData("\"The café in Genève stays open,\" she said.", "\"The cafe in Geneve stays open,\" she said.", Verdict.Typographic)]
    [InlineData("The report says the stone of the arch is sound and dry.", "The report says \"the stone of the arch is sound and dry\".", Verdict.Exact)]
    [InlineData("\"Das Wasser ist nicht sauber, und wir wissen es seit dem Winter,\" sagte er.", "\"The water is not clean, and we have known that since the winter,\" he said.", Verdict.Translated)]
    public void Verdict_on_a_quotation_of(string original, string story, Verdict verdict) => Compared.Verdict(original, story).ShouldBe(verdict);

    [Fact]
    public void An_ellipsis_over_too_many_words_splices()
    {
        var between = string.Join(' ', Enumerable.Repeat("and the wind blew over the water", 12));

        Compared.Verdict($"We opened the gate in the morning {between} and closed it in the evening.", "\"We opened the gate in the morning … and closed it in the evening,\" she said.")
            .ShouldBe(Verdict.Spliced);
    }

    [Theory]
    [InlineData("\"We will close the bridge before the winter,\" she said.", "'not' is left out")]
    [InlineData("\"We will surely not close the bridge before the winter,\" she said.", "'surely' is added")]
    [InlineData("\"We will not shut the bridge before the winter,\" she said.", "'shut' stands for 'close'")]
    public void The_difference_is_said_in_the_words_of_both(string story, string difference) => Compared.Difference(Speech, story).ShouldBe(difference);

    [Fact]
    public void A_quotation_of_the_second_of_two_originals_names_it()
    {
        var comparison = Compared.All("\"The shops have suffered enough,\" she said.", "Nothing of the kind was ever said here.", Speech).ShouldHaveSingleItem();

        comparison.Original!.Path.ShouldBe("original-1.txt");
    }

    [Theory]
    [InlineData("\"The shops have suffered enough,\" said Jonas Weil.", Verdict.OtherSpeaker)]
    [InlineData("\"The shops have suffered enough,\" said Ilse Brandt.", Verdict.Exact)]
    [InlineData("\"The shops have suffered enough,\" Brandt said.", Verdict.Exact)]
    [InlineData("\"The shops have suffered enough,\" the mayor said.", Verdict.Exact)]
    public void Another_speaker_is_told_from_the_same(string story, Verdict verdict) => Compared.Verdict(Speech, story).ShouldBe(verdict);

    [Theory]
    [InlineData(0)]
    [InlineData(599)]
    [InlineData(640)]
    [InlineData(1190)]
    [InlineData(1498)]
    public void A_word_changed_anywhere_in_a_long_quotation_is_seen(int at)
    {
        var words = Enumerable.Range(0, 1500).Select(i => $"word{i * 7919 % 1500}x").ToArray();
        var original = $"She read it out: {string.Join(' ', words)}.";
        var changed = words.ToArray();
        changed[at] = "marmalade";

        Compared.Verdict(original, $"\"{string.Join(' ', words)}\"").ShouldBe(Verdict.Exact);
        Compared.Verdict(original, $"\"{string.Join(' ', changed)}\"").ShouldBe(Verdict.Altered);
        Compared.Difference(original, $"\"{string.Join(' ', changed)}\"").ShouldBe($"'marmalade' stands for '{words[at]}'");
    }

    [Theory]
    [InlineData(300)]
    [InlineData(500)]
    [InlineData(1000)]
    public void A_word_dropped_from_a_long_quotation_is_seen(int at)
    {
        var words = Enumerable.Range(0, 1500).Select(i => $"word{i * 7919 % 1500}x").ToList();
        var original = $"She read it out: {string.Join(' ', words)}.";
        words.RemoveAt(at);

        Compared.Verdict(original, $"\"{string.Join(' ', words)}\"").ShouldBe(Verdict.Altered);
    }
}
