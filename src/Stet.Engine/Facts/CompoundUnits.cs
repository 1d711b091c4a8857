using Stet.Text;

namespace Stet.Facts;

/// <summary>Reads what is told in two units: "7 hours and 30 minutes", "two years, three months", "six feet two inches".</summary>
internal static class CompoundUnits
{
    private const int Digits = 4;

    private static readonly ulong And = Folding.Hash("and");

    /// <summary>The whole in its larger unit; what is handed in where no smaller unit follows.</summary>
    public static Quantity With(FactWords words, Quantity larger)
    {
        if (SmallerOf(larger.Unit) is not var (unit, count) || larger.IsVague || larger.To is not null || larger.IsUnitAlone)
        {
            return larger;
        }

        var at = words.Fold(larger.End) == And || words.Is(larger.End, ',') ? larger.End + 1 : larger.End;
        if (words[at].IsJoined || NumberReader.Read(words, ref at) is not { Measure: Measure.Count, IsVague: false, Value: > 0 and var smaller } || smaller >= count)
        {
            return larger;
        }

        var end = Units.Of(words.Fold(at)) == unit ? at + 1 : -1;
        return end < 0 ? larger : larger with { Value = decimal.Round(larger.Value + (smaller / count), Digits), End = end, Span = words.Span(larger.First, end) };
    }

    private static (string Unit, int Count)? SmallerOf(string? unit) => unit switch
    {
        "hour" => ("minute", 60),
        "minute" => ("second", 60),
        "year" => ("month", 12),
        "foot" => ("inch", 12),
        _ => null,
    };
}
