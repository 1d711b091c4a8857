using FsCheck;
using FsCheck.Fluent;
using Stet.Originals;

namespace Stet.Tests.Originals;

/// <summary>What holds for any stretch of an original, however it is set in type, and for any change of its words.</summary>
public sealed class EditScriptPropertyTests
{
    private const string Text =
        "The council will rebuild the old harbour bridge before the winter, and nobody who lives beside the river should pay for it twice. " +
        "We asked three engineers to look at the northern arch. Their report says that the stone is sound but the mortar has failed, so the lorries must wait. " +
        "I don't believe that Westmark's shopkeepers can carry another year-long closure without help from the county. " +
        "When my grandfather drove sheep across it, a man with a lantern walked ahead of every cart and took a penny from each driver.";

    private static readonly string[] Words = Text.Split(' ');

    private static readonly Gen<(int First, int Count)> Stretch =
        from first in Gen.Choose(0, Words.Length - 8)
        from count in Gen.Choose(6, 40)
        select (first, Math.Min(count, Words.Length - first));

    private static readonly Gen<Func<string, string>> Setting = Gen.Elements<Func<string, string>>(
        text => text,
        text => text.Replace('\'', '\u2019'),
        text => text.Replace(" ", "  ", StringComparison.Ordinal),
        text => text.Replace(' ', '\u00A0'),
        text => text.Replace(" ", "\n", StringComparison.Ordinal),
        text => text.Replace("ri", "r\u00ADi", StringComparison.Ordinal),
        text => text.Replace("-", "\u2010", StringComparison.Ordinal),
        text => text.Replace("-", " ", StringComparison.Ordinal),
        text => text.Replace(", ", " \u2014 ", StringComparison.Ordinal),
        text => text.Replace(",", "", StringComparison.Ordinal),
        text => char.ToUpperInvariant(text[0]) + text[1..],
        text => char.ToLowerInvariant(text[0]) + text[1..],
        text => text.TrimEnd('.', ',') + ",",
        text => text.TrimEnd('.', ',') + "!",
        text => text.Replace("fi", "\uFB01", StringComparison.Ordinal));

    private static readonly Gen<(string Open, string Close)> Marks = Gen.Elements(("\"", "\""), ("\u201C", "\u201D"), ("\u00AB", "\u00BB"), ("\u201E", "\u201C"));

    [Fact]
    public void A_stretch_of_the_original_is_honest_however_it_is_set()
    {
        var cases = from stretch in Stretch from one in Setting from other in Setting from marks in Marks select (stretch, one, other, marks);

        Prop.ForAll(cases.ToArbitrary(), x =>
        {
            var quoted = x.other(x.one(string.Join(' ', Words.Skip(x.stretch.First).Take(x.stretch.Count))));
            var verdict = Compared.All($"She said: {x.marks.Open}{quoted}{x.marks.Close}.", Text)[0].Verdict;
            return (verdict is Verdict.Exact or Verdict.Typographic).Label($"{verdict}: {quoted}");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_word_dropped_in_the_middle_is_always_seen()
    {
        var cases = from stretch in Stretch from at in Gen.Choose(2, stretch.Count - 3) select (stretch, at);

        Prop.ForAll(cases.ToArbitrary(), x =>
        {
            var words = Words.Skip(x.stretch.First).Take(x.stretch.Count).ToList();
            words.RemoveAt(x.at);
            var verdict = Compared.Verdict(Text, $"She said: \"{string.Join(' ', words)}\"");
            return (verdict == Verdict.Altered).Label($"{verdict}: {string.Join(' ', words)}");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_word_changed_in_the_middle_is_always_seen()
    {
        var cases = from stretch in Stretch from at in Gen.Choose(2, stretch.Count - 3) select (stretch, at);

        Prop.ForAll(cases.ToArbitrary(), x =>
        {
            var words = Words.Skip(x.stretch.First).Take(x.stretch.Count).ToArray();
            words[x.at] = "marmalade";
            var verdict = Compared.Verdict(Text, $"She said: \"{string.Join(' ', words)}\"");
            return (verdict == Verdict.Altered).Label($"{verdict}: {string.Join(' ', words)}");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_script_accounts_for_every_word_of_the_story_and_moves_forward_in_the_original()
    {
        var piece = Gen.OneOf(Gen.Elements(Words), Gen.Elements("marmalade", "not", "…", "[the mayor]", "10", "two"));
        var cases = from stretch in Stretch from more in piece.ListOf() from at in Gen.Choose(0, stretch.Count) select (stretch, more, at);

        Prop.ForAll(cases.ToArbitrary(), x =>
        {
            var words = Words.Skip(x.stretch.First).Take(x.stretch.Count).ToList();
            words.InsertRange(x.at, x.more);
            return Compared.All($"She said: \"{string.Join(' ', words)}\"", Text).All(IsWhole);
        }).QuickCheckThrowOnFailure();
    }

    private static bool IsWhole(Comparison comparison)
    {
        if (comparison.Script is not { } script)
        {
            return true;
        }

        int story = 0, original = script.Steps.Count > 0 ? script.Steps[0].OriginalStart : 0, kept = 0;
        foreach (var step in script.Steps)
        {
            if (step.StoryStart != story || step.OriginalStart != original || step.StoryEnd < story || step.OriginalEnd < original || step.OriginalEnd > comparison.Original!.Words.Count)
            {
                return false;
            }

            (story, original) = (step.StoryEnd, step.OriginalEnd);
            kept += step.Kind == EditKind.Keep ? step.StoryCount : 0;
        }

        return story == comparison.Words.Words.Count && kept == script.Kept;
    }
}
