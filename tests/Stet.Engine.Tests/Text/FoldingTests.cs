using FsCheck.Fluent;
using Stet.Text;

namespace Stet.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Don\u2019t", "don't")]
    [InlineData("Don`t", "don't")]
    [InlineData("don\u02BCt", "DON\u00B4T")]
    [InlineData("cease\u2011fire", "cease-fire")]
    [InlineData("cease\u00ADfire", "ceasefire")]
    [InlineData("cease\u200Bfire\uFEFF", "ceasefire")]
    [InlineData("10\u00A0000\u202Fkm", "10 000 km")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("\uFB01nal o\uFB00er", "final offer")]
    [InlineData("\u0133s", "ijs")]
    [InlineData("\uFF21\uFF22\uFF11", "ab1")]
    [InlineData("\uFF76\uFF9E", "\u30AC")]
    [InlineData("m\u00B2", "m2")]
    [InlineData("\u2026", "...")]
    [InlineData("\u039F\u03B4\u03CC\u03C2", "\u03BF\u03B4\u03CC\u03C3")]
    [InlineData("\uD55C\uAD6D", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    public void Folds_alike_what_a_reader_takes_for_the_same(string one, string other)
    {
        Folding.Fold(one).ShouldBe(Folding.Fold(other));
        Folding.Hash(one).ShouldBe(Folding.Hash(other));
    }

    [Theory]
    [InlineData("resume", "r\u00E9sum\u00E9")]
    [InlineData("1990-91", "1990\u201391")]
    [InlineData("\u0441at", "cat")]
    [InlineData("Strasse", "Stra\u00DFe")]
    public void Keeps_apart_what_a_reader_does_not(string one, string other) =>
        Folding.Hash(one).ShouldNotBe(Folding.Hash(other));

    [Theory]
    [InlineData("\u00E9", "e\u0301")]
    [InlineData("\u00C5", "A\u030A")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1E69", "s\u0323\u0307")]
    [InlineData("\u1EC7", "e\u0323\u0302")]
    [InlineData("\u0137", "k\u0327")]
    [InlineData("\u0439", "\u0438\u0306")]
    [InlineData("\u03AC", "\u03B1\u0301")]
    [InlineData("\u0130", "I\u0307")]
    [InlineData("\u01D5", "U\u0308\u0304")]
    [InlineData("\u0931", "\u0930\u093C")]
    public void Composed_and_decomposed_letters_fold_alike(string composed, string decomposed) =>
        Folding.Fold(composed).ShouldBe(Folding.Fold(decomposed));

    [Fact]
    public void Every_character_folds_to_what_folds_to_itself()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = Folding.Fold([(char)c]);
            Folding.Fold(once).ShouldBe(once, $"U+{c:X4}");
        }
    }

    [Fact]
    public void The_hash_of_a_text_is_the_hash_of_its_folded_text() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Folding.Hash(text) == Folding.Hash(Folding.Fold(text))));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text)));

    [Fact]
    public void Ascii_is_in_the_table_as_it_is_on_the_fast_path()
    {
        for (var c = '\0'; c < 0x80; c++)
        {
            var expected = FoldingTable.TryFold(c, out var folded) ? folded.ToString() : c.ToString();
            Folding.Fold([c]).ShouldBe(expected);
        }
    }

    [Fact]
    public void What_the_tokenizer_takes_for_an_apostrophe_a_hyphen_or_nothing_folds_so()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            if (Characters.IsApostrophe(c))
            {
                Folding.Fold([c]).ShouldBe("'", $"U+{(int)c:X4}");
            }
            else if (Characters.IsHyphen(c))
            {
                Folding.Fold([c]).ShouldBe("-", $"U+{(int)c:X4}");
            }
            else if (Characters.IsInvisible(c))
            {
                Folding.Fold([c]).ShouldBeEmpty($"U+{(int)c:X4}");
            }
            else if (Characters.IsSpace(c) && c is not '\u200B')
            {
                Folding.Fold([c]).ShouldBe(" ", $"U+{(int)c:X4}");
            }
        }
    }
}
