using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <content>Phrases: where they end, and what they are to their clause.</content>
internal sealed partial class ClauseReader
{
    private static readonly WordSet Personal = Folding.SetOf("who whom whose");
    private static readonly WordSet Belonging = Folding.SetOf("of from at");

    private readonly Dictionary<(int At, bool IsOpening), bool> verbsThere = [];

    /// <summary>A subject and its verb follow, with no comma between.</summary>
    private bool OpensClause(int at)
    {
        for (var i = at; i < statement.Units.Count && i < at + 10; i++)
        {
            if (statement.Units[i].Kind == UnitKind.Border)
            {
                return IsNameAside(i) && VerbFollows(i);
            }

            if (i > at && (Verbs.IsAuxiliary(statement.Units[i]) || (verbs[i] && !Verbs.IsGerund(statement, i))))
            {
                return true;
            }

            if (statement.Units[i].Kind == UnitKind.Function && (Grammar.IsOpener(statement.Units[i]) || Grammar.IsRelative(statement.Units[i])) && i > at)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"the club, Marlow Rovers, beat".</summary>
    private bool IsNameAside(int border) => border + 2 < statement.Units.Count && statement.Units[border + 1].Fact is Name && statement.Units[border + 2].Kind == UnitKind.Border;

    /// <summary>A finite verb stands there, or behind what is put in between commas. Each place is read once, or twice where the sentence may not have begun yet: a row of names
    /// would ask again and again.</summary>
    private bool VerbFollows(int at) => verbsThere.TryGetValue((at, IsOpening), out var known) ? known : verbsThere[(at, IsOpening)] = ReadVerbAt(at);

    /// <summary>What the sentence begins with may end before any name.</summary>
    private bool IsOpening => preposition != 0 && current is { Verb: < 0, Subject: null };

    private bool ReadVerbAt(int at)
    {
        if (at < statement.Units.Count && statement.Units[at].Kind == UnitKind.Border)
        {
            var border = at + 1;
            while (border < statement.Units.Count && border < at + 12 && statement.Units[border].Kind != UnitKind.Border)
            {
                border++;
            }

            at = border + 1;
        }

        if (at < statement.Units.Count && Grammar.IsJoining(statement.Units[at]) && EndOfPhrase(at + 1 < statement.Units.Count ? at + 1 : at) is var next && next > at + 1)
        {
            return VerbFollows(next);
        }

        return at < statement.Units.Count && VerbEnd(at) is var end && end > at && statement.Units[at].Fold != To && !(end == at + 1 && Verbs.IsGerund(statement, at));
    }

    /// <summary>"land owned by a company in Marlow will be sold": a finite verb stands behind a preposition and its phrase, or some of them.</summary>
    private bool VerbFollowsPhrases(int at)
    {
        while (at + 1 < statement.Units.Count && Grammar.IsPreposition(statement.Units[at]) && EndOfPhrase(at + 1) is var end && end > at + 1)
        {
            if (end < statement.Units.Count && statement.Units[end].Kind != UnitKind.Border && VerbFollows(end))
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    private int EndOfPhrase(int at)
    {
        var (end, hasNoun) = (at, false);
        for (var i = at; i < statement.Units.Count; i++)
        {
            var unit = statement.Units[i];
            if (Grammar.IsPronoun(unit))
            {
                return i == at ? i + 1 : hasNoun ? end : at;
            }

            if (unit.Kind == UnitKind.Function)
            {
                if (!Grammar.IsDeterminer(unit) || (hasNoun && (!statement.Facts.Pieces[unit.First].Has(TokenFlags.Capital) || Grammar.IsTitle(unit))))
                {
                    break;
                }

                hasNoun |= Grammar.IsStanding(unit) && i + 1 < statement.Units.Count && Grammar.IsPreposition(statement.Units[i + 1]);

                end = i + 1;
                continue;
            }

            if (unit.Kind is UnitKind.Border || (unit.Kind == UnitKind.Saying && end == at) || (hasNoun && i > at && (verbs[i] || Verbs.IsAdverb(statement, i))) || (hasNoun && (unit.Fact is Date || (unit.Fact is Quantity && statement.Units[i - 1].Kind == UnitKind.Fact) || Grammar.IsPreposition(unit))))
            {
                break;
            }

            if (hasNoun && IsSubjectBehindOpening(i))
            {
                break;
            }

            hasNoun = true;
            end = i + 1;
            if (statement.Facts.Pieces[unit.End - 1].IsOwner || (unit.Fact is Date && i == at))
            {
                break;
            }
        }

        return hasNoun ? end : at;
    }

    /// <summary>"Ilse Brandt from Marlow, who": it is said of the person, not of the place.</summary>
    private Phrase Whole(Phrase phrase, Unit relative) =>
        phrase.Part == Part.Complement && Personal.Contains(relative.Fold) && Belonging.Contains(phrase.Preposition)
        && phrases.FindLast(other => other.Head == phrase.Governor) is { } whole && statement.Units[whole.Head].Fact is Name ? whole : phrase;

    /// <summary>"In the second half Ilse Brandt scored": a name behind what the sentence begins with, and no comma between.</summary>
    private bool IsSubjectBehindOpening(int name) =>
        IsOpening && statement.Units[name].Fact is Name && statement.Units[name - 1].Fact is null && VerbFollows(EndOfName(name));

    /// <summary>"Marlow's Ilse Brandt" is one name.</summary>
    private int EndOfName(int name) => statement.Facts.Pieces[statement.Units[name].End - 1].IsOwner && name + 1 < statement.Units.Count && statement.Units[name + 1].Fact is Name ? name + 2 : name + 1;

    private void ReadPhrase(int first, int end)
    {
        var phrase = new Phrase(first, end, end - 1) { Clause = current };
        phrases.Add(phrase);
        if (owner is not null)
        {
            (owner.Part, owner.Governor, owner) = (Part.Owner, phrase.Head, null);
        }

        if (statement.Facts.Pieces[statement.Units[end - 1].End - 1].IsOwner)
        {
            owner = phrase;
            current.Units.AddRange(Enumerable.Range(first, end - first));
            return;
        }

        Place(phrase);
        phrase.Clause.Units.AddRange(Enumerable.Range(first, end - first));
        (last, head, preposition, isJoined, isBehindBorder) = (phrase, phrase.Head, 0, false, false);
    }

    /// <summary>Says what a phrase is to its clause.</summary>
    private void Place(Phrase phrase)
    {
        var isDate = statement.Units[phrase.Head].Fact is Date;
        if (antecedent is not null)
        {
            // "the deal that Ilse signed"
            current = Open(current, isAside: true);
            current.Antecedent = antecedent;
            current.Subject = phrase;
            antecedent = null;
            (phrase.Clause, phrase.Part) = (current, Part.Subject);
        }
        else if (preposition != 0)
        {
            (phrase.Part, phrase.Preposition, phrase.Governor) = (Part.Complement, preposition, governor);
        }
        else if ((isJoined || isBehindBorder) && current.Verb >= 0 && !IsListed(phrase) && VerbFollows(phrase.End))
        {
            // "Lund has left, and he will not come back"
            var before = current;
            (resumed, current) = (isJoined ? null : current, Empty() ?? Open(current.Parent));
            (current.Subject, phrase.Clause, phrase.Part) = (MeantIn(before, phrase) ?? phrase, current, Part.Subject);
        }
        else if (isBehindBorder && current is { Verb: < 0, Subject: null } && !IsListed(phrase) && VerbFollows(phrase.End))
        {
            (current.Subject, phrase.Part) = (phrase, Part.Subject);
        }
        else if (isJoined && last is not null && !isBehindBorder)
        {
            phrase.Beside = last;
        }
        else if (isBehindBorder && last is not null && !isDate)
        {
            if (IsNamed(last) != IsNamed(phrase))
            {
                phrase.Same = IsNamed(last) ? last : WholeOf(last);
                phrase.Clause = current = Open(current, isAside: true);
                current.Subject = phrase.Same;
            }
            else
            {
                phrase.Beside = last;
            }
        }
        else if (isDate)
        {
            (phrase.Part, phrase.Governor) = (Part.Complement, current.Verb);
        }
        else if (current is { Said: not null, Subject: null })
        {
            (current.Subject, phrase.Part) = (phrase, Part.Subject);
        }
        else if (current.Verb < 0)
        {
            if (current.Subject is null)
            {
                // "Lund said he would go": he is Lund, most often.
                current.Subject = Grammar.IsPronoun(statement.Units[phrase.Head]) && Meant(phrase) is { } meant ? meant : phrase;
                phrase.Part = Part.Subject;
            }
        }
        else if (current.IsEqual)
        {
            phrase.Same = current.Subject;
        }
        else
        {
            phrase.Part = Part.Object;
        }
    }

    /// <summary>"in Marlow, Ellery and Colne"</summary>
    private bool IsListed(Phrase phrase) => isBehindBorder && !isJoined && last is { } && last.Leader.Part == Part.Complement && IsNamed(last) && IsNamed(phrase) && phrase.End < statement.Units.Count && Grammar.IsJoining(statement.Units[phrase.End]);

    /// <summary>Whom a pronoun means that is the subject of a clause: the subject of the clause around it.</summary>
    private Phrase? Meant(Phrase pronoun) => current.Parent is { } parent ? MeantIn(parent, pronoun) : null;

    private Phrase? MeantIn(Clause clause, Phrase pronoun) =>
        clause.Subject is { } subject && !phrases.Exists(other => other.Clause == clause && other.Part == Part.Object && IsNamed(other))
        && (Persons.Contains(statement.Units[pronoun.Head].Fold) || (clause.Verb >= 0 && statement.Units[clause.Verb].Kind == UnitKind.Saying && Grammar.IsPronoun(statement.Units[pronoun.Head]) && IsPersonal(pronoun.End)))
            ? subject
            : null;

    /// <summary>"it would buy", but not "it would be" or "it was feared": "it" means something as the subject of a verb.</summary>
    private bool IsPersonal(int at) =>
        at < verbs.Length && VerbEnd(at) - 1 is var verb && verb >= at && !Verbs.IsAuxiliary(statement.Units[verb]) && !Impersonal.Contains(statement.Units[verb].Stem)
        && !(Verbs.IsPast(statement, verb) && Enumerable.Range(at, verb - at).Any(unit => Verbs.IsBe(statement.Units[unit])) && (statement.Units[verb].Kind == UnitKind.Saying || Thinking.Contains(statement.Units[verb].Stem)));

    /// <summary>The clause around this one that has neither verb nor subject yet: "Beating Ellery, Ilse went through".</summary>
    private Clause? Empty()
    {
        for (var clause = current; clause is not null; clause = clause.Parent)
        {
            if (clause is { Verb: < 0, Subject: null })
            {
                return clause;
            }
        }

        return null;
    }

    private bool IsNamed(Phrase phrase) => statement.Units[phrase.Head].Fact is Name;

    /// <summary>"the code" of "the code for the lock".</summary>
    private Phrase WholeOf(Phrase phrase)
    {
        while (phrase is { Part: Part.Complement, Governor: >= 0 } && phrases.FindLast(other => other.Head == phrase.Governor) is { } whole)
        {
            phrase = whole;
        }

        return phrase;
    }
}
