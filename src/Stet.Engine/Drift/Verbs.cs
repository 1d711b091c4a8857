using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Which words of a sentence are verbs, as far as their forms and the words beside them tell. Verbs.txt beside this file holds the words that
/// are verbs more often than nouns, and those that are both; the build packs their hashes.</summary>
internal static class Verbs
{
    /// <summary>Past forms and participles that do not end with -ed.</summary>
    private static readonly WordSet Irregular = Folding.SetOf(
        "arisen arose ate awoke beaten bid became befell began begun beat bent bet bit bitten blew blown bore borne bought bound broke broken brought built burnt came cast caught chose chosen clung cost crept cut dealt drank drawn dreamt drew driven drove dug " +
        "eaten fallen fed fell felt fled flew flown fought found forbade forbidden forced foresaw forgave forgiven forgot forgotten froze frozen gave given gone grew grown heard held hid hidden hit hung hurt kept knelt knew known laid lain lay leapt learnt led left " +
        "lent let lit lost made meant met mistook misunderstood outgrew overcame overrode overran overtook overtaken overthrew overthrown overturned oversaw overseen paid put quit ran rang read rebuilt repaid ridden rewrote risen rode rose rung said sang sank sat saw seen sent set " +
        "shed shook shaken shone shot showed shown shrank shrunk shut slept slid sold sought spat spent split spoke spoken spread sprang sprung stood stole stolen stuck strode strove struck sung sunk swam swept sworn swore swung taken taught thought threw thrown thrust told took " +
        "tore torn trod trodden undercut underwent undergone understood undertook undertaken underwrote undid upheld upset wept withdrew withdrawn withheld withstood woke woken won wore worn wrote written wrung " +
        "went bled bred bade flung forsaken foretold foreseen misled misread outbid outdid outdone outran outsold overheard redone remade resold retook retaken retold rewritten slain slung sped spilt spoilt spun stung strung undone unwound wove woven");

    /// <summary>Those whose past form is the verb itself: "to beat".</summary>
    private static readonly WordSet Unchanged = Folding.SetOf("beat become bet bid cast come cost cut forecast hit hurt let overcome outbid outrun put quit read rerun run set shed shut slit split spread thrust undercut upset");

    private static readonly WordSet Be = Folding.SetOf("is are was were be been being am isn't aren't wasn't weren't");
    private static readonly WordSet Have = Folding.SetOf("has have had having hasn't haven't hadn't");
    private static readonly WordSet Get = Folding.SetOf("get gets got getting");
    private static readonly WordSet Modal = Folding.SetOf("will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't mustn't");
    private static readonly WordSet Do = Folding.SetOf("do does did don't doesn't didn't");
    private static readonly WordSet Subjects = Folding.SetOf("he she it they we i you who which that");
    private static readonly WordSet Small = Folding.SetOf("not never also still already now then just only even again once ever always often soon later n't");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong OfWord = Folding.Hash("of");

    private static readonly Lazy<(WordSet Verbs, WordSet Both, WordSet Stems)> Known = new(Read);

    public static bool IsBe(Unit unit) => Be.Contains(unit.Fold);

    public static bool IsHave(Unit unit) => Have.Contains(unit.Fold);

    /// <summary>"will", "cannot": the bare form of a verb stands behind it.</summary>
    public static bool IsModal(Unit unit) => Modal.Contains(unit.Fold);

    /// <summary>"did", "doesn't": what stands behind it is so, or is not.</summary>
    public static bool IsDo(Unit unit) => Do.Contains(unit.Fold);

    /// <summary>"is", "has", "will", "did": a part of a verb, or a verb by itself.</summary>
    public static bool IsAuxiliary(Unit unit) => IsBe(unit) || IsHave(unit) || IsModal(unit) || IsDo(unit) || Get.Contains(unit.Fold);

    public static bool IsAdverb(Statement statement, int unit) =>
        Small.Contains(statement.Units[unit].Fold) || (statement.Units[unit] is { Kind: UnitKind.Content, Fact: null } && statement.WordAt(unit) is [_, _, .., 'l', 'y'] && !Known.Value.Verbs.Contains(statement.Units[unit].Fold));

