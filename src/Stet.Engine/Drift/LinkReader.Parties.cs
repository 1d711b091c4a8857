using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <content>Who acts on whom.</content>
internal sealed partial class LinkReader
{
    /// <summary>To speak of somebody is a deed like others; nothing else is compared by this.</summary>
    private const ulong Speech = 2;

    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly WordSet Stakes = Stem.SetOf("stake share shareholding holding interest");
    private static readonly WordSet Taking = Stem.SetOf("take win seize snatch steal grab wrest regain reclaim recover inherit capture");
    private static readonly WordSet Getting = Stem.SetOf("get receive buy borrow obtain accept acquire inherit purchase");
    private static readonly WordSet Coming = Stem.SetOf("go come belong fall pass");
    private static readonly WordSet Replacing = Stem.SetOf("replace swap substitute");
    private static readonly ulong Say = Stem.Hash("say");
    private static readonly WordSet Others = Folding.SetOf("him her them");
    private static readonly ulong Accord = Stem.Hash("according");

    /// <summary>What stands before somebody that a deed is done to or for, or comes from.</summary>
    private static readonly WordSet Reaching = Folding.SetOf("to for against over past on upon at into of about from behind ahead by");

    /// <summary>Who has something in the end is their subject on the one side and stands behind "to" on the other: "from" tells them apart.</summary>
    private static readonly WordSet Handing = Stem.SetOf("give take send mail receive buy sell lend borrow purchase acquire rent lease hire let own possess teach learn");

    private void ReadDeeds(PhraseList? directions)
    {
        foreach (var direction in directions is null ? [] : Direction.In(statement, directions))
        {
            // "beaten by" is listed as what its subject suffers.
            var sign = direction.End > direction.First + 1 && statement.Units[direction.End - 1].Fold == By ? -1 : 1;
            if (waysOfDeeds[direction.First] != 0)
            {
                continue; // "give way to" is no gift
            }

            Array.Fill(waysOfDeeds, sign * direction.Ways.FirstOrDefault(way => Math.Abs(way) > Opposites.Converse), direction.First, direction.End - direction.First);
        }
    }

    /// <summary>Says of those a clause tells of which one acts: "Ilse replaces Tomas", "Tomas is replaced by Ilse", "Tomas has it from Ilse".</summary>
    private void AddParties(Clause clause, List<Phrase> subjects)
    {
        if (clause.Verb < 0)
        {
            return;
        }

        foreach (var phrase in phrases.Where(phrase => phrase.Clause == clause && !subjects.Contains(phrase) && !IsAlike(phrase)))
        {
            var actor = SignOf(clause, phrase.Leader);
            if (clause.IsPassive && phrase.Leader is { Part: Part.Complement } leader && leader.Preposition == By && leader.Governor == clause.Verb)
            {
                AddSufferers(clause, phrase);
            }

            foreach (var subject in actor == 0 ? [] : subjects)
            {
                foreach (var deed in DeedsOf(clause, phrase.Leader).Concat(IsTaking(clause, phrase.Leader) ? [] : [Links.AnyDeed]))
                {
                    AddOrder(subject, Meant(phrase, subjects), deed, actor);
                }

                if (IsSure(clause, phrase.Leader))
                {
                    AddOrder(subject, Meant(phrase, subjects), Links.SureDeed, actor);
                }
            }
        }

        if (IsMutual(clause.Verb))
        {
            return;
        }

        AddOwners(clause, subjects);
        if (Replacing.Contains(statement.Units[clause.Verb].Stem))
        {
            AddReplacement(clause, subjects);
        }

        if (clause.Antecedent is { } antecedent && !clause.IsPassive)
        {
            foreach (var subject in subjects)
            {
                AddOrder(subject, antecedent, DeedOf(clause.Verb), SignOf(clause.Verb));
                AddOrder(subject, antecedent, Links.AnyDeed, SignOf(clause.Verb));
                AddOrder(subject, antecedent, IsSaying(clause.Verb) ? Speech : Links.SureDeed, SignOf(clause.Verb));
            }
        }
    }

