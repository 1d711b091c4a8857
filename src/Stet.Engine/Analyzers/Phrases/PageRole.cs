namespace Stet.Analyzers;

/// <summary>What a word can be in a page's lines.</summary>
internal enum PageRole
{
    /// <summary>A word of the language, which any line may need.</summary>
    Small,

    /// <summary>Asks for something where a line begins with it.</summary>
    Request,

    /// <summary>Asks for something where a line ends with it.</summary>
    Closing,

    /// <summary>By it a page speaks to its reader.</summary>
    Address,

    /// <summary>By it a page speaks of itself.</summary>
    House,

    Plain,

    /// <summary>Stories are about it too.</summary>
    Topic,

    /// <summary>Hardly anything but a page uses it.</summary>
    Telling,
}
