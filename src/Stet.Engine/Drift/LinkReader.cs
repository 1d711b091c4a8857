using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Finds what the words of a sentence go with, from its clauses and phrases.</summary>
internal sealed partial class LinkReader
{
    private const double Role = 1;
    private const double OfLight = 0.4;
    private const double OfClause = 0.25;
    private const double OfSubject = 0.8;
    private const double Untyped = 0.4;
    private const double OfMember = 0.5;

    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong With = Folding.Hash("with");
    private static readonly ulong OfWord = Folding.Hash("of");

    /// <summary>What stands before the other party of a word that points two ways: "win over", "lose to".</summary>
    private static readonly WordSet Sides = Folding.SetOf("to over against by from");

    /// <summary>Verbs that go with anything.</summary>
    private static readonly WordSet Light = Stem.SetOf("be have do get take make become come go put give keep set begin start end see find");

    /// <summary>What both do alike.</summary>
    private static readonly WordSet Mutual = Stem.SetOf("meet face marry draw play join tie clash discuss talk agree merge fight date partner debate match compete share star");

    private readonly Statement statement;
    private readonly Links links;
    private IReadOnlyList<Phrase> phrases = [];

    /// <summary>The pair of directions that a unit belongs to where the two are converse, negative on the one side; 0 for others.</summary>
    private readonly int[] ways;

    /// <summary>The same, for words of the passive as well, as if they were not.</summary>
    private readonly int[] waysOfDeeds;

    /// <summary>Where the phrase of a unit begins, from 1; 0 where it is in none.</summary>
    private readonly int[] phraseOf;

    /// <summary>The units that something else is set against: they stand in their clause for a contrast only.</summary>
    private readonly bool[] isSet;

    public LinkReader(Statement statement, PhraseList? directions, CueWords? negations)
    {
        this.statement = statement;
        links = new Links(statement.Units.Count);
        ways = new int[statement.Units.Count];
        waysOfDeeds = new int[statement.Units.Count];
        phraseOf = new int[statement.Units.Count];
        isSet = new bool[statement.Units.Count];
        ReadDeeds(directions);
        foreach (var direction in directions is null ? [] : Direction.OfSubject(statement, directions, negations))
        {
            if (!direction.IsDenied && ways[direction.First] == 0 && direction.Ways.FirstOrDefault(way => Math.Abs(way) > Opposites.Converse) is not 0 and var way)
            {
                Array.Fill(ways, way, direction.First, direction.End - direction.First);
                links.AddWay(way);
            }
        }
    }

    public Links Read()
    {
        (var clauses, phrases) = ClauseReader.Read(statement);
        foreach (var phrase in phrases)
        {
            Array.Fill(phraseOf, phrase.First + 1, phrase.First, phrase.End - phrase.First);
            AddPhrase(phrase);
        }

        AddSides();
        AddRespective();
        AddPartiesOfNouns();
        foreach (var clause in clauses)
        {
            AddClause(clause);
        }

        return links;
    }

    private void AddClause(Clause clause)
    {
        var subject = clause.Subject ?? (clause.IsOpen ? null : clause.Parent?.Subject);
        var parties = PartiesOf(subject, clause);
        AddParties(clause, parties);
        if (clause.Verb >= 0)
        {
            foreach (var party in parties)
            {
                AddPart(party, PartOfSubject(clause), clause.Verb, isName: clause.IsAside);
            }

            if (clause.Antecedent is { } antecedent)
            {
                AddPart(antecedent, Tie.Object, clause.Verb);
            }
        }

        // Words that point two ways and stand behind the verb: "limped to a win over Ellery".
        foreach (var unit in clause.Units)
        {
            if (subject is not null && ways[unit] != 0 && unit != clause.Verb && !Holds(subject, unit) && !(clause.Verb >= 0 && ways[clause.Verb] != 0))
            {
                AddPart(subject, Tie.Subject, unit);
            }
        }

        // "Ilse said that the harbour would be closed": these are her words.
        if (clause is { IsAside: false, Parent: { Verb: >= 0 and var saying, Subject: { } speaker } } && IsSaying(saying) && clause.Verb >= 0)
        {
            AddWords(speaker, clause);
            AddSpeech(clause.Parent, clause);
        }

        if (clause.Said is { } said && subject is not null)
        {
            AddWords(subject, said);
            AddSpeech(clause, said);
        }

        var voice = clause.IsPassive ? By : 0;
        foreach (var unit in clause.Units.Where(unit => !IsSaying(unit) && !isSet[unit]))
        {
            foreach (var other in clause.Units)
            {
                if (unit != other && !IsSaying(other) && !isSet[other] && (phraseOf[unit] == 0 || phraseOf[unit] != phraseOf[other]))
                {
                    Add(unit, Tie.Clause, 0, other, OfClause);
                }
            }

            if (subject is not null && !Holds(subject, unit) && !(clause.Verb >= 0 && IsMutual(clause.Verb)))
            {
                foreach (var i in parties.SelectMany(party => Enumerable.Range(party.First, party.End - party.First)).Where(i => i != unit))
                {
                    Add(unit, Tie.Under, voice, i, OfSubject);
                    Add(i, clause is { IsAside: true, Verb: < 0 } ? Tie.Member : Tie.Over, clause is { IsAside: true, Verb: < 0 } ? 0 : voice, unit, OfSubject, clause.IsAside);
                    if (links.IsHead(unit))
                    {
                        Add(unit, Tie.Near, 0, i, Untyped);
                        Add(i, Tie.Near, 0, unit, Untyped, clause.IsAside);
                    }
                }
            }
        }
    }

