using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>What a check of kind <c>phrase</c> looks for. Each place is a key with a list of phrases (see <see cref="PhrasePattern"/>):
/// <c>line</c>, <c>label</c>, <c>menu</c>, <c>beside</c>, <c>line-start</c>, <c>line-end</c>, <c>opening</c>, <c>closing</c>, <c>anywhere</c>, <c>running</c>, <c>except</c>.</summary>
/// <param name="Topic">In a story about the matter itself only lines count: phrases <c>anywhere</c> and <c>running</c> are let stand, <c>opening</c> and
/// <c>closing</c> are suggestions.</param>
/// <param name="IsAfterLead">Of the key <c>zone: after-lead</c>: nothing is reported above the first running paragraph, where the line belongs.</param>
public sealed record PhraseOptions(IReadOnlyList<(PhrasePlace Place, PhrasePattern Pattern)> Phrases, Topic Topic, bool IsAfterLead)
{
    private static readonly (string Key, PhrasePlace Place)[] Places =
    [
        ("line", PhrasePlace.Line),
        ("label", PhrasePlace.Label),
        ("menu", PhrasePlace.Menu),
        ("beside", PhrasePlace.Beside),
        ("line-start", PhrasePlace.LineStart),
        ("line-end", PhrasePlace.LineEnd),
        ("opening", PhrasePlace.Opening),
        ("closing", PhrasePlace.Closing),
        ("anywhere", PhrasePlace.Anywhere),
        ("running", PhrasePlace.Running),
        ("except", PhrasePlace.Except),
    ];

    private static readonly Dictionary<string, bool> Zones = new(StringComparer.Ordinal) { ["anywhere"] = false, ["after-lead"] = true };

    public static PhraseOptions Read(YamlMap check)
    {
        var phrases = new List<(PhrasePlace, PhrasePattern)>();
        foreach (var (key, place) in Places)
        {
            foreach (var written in check.Texts(key))
            {
                if (PhrasePattern.Read(written, check.Errors) is { } pattern)
                {
                    phrases.Add((place, pattern));
                }
            }
        }

        if (phrases.Count == 0 && !check.Errors.Any)
        {
            check.Errors.Add(check.At, $"a check of kind 'phrase' needs phrases under one of {string.Join(", ", Places.Select(place => place.Key))}");
        }

        return new PhraseOptions(phrases, Topic.Read(check), check.Choice("zone", Zones, "anywhere"));
    }
}
