using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A word that turns or softens what a sentence says: units of a statement, half-open.</summary>
/// <param name="Value">The number that its list gives it.</param>
/// <param name="Heads">The words that it is about, the nearest first.</param>
internal sealed record Cue(int First, int End, int Value, IReadOnlyList<int> Heads)
{
    /// <summary>No sentence of news turns more often.</summary>
    private const int MostCues = 24;

    /// <summary>How far behind "neither" its "nor" may stand.</summary>
    private const int FarthestNor = 16;

    private static readonly ulong Or = Folding.Hash("or");
    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong Off = Folding.Hash("off");
    private static readonly ulong Neither = Folding.Hash("neither");
    private static readonly ulong Nor = Folding.Hash("nor");

    public bool Covers(int unit) => unit >= First && unit < End;

    /// <summary>It says something of a word: of one behind it in its clause, of one that it is about, or of the verb right before it: "took no part".</summary>
    public bool IsOf(Statement statement, int word) => Heads.Contains(word) || (word == First - 1 && Value == CueWords.Cue) || (First <= word && Clauses.Reaches(statement, First, End, word));

    public static List<Cue> In(Statement statement, PhraseList words, Func<Statement, int, bool>? isStand = null)
    {
        var cues = new List<Cue>();
        bool[]? verbs = null;
        for (var i = 0; i < statement.Units.Count && cues.Count < MostCues;)
        {
            var (values, length) = words.At(statement, i);
            if (length > 0 && values[0] != 0 && !IsNumber(statement, i) && !IsAnswer(statement, i) && !IsName(statement, i) && !IsAlso(statement, i) && !IsSecond(statement, i, cues) && !IsParticle(statement, i, length) && !IsPlace(statement, i, length) && !IsChoice(statement, i))
            {
                // "behind bars" refuses nothing.
                var isNoun = values[0] == CueWords.Refusal && !(verbs ??= Verbs.In(statement))[i];
                cues.Add(new Cue(i, i + length, isNoun ? CueWords.Stand : values[0], HeadsOf(statement, i, i + length, values[0])));
            }

            else if (length == 0 && words.SplitAt(statement, i).Values is [not 0 and var split, ..])
            {
                cues.Add(new Cue(i, i + 1, split, Clauses.HeadsOf(statement, i, i + 1)));
            }

            else if (length == 0 && isStand?.Invoke(statement, i) == true)
            {
                cues.Add(new Cue(i, i + 1, CueWords.Stand, Clauses.HeadsOf(statement, i, i + 1)));
            }

            i += Math.Max(length, 1);
        }

        return cues;
    }

    /// <summary>"The claims were denied by the mayor": nothing is said of the mayor.</summary>
    private static List<int> HeadsOf(Statement statement, int first, int end, int value) =>
        value is CueWords.Cue or CueWords.Report or CueWords.Refusal && end < statement.Units.Count && statement.Units[end].Fold == By ? Clauses.Before(statement, first) is >= 0 and var denied ? [denied] : [] : Clauses.HeadsOf(statement, first, end);

    /// <summary>"No 10".</summary>
    private static bool IsNumber(Statement statement, int unit) => statement.WordAt(unit) is "No" or "no" && unit + 1 < statement.Units.Count && statement.Units[unit + 1].Fact is Facts.Quantity { IsWords: false };

    /// <summary>The "no" of a "no" vote, alone between quotation marks.</summary>
    private static bool IsAnswer(Statement statement, int unit) =>
        statement.WordAt(unit) is "No" or "no" && unit + 1 < statement.Units.Count && statement.TextOf(unit, unit + 2) is { Length: > 2 } text && text[2] is '"' or '\'' or '”' or '’';

    /// <summary>"is new, too": it is too much of nothing.</summary>
    private static bool IsAlso(Statement statement, int unit) => statement.WordAt(unit) is "too" && (unit + 1 == statement.Units.Count || statement.Units[unit + 1].Kind == UnitKind.Border);

    /// <summary>"neither the mayor, the board nor the pilots", "did not count the nets nor the boats": it is one no.</summary>
    private static bool IsSecond(Statement statement, int unit, List<Cue> cues)
    {
        var isBeforeNoun = unit + 1 < statement.Units.Count && Grammar.IsDeterminer(statement.Units[unit + 1]);
        return statement.Units[unit].Fold == Nor && cues.Exists(cue => unit - cue.First <= FarthestNor && (statement.Units[cue.First].Fold == Neither || (isBeforeNoun && FunctionWords.IsNegation(statement.Units[cue.First].Fold))));
    }

    /// <summary>"like it or not": only "or not" doing something denies it.</summary>
    private static bool IsChoice(Statement statement, int unit) =>
        unit > 0 && statement.Units[unit].Fold == Not && statement.Units[unit - 1].Fold == Or && (unit + 1 == statement.Units.Count || statement.Units[unit + 1].Kind == UnitKind.Border);

    /// <summary>"from the sea": only "from" doing something denies it.</summary>
    private static bool IsPlace(Statement statement, int unit, int length) =>
        length == 1 && statement.Units[unit].Fold == From && (unit + 1 == statement.Units.Count || statement.Units[unit + 1].Kind is UnitKind.Fact or UnitKind.Border || !Verbs.IsGerund(statement, unit + 1));

    /// <summary>"shook off the image": "off" stands for no "not" behind a verb.</summary>
    private static bool IsParticle(Statement statement, int unit, int length) =>
        length == 1 && unit > 0 && statement.Units[unit].Fold == Off && CuePlace.IsWord(statement.Units[unit - 1]);

    /// <summary>A capital inside a sentence, the month of May; "the financial might of".</summary>
    private static bool IsName(Statement statement, int unit) => statement.WordAt(unit) is "might" && unit + 1 < statement.Units.Count && statement.WordAt(unit + 1) is "of" || statement.WordAt(unit) is "May" or "Will" or "Hope" && unit > 0 && statement.Units[unit - 1].Kind != UnitKind.Border;
}
