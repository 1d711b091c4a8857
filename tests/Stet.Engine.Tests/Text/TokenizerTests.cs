using FsCheck;
using FsCheck.Fluent;
using Stet.Articles;
using Stet.Text;

namespace Stet.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("don't won’t", "don't|won’t")]
    [InlineData("O'Neill's", "O'Neill's")]
    [InlineData("players' pay", "players|'|pay")]
    [InlineData("Zelensky’s", "Zelensky’s")]
    [InlineData("rock 'n' roll", "rock|'|n|'|roll")]
    [InlineData("give 'em hell", "give|'|em|hell")]
    [InlineData("back-channel talks", "back-channel|talks")]
    [InlineData("well- and ill-fed", "well|-|and|ill-fed")]
    [InlineData("a 22-month war", "a|22-month|war")]
    [InlineData("won 3-1 at 10/1", "won|3-1|at|10|/|1")]
    [InlineData("1,001 people, 2.30 hours", "1,001|people|,|2.30|hours")]
    [InlineData("on 23.12.23.", "on|23.12.23|.")]
    [InlineData("$1.13bn (£600m), up 76%", "$|1.13bn|(|£|600m|)|,|up|76|%")]
    [InlineData("the 1990s and '90s", "the|1990s|and|'|90s")]
    [InlineData("Mr. Day met Gen. Lee", "Mr.|Day|met|Gen.|Lee")]
    [InlineData("U.S. officials at 9 a.m. sharp", "U.S.|officials|at|9|a.m.|sharp")]
    [InlineData("the U.S, he", "the|U.S|,|he")]
    [InlineData("J.R.R. Hill", "J.R.R.|Hill")]
    [InlineData("Mark A. Milley", "Mark|A.|Milley")]
    [InlineData("vitamin C. The", "vitamin|C|.|The")]
    [InlineData("Lee (D-Mass.) and Fry (R-S.C.)", "Lee|(|D-Mass.|)|and|Fry|(|R-S.C.|)")]
    [InlineData("FAIRVIEW, W.Va. - a Ph.D. student", "FAIRVIEW|,|W.Va.|-|a|Ph.D.|student")]
    [InlineData("No. 10 but no. Ten", "No.|10|but|no|.|Ten")]
    [InlineData("He sat. The mar. was", "He|sat|.|The|mar|.|was")]
    [InlineData("see https://x.example/a_(b)?c=d.", "see|https://x.example/a_(b)?c=d|.")]
    [InlineData("see www.westmark.example, now", "see|www.westmark.example|,|now")]
    [InlineData("see westmark.org/news.", "see|westmark.org/news|.")]
    [InlineData("(see westmark.org)", "(|see|westmark.org|)")]
    [InlineData("mail ann.lee@westmark.org, please", "mail|ann.lee@westmark.org|,|please")]
    [InlineData("mail Ann.Lee@westmark.org.", "mail|Ann.Lee@westmark.org|.")]
    [InlineData("the talks.They went", "the|talks|.|They|went")]
    [InlineData("the talks.they went", "the|talks|.|they|went")]
    [InlineData("ready ... now", "ready|...|now")]
    [InlineData("ready . . . now", "ready|. . .|now")]
    [InlineData("ready… now", "ready|…|now")]
    [InlineData("done.... Then", "done|....|Then")]
    [InlineData("What?! No!", "What|?!|No|!")]
    [InlineData("co\u00ADoperate", "co\u00ADoperate")]
    [InlineData("wo\u200Brd", "wo\u200Brd")]
    [InlineData("the \u200Ethe", "the|\u200Ethe")]
    [InlineData("cafe\u0301s naïve", "cafe\u0301s|naïve")]
    [InlineData("Київ сказав", "Київ|сказав")]
    [InlineData("日本語。次", "日本語|。|次")]
    [InlineData("good \uD83D\uDE00\uD83D\uDE00", "good|\uD83D\uDE00|\uD83D\uDE00")]
    [InlineData("“We won’t,” he said", "“|We|won’t|,|”|he|said")]
    [InlineData("war — so", "war|—|so")]
    [InlineData("war—so", "war|—|so")]
    public void Text_is_cut_into(string text, string tokens) => string.Join('|', Cut(text).Select(token => text.Substring(token.Start, token.Length))).ShouldBe(tokens);

    [Theory]
    [InlineData("can't", "CAN’T")]
    [InlineData("back-channel", "Back\u2011channel")]
    [InlineData("cooperate", "co\u00ADoperate")]
    [InlineData("the", "\u200Ethe")]
    [InlineData("U.S.", "u.s")]
    [InlineData("Mr.", "Mr")]
    [InlineData("Éa", "éa")]
    public void Words_that_a_reader_takes_for_the_same_fold_to_the_same(string one, string other) => Cut(one).Single().Fold.ShouldBe(Cut(other)[0].Fold);

    [Theory]
    [InlineData("cease", "ceased")]
    [InlineData("its", "it's")]
    [InlineData("re-sign", "resign")]
    public void Other_words_do_not(string one, string other) => Cut(one).Single().Fold.ShouldNotBe(Cut(other).Single().Fold);

    [Theory]
    [InlineData("kyiv", TokenKind.Word)]
    [InlineData("22-month", TokenKind.Word)]
    [InlineData("3-1", TokenKind.Number)]
    [InlineData("1st", TokenKind.Number)]
    [InlineData("x.org", TokenKind.Address)]
    [InlineData("’", TokenKind.Mark)]
    [InlineData("?", TokenKind.Stop)]
    [InlineData(". . .", TokenKind.Ellipsis)]
    [InlineData("—", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Symbol)]
    public void A_token_is_of_a_kind(string text, TokenKind kind) => Cut(text).Single().Kind.ShouldBe(kind);

    [Fact]
    public void Flags_tell_how_a_word_is_written_and_what_stands_before()
    {
        var tokens = Cut("The NATO(Gen. café\nend");

        tokens[0].Flags.ShouldBe(TokenFlags.Capital | TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore);
        tokens[1].Flags.ShouldBe(TokenFlags.Capital | TokenFlags.AllCapitals | TokenFlags.SpaceBefore);
        tokens[3].Flags.ShouldBe(TokenFlags.Capital | TokenFlags.Abbreviation | TokenFlags.Title);
        tokens[4].Flags.ShouldBe(TokenFlags.NonAscii | TokenFlags.SpaceBefore);
        tokens[5].Flags.ShouldBe(TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore);
    }

    [Fact]
    public void Tokens_are_in_order_and_cover_all_that_is_not_white_space() => Prop.ForAll(TextGen.Any, text =>
    {
        var at = 0;
        foreach (var token in Cut(text))
        {
            token.Length.ShouldBeGreaterThan(0);
            token.Start.ShouldBeGreaterThanOrEqualTo(at);
            text.AsSpan(at, token.Start - at).ToArray().ShouldAllBe(c => Characters.IsSpace(c));
            at = token.End;
        }

        return text.AsSpan(at).ToArray().All(Characters.IsSpace);
    }).QuickCheckThrowOnFailure();

    /// <summary>No time is measured: work that grows with the square of a megabyte would not come to an end.</summary>
    [Theory]
    [InlineData("a.")]
    [InlineData("A.")]
    [InlineData("a@")]
    [InlineData("a-")]
    [InlineData("a'")]
    [InlineData("a.b@c")]
    [InlineData("www.")]
    [InlineData("http://")]
    [InlineData("x.org)")]
    [InlineData("x.org/")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData(" \"")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(".\" (")]
    [InlineData("… ")]
    [InlineData("-")]
    [InlineData("@")]
    [InlineData("(")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("a")]
    [InlineData("\u00AD")]
    [InlineData("\u200E ")]
    [InlineData("\u0301")]
    [InlineData("\uD83D")]
    [InlineData("W.Va")]
    [InlineData("D-")]
    public void A_quarter_of_a_megabyte_of_one_sign_is_cut_in_reasonable_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 250_000 / unit.Length));
        var tokens = Cut(text);
        var sentences = new List<Sentence>();

        Sentences.Append(text, tokens, sentences);

        tokens.Length.ShouldBeGreaterThan(0);
        sentences.Sum(sentence => sentence.TokenCount).ShouldBe(tokens.Length);
    }

    private static Token[] Cut(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Append(text, tokens, Vocabulary.OwnAbbreviations);
        return [.. tokens];
    }
}
