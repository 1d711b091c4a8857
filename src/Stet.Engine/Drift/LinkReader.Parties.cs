using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <content>Who acts on whom.</content>
internal sealed partial class LinkReader
{
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong Accord = Stem.Hash("according");

    /// <summary>What stands before somebody that a deed is done to or for, or comes from.</summary>
    private static readonly WordSet Reaching = Folding.SetOf("to for against over past on upon at into of about from behind ahead by");

    /// <summary>Who has something in the end is their subject on the one side and stands behind "to" on the other: "from" tells them apart.</summary>
    private static readonly WordSet Handing = Stem.SetOf("give take send mail receive buy sell lend borrow purchase acquire rent lease hire let own possess teach learn");

    /// <summary>Says of those a clause tells of which one acts: "Ilse replaces Tomas", "Tomas is replaced by Ilse", "Tomas has it from Ilse".</summary>
    private void AddParties(Clause clause, List<Phrase> subjects)
    {
        if (clause.Verb < 0 || IsMutual(clause.Verb))
        {
            return;
        }

        foreach (var phrase in phrases.Where(phrase => phrase.Clause == clause && !subjects.Contains(phrase)))
        {
            var actor = SignOf(clause, phrase.Leader);
            foreach (var subject in actor == 0 ? [] : subjects)
            {
                AddOrder(subject, phrase, actor);
            }
        }

        if (clause.Antecedent is { } antecedent && !clause.IsPassive)
        {
            foreach (var subject in subjects)
            {
                AddOrder(subject, antecedent, SignOf(clause.Verb));
            }
        }
    }

    /// <summary>1 where the subject of a clause acts on a phrase, -1 where that acts on the subject, 0 where nobody can say.</summary>
    private int SignOf(Clause clause, Phrase phrase) => phrase.Part switch
    {
        Part.Object when !clause.IsPassive && !clause.IsEqual => SignOf(clause.Verb),
        Part.Complement when clause.IsPassive && PartOfSubject(clause) == Tie.Object => phrase.Preposition == By ? SignOfPassive(clause.Verb) : 0,
        Part.Complement when !Reaching.Contains(phrase.Preposition) || IsOfSubject(clause, phrase) || IsAccording(phrase) => 0,
        Part.Complement when IsOtherParty(phrase) && WayBefore(clause, phrase) is >= 0 and var way && !Handing.Contains(statement.Units[way].Stem) => SignOf(way),
        Part.Complement => clause.IsEqual ? 0 : phrase.Preposition == From ? -1 : 1,
        _ => 0,
    };

    /// <summary>"Marlow's attack on Ellery".</summary>
    private void AddPartiesOfNouns()
    {
        foreach (var owner in phrases.Where(phrase => phrase is { Part: Part.Owner, Governor: >= 0 }))
        {
            foreach (var other in phrases.Where(phrase => phrase.Part == Part.Complement && phrase.Governor == owner.Governor && Reaching.Contains(phrase.Preposition)))
            {
                AddOrder(owner, other, other.Preposition == From || ways[owner.Governor] < 0 ? -1 : 1);
            }
        }
    }

    /// <summary>The word that points two ways and that a phrase goes with: what is before it, its verb, or another word of its clause; -1 where there is none.</summary>
    private int WayBefore(Clause clause, Phrase phrase) =>
        phrase.Governor >= 0 && ways[phrase.Governor] != 0 ? phrase.Governor
        : ways[clause.Verb] != 0 ? clause.Verb
        : clause.Units.FindLast(unit => unit > clause.Verb && unit < phrase.First && ways[unit] != 0) is > 0 and var unit ? unit
        : -1;

    /// <summary>"lost to Ellery", "made way for Ellery".</summary>
    private bool IsOtherParty(Phrase phrase) => Sides.Contains(phrase.Preposition) || (phrase.First > 0 && ways[phrase.First - 1] != 0);

    /// <summary>"Ilse Brandt of Marlow": it goes with the subject itself.</summary>
    private static bool IsOfSubject(Clause clause, Phrase phrase) => phrase.Governor >= 0 && phrase.Governor != clause.Verb && phrase.First < clause.Verb;

    private bool IsAccording(Phrase phrase) => phrase.Governor < phrase.First - 2 && phrase.First > 1 && statement.Units[phrase.First - 2].Stem == Accord;

    private int SignOf(int word) => ways[word] < 0 && !Handing.Contains(statement.Units[word].Stem) ? -1 : 1;

    /// <summary>"was beaten by" is said of its subject already: <see cref="Direction.OfSubject"/>.</summary>
    private int SignOfPassive(int verb) => ways[verb] != 0 ? SignOf(verb) : -1;

    /// <summary>Says that one acts on another or comes before it, or less than 0 for the other way round.</summary>
    private void AddOrder(Phrase one, Phrase other, int sign)
    {
        if (IsParty(one) && IsParty(other))
        {
            links.AddOrder(one.Head, other.Head, sign);
        }
    }

    private bool IsParty(Phrase phrase) => statement.Units[phrase.Head].Fact is Name or null && !Grammar.IsPronoun(statement.Units[phrase.Head]);
}
