using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <content>Verbs: where they end, and which clause they begin or go on with.</content>
internal sealed partial class ClauseReader
{
    /// <summary>Where a verb with its auxiliaries ends that begins at a unit; the unit itself where none begins.</summary>
    private int VerbEnd(int at)
    {
        var next = at;
        if (statement.Units[at].Fold == To)
        {
            next++;
            if (next == statement.Units.Count || !(verbs[next] || Verbs.IsAuxiliary(statement.Units[next]) || Verbs.IsAdverb(statement, next)))
            {
                return at;
            }
        }

        var end = at;
        for (; next < statement.Units.Count && statement.Units[next].Kind != UnitKind.Border; next++)
        {
            if (verbs[next])
            {
                return next + 1;
            }

            if (Verbs.IsAuxiliary(statement.Units[next]))
            {
                end = next + 1;
            }
            else if (!Verbs.IsAdverb(statement, next))
            {
                break;
            }
        }

        return end;
    }

    private void ReadVerb(int first, int end)
    {
        if (owner is { } standing && standing.End == first)
        {
            Place(standing); // "Marlow's rose by 3%"
            last = standing;
        }

        var verb = end - 1;
        var isInfinitive = statement.Units[first].Fold == To;
        var isBare = !Enumerable.Range(first, end - first).Any(i => Verbs.IsAuxiliary(statement.Units[i]));
        var isGerund = (isBare && Verbs.IsGerund(statement, verb)) || Doing.Contains(statement.Units[first].Fold);
        var isPassive = Verbs.IsPast(statement, verb) && (isBare ? Participles.Contains(statement.Units[verb].Fold) || (end < statement.Units.Count && statement.Units[end].Fold == By && (!(current.Verb < 0 && current.Subject is not null && current.Subject == last) || VerbFollowsPhrases(end) || IsBehindPassive())) : verb > first && (Verbs.IsBe(statement.Units[verb - 1]) || (verb - 1 > first && Verbs.IsBe(statement.Units[verb - 2]))) && !Verbs.IsBe(statement.Units[verb]));
        var isBeside = last is not null && last.End == first;

        // "had the rope stolen", but "said the rope stank"
        isPassive |= isBare && isBeside && current.Verb >= 0 && Verbs.IsPast(statement, verb) && WholeOf(last!).Part == Part.Object && statement.Units[current.Verb] is var before && before.Kind != UnitKind.Saying && !Thinking.Contains(before.Stem);
        if (isBare && !isInfinitive && !isGerund && !isBeside && isBehindBorder && current.Verb >= 0 && statement.Units[verb].Kind == UnitKind.Saying && end < statement.Units.Count && EndOfPhrase(end) > end && !VerbFollows(EndOfPhrase(end)))
        {
            var said = current;
            current = Open(null);
            current.Said = said;
        }
        else if (antecedent is not null && (last == antecedent || last is null))
        {
            Begin(Open(current, isAside: true), antecedent);
        }
        else if (isInfinitive)
        {
            Begin(Open(current), isBeside && current.Verb >= 0 && (last!.Leader.Part == Part.Object ? Causing : Pleading).Contains(statement.Units[current.Verb].Stem) ? last : current.Subject);
        }
        else if (isGerund || (isBare && isPassive && !(current.Verb < 0 && current.Subject is not null && isBeside)))
        {
            // "letters from Ellery challenging the rates": who challenges them is not clear.
            var isOpen = isBeside && last!.Part == Part.Complement && isGerund;
            Begin(Open(current), isOpen ? null : isBeside ? last : current.Subject);
            current.IsOpen = isOpen;
        }
        else if (current.Verb >= 0 || (current is { IsAside: true, Antecedent: null } && last is not null && current.Subject?.Clause != current) || (current.Subject is null && current.Parent is { Verb: < 0, Subject: not null }) || (current.Verb < 0 && current.Subject != last && isBeside && last!.Part == Part.None && last.Beside is null && last.Same is null))
        {
            BeginAnother(isBeside);
        }

        if (resumed is not null && current.Verb < 0 && statement.Units[verb].Kind == UnitKind.Saying)
        {
            current.Said = resumed;
        }

        resumed = null;
        current.Verb = verb;
        current.IsPassive = isPassive;
        current.IsEqual = Equal.Contains(statement.Units[verb].Stem);
        current.Units.Add(verb);
        (preposition, head, isJoined, isBehindBorder, antecedent, owner) = (0, verb, false, false, null, null);
    }

    /// <summary>"The officials were scolded and the volunteers praised by".</summary>
    private bool IsBehindPassive() => clauses is [.., { IsPassive: true }, _] && clauses[^1] == current;

    private void Begin(Clause clause, Phrase? subject)
    {
        clause.Subject = subject;
        current = clause;
    }

    /// <summary>A finite verb behind another: it goes on with a clause that was left for a while, or begins one with the phrase before it.</summary>
    private void BeginAnother(bool isBeside)
    {
        var whole = isBeside ? WholeOf(last!) : null;
        var isObject = whole?.Part == Part.Object;
        for (var open = current.Parent; open is not null && !isObject; open = open.Parent)
        {
            if (open is { Verb: < 0, Subject: not null, IsAside: false })
            {
                current = open;
                return;
            }
        }

        var subject = whole?.Part is Part.Object or Part.None or Part.Subject ? whole : current.Subject;
        var clause = Open(subject == current.Subject ? current.Parent : current);
        if (subject is not null && subject == whole && subject != current.Subject)
        {
            subject.Part = Part.Subject;
            subject.Clause = clause;
            subject.Beside = null;
            foreach (var clauseUnit in Enumerable.Range(subject.First, subject.End - subject.First))
            {
                current.Units.Remove(clauseUnit);
                clause.Units.Add(clauseUnit);
            }
        }

        Begin(clause, subject is not null && subject == whole && Grammar.IsPronoun(statement.Units[subject.Head]) && clause.Parent is { } around ? MeantIn(around, subject) ?? subject : subject);
    }
}
