using Stet.Originals;

namespace Stet.Drift;

/// <summary>Two words of a sentence, and no values, that stand at each other's place: "her father was a nurse, her mother a soldier".</summary>
internal static class WordExchange
{
    /// <summary>From here on a word stands where it stood.</summary>
    private const double AtItsPlace = 0.5;
    private const double LeastOfEach = 1;

    public static Change? Find(Aligned aligned)
    {
        foreach (var there in aligned.There)
        {
            var original = aligned[there].Statement;
            var moved = Moved(aligned.Story, original);
            for (var i = 0; i < moved.Count; i++)
            {
                for (var j = i + 1; j < moved.Count; j++)
                {
                    var values = new TwoValues(aligned.Story, moved[i].Unit, moved[j].Unit, original, moved[i].There, moved[j].There);
                    if (!values.AreInOrder && !Thesaurus.AreAlike(aligned.Story.Units[values.One].Stem, aligned.Story.Units[values.Two].Stem) && !values.AreListed && !values.AreInOtherVoice && values.StandBesideTheSame && Likeness(values, values.One, values.TwoThere) >= LeastOfEach && Likeness(values, values.Two, values.OneThere) >= LeastOfEach)
                    {
                        return aligned.Change(FactKind.Exchange, aligned.Story.SpanOf(values.One, values.Two + 1), there, original.SpanOf(values.TwoThere, values.OneThere + 1));
                    }
                }
            }
        }

        return null;
    }

    /// <summary>By the words on the same side alone: on the other side stands what belongs to the other word.</summary>
    private static double Likeness(TwoValues values, int unit, int there) =>
        Neighbourhood.Sides(values.Story, unit, values.Original, there, values.Story.Units[values.One].Key, values.Story.Units[values.Two].Key).Same;

    /// <summary>The words that both sentences have once, and that do not stand among the same others.</summary>
    private static List<(int Unit, int There)> Moved(Statement story, Statement original)
    {
        var (ours, theirs) = (Once(story), Once(original));
        return ours.Where(pair => theirs.ContainsKey(pair.Key)).Select(pair => (Unit: pair.Value, There: theirs[pair.Key]))
            .Where(pair => Neighbourhood.Sides(story, pair.Unit, original, pair.There).Same < AtItsPlace).OrderBy(pair => pair.Unit).ToList();
    }

    private static Dictionary<ulong, int> Once(Statement statement) =>
        Enumerable.Range(0, statement.Units.Count).Where(i => statement.Units[i].IsPlain && !Deeds.IsLight(statement.Units[i])).GroupBy(i => statement.Units[i].Key).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First());
}