    /// <summary>"Ilse beat Tomas", "Tomas was beaten by Ilse", "Tomas lost to Ilse": who acts is plain.</summary>
    private bool IsSure(Clause clause, Phrase phrase) => IsGotten(clause, phrase) || (!IsSaying(clause.Verb) && phrase.Part switch
    {
        Part.Object => !IsLight(clause.Verb),
        Part.Complement => clause.IsPassive ? phrase.Preposition == By : phrase.Preposition != From && IsOtherParty(phrase) && WayBefore(clause, phrase) is >= 0 and var way && (way == phrase.Governor || phrase.Governor == clause.Verb || phrase.Preposition == To),
        _ => false,
    });

    /// <summary>"got the script from Ellery": Ellery gave it.</summary>
    private bool IsGotten(Clause clause, Phrase phrase) => phrase is { Part: Part.Complement } && phrase.Preposition == From && !clause.IsPassive && Getting.Contains(statement.Units[clause.Verb].Stem);

    /// <summary>"Marlow face Ellery", but not "Marlow face a lawsuit from Ellery": both do it to each other.</summary>
    private bool IsAlike(Phrase phrase) => IsMutual(phrase.Clause.Verb) && (phrase.Leader.Part == Part.Object || phrase.Leader.Governor < 0 || phrase.Leader.Governor == phrase.Clause.Verb);

    /// <summary>"came off better in Ellery's ratings": Ellery rates.</summary>
    private void AddOwners(Clause clause, List<Phrase> subjects)
    {
        foreach (var owner in phrases.Where(phrase => phrase is { Part: Part.Owner, Governor: >= 0 } && clause.Units.Contains(phrase.Head) && phrase.First > clause.Verb))
        {
            foreach (var subject in subjects)
            {
                AddOrder(owner, subject, DeedOf(owner.Governor), 1);
            }
        }
    }

    /// <summary>"replaced Lund with Brandt": Brandt replaces Lund.</summary>
    private void AddReplacement(Clause clause, List<Phrase> subjects)
    {
        var another = phrases.FirstOrDefault(phrase => phrase.Clause == clause && phrase.Part == Part.Complement && phrase.Preposition == With);
        foreach (var other in another is null ? [] : clause.IsPassive ? subjects : phrases.Where(phrase => phrase.Clause == clause && phrase.Leader.Part == Part.Object))
        {
            AddOrder(another!, other, DeedOf(clause.Verb), 1);
        }
    }

    /// <summary>"Bottles were thrown at Marlow by Ellery".</summary>
    private void AddSufferers(Clause clause, Phrase actor)
    {
        foreach (var sufferer in phrases.Where(phrase => phrase.Clause == clause && phrase.Leader is { Part: Part.Complement } leader && leader.Preposition != By && leader.Preposition != From && Reaching.Contains(leader.Preposition) && !IsOfSubject(clause, phrase)))
        {
            AddOrder(actor, sufferer, DeedOf(clause.Verb), 1);
        }
    }

    /// <summary>"took the lead from", "took advice from", "the prize went to": nobody can say who acts.</summary>
    private bool IsTaking(Clause clause, Phrase phrase) => phrase.Part == Part.Complement && ((phrase.Preposition == From && Taking.Contains(statement.Units[clause.Verb].Stem)) || (phrase.Preposition == To && Coming.Contains(statement.Units[clause.Verb].Stem)));

    /// <summary>"said": nobody suffers that.</summary>
    private bool IsPlainSaying(int verb) => statement.Units[verb].Stem == Say;

    /// <summary>Whom "him" means behind a verb: the last name that a clause before tells of and that is not the subject of its own.</summary>
    private Phrase Meant(Phrase phrase, List<Phrase> subjects) =>
        Others.Contains(statement.Units[phrase.Head].Fold) && phrases.LastOrDefault(other => other.First < phrase.First && other.Clause != phrase.Clause && other.Part == Part.Subject && statement.Units[other.Head].Fact is Name && !subjects.Contains(other)) is { } meant ? meant : phrase;

