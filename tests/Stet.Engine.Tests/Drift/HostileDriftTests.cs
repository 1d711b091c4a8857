using System.Text;
using Stet.Analyzers;
using Stet.Articles;
using Stet.Originals;
using Stet.Rules;
using Stet.Tests.Formats;
using Stet.Tests.Originals;

namespace Stet.Tests.Drift;

/// <summary>Texts that nobody writes and somebody sends. What matters is that an answer comes.</summary>
public sealed class HostileDriftTests
{
    private const int Size = 300 << 10;

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Area == "drift")));

    [Theory]
    [InlineData("The ferry did not sink in 2004. ")]
    [InlineData("12 men, 13 men, 14 men, not 15 men ")]
    [InlineData("Marlow Tarnhill Ellery and Ilse Brandt ")]
    [InlineData("not no never ")]
    [InlineData("rise fall up down ")]
    [InlineData("1-2-3-4-5-")]
    [InlineData("hundred thousand million ")]
    [InlineData("May ")]
    [InlineData("of of of The ")]
    public void One_sentence_without_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Size / piece.Length));

        Check(text, text).ShouldBeLessThanOrEqualTo(200);
        Check(string.Concat(Enumerable.Repeat("The ferry sank in 2005. Ilse Brand was not there. ", 2_000)), text);
    }

    [Fact]
    public void Names_that_are_nearly_each_other()
    {
        var names = Enumerable.Range(0, 4_000).Select(i => $"Mar{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}low").ToArray();

        Check("They met " + string.Join(" and met ", names) + ".", "They saw " + string.Join(" and saw ", names.Select(name => name + "e")) + ".");
    }

    [Fact]
    public void A_row_of_offices_and_their_holders_that_one_sentence_joins()
    {
        var row = "In the second half " + string.Join(" and ", Enumerable.Range(0, 45).Select(i => $"keeper Marl{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}ow"));

        Check(row + " scored.", row + " did not score.").ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void One_word_without_end_is_taken_in_parts()
    {
        var article = Reading.Plain(string.Concat(Enumerable.Repeat("5-cats-Ilse-not-rose-", 1_000)));

        Statement.Of(article, Roles.All).Max(statement => statement.Facts.Pieces.Count).ShouldBe(160);
    }

    private static int Check(string story, string original)
    {
        OriginalSet originals = [Compared.Original(original)];
        return Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => originals).Diagnostics.Count;
    }
}
