using Stet.Articles;
using Stet.Cli.Files;
using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Cli;

/// <summary>The words by which attributions are known in stories whose settings name packs; their rules are not asked for. One thread.</summary>
public sealed class WordsOfSettings(DiskFiles files, SettingsFinder settings)
{
    private Packs? packs;

    public IEnumerable<Trouble> Troubles => packs?.Troubles ?? [];

    /// <summary>Null where the program's own words are all.</summary>
    public Vocabulary? Of(StoryFile story)
    {
        var layers = settings.Of(story.Folder).Layers;
        if (layers.All(layer => layer.Packs.Count == 0))
        {
            return null;
        }

        packs ??= new Packs(files, [], withPages: false);
        return packs.VocabularyOf(layers, packs.RulesOf(layers));
    }
}