    /// <summary>A subject, those that it is in a list with, and who it is besides: "the mayor, Ilse Brandt, and her deputy".</summary>
    private List<Phrase> PartiesOf(Phrase? subject, Clause clause) =>
        subject is null ? [] : [subject, .. phrases.Where(phrase => phrase != subject && (phrase.Leader == subject || (!clause.IsAside && phrase.Same is { } same && same.Leader == subject)))];

    /// <summary>Words that point two ways are turned already where they are passive: who "was beaten" lost.</summary>
    private Tie PartOfSubject(Clause clause) => clause.IsPassive && !(ways[clause.Verb] != 0 && Direction.IsTurned(statement, clause.Verb)) ? Tie.Object : Tie.Subject;

    private void AddWords(Phrase speaker, Clause clause)
    {
        foreach (var unit in clause.Units.Where(unit => !Holds(speaker, unit)))
        {
            Add(speaker.Head, Tie.Speech, 0, unit, OfSubject);
        }
    }

    private bool IsMutual(int unit) => Mutual.Contains(statement.Units[unit].Stem);

    /// <summary>"go", but not "go down to".</summary>
    private bool IsLight(int unit) => ways[unit] == 0 && Light.Contains(statement.Units[unit].Stem);

    private bool IsSaying(int unit) => statement.Units[unit].Kind == UnitKind.Saying;

    /// <summary>Links the words of a phrase with what it goes with, and back.</summary>
    private void AddPart(Phrase phrase, Tie tie, int governor, ulong preposition = 0, double share = Role, bool isName = false)
    {
        preposition = tie == Tie.Owner ? 0 : preposition;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var weight = share * (i == phrase.Head ? Role : OfMember) * (IsSaying(governor) || IsLight(governor) ? OfLight : 1);
            Add(i, tie, preposition, governor, weight, isName, isHead: i == phrase.Head);
            Add(i, Tie.Near, 0, governor, weight * Untyped, isName);
            Add(governor, Tie.Near, 0, i, weight * Untyped);
            Add(governor, tie | Tie.Back, preposition, i, weight * OfMember);
        }
    }

    private void Add(int unit, Tie tie, ulong preposition, int word, double weight, bool isName = false, bool isHead = false)
    {
        if (statement.Units[unit].Kind is UnitKind.Function or UnitKind.Border || (word >= 0 && statement.Units[word].Kind is UnitKind.Function or UnitKind.Border))
        {
            return;
        }

        var key = word < 0 ? 0 : statement.Units[word].Key;
        var linkKey = key;
        if (word >= 0 && tie is Tie.Subject or Tie.Object && IsMutual(word))
        {
            tie = Tie.Near;
        }
        else if (word >= 0 && ways[word] != 0 && tie is Tie.Subject or Tie.Object && statement.Units[unit].Fact is Name)
        {
            linkKey = (ulong)Math.Abs(ways[word]);
            tie = ways[word] < 0 ? (tie == Tie.Subject ? Tie.Object : Tie.Subject) : tie;
        }

        if (tie is Tie.Subject or Tie.Object && !IsLight(word) && isHead)
        {
            links.AddDeed(unit, IsSaying(word) ? statement.Units[word].Stem : linkKey, tie);
            if (IsSaying(word))
            {
                links.AddTalk(unit, tie);
            }
        }

        links.Add(unit, ((linkKey ^ preposition) * 0x9E3779B97F4A7C15) + (ulong)tie, key, weight, isName || tie == Tie.Member, tie is Tie.First or Tie.Second);
    }

    private static bool Holds(Phrase phrase, int unit) => unit >= phrase.First && unit < phrase.End;
}
