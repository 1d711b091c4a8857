using Shouldly;
using Xunit;

namespace Stet.Cli.Tests.Settings;

/// <summary>Word lists of a pack: files that are lists and no rules.</summary>
public sealed class WordListTests : IDisposable
{
    private const string Story = "The harbour of Varnby lay empty.\n\nThe mayor hollered. “We are leaving the old harbour for good.”\n\nIt rained.\n";

    private readonly Newsroom newsroom = new();

    [Fact]
    public void A_verb_of_a_pack_attributes()
    {
        newsroom.Write("a.txt", Story);
        newsroom.Write("house/words/verbs.yml", "list: speech-verbs\nalways: [holler]\n");

        newsroom.Run("check", "a.txt", "--select", "unattributed-quotation", "--fail-on", "suggestion").Code.ShouldBe(ExitCode.Findings);
        newsroom.Run("check", "a.txt", "--select", "unattributed-quotation", "--fail-on", "suggestion", "--rules", "house").Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void An_abbreviation_of_a_pack_ends_no_sentence()
    {
        newsroom.Write("a.txt", "The harbour of Varnby lay empty.\n\nAda Lund told Bgm. Moen that the port would close. “We are leaving the old harbour for good.”\n\nIt rained.\n");
        newsroom.Write("house/words.yml", "list: abbreviations\nbefore-names: [Bgm.]\n");

        newsroom.Run("check", "a.txt", "--select", "unattributed-quotation", "--fail-on", "suggestion").Code.ShouldBe(ExitCode.Findings);
        newsroom.Run("check", "a.txt", "--select", "unattributed-quotation", "--fail-on", "suggestion", "--rules", "house").Code.ShouldBe(ExitCode.Clean);
    }

    [Theory]
    [InlineData("list: speech-verbs\nallways: [holler]\n", "house/verbs.yml(2,1): error STET002: unknown key 'allways', did you mean 'always'?")]
    [InlineData("list: speech\n", "house/verbs.yml(1,7): error STET002: 'list' cannot be 'speech'; it is one of speech-verbs, speech-nouns, speech-phrases, speakers")]
    [InlineData("list: speakers\ntitles: [mate, ' ']\n", "house/verbs.yml(2,16): error STET002: an entry of 'titles' is empty")]
    [InlineData("list: speakers\ntitles: { mate: yes }\n", "house/verbs.yml(2,9): error STET002: 'titles' must be text, not a mapping")]
    public void A_wrong_list_is_said_at_its_place_and_the_rest_still_runs(string list, string said)
    {
        newsroom.Write("a.txt", Story);
        newsroom.Write("house/verbs.yml", list);

        var outcome = newsroom.Run("check", "a.txt", "--rules", "house", "--format", "line");

        outcome.Code.ShouldBe(ExitCode.Usage);
        outcome.Error.ShouldContain(said);
        outcome.Output.ShouldContain("STET201");
    }

    public void Dispose() => newsroom.Dispose();
}
