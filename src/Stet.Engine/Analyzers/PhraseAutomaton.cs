using System.Runtime.InteropServices;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>All phrases of all rules in one tree of steps. From each unit of the text one path is walked down, so that ten thousand phrases cost
/// no more than ten; alternatives, gaps and names branch, a few units wide.</summary>
internal sealed partial class PhraseAutomaton
{
    private const int WidestGap = 6;
    private const int LongestName = 5;
    private const int MostPassedOver = 2;
    private const int FilterSize = 256;

    private readonly PhraseEdges edges = new();
    private readonly List<Node> nodes = [];
    private readonly List<(int Pattern, int Next)> accepts = [];
    private readonly List<(int Node, int Next)> joins = [];

    /// <summary>For each root a few bits of the steps that leave it: most words of a text begin no phrase and cost one look here.</summary>
    private readonly ulong[] first = new ulong[2 * FilterSize];

    /// <summary>The two roots: of phrases that are looked for at every word, and of those that belong to a line.</summary>
    public const int Anywhere = 0;
    public const int InLine = 1;

    public PhraseAutomaton()
    {
        nodes.Add(new Node());
        nodes.Add(new Node());
    }

    public void Add(int root, PhrasePattern pattern, int id) => Add(root, pattern.Parts, id);

    /// <summary>A root leads on by steps alone, which its filter knows: what may be missing at the beginning is added with and without it.</summary>
    private void Add(int root, IReadOnlyList<PhrasePart> parts, int id)
    {
        if (parts is [{ Alternatives: { } alternatives }, ..])
        {
            // Those that begin with a step meet again before the rest, which is then added once.
            var together = new List<IReadOnlyList<PhrasePart>>(alternatives.Count);
            foreach (var alternative in alternatives)
            {
                if (alternative is [{ Alternatives: null }, ..])
                {
                    together.Add(alternative);
                }
                else
                {
                    Add(root, [.. alternative, .. parts.Skip(1)], id);
                }
            }

            if (together.Count == 0)
            {
                return;
            }

            parts = [new PhrasePart(0, together), .. parts.Skip(1)];
        }

        var node = Append(root, parts);
        accepts.Add((id, nodes[node].Accepts));
        CollectionsMarshal.AsSpan(nodes)[node].Accepts = accepts.Count;
    }

    /// <summary>The node after some parts. Alternatives meet again in a node of this phrase alone.</summary>
    private int Append(int node, IReadOnlyList<PhrasePart> parts)
    {
        foreach (var part in parts)
        {
            if (part.Alternatives is null)
            {
                node = Child(node, part.Step);
                continue;
            }

            var meeting = nodes.Count;
            nodes.Add(new Node());
            foreach (var alternative in part.Alternatives)
            {
                var end = Append(node, alternative);
                joins.Add((meeting, nodes[end].Joins));
                CollectionsMarshal.AsSpan(nodes)[end].Joins = joins.Count;
            }

            node = meeting;
        }

        return node;
    }

    /// <summary>Adds every phrase that begins at a unit and ends before <paramref name="limit"/>.</summary>
    public void Match(int root, ReadOnlySpan<PhraseUnit> units, int at, int limit, List<PhraseHit> hits)
    {
        ref readonly var unit = ref units[at];
        if (MayLeave(root, unit.Fold)
            || MayFill(root, in unit)
            || (unit.Pieces > 1 && MayLeave(root, unit.TokenFold))
            || (unit.IsCapitals && MayLeave(root, PhrasePattern.InCapitals(unit.Fold))))
        {
            var walk = new Walk(this, units[..limit], at, hits);
            walk.From(root, at);
        }
    }

    /// <summary>Whether a slot leaves a root that a unit can fill.</summary>
    private bool MayFill(int root, in PhraseUnit unit)
    {
        ref readonly var slots = ref CollectionsMarshal.AsSpan(nodes)[root];
        return slots.Steps != 0 && unit.Kind switch
        {
            TokenKind.Number => slots.Has(PhrasePattern.Number) || slots.Has(PhrasePattern.Date) || slots.Has(PhrasePattern.Time) || slots.Has(PhrasePattern.Word),
            TokenKind.Address => slots.Has(PhrasePattern.Address) || slots.Has(PhrasePattern.Word),
            TokenKind.Word => slots.Has(PhrasePattern.Word)
                || (slots.Has(PhrasePattern.Name) && (unit.Flags & TokenFlags.Capital) != TokenFlags.None)
                || (slots.Has(PhrasePattern.Date) && DateWords.MayBegin(in unit)),
            _ => slots.Has(PhrasePattern.Punctuation),
        };
    }

    /// <summary>Whether a word may begin a phrase of a root; where it cannot, none does.</summary>
    public bool MayBegin(int root, ulong fold) => MayLeave(root, fold) || MayLeave(root, PhrasePattern.InCapitals(fold));

    private bool MayLeave(int root, ulong step) => (first[FilterAt(root, step)] & (1UL << (int)(step & 63))) != 0;

    private static int FilterAt(int root, ulong step) => (root * FilterSize) + (int)((step >> 6) & (FilterSize - 1));

    private int Child(int node, ulong step)
    {
        if (node <= InLine)
        {
            first[FilterAt(node, step)] |= 1UL << (int)(step & 63);
        }

        var child = edges.Find(node, step);
        if (child == 0)
        {
            child = nodes.Count;
            nodes.Add(new Node());
            edges.Add(node, step, child);
            ref var parent = ref CollectionsMarshal.AsSpan(nodes)[node];
            if (step <= PhrasePattern.Time)
            {
                parent.Steps |= (ushort)(1 << (int)step);
            }
            else
            {
                parent.HasWords = true;
            }
        }

        return child;
    }

    private record struct Node
    {
        /// <summary>One more than the index of its first acceptance; 0 for none.</summary>
        public int Accepts;

        /// <summary>One more than the index of the first node that it leads to without a step; 0 for none.</summary>
        public int Joins;

        /// <summary>Which slots leave it.</summary>
        public ushort Steps;

        /// <summary>Whether a word or sign leaves it.</summary>
        public bool HasWords;

        public readonly bool Has(ulong step) => (Steps & (1 << (int)step)) != 0;
    }
}

/// <summary>A phrase found: units from <paramref name="Start"/> to <paramref name="End"/>, half-open.</summary>
internal readonly record struct PhraseHit(int Pattern, int Start, int End);
