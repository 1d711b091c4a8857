using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <content>Who acts on whom.</content>
internal sealed partial class LinkReader
{
    private static readonly ulong From = Folding.Hash("from");

    /// <summary>Says of those a clause tells of which one acts: "Ilse replaces Tomas", "Tomas is replaced by Ilse", "Tomas has it from Ilse".</summary>
    private void AddParties(Clause clause, List<Phrase> subjects)
    {
        if (clause.Verb < 0 || IsMutual(clause.Verb) || clause.IsEqual)
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
    private int SignOf(Clause clause, Phrase phrase)
    {
        var way = phrase.Part == Part.Complement && phrase.Governor >= 0 && ways[phrase.Governor] != 0 && Sides.Contains(phrase.Preposition) ? phrase.Governor : clause.Verb;
        return phrase.Part switch
        {
            Part.Object when !clause.IsPassive => SignOf(clause.Verb),
            Part.Complement when phrase.Preposition == With => 0,
            Part.Complement when clause.IsPassive && PartOfSubject(clause) == Tie.Object => phrase.Preposition == By ? -SignOf(clause.Verb) : 0,
            Part.Complement when ways[way] != 0 => SignOf(way),
            Part.Complement => phrase.Preposition == From ? -1 : 1,
            _ => 0,
        };
    }

    private int SignOf(int word) => ways[word] < 0 ? -1 : 1;

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
