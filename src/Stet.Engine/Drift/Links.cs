using System.Runtime.InteropServices;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>What each word of a sentence goes with, and how: who does it, to whom it is done, whose it is, what it is called, what stands in its clause.
/// Built alike sentences have the same links; a value that stands at another's place has the other's.</summary>
internal sealed class Links
{
    private const double Role = 1;
    private const double OfLight = 0.4;
    private const double OfClause = 0.25;
    private const double OfSubject = 0.8;
    private const double Untyped = 0.4;
    private const double OfMember = 0.5;

    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong OfWord = Folding.Hash("of");
    private static readonly WordSet Sides = Folding.SetOf("to over against by from");
    private static readonly WordSet Light = Stem.SetOf("be have do get take make become come go put give keep set begin start end see find");

    /// <summary>What both do alike.</summary>
    private static readonly WordSet Mutual = Stem.SetOf("meet face marry draw play join tie clash discuss talk agree merge fight date partner debate match compete share star");

    private readonly Statement statement;
    private readonly Dictionary<ulong, Link>[] links;
    private readonly int[] ways;

    private Links(Statement statement, PhraseList? directions)
    {
        this.statement = statement;
        links = new Dictionary<ulong, Link>[statement.Units.Count];
        deeds = new Dictionary<ulong, Tie>?[statement.Units.Count];
        ways = new int[statement.Units.Count];
        group = new int[statement.Units.Count];
        phraseOf = new int[statement.Units.Count];
        isSet = new bool[statement.Units.Count];
        foreach (var direction in directions is null ? [] : Direction.OfSubject(statement, directions))
        {
            if (direction.Ways.FirstOrDefault(way => Math.Abs(way) > StoryDrift.Converse) is not 0 and var way)
            {
                for (var i = direction.First; i < direction.End; i++)
                {
                    ways[i] = way;
                }
            }
        }
    }

    public static Links Of(Statement statement, PhraseList? directions)
    {
        var links = new Links(statement, directions);
        var (clauses, phrases) = ClauseReader.Read(statement);
        var number = 0;
        foreach (var phrase in phrases)
        {
            var first = phrase.Beside ?? phrase.Same;
            var own = first is null ? ++number : links.group[first.Head];
            for (var i = phrase.First; i < phrase.End; i++)
            {
                links.group[i] = own;
                links.phraseOf[i] = phrase.First + 1;
            }

            links.AddPhrase(phrase);
        }

        links.AddSides(phrases);
        foreach (var clause in clauses)
        {
            links.AddClause(clause);
        }

        return links;
    }

    /// <summary>How much speaks for it that a unit has the part in its sentence that another has in its own: the weight of the links that both have.</summary>
    /// <param name="except">Words on trial, which prove nothing.</param>
    public Likeness Likeness(int unit, Links other, int there, ulong except, ulong exceptToo)
    {
        if (links[unit] is not { } ours || other.links[there] is not { } theirs)
        {
            return default;
        }

        var (sum, name) = (0.0, 0.0);
        foreach (var (key, link) in ours)
        {
            if (link.Word != except && link.Word != exceptToo && theirs.TryGetValue(key, out var their))
            {
                var weight = Math.Min(link.Weight, their.Weight);
                (sum, name) = link.IsName || their.IsName ? (sum, name + weight) : (sum + weight, name);
            }
        }

        return new Likeness(sum, name);
    }

    /// <summary>What one does and the other suffers here, the other does and the one suffers there: the same deed, turned round.</summary>
    public bool IsTurned(int one, int two, Links other, int oneThere, int twoThere)
    {
        foreach (var (deed, part) in deeds[one] ?? [])
        {
            if (deeds[two]?.GetValueOrDefault(deed) == Turned(part) && other.deeds[oneThere]?.GetValueOrDefault(deed) == Turned(part) && other.deeds[twoThere]?.GetValueOrDefault(deed) == part)
            {
                return true;
            }
        }

        return false;
    }

    private static Tie Turned(Tie part) => part == Tie.Subject ? Tie.Object : Tie.Subject;

    private readonly Dictionary<ulong, Tie>?[] deeds;

    public string Show(int unit) => links[unit] is null ? "" : string.Join(' ', links[unit].Values.OrderByDescending(link => link.Weight).Select(link => link.Name));

