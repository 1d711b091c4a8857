using Stet.Originals;

namespace Stet.Tests.Originals;

/// <summary>Texts that nobody writes and somebody sends. What matters is that an answer comes.</summary>
public sealed class HostileOriginalsTests
{
    private const int Size = 300 << 10;

    private static readonly string[] Vocabulary = Enumerable.Range(0, 900).Select(i => $"w{i * 37 % 900}").ToArray();

    [Fact]
    public void A_quotation_as_long_as_a_book() => Compared.All("\"" + Noise(1), Noise(2)).Count.ShouldBe(1);

    [Fact]
    public void A_book_quoted_with_a_change_every_hundred_words()
    {
        var words = Noise(1).Split(' ');
        for (var i = 50; i < words.Length; i += 100)
        {
            words[i] = "marmalade";
        }

        Compared.All("\"" + string.Join(' ', words), Noise(1)).ShouldHaveSingleItem().Verdict.ShouldNotBeOneOf(Verdict.Exact, Verdict.Typographic, Verdict.MarkedEdit);
    }

    [Theory]
    [InlineData("the the the the")]
    [InlineData("the the the not")]
    [InlineData("stone the stone the stone")]
    public void Thousands_of_quotations_of_one_word_against_an_original_of_one_word(string quotation) =>
        Compared.All(Repeat($"\"{quotation}\" he said. ", 2_000), Repeat("the stone ", Size / 10), Repeat("the ", Size / 4)).Count.ShouldBe(2_000);

    [Fact]
    public void A_long_quotation_of_one_word() => Compared.All("\"" + Repeat("the ", Size / 4) + "not " + Repeat("the ", 1_000), Repeat("the ", Size / 4)).Count.ShouldBe(1);

    [Fact]
    public void An_original_that_is_one_paragraph_of_quotations()
    {
        var original = Repeat("\"We go on and on here,\" said Ilse Brandt. ", Size / 40);

        Compared.All(Repeat("\"We go on here. We go on and on, here.\" ", 200), original).Count.ShouldBe(200);
    }

    [Fact]
    public void Ellipses_and_brackets_without_end() =>
        Compared.All("\"" + Repeat("word … [and] ", 20_000) + "\"" + " \"" + Repeat("[[[ ((( word ", 10_000) + "\"", Noise(3)).Count.ShouldBe(2);

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, Size / 10).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
    }
}
