using Stet.Originals;

namespace Stet.Drift;

/// <summary>A name, number, date or word that the story and what it retells both have.</summary>
/// <param name="IsHead">It is the noun of its phrase.</param>
/// <param name="IsToldTwice">The story's sentence has it again.</param>
/// <param name="Places">Where the sentences that are retold have it.</param>
internal sealed record Value(int Unit, ValueKind Kind, bool IsHead, bool IsToldTwice, List<Place> Places);

internal enum ValueKind : byte
{
    Name,
    Number,
    Date,
    Word,
}