    public bool IsHead(int unit) => heads.Contains(unit);

    /// <summary>Two units stand in one phrase, in one list, or one says who the other is.</summary>
    public bool AreTogether(int one, int other) => group[one] > 0 && group[one] == group[other];

    private readonly int[] group;
    private readonly int[] phraseOf;

    /// <summary>The units that something else is set against: they stand in their clause for a contrast.</summary>
    private readonly bool[] isSet;

    private readonly HashSet<int> heads = [];

    private void AddClause(Clause clause)
    {
        var subject = clause.Subject ?? (clause.IsOpen ? null : clause.Parent?.Subject);
        if (clause.Verb >= 0)
        {
            if (subject is not null)
            {
                AddPart(subject, clause.IsPassive ? Tie.Object : Tie.Subject, clause.Verb, isName: clause.IsAside);
            }

            if (clause.Antecedent is { } antecedent)
            {
                AddPart(antecedent, Tie.Object, clause.Verb);
            }
        }

        // Words that point two ways and stand behind the verb: "limped to a win over Ellery".
        foreach (var unit in clause.Units)
        {
            if (subject is not null && ways[unit] != 0 && unit != clause.Verb && !Holds(subject, unit))
            {
                AddPart(subject, Tie.Subject, unit);
            }
        }

        // "Ilse said that the harbour would be closed": these are her words.
        if (clause is { IsAside: false, Parent: { Verb: >= 0 and var saying, Subject: { } speaker } } && IsSaying(saying) && clause.Verb >= 0)
        {
            AddWords(speaker, clause);
        }

        if (clause.Said is { } said && subject is not null)
        {
            AddWords(subject, said);
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

            if (subject is not null && !Holds(subject, unit))
            {
                for (var i = subject.First; i < subject.End; i++)
                {
                    Add(unit, Tie.Under, voice, i, OfSubject);
                    Add(i, Tie.Over, voice, unit, OfSubject, clause.IsAside);
                    if (heads.Contains(unit))
                    {
                        Add(unit, Tie.Near, 0, i, Untyped);
                        Add(i, Tie.Near, 0, unit, Untyped, clause.IsAside);
                    }
                }
            }
        }
    }

    private void AddWords(Phrase speaker, Clause clause)
    {
        foreach (var unit in clause.Units.Where(unit => !Holds(speaker, unit)))
        {
            Add(speaker.Head, Tie.Over, 0, unit, OfSubject);
        }
    }

    private bool IsSaying(int unit) => statement.Units[unit].Kind == UnitKind.Saying;

