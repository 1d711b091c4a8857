using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Reads the clauses of a sentence from left to right by the forms of its verbs and its small words. It is no parser: what is not clear is left open.</summary>
internal sealed partial class ClauseReader
{
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong That = Folding.Hash("that");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong As = Folding.Hash("as");
    private static readonly ulong Of = Folding.Hash("of");
    private static readonly ulong Which = Folding.Hash("which");

    /// <summary>Verbs of which "it" is the subject and means nothing.</summary>
    private static readonly WordSet Impersonal = Stem.SetOf("be cost take seem appear matter happen emerge");

    /// <summary>Verbs behind which a clause may begin without "that".</summary>
    private static readonly WordSet Thinking = Stem.SetOf("believe think know hope fear feel suspect claim guess assume imagine realise realize learn hear see find show mean wish promise deny admit agree");
    private static readonly WordSet Persons = Folding.SetOf("he she they");
    private static readonly WordSet Equal = Stem.SetOf("be become remain seem appear");
    private static readonly WordSet Participles = Folding.SetOf("arisen beaten blown borne broken chosen done drawn driven eaten fallen flown forbidden forgotten frozen given gone grown hidden known ridden risen seen shaken shown spoken stolen sung sworn taken thrown torn undergone withdrawn woken worn written held");

    /// <summary>Verbs of which the object does what follows: "asked them to leave".</summary>
    private static readonly WordSet Causing = Stem.SetOf("ask tell urge help allow let force want expect order persuade invite call enable encourage advise warn permit require get cause lead instruct pressure convince beg command forbid remind teach train prompt leave name pick choose appoint hire send select elect nominate oblige entitle inspire trigger condemn sentence");

    /// <summary>The same of verbs with a preposition: "called on them to leave".</summary>
    private static readonly WordSet Pleading = Stem.SetOf("call appeal plead rely count wait arrange look press push");

    /// <summary>"having beaten", "being beaten": they open a clause as a gerund does.</summary>
    private static readonly WordSet Doing = Folding.SetOf("being having");

    /// <summary>What is somebody's where "by" stands behind it: "found in a novel by Ilse Brandt".</summary>
    private static readonly WordSet Works = Stem.SetOf("book novel film song album play poem story study report article essay letter painting sculpture statue drawing picture photograph music goal strike try penalty shot attack attempt speech interview");

    private readonly Statement statement;
    private readonly bool[] verbs;
    private readonly List<Clause> clauses = [];
    private readonly List<Phrase> phrases = [];
    private Clause current;
    private Phrase? last;
    private Phrase? owner;
    private ulong preposition;
    private int governor = -1;
    private int head = -1;
    private bool isJoined;
    private bool isBehindBorder;
    private Phrase? antecedent;
    private Clause? resumed;

