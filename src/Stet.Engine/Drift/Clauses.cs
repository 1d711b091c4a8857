using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>How far a word of a sentence reaches.</summary>
internal static class Clauses
{
    private const int FarthestHead = 10;
    private const int FarthestBehindComma = 4;
    private const int MostHeads = 3;

    private static readonly WordSet Openers = Folding.SetOf("but because although though while whereas unless if that who which and or when as since so until before after whether than");

    private static readonly WordSet Places = Folding.SetOf("in on at with for from among within under over against behind into near by past beyond through across");
    private static readonly WordSet Subordinate = Folding.SetOf("because although though while whereas unless if who which when since until before after whether");

    /// <summary>They deny the verb before them as well.</summary>
    private static readonly WordSet Things = Folding.SetOf("neither none nothing nobody");

    /// <summary>They stand for a word: "is not his", "was not the one".</summary>
    private static readonly WordSet Standing = Folding.SetOf("his hers mine ours yours theirs own one ones so all over enough");

    /// <summary>What stands behind them is said of their subject.</summary>
    private static readonly WordSet Looking = Stem.SetOf("look seem appear");
    private static readonly ulong As = Folding.Hash("as");

    /// <summary>What is said of "it did not mean" is said of "that they were guilty" behind it.</summary>
    private static readonly ulong That = Folding.Hash("that");

    /// <summary>A small word that says where something is.</summary>
    public static bool IsPlace(ulong fold) => Places.Contains(fold);

    /// <summary>A word that a new clause begins with.</summary>
    public static bool IsOpener(ulong fold) => Openers.Contains(fold);

    /// <summary>The words that a cue is about, the nearest first: those behind it in its clause, or before it where none are, or behind the comma: "Apparently, they".</summary>
    public static List<int> HeadsOf(Statement statement, int first, int end)
    {
        var heads = Behind(statement, end);

        // "The food was gone and the fuel was low": it is said of the subject.
        if (end < statement.Units.Count && statement.Units[end].Fold != That && IsOpener(statement.Units[end].Fold) && (IsPredicate(statement, first) || IsLook(statement, first, end)) && Before(statement, first) is >= 0 and var subject)
        {
            return [subject];
        }

        // "and hopefully, the viewers would like it": it is said of what is behind the comma.
        if (end + 1 < statement.Units.Count && statement.Units[end].Kind == UnitKind.Border && first > 0 && IsOpener(statement.Units[first - 1].Fold) && !FunctionWords.IsNegation(statement.Units[first].Fold))
        {
            return Behind(statement, end + 1);
        }

        // "They chose neither of them."
        if (Things.Contains(statement.Units[first].Fold) && Before(statement, first) is >= 0 and var verb)
        {
            heads.Add(verb);
            return heads;
        }

        // "He did not." denies what stands before; "is not over" denies a small word.
        if (end < statement.Units.Count && (statement.Units[end].Kind != UnitKind.Border || (heads.Count > 0 && IsClosing(statement, end))))
        {
            return heads;
        }

        var isRelative = false;
        for (var i = first - 1; i >= 0 && heads.Count == 0 && first - i < FarthestHead && (isRelative || statement.Units[i].Kind != UnitKind.Border); i--)
        {
            // "the charges, which he denies".
            isRelative |= Grammar.IsRelative(statement.Units[i]);
            if (statement.Units[i].Kind is UnitKind.Content or UnitKind.Fact)
            {
                heads.Add(i);
            }
        }

        return heads.Count > 0 || FunctionWords.IsNegation(statement.Units[first].Fold) ? heads : Behind(statement, end + 1);
    }

