using Stet.Diagnostics;

namespace Stet.Marks;

/// <summary>What may be let stand in one story, beside what the story itself says.</summary>
public sealed record LetStand
{
    public static LetStand Default { get; } = new();

    /// <summary>Marks in the story and in its sidecar file count.</summary>
    public bool HeedsMarks { get; init; } = true;

    /// <summary>Who says that marks must not touch a rule, for a message; null where they may.</summary>
    public Func<Descriptor, string?> NeverBy { get; init; } = _ => null;

    /// <summary>The day of the run; null where no mark expires.</summary>
    public DateOnly? Today { get; init; }

    public Sidecar? Sidecar { get; init; }
}
