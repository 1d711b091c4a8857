using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Whether a clause says that something is so: "sold", "has sold", "will sell", and not "to sell", "might sell", "selling".</summary>
internal static class Assertion
{
    /// <summary>Of "might" and its like only these leave no doubt.</summary>
    private static readonly WordSet Sure = Folding.SetOf("will won't");
    private static readonly ulong To = Folding.Hash("to");

    /// <summary>Null where the word stands in no clause with a verb.</summary>
    public static bool? Of(CueReader reader, Statement statement, int unit) => reader.ClauseOf(statement, unit) is { Verb: >= 0 and var verb } ? IsFinite(statement, verb) : null;

    private static bool IsFinite(Statement statement, int verb)
    {
        if (Verbs.IsModal(statement.Units[verb]))
        {
            return Sure.Contains(statement.Units[verb].Fold);
        }

        var first = verb;
        while (first > 0 && (Verbs.IsAuxiliary(statement.Units[first - 1]) || Verbs.IsAdverb(statement, first - 1)))
        {
            first--;
            if (Verbs.IsModal(statement.Units[first]))
            {
                return Sure.Contains(statement.Units[first].Fold);
            }
        }

        return !(first > 0 && statement.Units[first - 1].Fold == To) && !(first == verb && Verbs.IsGerund(statement, verb));
    }
}
