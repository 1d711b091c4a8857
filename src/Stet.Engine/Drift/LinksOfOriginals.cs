using Stet.Originals;

namespace Stet.Drift;

/// <summary>The links of the originals' sentences, each read when it is first asked for.</summary>
internal sealed class LinksOfOriginals(StatementIndex index, PhraseList? directions, CueWords? negations)
{
    private readonly Dictionary<int, Links> read = [];
    private (Statement Statement, Links Links)? told;

    public Links Of(int statement) => read.TryGetValue(statement, out var links) ? links : read[statement] = Links.Of(index.All[statement].Statement, directions, negations);

    /// <summary>Those of a sentence of the story; the last one's are kept, as more is asked of it.</summary>
    public Links OfStory(Statement statement)
    {
        if (told is { } last && last.Statement == statement)
        {
            return last.Links;
        }

        var links = Links.Of(statement, directions, negations);
        told = (statement, links);
        return links;
    }
}
