using Microsoft.CodeAnalysis.Text;
using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>The one party that a sentence names where the original has another: "a Tarnhill Democrat" of "Republican of Tarnhill".</summary>
internal static class PartyDrift
{
    private const double ClearCoverage = 0.6;

    public static Change? Find(Aligned aligned)
    {
        if (aligned.Coverage < ClearCoverage)
        {
            return null;
        }

        var ours = PartiesOf(aligned.Story);
        var theirs = aligned.There.SelectMany(there => PartiesOf(aligned[there].Statement).Select(party => (Party: party.Key, Span: party.Value, There: there))).DistinctBy(party => party.Party, StringComparer.Ordinal).ToList();
        var added = ours.Keys.Where(party => !theirs.Exists(their => their.Party == party)).ToList();
        var lost = theirs.Where(their => !ours.ContainsKey(their.Party)).ToList();
        return added.Count == 1 && lost.Count == 1 && (aligned.There.Count == 1 || WordBehind(aligned.Story, ours[added[0]]) is not 0 and var next && next == WordBehind(aligned[lost[0].There].Statement, lost[0].Span)) ? aligned.Change(FactKind.Name, ours[added[0]], lost[0].There, lost[0].Span) : null;
    }

    private static ulong WordBehind(Statement statement, TextSpan party) => statement.Units.FirstOrDefault(unit => statement.Facts.Pieces[unit.First].Span.Start > party.Start).Key;

    /// <summary>"Democrat" may be a title, and no name.</summary>
    private static Dictionary<string, TextSpan> PartiesOf(Statement statement)
    {
        var parties = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var piece in statement.Facts.Pieces)
        {
            if (piece.Kind == TokenKind.Word && piece.Has(TokenFlags.Capital) && Folding.Fold(statement.Block.Text.Slice(piece.Span.Start, piece.Span.Length)) is var word && Peoples.IsParty(Peoples.Of(word)))
            {
                parties.TryAdd(Peoples.Of(word), piece.Span);
            }
        }

        return parties;
    }
}
