using System.Text;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Marks;
using Stet.Rules;

namespace Stet.Tests.Marks;

/// <summary>What the file beside a story lets stand.</summary>
public sealed class SidecarTests
{
    private const string Story = "Mayor Ada Lund came in. She met the the band at the pier. They left by boat.\n";

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, [])));

    [Theory]
    [InlineData(Story)]
    [InlineData("A new beginning. " + Story + "A new end.")]
    [InlineData("Mayor Ada Lund came in. She met\nthe the band at\nthe pier. They left by boat.\n")]
    [InlineData("Nobody came, and she shook hands with the the band at the pier. They left by boat.\n")]
    public void An_entry_holds_however_the_story_is_edited_around_it(string edited) =>
        Check(edited, Entry()).Where(diagnostic => diagnostic.Rule.Name == "doubled-word").ShouldHaveSingleItem().Suppression!.Kind.ShouldBe(SuppressionKind.Sidecar);

    [Theory]
    [InlineData("Mayor Ada Lund came in. She met of of band at the pier. They left by boat.\n")]
    [InlineData("Elsewhere and later, the the rain fell on another town altogether.\n")]
    public void Other_words_or_another_place_are_reported_again(string edited)
    {
        var reported = Check(edited, Entry()).Where(diagnostic => diagnostic.Suppression is null).Select(diagnostic => diagnostic.Rule.Name).ToArray();

        reported.ShouldBe(["unused-mark", "doubled-word"]);
    }

    [Fact]
    public void An_entry_by_hand_is_for_its_words_wherever_they_stand() =>
        Check(Story + "\nNobody else saw the the band.\n", "stand:\n  - { rule: doubled-word, text: the the, because: a band }\n").ShouldAllBe(diagnostic => diagnostic.Suppression!.Because == "a band");

    [Theory]
    [InlineData("stand:\n  - { rule: doubled-wrod, text: the the, because: x }\n", "Unknown rule 'doubled-wrod', did you mean 'doubled-word'?")]
    [InlineData("stand:\n  - { rule: doubled-word, text: the the }\n", "This mark gives no reason; say why the finding may stand")]
    [InlineData("stand:\n  - { rule: doubled-word, text: the the, because: x, until: 2026-11-01 }\n", "This mark for doubled-word expired on 1 November 2026")]
    public void What_is_wrong_with_an_entry_is_told_with_its_place(string sidecar, string message)
    {
        var wrong = Check(Story, sidecar).Single(diagnostic => diagnostic.Rule.Area == "marks");

        wrong.Message.ShouldBe(message);
        wrong.Related.ShouldHaveSingleItem().Location.Path.ShouldBe("story.txt.stet.yml");
        wrong.Related[0].Location.Lines.Start.Line.ShouldBe(1);
    }

    [Theory]
    [InlineData("stand: [\n")]
    [InlineData("stnad: []\n")]
    [InlineData("stand:\n  - { rule: doubled-word, txet: x, because: y }\n")]
    [InlineData("stand:\n  - { rule: doubled-word, text: x, because: y, key: 12 }\n")]
    public void What_cannot_be_read_is_a_trouble_of_the_settings(string sidecar)
    {
        var troubles = new List<Trouble>();

        Sidecar.Read("story.txt.stet.yml", sidecar, troubles);

        troubles.ShouldNotBeEmpty();
        troubles.ShouldAllBe(trouble => trouble.Id == TroubleId.SettingsFile);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("with \"quotes\", a \\ and: # signs")]
    [InlineData("tab\tand \u200B zero width, é, 漢, 🚢")]
    public void A_reason_survives_being_written_and_read(string because)
    {
        var entry = Read(Sidecar.With(null, "a\nb.txt", Entry(because)));

        entry.Mark.Because.ShouldBe(string.Join(' ', because.Split('\t')));
        entry.Key.ShouldBe(Entry(because).Key);
    }

    [Fact]
    public void A_changed_original_opens_the_question_again()
    {
        var entry = Entry("x") with { Evidence = "01234567" };

        Check(Story, Sidecar.With(null, "story.txt", entry)).ShouldContain(diagnostic => diagnostic.Rule.Name == "doubled-word" && diagnostic.Suppression == null);
    }

    [Fact]
    public void A_key_survives_being_written_and_read()
    {
        var key = new ContentKey(0x0123456789ABCDEF, 0x01, 0xFFFFFFFF);

        ContentKey.Parse(key.ToString()).ShouldBe(key);
        ContentKey.Parse("x" + key).ShouldBeNull();
    }

    private static string Entry() => Sidecar.With(null, "story.txt", Entry("a band"));

    private static SidecarEntry Entry(string because)
    {
        var report = Linter.Check("story.txt", Encoding.UTF8.GetBytes(Story), rule => rule.Severity, (_, _) => []);
        return SidecarEntry.Of(report.Text!, report.Diagnostics.Single(), because, "Ada", new DateOnly(2026, 12, 31));
    }

    private static SidecarEntry Read(string yaml)
    {
        var troubles = new List<Trouble>();
        var sidecar = Sidecar.Read("story.txt.stet.yml", yaml, troubles);
        troubles.ShouldBeEmpty();
        return sidecar!.Entries.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<Diagnostic> Check(string story, string sidecar)
    {
        var troubles = new List<Trouble>();
        var orders = LetStand.Default with { Today = new DateOnly(2026, 11, 22), Sidecar = Sidecar.Read("story.txt.stet.yml", sidecar, troubles) };
        troubles.ShouldBeEmpty();
        return Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => [], orders).Diagnostics;
    }
}
