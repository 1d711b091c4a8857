using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Stet.Yaml;

/// <summary>Stops at nesting that is too deep, at a second document, and at aliases, which rules and settings have no use for and bombs are made of.</summary>
internal sealed class LimitedParser(IParser parser) : IParser
{
    private int depth;
    private int documents;

    /// <summary>Where the last event ended.</summary>
    public Mark Reached { get; private set; } = Mark.Empty;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        if (parser.Current is { } current)
        {
            Reached = current.End;
            depth += current.NestingIncrease;
            if (depth > YamlFile.DeepestNesting)
            {
                throw new YamlException(current.Start, current.End, $"nested deeper than {YamlFile.DeepestNesting} levels");
            }

            if (current is DocumentStart && ++documents > 1)
            {
                throw new YamlException(current.Start, current.End, YamlFile.SecondDocument);
            }

            if (current is AnchorAlias)
            {
                throw new YamlException(current.Start, current.End, "aliases (*name) are not read; write the value out");
            }
        }

        return true;
    }
}
