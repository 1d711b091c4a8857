using Stet.Originals;

namespace Stet.Drift;

/// <summary>"HARROWMOUTH, Nov 18 (Northern Wire) -" before the first sentence of a story: each house writes its own. "ILSE BRANDT, treasurer:" before what she says in notes.</summary>
internal static class Dateline
{
    private const int Longest = 12;
    private const int ShortestPlace = 3;

    /// <summary>The units of a dateline that a sentence begins with, or of who speaks in it; 0 where it begins with none.</summary>
    public static int LengthOf(Statement statement) => !IsInCapitals(statement.WordAt(0)) ? 0 : Math.Max(LengthOfPlace(statement), LengthOfSpeaker(statement));

    private static int LengthOfSpeaker(Statement statement)
    {
        var colon = Enumerable.Range(1, Math.Clamp(statement.Units.Count - 1, 0, Longest)).FirstOrDefault(unit => statement.Units[unit].Kind == UnitKind.Border && statement.WordAt(unit) is ":");
        return colon == 0 ? 0 : colon + 1;
    }

    private static int LengthOfPlace(Statement statement)
    {
        for (var i = 1; i < Math.Min(Longest, statement.Units.Count); i++)
        {
            switch (statement.Units[i].Kind)
            {
                case UnitKind.Border when statement.WordAt(i) is "-" or "–" or "—":
                    return i + 1;
                case UnitKind.Border or UnitKind.Fact:
                    break;
                case var _ when char.IsAsciiLetterUpper(statement.WordAt(i)[0]):
                    break;
                default:
                    return 0;
            }
        }

        return 0;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word) => word.Length >= ShortestPlace && !word.ContainsAnyInRange('a', 'z');
}
