using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <content>What phrases are to their clause.</content>
internal sealed partial class LinkReader
{
    private void AddPhrase(Phrase phrase)
    {
        links.AddPhrase(phrase);
        for (var i = phrase.First; i < phrase.End - 1; i++)
        {
            Add(i, Tie.Member, 0, phrase.Head, Role);
            Add(i, Tie.Near, 0, phrase.Head, Untyped);
            Add(phrase.Head, Tie.Member, 0, i, Role);
            AddNameOf(i, phrase.Head);
        }

        var leader = phrase.Leader;
        switch (leader.Part)
        {
            case Part.Object when leader.Clause.Verb >= 0:
                AddPart(phrase, Tie.Object, leader.Clause.Verb);
                break;
            case Part.Owner when leader.Governor >= 0:
                AddPart(phrase, Tie.Owner, leader.Governor);
                break;
            case Part.Complement:
                AddComplement(phrase, leader);
                break;
        }

        if (phrase.Same is { } same)
        {
            for (var i = phrase.First; i < phrase.End; i++)
            {
                Add(same.Head, Tie.Member, 0, i, Role);
                Add(i, Tie.Member, 0, same.Head, Role);
            }
        }
    }

    private void AddComplement(Phrase phrase, Phrase leader)
    {
        var (governor, verb) = (leader.Governor, leader.Clause.Verb);
        if (leader.Preposition == By && verb >= 0 && leader.Clause.IsPassive && statement.Units[phrase.Head].Fact is not Quantity)
        {
            AddPart(phrase, PartOfSubject(leader.Clause) == Tie.Object ? Tie.Subject : Tie.Object, verb);
            return;
        }

        // "lost the final to Ellery", "a win over Ellery"
        var party = governor >= 0 && ways[governor] != 0 ? governor : verb >= 0 && ways[verb] != 0 ? verb : -1;
        if (party >= 0 && IsOtherParty(leader))
        {
            AddPart(phrase, Tie.Object, party);
        }

        // "Marlow agreed it with Ellery" is the same the other way round.
        if (leader.Preposition == With && verb >= 0 && IsMutual(verb))
        {
            return;
        }

        if (governor >= 0)
        {
            if (!HasName(governor))
            {
                AddNameOf(phrase.Head, governor);
            }

            AddPart(phrase, leader.Preposition == OfWord ? Tie.Owner : Tie.Complement, governor, leader.Preposition);
        }

        Add(phrase.Head, Tie.Complement, leader.Preposition, -1, Untyped);
        if (verb >= 0 && verb != governor)
        {
            AddPart(phrase, Tie.Complement, verb, leader.Preposition, OfMember);
        }
    }

    /// <summary>"the Marlow protest", "the protest in Marlow": it is Marlow's.</summary>
    private void AddNameOf(int name, int noun)
    {
        if (statement.Units[name].Fact is Name && statement.Units[noun].IsPlain)
        {
            Add(name, Tie.Owner, 0, noun, OfSubject);
        }
    }

    /// <summary>"the Marlow protest": it is somebody's already.</summary>
    private bool HasName(int noun) => phrases.FirstOrDefault(phrase => phrase.Head == noun) is { } whole && Enumerable.Range(whole.First, whole.End - whole.First).Any(unit => statement.Units[unit].Fact is Name);
}
