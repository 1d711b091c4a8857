using Stet.Articles;
using Stet.Yaml;

namespace Stet.Analyzers;

public sealed partial record PhrasePattern
{
    /// <summary>Null after reporting what is wrong with the phrase.</summary>
    internal static PhrasePattern? Read(YamlText written, YamlErrors errors)
    {
        var pattern = Parse(written.Value, Vocabulary.OwnAbbreviations, errors.IsTrusted, out var problem);
        if (pattern is null)
        {
            errors.Add(written.At, $"the phrase '{written.Value}' cannot be read: {problem}");
        }

        return pattern;
    }
}
