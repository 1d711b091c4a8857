using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The words for who does something and for whom it is done to, whatever they are: "the dairies warned the farmers".</summary>
internal sealed record Actors(IReadOnlySet<ulong> Doer, IReadOnlySet<ulong> Done)
{
    private const int MostWords = 5;
    private const int FarthestBy = 7;

    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong OfWord = Folding.Hash("of");
    /// <summary>What goes with a verb to whom it is done: "lashed out at".</summary>
    private static readonly WordSet Towards = Folding.SetOf("at against on");
    private static readonly WordSet Relatives = Folding.SetOf("who which that");

    /// <summary>A verb of the story whose two sides are exchanged in the original: they did it to us, and not we to them.</summary>
    public static Change? Turned(Aligned aligned)
    {
        foreach (var there in aligned.There)
        {
            var original = aligned[there].Statement;
            for (var our = 0; our < aligned.Story.Units.Count; our++)
            {
                for (var their = 0; their < original.Units.Count; their++)
                {
                    if (IsSameDeed(aligned.Story, our, original, their) && Of(aligned.Story, our).AreExchangedIn(Of(original, their)))
                    {
                        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(our, our + 1), there, original.SpanOf(their, their + 1));
                    }
                }
            }
        }

        return null;
    }

    private static bool IsSameDeed(Statement story, int our, Statement original, int their) =>
        story.Units[our] is { Kind: UnitKind.Content or UnitKind.Saying, Fact: null } verb && verb.Key == original.Units[their].Key && (verb.Kind == UnitKind.Content || verb.Stem == original.Units[their].Stem)
        && (verb.Kind == UnitKind.Saying || IsInfinitive(story, our) || Deeds.IsVerb(story, our) || Deeds.IsVerb(original, their)) && !Deeds.IsMutual(original, their, their + 1);

    private static bool IsInfinitive(Statement statement, int unit) => unit > 0 && statement.Units[unit - 1].Fold == To;

    /// <summary>Of a verb; each side is empty where it is not said or not known.</summary>
    private static Actors Of(Statement statement, int verb)
    {
        var (before, behind) = (Phrase(statement, verb - 1, -1), Phrase(statement, verb + 1, 1));
        var by = Enumerable.Range(verb + 1, Math.Max(0, Math.Min(FarthestBy, statement.Units.Count - verb - 1))).TakeWhile(i => statement.Units[i].Kind != UnitKind.Border).FirstOrDefault(i => statement.Units[i].Fold == By, -1);
        var isActive = statement.WordAt(verb) is [.., 'i', 'n', 'g'] || !((verb > 0 && Deeds.IsBe(statement, verb - 1)) || (verb > 1 && statement.Units[verb - 1].Kind == UnitKind.Function && Deeds.IsBe(statement, verb - 2)) || by == verb + 1);
        return isActive ? new Actors(before, behind) : new Actors(by < 0 ? new HashSet<ulong>() : Phrase(statement, by + 1, 1), before);
    }

    private bool AreExchangedIn(Actors other) => Doer.Overlaps(other.Done) && Done.Overlaps(other.Doer) && !Doer.Overlaps(other.Doer) && !Done.Overlaps(other.Done);

    /// <summary>The words of the nearest phrase on one side of a verb, behind articles and auxiliaries; "of" goes on with it.</summary>
    private static HashSet<ulong> Phrase(Statement statement, int first, int step)
    {
        var keys = new HashSet<ulong>();
        for (var i = first; i >= 0 && i < statement.Units.Count && keys.Count < MostWords; i += step)
        {
            var unit = statement.Units[i];
            if (keys.Count > 0 && statement.WordAt(i) is [.., 'i', 'n', 'g'])
            {
                break; // "accused them of hiding it"
            }

            if (unit.Kind is UnitKind.Content or UnitKind.Fact)
            {
                keys.Add(unit.Key);
            }
            else if (unit.Kind is UnitKind.Border or UnitKind.Saying || (step > 0 && Deeds.IsBe(statement, i)) || (keys.Count > 0 && unit.Fold != OfWord && !FunctionWords.IsArticle(unit.Fold)) || (keys.Count == 0 && !Relatives.Contains(unit.Fold) && (Clauses.IsOpener(unit.Fold) || (TwoValues.IsPreposition(unit.Fold) && !Towards.Contains(unit.Fold)))))
            {
                break;
            }
        }

        return keys;
    }
}