    private void AddPhrase(Phrase phrase)
    {
        heads.Add(phrase.Head);
        for (var i = phrase.First; i < phrase.End - 1; i++)
        {
            Add(i, Tie.Member, 0, phrase.Head, Role);
            Add(i, Tie.Near, 0, phrase.Head, Untyped);
            Add(phrase.Head, Tie.Member, 0, i, Role);
        }

        var leader = phrase.Leader;
        if (leader != phrase && leader.Part == Part.Subject && leader.Clause.Verb >= 0)
        {
            AddPart(phrase, leader.Clause.IsPassive ? Tie.Object : Tie.Subject, leader.Clause.Verb);
        }

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
                Add(same.Head, Tie.Named, 0, i, Role);
                Add(i, Tie.Named, 0, same.Head, Role);
            }
        }
    }

    private void AddComplement(Phrase phrase, Phrase leader)
    {
        var (governor, verb) = (leader.Governor, leader.Clause.Verb);
        if (leader.Preposition == By && verb >= 0 && leader.Clause.IsPassive)
        {
            AddPart(phrase, Tie.Subject, verb);
            return;
        }

        if (governor >= 0 && ways[governor] != 0 && Sides.Contains(leader.Preposition))
        {
            AddPart(phrase, Tie.Object, governor);
        }

        if (governor >= 0)
        {
            AddPart(phrase, leader.Preposition == OfWord ? Tie.Owner : Tie.Complement, governor, leader.Preposition);
        }

        Add(phrase.Head, Tie.Complement, leader.Preposition, -1, Untyped);
        if (verb >= 0 && verb != governor)
        {
            AddPart(phrase, Tie.Complement, verb, leader.Preposition, OfMember);
        }
    }

    /// <summary>Links the words of a phrase with what it goes with, and back.</summary>
    private void AddPart(Phrase phrase, Tie tie, int governor, ulong preposition = 0, double share = Role, bool isName = false)
    {
        preposition = tie == Tie.Owner ? 0 : preposition;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var weight = share * (i == phrase.Head ? Role : OfMember) * (IsSaying(governor) || Light.Contains(statement.Units[governor].Stem) ? OfLight : 1);
            Add(i, tie, preposition, governor, weight, isName);
            Add(i, Tie.Near, 0, governor, weight * Untyped, isName);
            Add(governor, tie + Back, preposition, i, weight * OfMember);
        }
    }

    /// <summary>Of two that are set against each other, which comes first, with all that belongs to them: "the wishes of Ilse above those of Tomas".</summary>
    private void AddSides(IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases.Where(phrase => phrase.Part == Part.Complement && Contrast.Is(phrase.Preposition)))
        {
            var other = phrases.LastOrDefault(other => other.End <= phrase.First && (other.Head == phrase.Governor || (phrase.Governor == phrase.Clause.Verb && other.Part is Part.Object or Part.Subject && other.Clause == phrase.Clause))) ?? phrase.Clause.Subject;
            AddSide(phrases, phrase, Contrast.IsTurned(phrase.Preposition));
            if (other is not null && other != phrase)
            {
                AddSide(phrases, other, !Contrast.IsTurned(phrase.Preposition));
            }
        }
    }

    private void AddSide(IReadOnlyList<Phrase> phrases, Phrase phrase, bool isFirst)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            Add(i, isFirst ? Tie.First : Tie.Second, 0, -1, Role);
            isSet[i] = !isFirst;
        }

        foreach (var part in phrases.Where(part => part.First >= phrase.End && part.Governor == phrase.Head && part.Part == Part.Complement && !Contrast.Is(part.Preposition)))
        {
            AddSide(phrases, part, isFirst);
        }
    }

    private const int Back = 100;

    private void Add(int unit, Tie tie, ulong preposition, int word, double weight, bool isName = false)
    {
        if (statement.Units[unit].Kind is UnitKind.Function or UnitKind.Border || (word >= 0 && statement.Units[word].Kind is UnitKind.Function or UnitKind.Border))
        {
            return;
        }

        var key = word < 0 ? 0 : statement.Units[word].Key;
        var linkKey = key;
        if (word >= 0 && tie is Tie.Subject or Tie.Object && Mutual.Contains(statement.Units[word].Stem))
        {
            tie = Tie.Near;
        }
        else if (word >= 0 && ways[word] != 0 && tie is Tie.Subject or Tie.Object)
        {
            linkKey = (ulong)Math.Abs(ways[word]);
            tie = ways[word] < 0 ? (tie == Tie.Subject ? Tie.Object : Tie.Subject) : tie;
        }

        if (tie is Tie.Subject or Tie.Object && !IsSaying(word) && !Light.Contains(statement.Units[word].Stem) && weight > OfMember)
        {
            (deeds[unit] ??= [])[linkKey] = tie;
        }

        linkKey = ((linkKey ^ preposition) * 0x9E3779B97F4A7C15) + (ulong)tie;
        ref var link = ref CollectionsMarshal.GetValueRefOrAddDefault(links[unit] ??= [], linkKey, out var isKnown);
        if (!isKnown || link.Weight < weight)
        {
            link = new Link(key, weight, IsName: isName || tie is Tie.Member or Tie.Named, Name: $"{tie}:{(word < 0 ? "" : statement.TextOf(word, word + 1))}={weight:0.0}");
        }
    }

    private static bool Holds(Phrase phrase, int unit) => unit >= phrase.First && unit < phrase.End;

    private readonly record struct Link(ulong Word, double Weight, string Name, bool IsName = false);

    private enum Tie
    {
        Near,
        Subject,
        Object,
        Owner,
        Complement,
        Member,
        Named,
        Under,
        Over,
        Clause,

        /// <summary>One of two that are set against each other: "A rather than B", "B behind A".</summary>
        First,

        /// <summary>The other of them.</summary>
        Second,
    }
}
