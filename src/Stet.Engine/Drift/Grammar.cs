using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The small words that hold a sentence together.</summary>
internal static class Grammar
{
    private static readonly WordSet Determiners = Folding.SetOf("a an the this these those his her their its my our your some any every each another no both all such more most many much several other own same whose");
    private static readonly WordSet Titles = Folding.SetOf("mr mrs ms");
    private static readonly WordSet Pronouns = Folding.SetOf("he she it they we i you him them us me himself herself itself themselves");
    private static readonly WordSet Relatives = Folding.SetOf("who which whom whose that where");
    private static readonly WordSet Joining = Folding.SetOf("and or but nor &");
    private static readonly WordSet Prepositions = Folding.SetOf("in at on to from by for with against under over into near of after before through between behind as about during until within upon off up down out around across along among without since than versus v unlike like despite ahead instead above below beyond outside inside toward towards onto throughout alongside amid");
    private static readonly WordSet Standing = Folding.SetOf("those these this that");
    private static readonly WordSet Particles = Folding.SetOf("up down out off in away back apart together aside");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly WordSet Openers = Folding.SetOf("because although though while whereas unless if that when since until before after whether as than where so");

    public static bool IsDeterminer(Unit unit) => Determiners.Contains(unit.Fold) || IsTitle(unit);

    /// <summary>"said Mr Lund": it opens the phrase of a name.</summary>
    public static bool IsTitle(Unit unit) => Titles.Contains(unit.Fold);

    public static bool IsPronoun(Unit unit) => Pronouns.Contains(unit.Fold);

    /// <summary>"those of the others".</summary>
    public static bool IsStanding(Unit unit) => Standing.Contains(unit.Fold);

    public static bool IsRelative(Unit unit) => Relatives.Contains(unit.Fold);

    public static bool IsJoining(Unit unit) => Joining.Contains(unit.Fold);

    public static bool IsPreposition(Unit unit) => Prepositions.Contains(unit.Fold);

    /// <summary>"up", "away", and "from" before a gerund: they may go with a verb that stands farther ahead.</summary>
    public static bool IsParticle(Statement statement, int unit) => Particles.Contains(statement.Units[unit].Fold) || (statement.Units[unit].Fold == From && unit + 1 < statement.Units.Count && Verbs.IsGerund(statement, unit + 1));

    public static bool IsOpener(Unit unit) => Openers.Contains(unit.Fold);
}
