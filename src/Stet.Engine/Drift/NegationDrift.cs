using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A no that was lost or put in.</summary>
/// <param name="reader">Reads words that deny by a part of themselves as what may stand for a no.</param>
/// <param name="directions">Pairs of opposites; null where no rule has any.</param>
internal sealed class NegationDrift(CueWords words, CueReader reader, PhraseList? directions)
{
    /// <summary>How many sentences before and behind one that is retold may say a no of what is retold.</summary>
    private const int FarthestBeside = 2;

    /// <summary>How many words around a word may deny in its place.</summary>
    private const int NearDenied = 6;

    private static readonly ulong Say = Stem.Hash("say");

    private readonly LostParts parts = new(words, directions);
    private readonly SaidWithNo same = new(words, directions);

    public void Find(Aligned aligned, List<Change> changes)
    {
        var cues = CueMatch.Of(aligned, reader, directions);
        var proof = new NegationProof(aligned, cues, reader, words, directions);
        var proven = Retold(aligned, cues).Concat(Beside(aligned, cues)).Where(found => !same.Is(found.Place))
            .Select(found => (Place: found, Weight: proof.Of(found))).Where(found => found.Weight >= 0).ToList();
        if (proven.Count > 0)
        {
            // Of the words that one no denies the first is shown.
            var best = proven.MaxBy(found => found.Weight).Place;
            var shown = proven.Select(found => found.Place).Where(best.IsOfSameNo).MinBy(found => found.Place.Rank);
            changes.Add(aligned.Change(FactKind.Negation, shown.Span, shown.There, shown.SpanThere));
        }
    }

    /// <summary>Places in the sentences that are retold: of a no that only they or only the story has, as a word or as a part of one.</summary>
    private IEnumerable<NoPlace> Retold(Aligned aligned, CueMatch cues)
    {
        var story = aligned.Story;
        return cues.Lost.Where(lost => CueWords.SaysNo(lost.Cue.Value)).SelectMany(lost => PlacesOf(aligned[lost.There].Statement, lost.Cue, story, lost.There, isAdded: false))
            .Concat(cues.Added.Where(cue => CueWords.SaysNo(cue.Value)).SelectMany(cue => aligned.There.SelectMany(there => PlacesOf(story, cue, aligned[there].Statement, there, isAdded: true))))
            .Concat(aligned.There.SelectMany(there => OfParts(aligned[there].Statement, story, there, isAdded: false).Concat(OfParts(story, aligned[there].Statement, there, isAdded: true)))
                .Where(found => !IsMatched(cues, found)));
    }

    /// <summary>Places in the sentences beside those that are retold, of a no that they say of a word that only they have, "I was not expecting it" behind what was retold,
    /// or that the story says of such a word.</summary>
    private IEnumerable<NoPlace> Beside(Aligned aligned, CueMatch cues)
    {
        var original = aligned.Index.All[aligned.There[0]].Original;
        var beside = aligned.There.SelectMany(first => Enumerable.Range(first - FarthestBeside, (2 * FarthestBeside) + 1)).Distinct().Except(aligned.There);
        return beside.Where(there => there >= 0 && there < aligned.Index.All.Count && aligned[there].Original == original).SelectMany(there => InOne(aligned[there].Statement, there)).Where(found => IsOnlyThere(found.Place));

        IEnumerable<NoPlace> InOne(Statement statement, int there) =>
            reader.In(statement).Where(cue => CueWords.SaysNo(cue.Value)).SelectMany(cue => PlacesOf(statement, cue, aligned.Story, there, isAdded: false)).Concat(Affixed(statement, aligned.Story, there, isAdded: false))
                .Concat(cues.Added.Where(cue => cue.Value == CueWords.Cue).SelectMany(cue => PlacesOf(aligned.Story, cue, statement, there, isAdded: true)));

        bool IsOnlyThere(CuePlace place) =>
            place.Rank == 0 && (place.Cue.Value == CueWords.Affix || !place.IsFramed) && IsWord(place) && !Has(place.With.Units[place.Head]) && !Has(place.Without.Units[place.Unit]);

        // Verbs of saying are compared as one elsewhere.
        static bool IsWord(CuePlace place) => place.With.Units[place.Head] is var head && (head.IsPlain || (head.Kind == UnitKind.Saying && head.Stem == place.Without.Units[place.Unit].Stem && head.Stem != Say));

        bool Has(Unit word) => aligned.There.Any(there => aligned[there].Statement.Units.Any(unit => word.Kind == UnitKind.Saying ? unit.Stem == word.Stem : CuePlace.IsWord(unit) && unit.Key == word.Key));
    }

    private IEnumerable<NoPlace> Affixed(Statement with, Statement without, int there, bool isAdded) => Affixes.Pairs(with, without, words).Select(place => new NoPlace(place, there, isAdded));

    private bool IsDenied(Statement statement, int unit) => reader.In(statement).Any(cue => Math.Abs(cue.First - unit) <= NearDenied);

    private IEnumerable<NoPlace> OfParts(Statement with, Statement without, int there, bool isAdded) =>
        HasMoreNoes(without, with) ? [] : Affixed(with, without, there, isAdded).Concat(parts.In(with, without).Where(place => !IsDenied(place.Without, place.Unit)).Select(place => new NoPlace(place, there, isAdded)));

    private bool HasMoreNoes(Statement one, Statement other) => NoesIn(one) > NoesIn(other);

    private int NoesIn(Statement statement) => reader.In(statement).Count(cue => CueWords.SaysNo(cue.Value));

    private static IEnumerable<NoPlace> PlacesOf(Statement with, Cue cue, Statement without, int there, bool isAdded) =>
        CuePlace.Of(with, cue, without).Where(place => !place.IsFramed || (with.Block.Role != Roles.Headline && without.Block.Role != Roles.Headline)).Select(place => new NoPlace(place, there, isAdded));

    /// <summary>A word that denies by a part of itself is a cue, and the other sentence has one for it: "probably not" for "unlikely".</summary>
    private bool IsMatched(CueMatch cues, NoPlace found) => reader.In(found.Place.With).Any(cue => cue.Covers(found.Place.Head) && cues.IsMatched(cue, found.There, found.IsAdded));
}
