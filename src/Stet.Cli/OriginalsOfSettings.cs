using Stet.Cli.Files;
using Stet.Diagnostics;
using Stet.Settings;

namespace Stet.Cli;

/// <summary>The originals that settings name for a story, as reports show them. Used by one thread.</summary>
public sealed class OriginalsOfSettings(DiskFiles files, Surroundings around, SettingsFinder settings)
{
    private readonly NamedOriginals named = new(files);
    private readonly List<Trouble> troubles = [];

    public IEnumerable<Trouble> Troubles => troubles;

    public IReadOnlyList<string> Of(StoryFile story) =>
        settings.Of(story.Folder) is var folder && folder.Layers.Any(layer => layer.Originals.Count > 0) ? named.For(folder, story.FullPath, troubles).Select(around.Shown).ToArray() : [];
}