    public static bool IsGerund(Statement statement, int unit) => statement.WordAt(unit) is [_, _, .., 'i', 'n', 'g'];

    /// <summary>A form that is past or passive by itself.</summary>
    public static bool IsPast(Statement statement, int unit) => statement.WordAt(unit) is [_, _, .., 'e', 'd'] and not [.., 'e', 'e', 'd'] || Irregular.Contains(statement.Units[unit].Fold);

    /// <summary>Which words of a sentence are verbs.</summary>
    public static bool[] In(Statement statement)
    {
        var verbs = new bool[statement.Units.Count];
        for (var i = 0; i < verbs.Length; i++)
        {
            verbs[i] = At(statement, i, verbs);
        }

        return verbs;
    }

    /// <param name="verbs">Of the words before it.</param>
    private static bool At(Statement statement, int unit, bool[] verbs)
    {
        var here = statement.Units[unit];
        if (here.Kind is not (UnitKind.Content or UnitKind.Saying) || IsAdverb(statement, unit) || (unit > 0 && statement.Facts.Pieces[here.First].IsJoined))
        {
            return false;
        }

        var before = unit - 1;
        while (before >= 0 && IsAdverb(statement, before))
        {
            before--;
        }

        var (isPast, isGerund) = (IsPast(statement, unit), IsGerund(statement, unit));
        var form = BaseOf(statement.WordAt(unit));
        var (isVerb, isBoth) = isPast || isGerund ? (isPast || Known.Value.Stems.Contains(here.Stem), false) : (Known.Value.Verbs.Contains(form), Known.Value.Both.Contains(form));
        if (before < 0)
        {
            return isGerund && isVerb;
        }

        var prior = statement.Units[before];
        if (statement.Facts.Pieces[prior.End - 1].IsOwner)
        {
            return isPast && unit + 1 < statement.Units.Count && IsFollowed(statement.Units[unit + 1]); // "Marlow's rose by 3%"
        }

        var isBare = IsModal(prior) || IsDo(prior);
        if (isBare || Subjects.Contains(prior.Fold))
        {
            return isBare || isVerb || isBoth || isPast || !isGerund && here.Kind == UnitKind.Saying;
        }

        if (prior.Fold == To)
        {
            return (isVerb || isBoth) && (!isPast || Unchanged.Contains(here.Fold)) && !isGerund || here.Kind == UnitKind.Saying || (!isPast && unit + 1 < statement.Units.Count && Grammar.IsDeterminer(statement.Units[unit + 1]));
        }

        if (IsBe(prior) || IsHave(prior) || Get.Contains(prior.Fold))
        {
            return isPast || (isGerund && IsBe(prior));
        }

        var isBehindPhrase = prior.Kind == UnitKind.Fact || (prior.Kind == UnitKind.Content && before == unit - 1) || (prior.Kind == UnitKind.Content && IsAdverb(statement, unit - 1));
        if (isPast && (here.Kind == UnitKind.Saying || isVerb || isBoth || Irregular.Contains(here.Fold)))
        {
            return prior.Kind is UnitKind.Border || isBehindPhrase || Grammar.IsJoining(prior) || Grammar.IsOpener(prior);
        }

        if (isGerund && (isVerb || isBoth || here.Kind == UnitKind.Saying))
        {
            return prior.Kind is UnitKind.Border || prior.Fact is Facts.Name || (isBehindPhrase && before == unit - 1) || Grammar.IsPreposition(prior) || Grammar.IsJoining(prior) || Grammar.IsOpener(prior);
        }

        // Forms of the present: "Ilse leads", "the clubs face".
        var isThird = statement.WordAt(unit) is [.., not 's', 's'];
        var next = unit + 1 < statement.Units.Count ? statement.Units[unit + 1] : default;
        if (next.Fold == OfWord || !(isVerb || isBoth || here.Kind == UnitKind.Saying) || Irregular.Contains(next.Fold) || (prior.IsPlain && IsInPhraseBehindVerb(statement, before, verbs)))
        {
            return false;
        }

        return prior.Kind == UnitKind.Border ? (isVerb && isThird) || here.Kind == UnitKind.Saying
            : prior.Fact is Facts.Name ? isThird ? isVerb || IsFollowed(next) : IsFollowed(next) && !Grammar.IsPreposition(next) && !IsInOpening(statement, before)
            : prior.Fact is Facts.Quantity { Measure: Facts.Measure.Percent or Facts.Measure.Share or Facts.Measure.Money } ? IsFollowed(next) && !Grammar.IsPreposition(next)
            : prior.IsPlain ? !verbs[before] && statement.WordAt(before) is [.., not 's', 's'] != isThird && (isVerb && next.Kind is UnitKind.Content or UnitKind.Saying || (IsFollowed(next) && (!Grammar.IsPreposition(next) || IsDetermined(statement, before))) || (next.Kind == UnitKind.Content && IsOpened(statement, before, verbs)))
            : Grammar.IsJoining(prior) && (isThird ? IsFollowed(next) : isVerb && IsFollowed(next) && !Grammar.IsPreposition(next));
    }

