using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>What a check of kind <c>phrase</c> looks for. Each place is a key with a list of phrases (see <see cref="PhrasePattern"/>):
/// <c>line</c>, <c>label</c>, <c>menu</c>, <c>beside</c>, <c>line-start</c>, <c>line-end</c>, <c>opening</c>, <c>closing</c>, <c>anywhere</c>, <c>running</c>, <c>except</c>.</summary>
/// <param name="Topic">In a story about the matter itself only lines count: phrases <c>anywhere</c> and <c>running</c> are let stand, <c>opening</c> and
/// <c>closing</c> are suggestions.</param>
/// <param name="Zone">Of the key <c>zone</c>: where in the story something is reported at all.</param>
/// <param name="Page">A line of these words alone is reported like a phrase.</param>
/// <param name="NeedsCompany">Of the key <c>needs-company</c>: copy has such lines and words, too, but for those of the keys <c>line</c> and <c>line-end</c>; they are leftovers only where the story has others.</param>
/// <param name="MayClose">Of the key <c>may-close</c>: copy closes with such a line, too, but for those of the keys <c>line</c> and <c>label</c>; as the last of a story it needs company.</param>
/// <param name="AtMost">Of the key <c>at-most</c>: more of them in one story are the story's own; 0 for no limit.</param>
public sealed record PhraseOptions(IReadOnlyList<(PhrasePlace Place, PhrasePattern Pattern)> Phrases, Topic Topic, PageVocabulary Page, PhraseZone Zone, bool NeedsCompany, bool MayClose, int AtMost)
{
    private const int NoLimit = 0;

    /// <summary>The phrases are among <see cref="PackedPhrases"/>, under the file of the rule.</summary>
    internal bool ArePacked { get; private init; }

    private static readonly Dictionary<string, PhraseZone> Zones = new(StringComparer.Ordinal)
    {
        ["anywhere"] = PhraseZone.Anywhere,
        ["after-lead"] = PhraseZone.AfterLead,
        ["before-end"] = PhraseZone.BeforeEnd,
        ["amid"] = PhraseZone.Amid,
    };

    public static PhraseOptions Read(YamlMap check)
    {
        var phrases = new List<(PhrasePlace, PhrasePattern)>();
        foreach (var (key, place) in PhrasePlaces.Keys)
        {
            foreach (var written in check.Texts(key))
            {
                if (PhrasePattern.Read(written, check.Errors) is { } pattern)
                {
                    phrases.Add((place, pattern));
                }
            }
        }

        var page = PageVocabulary.Read(check);
        if (phrases.Count == 0 && page.IsEmpty && !check.Errors.Any && !check.Errors.IsTrusted)
        {
            check.Errors.Add(check.At, $"a check of kind 'phrase' needs phrases under one of {string.Join(", ", PhrasePlaces.Keys.Select(place => place.Key))}");
        }

        return new PhraseOptions(phrases, Topic.Read(check), page, check.Choice("zone", Zones, "anywhere"), check.Flag("needs-company"), check.Flag("may-close"), check.Number("at-most", NoLimit, 0, 100))
        {
            ArePacked = phrases.Count == 0 && check.Errors.IsTrusted,
        };
    }
}
