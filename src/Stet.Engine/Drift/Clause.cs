using Stet.Originals;

namespace Stet.Drift;

/// <summary>A verb of a sentence with those it is said of.</summary>
internal sealed class Clause(Clause? parent)
{
    /// <summary>The clause that it stands in: "who led Ellery" in "Ilse, who led Ellery, has left".</summary>
    public Clause? Parent { get; } = parent;

    /// <summary>Null where it is not said.</summary>
    public Phrase? Subject { get; set; }

    /// <summary>Whom a relative clause is about and who is not its subject: "the deal that Ilse signed".</summary>
    public Phrase? Antecedent { get; set; }

    /// <summary>The unit of its verb; -1 where it has none yet.</summary>
    public int Verb { get; set; } = -1;

    public bool IsPassive { get; set; }

    /// <summary>"is", "becomes": what stands behind it is the subject in other words.</summary>
    public bool IsEqual { get; set; }

    /// <summary>The clause that this one says who said, where it stands behind it: ", said Ilse".</summary>
    public Clause? Said { get; set; }

    /// <summary>"who leads it", "the mayor": it says who somebody is.</summary>
    public bool IsAside { get; init; }

    /// <summary>It has a subject, and nobody can say which.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The units that stand in it.</summary>
    public List<int> Units { get; } = [];
}

/// <summary>A noun with what belongs to it, a name, a number: units of a statement, half-open.</summary>
internal sealed class Phrase(int first, int end, int head)
{
    public int First { get; } = first;

    public int End { get; } = end;

    /// <summary>The unit that the others belong to.</summary>
    public int Head { get; } = head;

    public Clause Clause { get; set; } = new(null);

    public Part Part { get; set; }

    /// <summary>The word before it where it is <see cref="Part.Complement"/>.</summary>
    public ulong Preposition { get; set; }

    /// <summary>The unit that it goes with as a complement or an owner; -1 where there is none.</summary>
    public int Governor { get; set; } = -1;

    /// <summary>The phrase that it stands beside in a list: it does what that one does.</summary>
    public Phrase? Beside { get; set; }

    /// <summary>The first of its list; the phrase itself where it stands in none.</summary>
    public Phrase Leader
    {
        get
        {
            var leader = this;
            while (leader.Part == Part.None && leader.Beside is { } beside)
            {
                leader = beside;
            }

            return leader;
        }
    }

    /// <summary>The phrase that it says in other words: "Ilse, the mayor".</summary>
    public Phrase? Same { get; set; }
}

/// <summary>What a phrase is to its clause.</summary>
internal enum Part : byte
{
    None,
    Subject,
    Object,
    Complement,
    Owner,
}
