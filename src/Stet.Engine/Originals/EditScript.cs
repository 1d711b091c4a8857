namespace Stet.Originals;

/// <summary>How the words of a quotation came out of the words of an original: stretches in order, each kept or changed.</summary>
/// <param name="Kept">Quoted words that stand in the original as well.</param>
/// <param name="First">The first word of the original that was kept; -1 where none was.</param>
/// <param name="End">Behind the last word of the original that was kept.</param>
public sealed record EditScript(IReadOnlyList<EditStep> Steps, int Kept, int First, int End)
{
    /// <summary>The steps that keep no word.</summary>
    public IEnumerable<EditStep> Changes => Steps.Where(step => step.Kind != EditKind.Keep);
}

/// <summary>One stretch: quoted words from one index to before another, and positions of the original likewise.</summary>
/// <param name="Gap">What the writer put there, where the words were left out or replaced openly.</param>
public readonly record struct EditStep(EditKind Kind, int StoryStart, int StoryEnd, int OriginalStart, int OriginalEnd, GapKind Gap)
{
    public int StoryCount => StoryEnd - StoryStart;

    public int OriginalCount => OriginalEnd - OriginalStart;
}

public enum EditKind : byte
{
    /// <summary>The same words, or house spellings of them.</summary>
    Keep,

    /// <summary>Other words, more words or fewer.</summary>
    Change,
}