    /// <summary>1 where the subject of a clause acts on a phrase, -1 where that acts on the subject, 0 where nobody can say.</summary>
    private int SignOf(Clause clause, Phrase phrase) => phrase.Part switch
    {
        Part.Object when !clause.IsPassive && !clause.IsEqual => IsPlainSaying(clause.Verb) ? 0 : SignOf(clause.Verb),
        Part.Complement when clause.IsPassive && PartOfSubject(clause) == Tie.Object => phrase.Preposition == By ? SignOfPassive(clause.Verb) : 0,
        Part.Complement when !IsReached(phrase) || IsOfSubject(clause, phrase) || IsAccording(phrase) => 0,
        Part.Complement when IsOtherParty(phrase) && WayBefore(clause, phrase) is >= 0 and var way && !Handing.Contains(statement.Units[way].Stem) => SignOf(way),
        Part.Complement => clause.IsEqual ? 0 : IsSource(phrase) ? -1 : 1,
        _ => 0,
    };

    /// <summary>"Marlow's attack on Ellery", "a letter from Marlow to Ellery", "a win for Marlow over Ellery".</summary>
    private void AddPartiesOfNouns()
    {
        foreach (var other in phrases.Where(phrase => phrase.Part == Part.Complement && IsReached(phrase)))
        {
            var noun = NounOf(other);
            foreach (var actor in noun < 0 ? [] : phrases.Where(phrase => phrase != other && IsActorOf(phrase, noun)))
            {
                var sign = other.Preposition == From || (other.Preposition == By && ways[noun] == 0) || ways[noun] < 0 ? -1 : 1;
                AddOrder(actor, other, DeedOf(noun), sign);
                AddOrder(actor, other, Links.AnyDeed, sign);
                AddOrder(actor, other, Links.SureDeed, sign);
            }
        }
    }

    /// <summary>Whose it is, or from whom: "Marlow's win", "a letter from Marlow", "a win for Marlow".</summary>
    private bool IsActorOf(Phrase phrase, int noun) => phrase.Governor == noun
        && (phrase.Part == Part.Owner || (phrase.Part == Part.Complement && (phrase.Preposition == From || phrase.Preposition == By || (phrase.Preposition == For && ways[noun] != 0)) && statement.Units[phrase.Head].Fact is Name));

    /// <summary>The noun that a phrase goes with: the letter of "a letter from Marlow to Ellery"; -1 where it goes with a verb.</summary>
    private int NounOf(Phrase phrase)
    {
        var governor = phrase.Governor >= 0 ? phrases.FirstOrDefault(other => other.Head == phrase.Governor) : null;
        return governor is null ? -1 : governor.Part == Part.Complement && governor.Governor >= 0 && statement.Units[governor.Head].Fact is Name && IsActorOf(governor, governor.Governor) ? governor.Governor : governor.Head;
    }

    /// <summary>"to Marlow", "a stake in Marlow": the deed reaches it.</summary>
    private bool IsReached(Phrase phrase) => Reaching.Contains(phrase.Preposition) || (phrase.Preposition == In && phrase.Governor >= 0 && Stakes.Contains(statement.Units[phrase.Governor].Stem));

    /// <summary>The word that points two ways and that a phrase goes with: what is before it, its verb, or another word of its clause; -1 where there is none.</summary>
    private int WayBefore(Clause clause, Phrase phrase) =>
        ways[clause.Verb] != 0 && !IsSourceOfNoun(phrase) ? clause.Verb
        : phrase.Governor >= 0 && ways[phrase.Governor] != 0 ? phrase.Governor
        : IsSourceOfNoun(phrase) ? -1
        : clause.Units.FindLast(unit => unit > clause.Verb && unit < phrase.First && ways[unit] != 0) is > 0 and var unit ? unit
        : -1;

    /// <summary>"lost to Ellery", "made way for Ellery".</summary>
    private bool IsOtherParty(Phrase phrase) => Sides.Contains(phrase.Preposition) || (phrase.First > 0 && ways[phrase.First - 1] != 0);

    /// <summary>"Ilse Brandt of Marlow": it goes with the subject itself; but not "In a letter to Ilse Brandt, Marlow".</summary>
    private static bool IsOfSubject(Clause clause, Phrase phrase) => phrase.Governor >= 0 && phrase.Governor != clause.Verb && phrase.First < clause.Verb && !(phrase.First < clause.Subject?.First);

    private bool IsAccording(Phrase phrase) => phrase.Governor < phrase.First - 2 && phrase.First > 1 && statement.Units[phrase.First - 2].Stem == Accord;

