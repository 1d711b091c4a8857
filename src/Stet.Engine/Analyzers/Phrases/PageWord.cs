namespace Stet.Analyzers;

/// <summary>What a word means, each as a bit for every language in which it does.</summary>
internal readonly record struct PageWord
{
    public ushort Languages { get; init; }

    public ushort Asks { get; init; }

    public ushort Closes { get; init; }

    public ushort Speaks { get; init; }

    public ushort IsHouse { get; init; }

    public ushort Plain { get; init; }

    public ushort Topics { get; init; }

    public ushort Telling { get; init; }

    public PageWord And(PageWord other) => new()
    {
        Languages = (ushort)(Languages | other.Languages),
        Asks = (ushort)(Asks | other.Asks),
        Closes = (ushort)(Closes | other.Closes),
        Speaks = (ushort)(Speaks | other.Speaks),
        IsHouse = (ushort)(IsHouse | other.IsHouse),
        Plain = (ushort)(Plain | other.Plain),
        Telling = (ushort)(Telling | other.Telling),
        Topics = (ushort)(Topics | other.Topics),
    };
}
