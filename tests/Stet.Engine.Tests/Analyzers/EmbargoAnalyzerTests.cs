using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Tests.Analyzers;

public sealed class EmbargoAnalyzerTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.Name == "embargo")));

    [Theory]
    [InlineData("EMBARGOED UNTIL 00.01 GMT, FRIDAY 13 MARCH 2026", "2026-03-13 00:01")]
    [InlineData("Embargoed until March 13, 2026 at 10:00 a.m. ET", "2026-03-13 14:00")]
    [InlineData("Embargoed until January 13, 2027 at noon Eastern time", "2027-01-13 17:00")]
    [InlineData("NOT FOR PUBLICATION BEFORE 0001 GMT 13 March", "2026-03-13 00:01")]
    [InlineData("EMBARGOED FOR RELEASE 6PM PT ON 4/11/2026", "2026-04-12 01:00")]
    [InlineData("Embargo: 11/04/2026, 18.00 BST", "2026-11-04 17:00")]
    [InlineData("(Embargo: 2026-03-12 14:30 CET)", "2026-03-12 13:30")]
    [InlineData("Sperrfrist: 12. M\u00E4rz 2026, 14 Uhr MEZ", "2026-03-12 13:00")]
    [InlineData("Embargo until midnight UTC on 1 January", "2026-01-01 00:00")]
    public void An_embargo_ends_at_its_time_in_its_zone(string line, string end)
    {
        var ends = DateTimeOffset.ParseExact(end + "Z", "yyyy-MM-dd HH:mmZ", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);

        Check(line, ends.AddMinutes(-1)).ShouldBe($"Error: '{line}' holds the story back until {end} UTC");
        Check(line, ends).ShouldBe($"Warning: '{line}' is the line of an embargo that has ended");
    }

    [Theory]
    [InlineData("EMBARGOED UNTIL 6 P.M. FRIDAY", "names no day")]
    [InlineData("HOLD FOR RELEASE", "names no day")]
    [InlineData("NOT FOR PUBLICATION", "names no day")]
    [InlineData("Embargoed until 99 March 2026, 10:00 GMT", "names no day")]
    [InlineData("Embargoed until 12 March 2020", "names no time zone")]
    [InlineData("Embargo: 6 p.m. local time, 13 March 2026", "names no time zone")]
    public void An_embargo_that_no_clock_can_end_is_an_error(string line, string problem) =>
        Check(line, Now).ShouldBe($"Error: '{line}' holds the story back and {problem}");

    [Fact]
    public void Without_a_time_of_the_run_no_embargo_has_ended() => Check("Embargoed until 12 March 2020, 10:00 GMT", null).ShouldStartWith("Error");

    [Theory]
    [InlineData("Embargo on grain ends in May.")]
    [InlineData("The list is not for publication.")]
    [InlineData("Hold until the paint is dry, she says.")]
    public void Other_embargoes_are_let_stand(string line) => Check(line, Now).ShouldBe("");

    [Theory]
    [InlineData("EMBARGOED UNTIL 3/0/2026 10:00 GMT")]
    [InlineData("EMBARGOED UNTIL 3/3/99999 10:00 GMT")]
    [InlineData("EMBARGOED UNTIL 9999-12-31 24:00 GMT")]
    [InlineData("EMBARGOED UNTIL 0001-01-01 00:00 CET")]
    [InlineData("EMBARGOED UNTIL 31/12/9999 23:00 EST")]
    [InlineData("EMBARGOED UNTIL 31 February 2026, 10:00 GMT")]
    public void A_day_that_no_calendar_of_ours_has_is_no_day(string line) =>
        Check(line, Now).ShouldBe($"Error: '{line}' holds the story back and names no day");

    [Fact]
    public void Whatever_numbers_stand_in_it_an_embargo_is_reported()
    {
        var number = Gen.OneOf(Gen.Choose(0, 40), Gen.Elements(0, 24, 31, 99, 1900, 2026, 2200, 9999, 10_000, 99_999, int.MaxValue)).Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var piece = Gen.OneOf(number, Gen.Elements("/", "/", "-", ".", " ", ":", ", ", "March ", " February ", " GMT", " CET", " EST", " a.m. ET", "pm PT", " Uhr MEZ", " NZDT"));

        Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), time => Check("EMBARGOED UNTIL 3/" + time, Now).Contains("EMBARGOED", StringComparison.Ordinal)).QuickCheckThrowOnFailure();
    }

    private static string Check(string line, DateTimeOffset? now) =>
        string.Join('\n', Linter.Check("story.txt", Encoding.UTF8.GetBytes($"{line}\n\nThe fund is empty, the ministry said."), rule => rule.Severity, (_, _) => [], null, now)
            .Diagnostics.Select(diagnostic => $"{diagnostic.Severity}: {diagnostic.Message}"));
}