    private int SignOf(int word) => ways[word] < 0 && !Handing.Contains(statement.Units[word].Stem) ? -1 : 1;

    /// <summary>"was beaten by" is said of its subject already: <see cref="Direction.OfSubject"/>.</summary>
    private int SignOfPassive(int verb) => ways[verb] != 0 ? SignOf(verb) : waysOfDeeds[verb] < 0 && !Handing.Contains(statement.Units[verb].Stem) ? 1 : -1;

    /// <summary>What a clause tells that its subject does to a phrase or suffers from it: "launched", and the "attack" on it.</summary>
    private ulong[] DeedsOf(Clause clause, Phrase phrase)
    {
        var way = phrase.Part == Part.Complement && IsOtherParty(phrase) ? WayBefore(clause, phrase) : -1;
        if (way >= 0)
        {
            return [DeedOf(way)];
        }

        ulong[] ofVerb = IsLight(clause.Verb) || IsMutual(clause.Verb) ? [] : [DeedOf(clause.Verb)];
        return phrase.Part == Part.Complement && phrase.Governor >= 0 && phrase.Governor != clause.Verb ? IsSource(phrase) ? [DeedOf(phrase.Governor)] : [DeedOf(phrase.Governor), .. ofVerb] : ofVerb;
    }

    /// <summary>"a letter from Ellery", "a push by Ellery".</summary>
    private bool IsSource(Phrase phrase) => phrase.Preposition == From || (phrase.Preposition == By && IsSourceOfNoun(phrase));

    /// <summary>"won praise from Ellery": Ellery gave it.</summary>
    private bool IsSourceOfNoun(Phrase phrase) => (phrase.Preposition == From || phrase.Preposition == By) && phrase.Governor >= 0 && phrase.Governor != phrase.Clause.Verb && (phrase.Preposition == From || ways[phrase.Governor] == 0);

    /// <summary>Whoever speaks comes before those he speaks of.</summary>
    private void AddSpeech(Clause saying, Clause said)
    {
        if (saying.IsPassive || saying.Subject is not { } speaker)
        {
            return;
        }

        foreach (var phrase in phrases.Where(phrase => IsIn(phrase.Clause, said)))
        {
            AddOrder(speaker, phrase, Speech, 1);
        }
    }

    private static bool IsIn(Clause clause, Clause whole)
    {
        for (var part = clause; part is not null; part = part.Parent)
        {
            if (part == whole)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a deed is compared by: words that can be turned round with each other are one deed.</summary>
    private ulong DeedOf(int word) => waysOfDeeds[word] != 0 ? (ulong)Math.Abs(waysOfDeeds[word]) : IsSaying(word) ? statement.Units[word].Stem : statement.Units[word].Key;

    /// <summary>Says that one acts on another or comes before it, or less than 0 for the other way round.</summary>
    private void AddOrder(Phrase one, Phrase other, ulong deed, int sign)
    {
        foreach (var party in PartsOf(one, deed).SelectMany(NamesOf))
        {
            foreach (var otherParty in PartsOf(other, deed).SelectMany(NamesOf).Where(otherParty => otherParty != party))
            {
                links.AddOrder(party, otherParty, deed, sign);
            }
        }
    }

    /// <summary>A party and whose it is, which is less plain: "the crew of the yacht", "the yacht's crew".</summary>
    private IEnumerable<Phrase> PartsOf(Phrase phrase, ulong deed) =>
        phrases.Where(part => IsParty(part) && (part == phrase || (deed != Links.SureDeed && part.Governor == phrase.Head && (part.Part == Part.Owner || (part.Part == Part.Complement && part.Preposition == OfWord)))));

    /// <summary>The noun of a phrase, and the names before it: "Marlow fans" are Marlow's.</summary>
    private IEnumerable<int> NamesOf(Phrase phrase) => statement.Units[phrase.Head].Fact is Name ? [phrase.Head] : Enumerable.Range(phrase.First, phrase.End - phrase.First).Where(unit => unit == phrase.Head || statement.Units[unit].Fact is Name);

    private bool IsParty(Phrase phrase) => statement.Units[phrase.Head].Fact is Name or null && !Grammar.IsPronoun(statement.Units[phrase.Head]);
}
