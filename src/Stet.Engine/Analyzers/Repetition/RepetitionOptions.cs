using Stet.Originals;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>What a rule of the kind <c>repetition</c> looks for and lets stand.</summary>
/// <param name="English">The words of English, and of texts too short to tell.</param>
/// <param name="Languages">The words of other languages by their English names.</param>
public sealed record RepetitionOptions(RepetitionUnit Unit, RepetitionWords English, IReadOnlyDictionary<string, Lazy<RepetitionWords>> Languages)
{
    private static readonly Dictionary<string, RepetitionUnit> Units = new(StringComparer.Ordinal)
    {
        ["word"] = RepetitionUnit.Word,
        ["phrase"] = RepetitionUnit.Phrase,
        ["glued"] = RepetitionUnit.Glued,
    };

    public static RepetitionOptions Read(YamlMap check)
    {
        var unit = check.Choice("unit", Units, "word");
        var languages = new Dictionary<string, Lazy<RepetitionWords>>(StringComparer.Ordinal);
        if (unit == RepetitionUnit.Word)
        {
            foreach (var map in check.Maps("languages"))
            {
                var name = map.RequiredText("language");
                var words = new Lazy<RepetitionWords>(() => Words(map, unit));
                if (name == Language.English || !Language.Names.Contains(name, StringComparer.Ordinal))
                {
                    map.Wrong("language", $"'{name}' is no language that is told from English; there are {string.Join(", ", Language.Names.Where(known => known != Language.English))}");
                }
                else if (!languages.TryAdd(name, words))
                {
                    map.Wrong("language", $"{name} stands here twice");
                }

                // Stories in other languages are few; but what is wrong in a pack must be said.
                if (!check.Errors.IsTrusted)
                {
                    _ = words.Value;
                }
            }
        }

        return new RepetitionOptions(unit, RepetitionWords.Read(check, unit), languages);
    }

    private static RepetitionWords Words(YamlMap map, RepetitionUnit unit)
    {
        var words = RepetitionWords.Read(map, unit);
        map.RefuseUnknown();
        return words;
    }

    /// <summary>The words of a language as <see cref="StoryLanguage.Of"/> names it; null where the rule does not know the language.</summary>
    internal RepetitionWords? Of(string? language) => language is null or Language.English ? English : Languages.GetValueOrDefault(language)?.Value;
}

/// <summary>What is repeated.</summary>
public enum RepetitionUnit : byte
{
    Word,
    Phrase,

    /// <summary>A word written to itself without a space.</summary>
    Glued,
}
