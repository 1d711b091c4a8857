using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Weighs the places of a no in a sentence of a story and those that it retells.</summary>
/// <param name="directions">Pairs of opposites; null where no rule has any.</param>
internal sealed class NegationProof(Aligned aligned, CueMatch cues, CueReader reader, CueWords words, PhraseList? directions)
{
    /// <summary>How many of the words that are denied may be turned in place of the no: "expected it to have too little" of "nobody expected it to have enough".</summary>
    private const int MostTurned = 4;

    private const int NearInsisting = 3;
    private const int MostUnmatched = 2;
    /// <summary>How many words behind a verb of thinking the no may stand.</summary>
    private const int FarthestThought = 10;

    private static readonly WordSet Subjects = Folding.SetOf("no none nobody nothing neither nor few");
    private static readonly WordSet Thinking = Stem.SetOf("think believe expect suppose imagine want intend plan seem appear feel wish hope");
    private static readonly ulong Without = Folding.Hash("without");
    private static readonly ulong Already = Folding.Hash("already");

    /// <summary>What speaks for it that a no was lost or put in, and what speaks against it: weights of a logistic regression over such places, fitted to 1,764 honest
    /// retold sentences, 252 with a no changed and 129 that keep a no in other words; that of parts in another word is set by hand, as news seldom has them.
    /// Of 2,688 honest sentences and 384 with a no changed they find about 254 at one honest sentence in 200 flagged, and 273 at one in 130.</summary>
    private static readonly Proof Proof = new(
        "negation",
        -3.65,
        ("rank of the word denied", -1.20),
        ("value denied", -0.95),
        ("put in", -1.03),
        ("denied itself", -1.63),
        ("refusal", -1.65),
        ("opposite of what is denied", -2.53),
        ("denied twice", -2.12),
        ("refusal in another word", -1.81),
        ("told in one clause", 1.79),
        ("none unmatched there", 2.31),
        ("unmatched here", -0.96),
        ("beside", -1.16),
        ("small words before", 0.54),
        ("new before", 0.54),
        ("share of the story's sentence", 2.91),
        ("insisted on", 1.67),
        ("part of a word in another word", -1.8));

    /// <summary>Enough from 0 on.</summary>
    public double Of(NoPlace found)
    {
        var (place, there, isAdded) = found;
        var said = CueMatch.SaidOnlyAt(place, reader);

        // Those of the sentence without the no, and of others that are retold with it.
        var without = (isAdded ? cues.Lost.Where(lost => lost.There == there).Select(lost => lost.Cue) : cues.Added).Where(cue => !CueWords.IsSure(cue.Value) && !IsOfOtherWord(place, cue)).ToList();
        var isElsewhere = isAdded && cues.Lost.Any(lost => lost.There != there && !CueWords.IsSure(lost.Cue.Value));
        var here = isAdded ? cues.Added : cues.Lost.Where(one => one.There == there).Select(one => one.Cue);
        return Proof.Of(
            aligned, found.Span,
            ("rank of the word denied", place.Phrases),
            ("value denied", place.With.Units[place.Head].Kind == UnitKind.Fact ? 1 : 0),
            ("put in", isAdded ? 1 : 0),
            ("denied itself", said.Exists(cue => (cue.Covers(place.Unit) && place.IsReworded) || cue.Heads.Take(2).Contains(place.Unit)) || said.Exists(cue => IsOfSubject(place.Without, cue, place.Unit)) || without.Exists(cue => IsRaised(place, cue)) ? 1 : 0),
            ("refusal", place.Cue.Value == CueWords.Refusal ? 1 : 0),
            ("opposite of what is denied", place.Cue.Heads.Take(MostTurned).Any(head => HasOpposite(place, head)) ? 1 : 0),
            ("denied twice", reader.In(place.With).Any(cue => cue != place.Cue && IsUndone(place, cue) && !cues.IsMatched(cue, there, isAdded)) ? 1 : 0),
            ("refusal in another word", place.Cue.Value == CueWords.Refusal && place.HasNewBefore && !HasOpposite(place, place.Cue.First) ? 1 : 0),
            ("told in one clause", reader.SharedOfClause(place)),
            ("none unmatched there", isElsewhere ? 0 : NoneUnmatched(place, without)),
            ("unmatched here", Math.Min(here.Count(cue => CueWords.SaysNo(cue.Value)), MostUnmatched)),
            ("beside", aligned.There.Contains(there) ? 0 : 1),
            ("small words before", place.Small),
            ("new before", place.HasNewBefore ? 1 : 0),
            ("share of the story's sentence", Backing.Share(aligned.Index, aligned.Story, default, aligned[there].Statement, default).Share),
            ("insisted on", IsInsistedOn(place.Without, place.Unit) ? 1 : 0),
            ("part of a word in another word", place.Cue.Value == CueWords.LostAffix ? 1 : 0));
    }

