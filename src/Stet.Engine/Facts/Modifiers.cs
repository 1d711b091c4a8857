using System.Collections.Frozen;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Words before a number that move it.</summary>
internal static class Modifiers
{
    private static readonly WordMap<Modifier> Single = new(new Dictionary<ulong, Modifier>
    {
        [Folding.Hash("nearly")] = Modifier.Nearly,
        [Folding.Hash("almost")] = Modifier.Nearly,
        [Folding.Hash("virtually")] = Modifier.Nearly,
        [Folding.Hash("approaching")] = Modifier.Nearly,
        [Folding.Hash("nearing")] = Modifier.Nearly,
        [Folding.Hash("about")] = Modifier.About,
        [Folding.Hash("around")] = Modifier.About,
        [Folding.Hash("roughly")] = Modifier.About,
        [Folding.Hash("approximately")] = Modifier.About,
        [Folding.Hash("some")] = Modifier.About,
        [Folding.Hash("estimated")] = Modifier.About,
        [Folding.Hash("over")] = Modifier.MoreThan,
        [Folding.Hash("exceeding")] = Modifier.MoreThan,
        [Folding.Hash("under")] = Modifier.LessThan,
        [Folding.Hash("below")] = Modifier.LessThan,
    });

    private static readonly FrozenDictionary<(ulong, ulong), Modifier> Double = new Dictionary<(ulong, ulong), Modifier>
    {
        [(Folding.Hash("at"), Folding.Hash("least"))] = Modifier.AtLeast,
        [(Folding.Hash("at"), Folding.Hash("most"))] = Modifier.AtMost,
        [(Folding.Hash("up"), Folding.Hash("to"))] = Modifier.AtMost,
        [(Folding.Hash("more"), Folding.Hash("than"))] = Modifier.MoreThan,
        [(Folding.Hash("greater"), Folding.Hash("than"))] = Modifier.MoreThan,
        [(Folding.Hash("less"), Folding.Hash("than"))] = Modifier.LessThan,
        [(Folding.Hash("fewer"), Folding.Hash("than"))] = Modifier.LessThan,
        [(Folding.Hash("close"), Folding.Hash("to"))] = Modifier.Nearly,
        [(Folding.Hash("short"), Folding.Hash("of"))] = Modifier.Nearly,
        [(Folding.Hash("shy"), Folding.Hash("of"))] = Modifier.Nearly,
        [(Folding.Hash("upwards"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("upward"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("excess"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("minimum"), Folding.Hash("of"))] = Modifier.AtLeast,
        [(Folding.Hash("maximum"), Folding.Hash("of"))] = Modifier.AtMost,
        [(Folding.Hash("just"), Folding.Hash("over"))] = Modifier.MoreThan,
        [(Folding.Hash("just"), Folding.Hash("under"))] = Modifier.LessThan,
        [(Folding.Hash("well"), Folding.Hash("over"))] = Modifier.MoreThan,
    }.ToFrozenDictionary();

    private static readonly ulong No = Folding.Hash("no");
    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong Over = Folding.Hash("over");
    private static readonly WordSet Leads = Folding.SetOf("for after lasting lasted of in by took take takes is was are were at with has have had and to");
    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly WordSet Sizes = Folding.SetOf("many much few little high low long large small big short recently late early far");
    private static readonly ulong As = Folding.Hash("as");
    private static readonly ulong[] Skipped = [Folding.Hash("a"), Folding.Hash("an"), Folding.Hash("the"), Folding.Hash("another")];

    private static bool IsTime(FactWords words, int number)
    {
        var unit = Units.Of(words.Fold(number + 1)) ?? Units.Of(words.Fold(number));
        return unit is "year" or "month" or "week" or "day" or "hour" or "minute" or "decade" or "century";
    }

    /// <summary>What stands before the number at an index, and where it begins.</summary>
    public static (Modifier Modifier, int First) Before(FactWords words, int number)
    {
        var at = number - 1;
        if (Array.IndexOf(Skipped, words.Fold(at)) >= 0)
        {
            at--;
        }

        var (near, before) = (words.Fold(at), words.Fold(at - 1));
        if (Double.TryGetValue((before, near), out var modifier))
        {
            // "less than the 4.3% of last year" measures it by another number.
            if (near == Than && words.Fold(number - 1) == The)
            {
                return (Modifier.None, number);
            }

            // "no more than", "not less than"
            var isTurned = words.Fold(at - 2) == No || words.Fold(at - 2) == Not;
            return (modifier, isTurned) switch
            {
                (Modifier.MoreThan, true) => (Modifier.AtMost, at - 2),
                (Modifier.LessThan, true) => (Modifier.AtLeast, at - 2),
                _ => (modifier, at - 1),
            };
        }

        // "as many as", "as little as"
        if (near == As && words.Fold(at - 2) == As && Sizes.Contains(words.Fold(at - 1)))
        {
            return (words.Text(at - 1) is "many" or "much" or "high" or "long" ? Modifier.AtMost : Modifier.None, at - 2);
        }

        // "over a decade" may be its whole length.
        if (near == Over && IsTime(words, number) && !Leads.Contains(before))
        {
            return (Modifier.None, number);
        }

        return Single.TryGetValue(near, out modifier) ? (modifier, at) : (Modifier.None, number);
    }
}
