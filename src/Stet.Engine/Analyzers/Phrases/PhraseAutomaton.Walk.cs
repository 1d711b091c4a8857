using System.Runtime.InteropServices;
using Stet.Text;

namespace Stet.Analyzers;

internal sealed partial class PhraseAutomaton
{
    private const int WidestGap = 6;
    private const int LongestName = 5;
    private const int MostPassedOver = 2;

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

    /// <summary>From one unit of the text down all paths that the units behind it allow.</summary>
    private readonly ref struct Walk(PhraseAutomaton automaton, ReadOnlySpan<PhraseUnit> units, int start, List<PhraseHit> hits)
    {
        private readonly ReadOnlySpan<PhraseUnit> units = units;
        private readonly ReadOnlySpan<Node> nodes = CollectionsMarshal.AsSpan(automaton.nodes);

        public void From(int node, int at)
        {
            ref readonly var slots = ref nodes[node];
            for (var accept = slots.Accepts; accept > 0; accept = automaton.accepts[accept - 1].Next)
            {
                if (automaton.accepts[accept - 1].To is not Unwanted and var phrase)
                {
                    hits.Add(new PhraseHit(phrase, start, at));
                }
            }

            for (var join = slots.Joins; join > 0; join = automaton.joins[join - 1].Next)
            {
                From(automaton.joins[join - 1].To, at);
            }

            if (slots is { Steps: 0, HasWords: false })
            {
                return;
            }

            if (slots.Has(PhrasePattern.Punctuation) && at < units.Length && !units[at].IsWord)
            {
                var after = at;
                while (after < units.Length && !units[after].IsWord)
                {
                    after++;
                }

                Take(node, PhrasePattern.Punctuation, after);
            }

            if (slots.Has(PhrasePattern.Gap))
            {
                Gap(node, at);
            }

            for (var passed = 0; at < units.Length; at++, passed++)
            {
                ref readonly var unit = ref units[at];
                if (slots.HasWords)
                {
                    Literal(node, unit.Fold, unit.IsCapitals, at + 1);
                }

                if (unit.IsWord)
                {
                    if (unit.Pieces > 1 && slots.HasWords)
                    {
                        Literal(node, unit.TokenFold, isCapitals: false, at + unit.Pieces);
                    }

                    Slot(node, in slots, at);
                    return;
                }

                if (node <= InLine || passed == MostPassedOver || unit.Kind is TokenKind.Stop or TokenKind.Mark)
                {
                    return;
                }
            }
        }

        private void Slot(int node, in Node slots, int at)
        {
            if (slots.Steps == 0)
            {
                return;
            }

            ref readonly var unit = ref units[at];
            if (unit.Kind == TokenKind.Number && slots.Has(PhrasePattern.Number))
            {
                Take(node, PhrasePattern.Number, at + 1);
                if (unit.Pieces > 1)
                {
                    Take(node, PhrasePattern.Number, at + unit.Pieces);
                }
            }

            if (unit.Kind == TokenKind.Address && slots.Has(PhrasePattern.Address))
            {
                Take(node, PhrasePattern.Address, at + 1);
            }

            if (slots.Has(PhrasePattern.Word))
            {
                Take(node, PhrasePattern.Word, at + unit.Pieces);
            }

            if (slots.Has(PhrasePattern.Date) || slots.Has(PhrasePattern.Time))
            {
                var (end, isDate) = DateWords.Read(units, at);
                if (end > 0)
                {
                    Take(node, isDate ? PhrasePattern.Date : PhrasePattern.Time, end);
                }
            }

            if (slots.Has(PhrasePattern.Name))
            {
                for (var count = 0; count < LongestName && at < units.Length && units[at].Kind == TokenKind.Word; count++)
                {
                    if ((units[at].Flags & TokenFlags.Capital) != TokenFlags.None)
                    {
                        at += units[at].Pieces;
                        Take(node, PhrasePattern.Name, at);
                    }
                    else if (count > 0 && NameParticles.Contains(units[at].Fold))
                    {
                        at++;
                    }
                    else
                    {
                        break;
                    }
                }
            }
        }

        private void Gap(int node, int at)
        {
            Take(node, PhrasePattern.Gap, at);
            for (var words = 0; at < units.Length && words < WidestGap && units[at].Kind != TokenKind.Stop; at++)
            {
                if (units[at].IsWord)
                {
                    words++;
                    Take(node, PhrasePattern.Gap, at + 1);
                }
            }
        }

        private void Literal(int node, ulong fold, bool isCapitals, int after)
        {
            Take(node, fold, after);
            if (isCapitals)
            {
                Take(node, PhrasePattern.InCapitals(fold), after);
            }
        }

        private void Take(int node, ulong step, int after)
        {
            if (automaton.edges.Find(node, step) is > 0 and var child)
            {
                From(child, after);
            }
        }
    }
}

/// <summary>A phrase found: units from <paramref name="Start"/> to <paramref name="End"/>, half-open.</summary>
internal readonly record struct PhraseHit(int Pattern, int Start, int End);
