using Stet.Text;

namespace Stet.Facts;

/// <summary>When a number is somebody's age.</summary>
internal static class Ages
{
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong Aged = Folding.Hash("aged");
    private static readonly ulong Age = Folding.Hash("age");
    private static readonly ulong And = Folding.Hash("and");

    private static readonly WordSet Being = Folding.SetOf("is was turned turns");
    private static readonly WordSet Persons = Folding.SetOf("who he she");

    /// <summary>"aged 47", "at the age of 47", "Ms Lund, 47, said", "who is 47", "At 47, she".</summary>
    public static bool IsAge(FactWords words, Quantity quantity)
    {
        var (first, end) = (quantity.First, quantity.End);
        if (IsCalledAge(words, first))
        {
            return true;
        }

        var isYears = words[first].Kind == TokenKind.Number && quantity is { IsVague: false, To: null, Value: >= 1 and < Quantity.Oldest } && quantity.Value == decimal.Truncate(quantity.Value);
        var isClosed = words.Is(end, ',') || words[end].Kind == TokenKind.Stop || end >= words.Count;
        return isYears && (isClosed || words.Fold(end) == And) && IsBehindPerson(words, first, isClosed);
    }

    /// <summary>"aged 47", "at the age of 47", "age 47".</summary>
    private static bool IsCalledAge(FactWords words, int number)
    {
        var before = words.Fold(number - 1);
        return before == Aged || (before == Of && words.Fold(number - 2) == Age) || (before == Age && !words[number].IsJoined);
    }

    /// <summary>"Lund, 47,", "who is 47", "Lund is 47 and", "At 47,".</summary>
    private static bool IsBehindPerson(FactWords words, int number, bool isClosed)
    {
        var isName = words[number - 2].Has(TokenFlags.Capital);
        return Being.Contains(words.Fold(number - 1)) ? isName || Persons.Contains(words.Fold(number - 2))
            : isClosed && ((words.Is(number - 1, ',') && isName) || (words.Text(number - 1) is "At" && words.Is(number + 1, ',')));
    }
}