    /// <summary>The next word or fact before a word in its clause; -1 where there is none.</summary>
    public static int Before(Statement statement, int word)
    {
        for (var i = word - 1; i >= 0 && word - i < FarthestHead && statement.Units[i].Kind != UnitKind.Border; i--)
        {
            if (statement.Units[i].Kind is UnitKind.Content or UnitKind.Fact)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A word that a form of "be" stands before, with no more than small words between.</summary>
    private static bool IsPredicate(Statement statement, int word)
    {
        if (statement.Units[word].Kind == UnitKind.Function)
        {
            return false;
        }

        var before = word - 1;
        while (before > 0 && statement.Units[before].Kind == UnitKind.Function && !Verbs.IsBe(statement.Units[before]) && !IsOpener(statement.Units[before].Fold) && word - before <= MostHeads)
        {
            before--;
        }

        return before > 0 && Verbs.IsBe(statement.Units[before]);
    }

    /// <summary>"a try looked likely before the whistle"</summary>
    private static bool IsLook(Statement statement, int first, int end) => end > first + 1 && Looking.Contains(statement.Units[first].Stem);

    /// <summary>"did not come as a surprise", "take over as chairman of the bank".</summary>
    private static bool IsBeforeNoun(Statement statement, int unit) =>
        unit + 1 < statement.Units.Count && statement.Units[unit].Fold == As
        && (FunctionWords.IsArticle(statement.Units[unit + 1].Fold) || (statement.Units[unit + 1].IsPlain && (unit + 2 == statement.Units.Count || statement.Units[unit + 2].Kind == UnitKind.Border || Grammar.IsPreposition(statement.Units[unit + 2]))));

    /// <summary>A bracket or a quotation mark that only parts a word from what it is about.</summary>
    private static bool IsClosing(Statement statement, int unit) => statement.WordAt(unit) is "]" or "\"" or "”" or "’" or "'" && unit > 1 && statement.Units[unit - 2].Kind == UnitKind.Border && statement.WordAt(unit - 2) is "[" or "\"" or "“" or "‘" or "'";

    private static List<int> Behind(Statement statement, int end)
    {
        var heads = new List<int>(MostHeads);
        var most = MostHeads;
        var pronoun = -1;
        for (var i = end; i < statement.Units.Count && i - end < FarthestHead && heads.Count < most; i++)
        {
            var unit = statement.Units[i];
            // "[doesn't] know", "would 'never' agree"
            if ((unit.Kind == UnitKind.Border && !(i == end && IsClosing(statement, i))) || (unit.Kind == UnitKind.Function && Openers.Contains(unit.Fold) && (heads.Count > 0 || pronoun >= 0) && unit.Fold != That && !IsBeforeNoun(statement, i)))
            {
                break;
            }

            pronoun = pronoun < 0 && unit.Kind == UnitKind.Function && Standing.Contains(unit.Fold) ? i : pronoun;
            most += unit.Fold == That && heads.Count > 0 ? heads.Count : 0;

            if (unit.Kind is UnitKind.Content or UnitKind.Fact or UnitKind.Saying)
            {
                heads.Add(i);
            }
        }

        return heads.Count > 0 || pronoun < 0 ? heads : [pronoun];
    }

    /// <summary>Whether something is said of a word: it stands before it or behind it, with no comma or "but" between, or with something put in between
    /// two commas.</summary>
    public static bool Reaches(Statement statement, int cue, int cueEnd, int word)
    {
        var (from, to) = cue < word ? (cueEnd, word) : (word + 1, cue);
        var (borders, within, isPutIn) = (0, 0, false);
        for (var i = from; i < to; i++)
        {
            var isBorder = statement.Units[i].Kind == UnitKind.Border;
            borders += isBorder || (!isPutIn && Subordinate.Contains(statement.Units[i].Fold)) ? 1 : 0;
            isPutIn ^= isBorder;
            within += isPutIn || isBorder ? 0 : 1;
        }

        return borders switch
        {
            0 => to - from <= FarthestHead,
            1 => to - from <= FarthestBehindComma,
            2 => !isPutIn && within <= FarthestBehindComma,
            _ => false,
        };
    }

    /// <summary>The first unit of the small words right before a word: "is any" before "evidence", "One of" before "them".</summary>
    public static int WithSmallWords(Statement statement, int word, int most)
    {
        var first = word;
        while (first > 0 && word - first < most && statement.Units[first - 1].Kind == UnitKind.Function && !Openers.Contains(statement.Units[first - 1].Fold))
        {
            first--;
        }

        return first > 0 && word - first < most && statement.Units[first - 1].Fact is Facts.Quantity { IsWords: true } ? first - 1 : first;
    }
}