    /// <summary>"met in the singles match": behind a verb and a preposition no other verb comes before the clause ends.</summary>
    private static bool IsInPhraseBehindVerb(Statement statement, int noun, bool[] verbs)
    {
        var hasPreposition = false;
        for (var i = noun; i >= 0 && statement.Units[i] is var unit && unit.Kind != UnitKind.Border && !Grammar.IsJoining(unit) && !Grammar.IsRelative(unit); i--)
        {
            if (verbs[i])
            {
                return hasPreposition && unit.Kind != UnitKind.Saying;
            }

            if (Grammar.IsOpener(unit))
            {
                return false;
            }

            hasPreposition |= Grammar.IsPreposition(unit);
        }

        return false;
    }

    /// <summary>"In the other Marlow tie Ilse Brandt lost": the phrase of a noun is one that the sentence begins with.</summary>
    private static bool IsInOpening(Statement statement, int noun)
    {
        var first = noun;
        while (first > 0 && !Grammar.IsPreposition(statement.Units[first]) && statement.Units[first].Kind != UnitKind.Border)
        {
            first--;
        }

        return Grammar.IsPreposition(statement.Units[first]) && (first == 0 || statement.Units[first - 1].Kind == UnitKind.Border);
    }

    /// <summary>A clause begins before a noun, and has no verb yet: "that the clubs charge visitors".</summary>
    private static bool IsOpened(Statement statement, int noun, bool[] verbs)
    {
        for (var i = noun; i >= Math.Max(0, noun - 4) && !verbs[i] && statement.Units[i].Kind != UnitKind.Border; i--)
        {
            if (statement.Units[i].Kind == UnitKind.Function && (Grammar.IsOpener(statement.Units[i]) || Grammar.IsRelative(statement.Units[i])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the ferry works in the bay", but not "ferry works in the bay".</summary>
    private static bool IsDetermined(Statement statement, int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < 4 && statement.Units[first - 1].IsPlain)
        {
            first--;
        }

        return first > 0 && (Grammar.IsDeterminer(statement.Units[first - 1]) || statement.Units[first - 1].Fact is Facts.Name);
    }

    private static bool IsFollowed(Unit next) => next.Kind == UnitKind.Fact || (next.Kind == UnitKind.Function && (Grammar.IsDeterminer(next) || Grammar.IsPronoun(next) || Grammar.IsPreposition(next)));

    /// <summary>The verb of which a word is a form of the present.</summary>
    private static ulong BaseOf(ReadOnlySpan<char> word) => Folding.Hash(word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => string.Concat(word[..^3], "y"),
        [.., 's', 's'] or [.., 'u', 's'] => word,
        [.., 's', 'h', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 's', 's', 'e', 's'] or [.., 'o', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    });

    private static (WordSet Verbs, WordSet Both, WordSet Stems) Read()
    {
        using var packed = Packed.Open("verbs.packed");
        return (Next(), Next(), Next());

        WordSet Next() => WordSet.Of(packed.ReadArray<ulong>());
    }
}