    private ClauseReader(Statement statement)
    {
        this.statement = statement;
        verbs = Verbs.In(statement);
        current = Open(null);
    }

    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<Phrase> Phrases) Read(Statement statement)
    {
        var reader = new ClauseReader(statement);
        for (var at = 0; at < statement.Units.Count;)
        {
            at = reader.Next(at);
        }

        reader.PlaceStanding();
        return (reader.clauses, reader.phrases);
    }

    /// <summary>"to go" in "urged to go".</summary>
    private bool IsCaused(Clause clause) => clause is { Verb: > 0, Parent.Verb: >= 0 and var verb } && statement.Units[clause.Verb - 1].Fold == To && Causing.Contains(statement.Units[verb].Stem);

    private bool IsWork(int unit) => unit >= 0 && Works.Contains(statement.Units[unit].Stem);

    private Clause Open(Clause? parent, bool isAside = false)
    {
        var clause = new Clause(parent) { IsAside = isAside };
        clauses.Add(clause);
        return clause;
    }

    /// <summary>"more than Marlow's": no noun follows.</summary>
    private void PlaceStanding()
    {
        if (owner is { } standing && preposition != 0)
        {
            Place(standing);
            (last, owner, preposition) = (standing, null, 0);
        }
    }

    /// <summary>Reads what begins at a unit and gives where the next begins.</summary>
    private int Next(int at)
    {
        var unit = statement.Units[at];
        if (unit.Kind == UnitKind.Border || Grammar.IsOpener(unit))
        {
            PlaceStanding();
        }

        if (unit.Kind == UnitKind.Border)
        {
            if (statement.WordAt(at) is ";" or ":" or "-" or "–" or "—")
            {
                current = Open(null);
                last = null;
            }

            if (current is { IsAside: true, Verb: < 0, Parent: { } parent })
            {
                current = parent; // "Ilse, the mayor, ..."
            }

            // "the rates, Ilse said, are too high"
            if (current.Said is { } told && current.Verb == at - 1)
            {
                current = told;
            }

            (isBehindBorder, preposition, owner) = (true, 0, null);
            return at + 1;
        }

        if (VerbEnd(at) is var end && end > at)
        {
            ReadVerb(at, end);
            return end;
        }

        if (IsModifier(at))
        {
            return at + 1;
        }

        if (unit.Fold == To || (Grammar.IsPreposition(unit) && !(Grammar.IsOpener(unit) && OpensClause(at + 1))))
        {
            // "by 3% in Marlow and by 2% in Ellery": both go with the same verb.
            if (isJoined && phrases.FindLast(phrase => phrase.Clause == current && phrase.Preposition == unit.Fold) is { } first)
            {
                head = first.Governor;
            }

            // "was urged to go by Ilse": she urged.
            if (unit.Fold == By && !current.IsPassive && current.Parent is { IsPassive: true } asked && IsCaused(current))
            {
                (current, head) = (asked, asked.Verb);
            }

            // "was given to Marlow by Ellery", "takes over as mayor from Ilse": both go with the verb.
            if ((unit.Fold == By && current.IsPassive && !IsWork(head) && !phrases.Exists(phrase => phrase.Clause == current && phrase.Preposition == By)) || (unit.Fold != Of && last is { Preposition: var role } && role == As && last.Clause == current && last.End == at))
            {
                head = current.Verb;
            }

            (preposition, governor) = preposition != 0 && head == governor && (Contrast.IsFirstHalf(preposition) || (Contrast.Is(preposition) && statement.Units[at - 1].Fold == preposition && unit.Fold != As && unit.Fold != By)) ? (preposition, governor) : (unit.Fold, head);
            (isJoined, isBehindBorder, antecedent) = (false, false, null);
            return at + 1;
        }

        // "the probe, in which the staff got immunity": the staff is the subject.
        if (preposition != 0 && unit.Fold == Which)
        {
            current = Open(current, isAside: true);
            (preposition, antecedent, isJoined, isBehindBorder, last) = (0, null, false, false, null);
            return at + 1;
        }

        if (Grammar.IsRelative(unit) && last is not null && last.End >= at - 1 && !(unit.Fold == That && last.End < at))
        {
            antecedent = last = Whole(last, unit);
            preposition = 0;
            return at + 1;
        }

        if (Grammar.IsOpener(unit) || unit.Fold == That)
        {
            current = Open(current);
            (preposition, antecedent, isJoined, isBehindBorder, last) = (0, null, false, false, null);
            return at + 1;
        }

        if (Grammar.IsJoining(unit))
        {
            isJoined = true;
            return at + 1;
        }

        if (EndOfPhrase(at) is var phraseEnd && phraseEnd > at)
        {
            ReadPhrase(at, phraseEnd);
            return phraseEnd;
        }

        if (unit.Kind is UnitKind.Content)
        {
            current.Units.Add(at);
        }

        return at + 1;
    }

    /// <summary>"over 30,000 copies", "more than a million": part of the number behind it.</summary>
    private bool IsModifier(int at)
    {
        for (var i = at + 1; i < Math.Min(statement.Units.Count, at + 4); i++)
        {
            if (statement.Units[i].Fact is Quantity quantity)
            {
                return quantity.WholeSpan.Start <= statement.SpanOf(at, at + 1).Start;
            }
        }

        return false;
    }
}
