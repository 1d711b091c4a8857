using Stet.Originals;

namespace Stet.Drift;

/// <summary>Of whom words that point two ways are said.</summary>
internal sealed class DirectionSubjects
{
    private readonly Dictionary<Statement, int[]> read = [];

    public bool AreSame(Pointer our, Pointer their) => Of(our) is { } one && Of(their) is { } other && one.Key == other.Key;

    private Unit? Of(Pointer word)
    {
        if (!read.TryGetValue(word.In, out var subjects))
        {
            read[word.In] = subjects = Read(word.In);
        }

        return subjects[word.First] is >= 0 and var subject && (subject < word.First || subject >= word.End) && !Grammar.IsPronoun(word.In.Units[subject]) ? word.In.Units[subject] : null;
    }

    /// <summary>For each unit the head of the subject of its clause; -1 where none is known.</summary>
    private static int[] Read(Statement statement)
    {
        var subjects = new int[statement.Units.Count];
        Array.Fill(subjects, -1);
        foreach (var clause in ClauseReader.Read(statement).Clauses.Where(clause => clause.Subject is not null))
        {
            foreach (var unit in clause.Units)
            {
                subjects[unit] = clause.Subject!.Head;
            }

            if (clause.Verb >= 0)
            {
                subjects[clause.Verb] = clause.Subject!.Head;
            }
        }

        return subjects;
    }
}
