using FsCheck;
using FsCheck.Fluent;
using Stet.Articles;
using Stet.Text;

namespace Stet.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("He met U.S. officials in Kyiv.")]
    [InlineData("It was Mark A. Milley who came.")]
    [InlineData("Brothers Charles G. and David H. Hill came.")]
    [InlineData("It was Gen. Mark Hill who came.")]
    [InlineData("It opens on Sept. 12 in Westmark.")]
    [InlineData("She lives at No. 10 now.")]
    [InlineData("He flew to St. Petersburg on Monday.")]
    [InlineData("Harbour Inc. said it would pay.")]
    [InlineData("Prices rose 3.5 per cent.")]
    [InlineData("Sen. Ann Lee (D-Mass.) said so.")]
    [InlineData("Sen. Tom Fry (R-S.C.) told them.")]
    [InlineData("A man from Fairview, W.Va. said so.")]
    [InlineData("\"Will it close the airlines?\" said Ulrich.")]
    [InlineData("“Stop!” he shouted.")]
    [InlineData("He was signaling ... that he is open.")]
    [InlineData("He was signaling … that he is open.")]
    [InlineData("The band Wham! were there.")]
    [InlineData("It cost $1.5m, i.e. a lot.")]
    public void One_sentence(string text) => Divide(text).ShouldBe([text]);

    [Theory]
    [InlineData("He lives in the U.S. The war goes on.", "He lives in the U.S.")]
    [InlineData("“It is done.” Then he left.", "“It is done.”")]
    [InlineData("\"It is done.\" Then he left.", "\"It is done.\"")]
    [InlineData("It is the approach. the Russian side waits.", "It is the approach.")]
    [InlineData("It ended the talks.They went home.", "It ended the talks.")]
    [InlineData("It ended (for now).This is good.", "It ended (for now).")]
    [InlineData("It was not enough...They left.", "It was not enough...")]
    [InlineData("Is it over? Nobody knows.", "Is it over?")]
    [InlineData("It was over (he said so.) They left.", "It was over (he said so.)")]
    [InlineData("It was over. “We won,” she said.", "It was over.")]
    [InlineData("It was over. 20 people left.", "It was over.")]
    [InlineData("It was over ... They left.", "It was over ...")]
    [InlineData("It worries them. … They left.", "It worries them. …")]
    [InlineData("She has hepatitis C. The disease is rare.", "She has hepatitis C.")]
    [InlineData("It starts at 9 a.m. He is late.", "It starts at 9 a.m.")]
    [InlineData("これは本です。次の文です。", "これは本です。")]
    public void The_first_of_two_sentences(string text, string first)
    {
        var sentences = Divide(text);

        sentences.Length.ShouldBe(2);
        sentences[0].ShouldBe(first);
    }

    [Fact]
    public void A_sentence_that_no_stop_ends_says_so()
    {
        var text = "It is over. Nobody knows why";
        var sentences = Of(text);

        sentences.Select(sentence => sentence.IsEnded).ShouldBe([true, false]);
    }

    [Fact]
    public void Sentences_hold_all_tokens_in_order() => Prop.ForAll(TextGen.Any, text =>
    {
        var tokens = new List<Token>();
        Tokenizer.Append(text, tokens, Vocabulary.OwnAbbreviations);
        var sentences = new List<Sentence>();
        Sentences.Append(text, tokens.ToArray(), sentences);
        var next = 0;
        foreach (var sentence in sentences)
        {
            sentence.FirstToken.ShouldBe(next);
            sentence.TokenCount.ShouldBeGreaterThan(0);
            sentence.Span.Start.ShouldBe(tokens[next].Start);
            next += sentence.TokenCount;
            sentence.Span.End.ShouldBe(tokens[next - 1].End);
        }

        return next == tokens.Count;
    }).QuickCheckThrowOnFailure();

    private static string[] Divide(string text) => Of(text).Select(sentence => text.Substring(sentence.Span.Start, sentence.Span.Length)).ToArray();

    private static List<Sentence> Of(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Append(text, tokens, Vocabulary.OwnAbbreviations);
        var sentences = new List<Sentence>();
        Sentences.Append(text, tokens.ToArray(), sentences);
        return sentences;
    }
}
