using Stet.Originals;

namespace Stet.Drift;

/// <summary>A word that turns or softens what a sentence says: units of a statement, half-open.</summary>
/// <param name="Value">The number that its list gives it.</param>
/// <param name="Heads">The words that it is about, the nearest first.</param>
internal sealed record Cue(int First, int End, int Value, IReadOnlyList<int> Heads)
{
    /// <summary>No sentence of news turns more often.</summary>
    private const int MostCues = 24;

    public bool Covers(int unit) => unit >= First && unit < End;

    /// <summary>It says something of a word: of one behind it in its clause, or of one that it is about.</summary>
    public bool IsOf(Statement statement, int word) => Heads.Contains(word) || (First <= word && Clauses.Reaches(statement, First, End, word));

    public static List<Cue> In(Statement statement, PhraseList words)
    {
        var cues = new List<Cue>();
        bool[]? verbs = null;
        for (var i = 0; i < statement.Units.Count && cues.Count < MostCues;)
        {
            var (values, length) = words.At(statement, i);
            if (length > 0 && values[0] != 0 && !IsNumber(statement, i) && !IsName(statement, i) && !IsAlso(statement, i))
            {
                // "behind bars" refuses nothing.
                var isNoun = values[0] == CueWords.Refusal && !(verbs ??= Verbs.In(statement))[i];
                cues.Add(new Cue(i, i + length, isNoun ? CueWords.Stand : values[0], Clauses.HeadsOf(statement, i, i + length)));
            }

            i += Math.Max(length, 1);
        }

        return cues;
    }

    /// <summary>"No 10".</summary>
    private static bool IsNumber(Statement statement, int unit) => statement.WordAt(unit) is "No" or "no" && unit + 1 < statement.Units.Count && statement.Units[unit + 1].Fact is Facts.Quantity { IsWords: false };

    /// <summary>"is new, too": it is too much of nothing.</summary>
    private static bool IsAlso(Statement statement, int unit) => statement.WordAt(unit) is "too" && (unit + 1 == statement.Units.Count || statement.Units[unit + 1].Kind == UnitKind.Border);

    /// <summary>A capital inside a sentence, the month of May; "the financial might of".</summary>
    private static bool IsName(Statement statement, int unit) => statement.WordAt(unit) is "might" && unit + 1 < statement.Units.Count && statement.WordAt(unit + 1) is "of" || statement.WordAt(unit) is "May" or "Will" or "Hope" && unit > 0 && statement.Units[unit - 1].Kind != UnitKind.Border;
}

/// <summary>The cues of the sentences that are held against each other, each read once.</summary>
internal sealed class CueReader(PhraseList words)
{
    private readonly Dictionary<Statement, List<Cue>> read = [];

    public IReadOnlyList<Cue> In(Statement statement) => read.TryGetValue(statement, out var known) ? known : read[statement] = Cue.In(statement, words);
}
