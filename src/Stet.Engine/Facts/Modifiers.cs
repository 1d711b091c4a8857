using System.Collections.Frozen;
using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Words before a number that move it, and those behind it.</summary>
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
        [Folding.Hash("circa")] = Modifier.About,
        [Folding.Hash("perhaps")] = Modifier.About,
        [Folding.Hash("maybe")] = Modifier.About,
        [Folding.Hash("barely")] = Modifier.About,
        [Folding.Hash("over")] = Modifier.MoreThan,
        [Folding.Hash("above")] = Modifier.MoreThan,
        [Folding.Hash("beyond")] = Modifier.MoreThan,
        [Folding.Hash("exceeds")] = Modifier.MoreThan,
        [Folding.Hash("exceeded")] = Modifier.MoreThan,
        [Folding.Hash("surpassed")] = Modifier.MoreThan,
        [Folding.Hash("surpassing")] = Modifier.MoreThan,
        [Folding.Hash("topped")] = Modifier.MoreThan,
        [Folding.Hash("topping")] = Modifier.MoreThan,
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
        [(Folding.Hash("near"), Folding.Hash("to"))] = Modifier.Nearly,
        [(Folding.Hash("close"), Folding.Hash("on"))] = Modifier.Nearly,
        [(Folding.Hash("far"), Folding.Hash("off"))] = Modifier.Nearly,
        [(Folding.Hash("region"), Folding.Hash("of"))] = Modifier.About,
        [(Folding.Hash("something"), Folding.Hash("like"))] = Modifier.About,
        [(Folding.Hash("estimated"), Folding.Hash("at"))] = Modifier.About,
        [(Folding.Hash("north"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("upwards"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("upward"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("excess"), Folding.Hash("of"))] = Modifier.MoreThan,
        [(Folding.Hash("minimum"), Folding.Hash("of"))] = Modifier.AtLeast,
        [(Folding.Hash("maximum"), Folding.Hash("of"))] = Modifier.AtMost,
        [(Folding.Hash("just"), Folding.Hash("over"))] = Modifier.MoreThan,
        [(Folding.Hash("just"), Folding.Hash("under"))] = Modifier.LessThan,
        [(Folding.Hash("not"), Folding.Hash("even"))] = Modifier.LessThan,
        [(Folding.Hash("well"), Folding.Hash("over"))] = Modifier.MoreThan,
    }.ToFrozenDictionary();

    /// <summary>Behind a number, "the" left out: "or so", "at the least".</summary>
    private static readonly FrozenDictionary<(ulong, ulong), Modifier> DoubleBehind = new Dictionary<(ulong, ulong), Modifier>
    {
        [(Folding.Hash("or"), Folding.Hash("so"))] = Modifier.About,
        [(Folding.Hash("or"), Folding.Hash("thereabouts"))] = Modifier.About,
        [(Folding.Hash("more"), Folding.Hash("or"))] = Modifier.About,
        [(Folding.Hash("give"), Folding.Hash("or"))] = Modifier.About,
        [(Folding.Hash("or"), Folding.Hash("more"))] = Modifier.AtLeast,
        [(Folding.Hash("or"), Folding.Hash("over"))] = Modifier.AtLeast,
        [(Folding.Hash("and"), Folding.Hash("more"))] = Modifier.AtLeast,
        [(Folding.Hash("and"), Folding.Hash("over"))] = Modifier.AtLeast,
        [(Folding.Hash("at"), Folding.Hash("least"))] = Modifier.AtLeast,
        [(Folding.Hash("or"), Folding.Hash("less"))] = Modifier.AtMost,
        [(Folding.Hash("or"), Folding.Hash("fewer"))] = Modifier.AtMost,
        [(Folding.Hash("or"), Folding.Hash("under"))] = Modifier.AtMost,
        [(Folding.Hash("and"), Folding.Hash("under"))] = Modifier.AtMost,
        [(Folding.Hash("at"), Folding.Hash("most"))] = Modifier.AtMost,
    }.ToFrozenDictionary();

    /// <summary>"25 million tonnes a year or so".</summary>
    private const int FarthestBehind = 3;

    private static readonly ulong More = Folding.Hash("more");
    private static readonly ulong No = Folding.Hash("no");
    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong Under = Folding.Hash("under");
    private static readonly ulong Below = Folding.Hash("below");
    private static readonly WordSet Noes = Folding.SetOf("not never hasn't haven't hadn't didn't");
    private static readonly ulong Over = Folding.Hash("over");
    private static readonly WordSet Leads = Folding.SetOf("for after lasting lasted of in by took take takes is was are were at with has have had and to");
    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly WordSet Sizes = Folding.SetOf("many much few little high low long large small big short recently late early far");
    private static readonly ulong About = Folding.Hash("about");

    /// <summary>They have a subject, and name it with "about". Of "said about 40 were hurt" it is not clear.</summary>
    private static readonly WordSet OfSubjects = Stem.SetOf(
        "comment remark question story tale film book novel song play article documentary essay concern debate conversation discussion dispute row quarrel argument argue joke speech lecture complain complaint grumble information news advice warning doubt boast brag speak worry anxiety anger fuss detail message letter tweet rumour rumor fear feeling quip lament");
    private static readonly ulong Estimated = Folding.Hash("estimated");
    private static readonly ulong As = Folding.Hash("as");
    private static readonly ulong[] Skipped = [Folding.Hash("a"), Folding.Hash("an"), Folding.Hash("the"), Folding.Hash("another")];

    private static bool IsTime(FactWords words, int number)
    {
        var unit = Units.Of(words.Fold(number + 1)) ?? Units.Of(words.Fold(number));
        return unit is "year" or "month" or "week" or "day" or "hour" or "minute" or "decade" or "century";
    }

    /// <summary>"100 times more power and more memory" than something says nothing of the number.</summary>
    private static bool IsOfNoun(FactWords words, bool isBehindNoun, int more) => isBehindNoun && words.Fold(more) == More && words[more + 1].IsWord && !Leads.Contains(words.Fold(more + 1));

    /// <summary>What stands before the number at an index, and where it begins.</summary>
    public static (Modifier Modifier, int First) Before(FactWords words, int number)
    {
        var at = number - 1;
        if (Array.IndexOf(Skipped, words.Fold(at)) >= 0)
        {
            at--;
        }

        var (near, before) = (words.Fold(at), words.Fold(at - 1));
        var isDefinite = words.Fold(number - 1) == The;
        if (Double.TryGetValue((before, near), out var modifier))
        {
            // "less than the 4.3% of last year" measures it by another number.
            if (near == Than && isDefinite)
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

        // "has not been below 50", "never fell under 50"
        if (near == Below && Noes.Contains(before) || (near == Below || near == Under) && Noes.Contains(words.Fold(at - 2)))
        {
            return (Modifier.AtLeast, at);
        }

        // "a comment about 40 people"
        if (near == About && words[at - 1].IsWord && OfSubjects.Contains(Stem.Hash(words.Text(at - 1))))
        {
            return (Modifier.None, number);
        }

        // "ecstatic about the 40 jobs", "over the 12 months": a subject, a place, a time.
        return Single.TryGetValue(near, out modifier) && !(isDefinite && modifier is not Modifier.Nearly && near != Estimated) ? (modifier, at) : (Modifier.None, number);
    }

    /// <summary>What stands behind the number that ends before an index, next to it or next to what it counts: "25 million or so", "ten years away at the least"; and where it ends.</summary>
    public static (Modifier Modifier, int End) Behind(FactWords words, int end)
    {
        for (var at = end; at <= end + FarthestBehind && words[at].IsWord; at++)
        {
            var next = words.Fold(at + 1) == The ? at + 2 : at + 1;
            if (DoubleBehind.TryGetValue((words.Fold(at), words.Fold(next)), out var modifier) && !IsOfNoun(words, at > end, next))
            {
                // "12 people, at least three of them children" moves the next number.
                return words[next + 1].Kind != TokenKind.Number && Numerals.Word(words.Fold(next + 1)) is null ? (modifier, next + 1) : (Modifier.None, end);
            }
        }

        return (Modifier.None, end);
    }
}