    /// <summary>Half of it where what is unmatched says nothing of the word at the place.</summary>
    private static double NoneUnmatched(CuePlace place, List<Cue> unmatched) =>
        unmatched.Count == 0 ? 1 : place is { Rank: 0, IsReworded: false } && !unmatched.Exists(cue => Clauses.Reaches(place.Without, cue.First, cue.End, place.Unit)) ? 0.5 : 0;

    /// <summary>A no of the other sentence that denies what the sentence with the no on trial says elsewhere: "so they need not buy" is not told for "could not grind, so they may buy".</summary>
    private bool IsOfOtherWord(CuePlace place, Cue cue) =>
        (cue.Covers(place.Unit) && !place.IsReworded) || (place is { Rank: 0, IsFramed: false } && place.With.Units[place.Head].Stem == place.Without.Units[place.Unit].Stem && !Clauses.Reaches(place.Without, cue.First, cue.End, place.Unit) && !IsRaised(place, cue)
        && (cue.Value == CueWords.Stand || (cue.Value == CueWords.Cue && cue.Heads.Count > 0 && IsUndenied(place, place.Without.Units[cue.Heads[0]].Key))));

    /// <summary>"expected it to have too little" of "did not expect it to have enough": verbs of thinking leave the no to what is thought.</summary>
    private static bool IsRaised(CuePlace place, Cue cue) =>
        place.Cue.Heads is [var head, ..] && Thinking.Contains(place.With.Units[head].Stem) && Enumerable.Range(Math.Max(0, cue.First - FarthestThought), Math.Min(cue.First, FarthestThought)).Where(verb => verb <= place.Unit && place.Without.Units[verb].Stem == place.With.Units[head].Stem)
            .Any(verb => !Enumerable.Range(verb, cue.First - verb).Any(unit => place.Without.Units[unit].Kind == UnitKind.Border));

    /// <summary>The sentence with the no on trial has a word elsewhere, of which nothing there says no.</summary>
    private bool IsUndenied(CuePlace place, ulong key) =>
        Enumerable.Range(0, place.With.Units.Count).Any(unit => place.With.Units[unit].Key == key && !reader.In(place.With).Any(cue => CueWords.SaysNo(cue.Value) && cue.IsOf(place.With, unit)));

    /// <summary>"could not compete without tax cuts".</summary>
    private static bool IsWithout(CuePlace place, Cue cue) => place.With.Units[cue.First].Fold == Without && place.Cue.IsOf(place.With, cue.First);

    /// <summary>"no director had been held to account": what nobody did is denied.</summary>
    private static bool IsOfSubject(Statement statement, Cue cue, int unit) =>
        Subjects.Contains(statement.Units[cue.First].Fold) && cue.First < unit && Enumerable.Range(cue.End, Math.Max(0, unit - cue.End)).Select(between => statement.Units[between]) is var between
        && between.Any(Verbs.IsAuxiliary) && !between.Any(one => one.Kind == UnitKind.Border || Grammar.IsPronoun(one) || Clauses.IsOpener(one.Fold));

    /// <summary>Another no makes a yes of one: "did not refuse", "not unlawful".</summary>
    private bool IsUndone(CuePlace place, Cue cue) =>
        CueWords.SaysNo(cue.Value)
            ? (cue.IsOf(place.With, place.Cue.First) && !IsJoined(place.With, cue.End, place.Cue.First)) || IsBetween(place, cue) || IsWithout(place, cue)
            : Affixes.IsDenial(place.With, cue.First, words) && place.Cue.Heads.Contains(cue.First) && cue.First != place.Head;

    /// <summary>"refused to wait and would not leave": behind "and" a verb with an auxiliary of its own begins.</summary>
    private static bool IsJoined(Statement statement, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Any(unit => Grammar.IsJoining(statement.Units[unit]) && Verbs.IsAuxiliary(statement.Units[unit + 1]));

    /// <summary>"could not prevent the celebrations".</summary>
    private static bool IsBetween(CuePlace place, Cue cue) => cue.First > place.Cue.First && cue.First < place.Head && place.Cue.Heads.Contains(cue.First);

    /// <summary>The other sentence has a word that is listed as the opposite of one: "admits" of "denies", "still" of "no longer".</summary>
    private bool HasOpposite(CuePlace place, int word)
    {
        if (directions is null)
        {
            return false;
        }

        var ways = directions.At(place.With, word).Values;
        return ways.Count > 0 && Enumerable.Range(0, place.Without.Units.Count).Any(unit => Clauses.Reaches(place.Without, unit, unit + 1, place.Unit) && directions.At(place.Without, unit).Values.Any(way => ways.Contains(-way)) && !CuePlace.Has(place.With, place.Without.Units[unit].Key));
    }

    /// <summary>"did open", "has already been opened".</summary>
    private static bool IsInsistedOn(Statement statement, int unit) =>
        Enumerable.Range(Math.Max(0, unit - NearInsisting), Math.Min(unit, NearInsisting)).Any(before => statement.Units[before].Fold == Already || (Verbs.IsDo(statement.Units[before]) && Enumerable.Range(before + 1, unit - before - 1).All(between => Verbs.IsAdverb(statement, between))));
}
