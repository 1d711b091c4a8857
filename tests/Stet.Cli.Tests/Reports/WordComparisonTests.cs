using Stet.Cli.Reports;

namespace Stet.Cli.Tests.Reports;

public sealed class WordComparisonTests
{
    [Fact]
    public void Words_left_out_stand_alone_and_words_replaced_in_pairs() =>
        Pairs("We close the port in May", "We will close our port in June").ShouldBe("We=We -/will close=close the/our port=port in=in May/June");

    [Fact]
    public void Case_marks_stops_and_hyphens_are_no_difference() =>
        Pairs("“We can’t cease-fire,", "we can't ceasefire.").ShouldBe("“We=we can’t=can't cease-fire,=ceasefire.");

    [Fact]
    public void A_changed_end_is_shown() => Pairs("We go on Monday", "We go on Monday at noon").ShouldBe("We=We go=go on=on Monday=Monday -/at -/noon");

    [Fact]
    public void Texts_with_little_in_common_are_not_compared() => WordComparison.Of("Nobody asked us", "The port is closed").ShouldBeNull();

    [Fact]
    public void Hostile_lengths_are_not_compared() =>
        WordComparison.Of(string.Concat(Enumerable.Repeat("a ", 5000)) + "b", "c " + string.Concat(Enumerable.Repeat("a b ", 3000))).ShouldBeNull();

    private static string Pairs(string story, string original) =>
        string.Join(' ', WordComparison.Of(story, original)!.Pairs.Select(pair => pair.Differs ? $"{Shown(pair.Story)}/{Shown(pair.Original)}" : $"{pair.Story}={pair.Original}"));

    private static string Shown(string word) => word.Length == 0 ? "-" : word;
}
