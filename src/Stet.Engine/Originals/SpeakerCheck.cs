using Stet.Articles;

namespace Stet.Originals;

/// <summary>Whether a quotation that was found has the speaker that the original gives it.</summary>
internal static class SpeakerCheck
{
    /// <param name="speaker">Who is said to have spoken in the story; null where nobody is.</param>
    /// <param name="places">Where the words stand; one right speaker among them is enough.</param>
    public static Comparison Of(Comparison comparison, Attribution? speaker, IReadOnlyList<Passage> places)
    {
        if (places.Count == 0)
        {
            return comparison;
        }

        var there = places.Select(place => OriginalSpeech.AttributionAt(place.Original, place.First)).ToArray();
        var here = SpeakerNames.Of(speaker);
        var isRightWords = comparison.Verdict is Verdict.Exact or Verdict.Typographic or Verdict.MarkedEdit;
        if (isRightWords && here.Count == 0 && Array.Exists(there, other => SpeakerNames.AreDifferent(SpeakerNames.Of(there[0]), SpeakerNames.Of(other))))
        {
            return comparison with { Verdict = Verdict.Ambiguous };
        }

        if (speaker is null)
        {
            return comparison;
        }

        if (isRightWords && here.Count > 0 && Array.TrueForAll(there, attribution => SpeakerNames.AreDifferent(here, SpeakerNames.Of(attribution))))
        {
            return comparison with { Verdict = Verdict.OtherSpeaker, Speakers = (Shown(speaker), Shown(there[0]!)) };
        }

        return Array.TrueForAll(there, attribution => attribution is not null && SpeakerRoles.AreDifferent(speaker, attribution))
            ? comparison with { Roles = (Shown(speaker), Shown(there[0]!)) }
            : comparison;
    }

    private static string Shown(Attribution attribution) => attribution.Person ?? attribution.SpeakerText ?? "";
}
