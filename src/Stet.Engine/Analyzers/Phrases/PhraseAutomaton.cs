using System.Runtime.InteropServices;

namespace Stet.Analyzers;

/// <summary>All phrases of all rules in one tree of steps. From each unit of the text one path is walked down, so that ten thousand phrases cost
/// no more than ten; alternatives, gaps and names branch, a few units wide.</summary>
internal sealed partial class PhraseAutomaton
{
    private const int FilterSize = 256;
    private const int Unwanted = -1;

    private readonly PhraseEdges edges;
    private readonly List<Node> nodes = [];

    /// <summary>Phrases that end at a node, each with the one before it.</summary>
    private readonly List<Link> accepts = [];

    /// <summary>Nodes that one leads to without a step, each with the one before it.</summary>
    private readonly List<Link> joins = [];

    /// <summary>For each root a few bits of the steps that leave it: most words of a text begin no phrase and cost one look here.</summary>
    private readonly ulong[] first = new ulong[2 * FilterSize];

    /// <summary>The two roots: of phrases that are looked for at every word, and of those that belong to a line.</summary>
    public const int Anywhere = 0;
    public const int InLine = 1;

    public PhraseAutomaton()
    {
        edges = new PhraseEdges();
        nodes.Add(new Node());
        nodes.Add(new Node());
    }

    /// <summary>Reads what <see cref="Write"/> wrote; more phrases may be added to it.</summary>
    public PhraseAutomaton(BinaryReader packed)
    {
        Read(packed, nodes);
        Read(packed, accepts);
        Read(packed, joins);
        packed.BaseStream.ReadExactly(MemoryMarshal.AsBytes(first.AsSpan()));
        edges = new PhraseEdges(packed);
    }

    public void Write(BinaryWriter output)
    {
        Write(output, nodes);
        Write(output, accepts);
        Write(output, joins);
        output.Write(MemoryMarshal.AsBytes(first.AsSpan()));
        edges.Write(output);
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
        accepts.Add(new Link(id, nodes[node].Accepts));
        CollectionsMarshal.AsSpan(nodes)[node].Accepts = accepts.Count;
    }

    /// <summary>Lets no phrase be found any more that is not wanted.</summary>
    public void Keep(Func<int, bool> isWanted)
    {
        foreach (ref var accept in CollectionsMarshal.AsSpan(accepts))
        {
            accept = isWanted(accept.To) ? accept : accept with { To = Unwanted };
        }
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
                joins.Add(new Link(meeting, nodes[end].Joins));
                CollectionsMarshal.AsSpan(nodes)[end].Joins = joins.Count;
            }

            node = meeting;
        }

        return node;
    }

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

    /// <summary>As they lie in memory: all that .NET runs on today has its low bytes first.</summary>
    private static void Write<T>(BinaryWriter output, List<T> list)
        where T : unmanaged
    {
        output.Write(list.Count);
        output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(list)));
    }

    private static void Read<T>(BinaryReader packed, List<T> list)
        where T : unmanaged
    {
        CollectionsMarshal.SetCount(list, packed.ReadInt32());
        packed.BaseStream.ReadExactly(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(list)));
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Link(int To, int Next);

    [StructLayout(LayoutKind.Sequential)]
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
