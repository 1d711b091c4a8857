using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>A word that said how sure the original is, and is lost.</summary>
internal sealed class HedgeDrift(CueWords words, ClausesOfSentences clauses)
{
    private const int NearSure = 4;

    /// <summary>"no reason to be certain"</summary>
    private const int FarthestNo = 4;

    /// <summary>"likely to", "on course to"; what is longer is no part of a verb.</summary>
    private const int LongestWord = 3;

    private static readonly WordSet FirstPerson = Folding.SetOf("i we");
    private static readonly ulong According = Folding.Hash("according");
    private static readonly ulong Been = Folding.Hash("been");
    private static readonly ulong Could = Folding.Hash("could");
    private static readonly WordSet Nobody = Folding.SetOf("nobody none neither nothing no");
    private static readonly WordSet Noes = Folding.SetOf("no not never nor cannot hardly scarcely barely without far less isn't aren't wasn't weren't doesn't don't didn't hasn't haven't can't");

    /// <summary>What figures and polls do where people say.</summary>
    private static readonly WordSet Showing = Folding.SetOf("show shows showed shown find finds found reveal reveals revealed put puts reckon reckons reckoned believe believes believed think thinks thought estimate estimates estimated");
    private static readonly WordSet Conditions = Folding.SetOf("if unless provided should");

    /// <summary>Verbs of thinking: "said" is surer than these, and no surer than "claimed".</summary>
    private static readonly WordSet Thoughts = Folding.SetOf("suspect suspects suspected fear fears feared hope hopes hoped guess guesses guessed assume assumes assumed speculate speculates speculated imagine imagines presume presumes suppose supposes supposed surmise surmises surmised hint hints hinted indicate indicates indicated imply implies implied expect expects expected");

    /// <summary>"once it has approved it" is a condition still.</summary>
    private static readonly WordSet Times = Folding.SetOf("once when whenever until before unless should were whether if");
    private static readonly ulong That = Folding.Hash("that");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Will = Folding.Hash("will");
    private static readonly ulong Would = Folding.Hash("would");

    /// <summary>What speaks for it that a hedge was lost, and what speaks against it: weights of a logistic regression over such places,
    /// in some 3,200 honest retold sentences and 456 with a changed one. What stands for a hedge, what somebody says and the form of the verb are looked for
    /// where the next word that it is about is told, too, and not only where most speaks for a change.</summary>
    private static readonly Proof Proof = new(
        "hedge",
        -10.4,
        ("hedge", 3.93),
        ("stand-in", -1.81),
        ("settled", -3.12),
        ("degree", -3.66),
        ("surer word", 2.41),
        ("whole for a degree", 1.84),
        ("word before", 0.35),
        ("new word before", 0.91),
        ("story hedges nothing", 0.35),
        ("hedged", -3.72),
        ("opinion, nobody says it", 2.55),
        ("told in one clause", 1.71),
        ("stand-in said", -3.31),
        ("words around", 0.93),
        ("holder told", -4.10),
        ("plan", -2.19),
        ("told as done", 3.55),
        ("hedged behind it", -2.89),
        ("share of the story's sentence", 6.26),
        ("report, somebody says it", -2.03),
        ("told as fact", 0.81),
        ("told as none", -0.61),
        ("rank", -0.37),
        ("stand-in put in", -0.85),
        ("hedged twice", -0.62),
        ("modal hedged twice", -1.47),
        ("condition told as done", 3.53),
        ("thought told as said", 3.71));

    private readonly CueReader reader = new(words.All, clauses, IsOfNumber);

    public void Find(Aligned aligned, List<Change> changes)
    {
        var cues = CueMatch.OfHedges(aligned, reader);
        if (aligned.Story.WordAt(aligned.Story.Units.Count - 1) is "?")
        {
            return;
        }

        var (best, most) = (default((CuePlace? Place, int There, Cue? Sure)), 0.0);
        foreach (var (there, cue) in cues.Lost.Where(lost => IsOnTrial(aligned[lost.There].Statement, lost.Cue, aligned.Story)))
        {
            var first = default(CuePlace?);
            foreach (var (place, isPut) in PlacesOf(aligned, there, cue, cues))
            {
                if (!isPut && IsToldPlainly(aligned, place))
                {
                    continue;
                }

                var sure = SurerAt(aligned.Story, place, isPut, cue, cues);
                if (cue.Value == CueWords.Stand && sure is null && !IsConditionDone(place))
                {
                    continue;
                }

                first ??= place;
                if (Weigh(aligned, there, place, first, isPut, sure, cues) is var weight && weight >= most)
                {
                    // Of the words that one hedge is about the next is shown, whichever proves most.
                    (best, most) = ((sure is null ? first : place, there, sure), weight);
                }
            }
        }

        if (best.Place is { } found)
        {
            changes.Add(ChangeOf(aligned, found, best.There, best.Sure));
        }
    }

    /// <summary>The original has the word at another place, too, of which nothing of the kind is said: "She may call Lund, although Lund is ill".</summary>
    private bool IsToldPlainly(Aligned aligned, CuePlace place) =>
        aligned.Places(unit => unit.Key == place.With.Units[place.Head].Key).Any(other => aligned[other.Statement].Statement is var statement && (statement != place.With || other.Unit != place.Head)
            && aligned.Likeness(place.Unit, other) > Neighbourhood.Of(aligned.Story, place.Unit, place.With, place.Head)
            && !reader.In(statement).Any(cue => !CueWords.IsSure(cue.Value) && cue.IsOf(statement, other.Unit)));

    private static bool IsOnTrial(Statement original, Cue cue, Statement story) =>
        !CueWords.IsSure(cue.Value) && !IsOfNobody(original, cue, story) && !(IsFirstPerson(original, cue) && IsSaid(story, original, cue)) && !IsBesideNumber(original, cue) && !(HedgedClause.IsAccording(original, cue) && IsShown(original, story));

    /// <summary>"Her friends say that it sank", "figures show that it sank" of "according to".</summary>
    private static bool IsShown(Statement original, Statement story) =>
        story.Units.Any(unit => (unit.Kind == UnitKind.Saying || Showing.Contains(unit.Fold)) && !original.Units.Any(other => other.Stem == unit.Stem && other.Fold != According));

    /// <summary>"Nobody could lift it" of "everybody failed to lift it": it says what they were able to do.</summary>
    private static bool IsOfNobody(Statement original, Cue cue, Statement story) =>
        original.Units[cue.First].Fold == Could && original.Units.Take(cue.First).Reverse().TakeWhile(unit => unit.Kind != UnitKind.Border).Any(no => Nobody.Contains(no.Fold) && !story.Units.Any(other => other.Fold == no.Fold));

    /// <summary>The surer word that the story has where the hedge was, or beside its place.</summary>
    private static Cue? SurerAt(Statement story, CuePlace place, bool isPut, Cue lost, CueMatch cues) =>
        cues.Added.FirstOrDefault(put => CueWords.IsSure(put.Value) && IsSurerThan(story, put, place.With, lost) && (isPut ? put.First == place.Unit : IsBeside(story, put, place.Unit)));

    /// <summary>A word as "will" says nothing beyond its clause.</summary>
    private static bool IsBeside(Statement story, Cue put, int unit)
    {
        var between = story.Units.Skip(Math.Min(put.First, unit)).Take(Math.Abs(put.First - unit));
        return Math.Abs(put.First - unit) <= NearSure && Clauses.Reaches(story, put.First, put.End, unit) && !(Verbs.IsModal(story.Units[put.First]) && between.Any(other => other.Kind == UnitKind.Border || other.Fold == That));
    }

    /// <summary>Where the story has a word that the hedge is about, and the surer words that may have been put where the hedge was.</summary>
    private IEnumerable<(CuePlace Place, bool IsPut)> PlacesOf(Aligned aligned, int there, Cue cue, CueMatch cues)
    {
        var (original, story) = (aligned[there].Statement, aligned.Story);
        // Of the words behind the one that is hedged only the same words prove something.
        var next = HedgedClause.IsBehind(original, cue) || HedgedClause.IsAccording(original, cue) ? [] : CuePlace.Of(original, cue, story).Where(place => place.Rank == 0 || (original.Units[place.Head].Fact is null && original.Units[place.Head].Key == story.Units[place.Unit].Key)).ToList();
        if (next.Count == 0 && cue.Value != CueWords.Partial && (HedgedClause.In(original, cue, story) ?? HedgedClause.OfSubject(original, cue, story, reader)) is { } told)
        {
            next.Add(told);
        }

        foreach (var place in next)
        {
            yield return (place, false);
        }

        foreach (var put in cues.Added.Where(put => CueWords.IsSure(put.Value) && IsSurerThan(story, put, original, cue) && HedgedClause.HasBeside(original, cue, story, put)))
        {
            yield return (new CuePlace(original, cue, 0, cue.First, story, put.First), true);
        }
    }

    /// <summary>"suggested that it could take place": another word that hedges the same is kept.</summary>
    private bool IsHedgedTwice(CuePlace place, CueMatch cues, int there) =>
        reader.In(place.With).Any(cue => cue.First != place.Cue.First && (CueWords.IsHedge(cue.Value) || cue.Value is CueWords.Opinion or CueWords.Plan or CueWords.Stand) && cue.IsOf(place.With, place.Head) && !cues.Lost.Contains((there, cue)));

    private double Weigh(Aligned aligned, int there, CuePlace place, CuePlace first, bool isPut, Cue? sure, CueMatch cues)
    {
        var (story, value) = (aligned.Story, HedgedClause.IsPassive(place.With, place.Cue, place.Without) ? CueWords.Cue : place.Cue.Value);
        IReadOnlyList<Cue> said = [.. CueMatch.SaidOnlyAt(place, reader), .. CueMatch.SaidOnlyAt(first, reader)];
        var isThoughtSaid = value == CueWords.Opinion && Thoughts.Contains(place.With.Units[place.Cue.First].Fold) && IsNewlySaid(story, place.With, cues);
        return Proof.Of(
            aligned, story.SpanOf(Clauses.WithSmallWords(story, place.Unit, 1), place.Unit + 1),
            ("hedge", CueWords.IsHedge(value) ? 1 : 0),
            ("stand-in", value == CueWords.Stand ? 1 : 0),
            ("settled", value == CueWords.Settled ? 1 : 0),
            ("degree", value == CueWords.Degree ? 1 : 0),
            ("surer word", !isPut && sure is not null ? 1 : 0),
            ("whole for a degree", value == CueWords.Degree && sure is { Value: CueWords.Whole } ? 1 : 0),
            ("word before", isPut ? 0 : place.Left),
            ("new word before", !isPut && place.HasNewBefore ? 1 : 0),
            ("story hedges nothing", reader.In(story).Any(cue => !CueWords.IsSure(cue.Value)) ? 0 : 1),
            ("hedged", said.Any(cue => CueWords.IsHedge(cue.Value) || cue.Value == CueWords.Opinion) ? 1 : 0),
            ("opinion, nobody says it", value == CueWords.Opinion && !IsSaid(story, place.With, place.Cue) ? 1 : 0),
            ("told in one clause", reader.SharedOfClause(place)),
            ("stand-in said", sure is not { Value: CueWords.Surer } && said.Any(cue => cue.Value == CueWords.Stand) ? 1 : 0),
            ("words around", place.Near),
            ("holder told", !isThoughtSaid && (value == CueWords.Opinion || IsClaimTo(place.With, place.Cue)) && HedgedClause.IsHolderTold(place, sure is not null, reader) ? 1 : 0),
            ("plan", value == CueWords.Plan ? 1 : 0),
            ("told as done", (value is CueWords.Plan or CueWords.Settled && IsDone(place)) || (value == CueWords.Plan && IsBeingDone(place)) ? 1 : 0),
            ("hedged behind it", IsHedgedBehind(story, place.Unit) || IsHedgedBehind(story, first.Unit) ? 1 : 0),
            ("share of the story's sentence", Backing.Share(aligned.Index, story, default, place.With, default).Share),
            ("report, somebody says it", value == CueWords.Report && IsNewlySaid(story, place.With, cues) ? 1 : 0),
            ("told as fact", Assertion.Of(reader, story, first.Unit) == true ? 1 : 0),
            ("told as none", Assertion.Of(reader, story, first.Unit) == false ? 1 : 0),
            ("rank", isPut ? 0 : Math.Min(place.Rank, 3)),
            ("stand-in put in", cues.Added.Any(cue => cue.Value == CueWords.Stand) ? 1 : 0),
            ("hedged twice", IsHedgedTwice(place, cues, there) ? 1 : 0),
            ("modal hedged twice", Verbs.IsModal(place.With.Units[place.Cue.First]) && sure is null && IsHedgedTwice(place, cues, there) ? 1 : 0),
            ("condition told as done", sure is null && IsConditionDone(place) ? 1 : 0),
            ("thought told as said", isThoughtSaid ? 1 : 0));
    }

    /// <summary>The story has a word for somebody's saying so that the original has not: "according to friends" of "is said to".</summary>
    private static bool IsNewlySaid(Statement story, Statement original, CueMatch cues) =>
        story.Units.Index().Any(one => (one.Item.Kind == UnitKind.Saying || one.Item.Fold == According) && !cues.Added.Any(cue => CueWords.IsSure(cue.Value) && cue.Covers(one.Index)) && !original.Units.Any(unit => unit.Stem == one.Item.Stem));

    private Change ChangeOf(Aligned aligned, CuePlace place, int there, Cue? sure)
    {
        // What stood over a whole clause is shown by the verb of the clause.
        var word = place.Cue.Value == CueWords.Opinion || place.Cue.End - place.Cue.First > LongestWord ? VerbOf(aligned.Story, place.Unit) : place.Unit;
        var (first, end) = sure is not null ? (sure.First, sure.End) : (Clauses.WithSmallWords(aligned.Story, word, 1), word + 1);
        return aligned.Change(FactKind.Hedge, aligned.Story.SpanOf(first, end), there, place.With.SpanOf(place.Cue.First, sure is not null ? place.Cue.End : Math.Max(place.Head + 1, place.Cue.End)));
    }

    private int VerbOf(Statement story, int unit) => reader.ClauseOf(story, unit) is { Verb: >= 0 and var verb } ? verb : unit;

    /// <summary>"Lund is the name she is likely to take"</summary>
    private bool IsHedgedBehind(Statement story, int unit) =>
        reader.In(story).Any(cue => (CueWords.IsHedge(cue.Value) || cue.Value == CueWords.Opinion) && cue.First > unit && Clauses.Reaches(story, cue.First, cue.End, unit));

    /// <summary>The story says who says so. A verb of saying that the original has behind the hedge is no such word: "believes that the figures revealed it".</summary>
    private static bool IsSaid(Statement story, Statement original, Cue cue) =>
        story.Units.Any(unit => unit.Fold == According || (unit.Kind == UnitKind.Saying && (IsFirstPerson(original, cue) || !original.Units.Skip(cue.End).Any(other => other.Fold == unit.Fold))));

    /// <summary>"I think it is unfair" is kept by "it is unfair, she said": whoever says it is named.</summary>
    private static bool IsFirstPerson(Statement original, Cue cue) => cue is { Value: CueWords.Opinion, First: > 0 } && FirstPerson.Contains(original.Units[cue.First - 1].Fold);

    /// <summary>"claims to have taken it": who says so is named, other than in "is said to".</summary>
    private static bool IsClaimTo(Statement original, Cue cue) => cue is { Value: CueWords.Report, First: > 0 } && original.Units[cue.First].Kind == UnitKind.Saying && !Verbs.IsBe(original.Units[cue.First - 1]);

    /// <summary>"about 40": such words belong to the number, and are compared with it. "Possibly two" hedges as elsewhere, and what is estimated may tell that somebody says so.</summary>
    private static bool IsOfNumber(Statement original, Cue cue) => cue.Value is CueWords.Cue or CueWords.Report or CueWords.Partial or CueWords.Stand or CueWords.Degree && IsBesideNumber(original, cue);

    private static bool IsBesideNumber(Statement original, Cue cue) => cue.End < original.Units.Count && original.Units[cue.End].Fact is Quantity { Modifier: not Modifier.None };

    /// <summary>"is buying" of "considers buying"; but "has been cutting" of "is working to cut" is no surer.</summary>
    private static bool IsBeingDone(CuePlace place) => place.Unit > 0 && Verbs.IsGerund(place.Without, place.Unit) && place.Without.Units[place.Unit - 1] is var before && Verbs.IsBe(before) && before.Fold != Been && place.Without.Units[place.Unit].Stem == place.With.Units[place.Head].Stem;

    /// <summary>"opened" of "plans to open".</summary>
    private static bool IsDone(CuePlace place)
    {
        var before = place.Unit - 1;
        while (before >= 0 && Verbs.IsAuxiliary(place.Without.Units[before]) && !Verbs.IsModal(place.Without.Units[before]))
        {
            before--;
        }

        return Verbs.IsPast(place.Without, place.Unit) && !Verbs.IsPast(place.With, place.Head) && place.Without.Units[place.Unit].Stem == place.With.Units[place.Head].Stem && (before < 0 || !(place.Without.Units[before].Fold == To || Verbs.IsModal(place.Without.Units[before])));
    }

    /// <summary>"by no means certain", "nor does everyone"; of "will" and its like a no before it says nothing.</summary>
    private static bool IsDenied(Statement story, Cue put) =>
        !Verbs.IsModal(story.Units[put.First]) && Enumerable.Range(put.First - FarthestNo, FarthestNo).Any(unit => unit >= 0 && Noes.Contains(story.Units[unit].Fold) && Clauses.Reaches(story, unit, unit + 1, put.First));

    /// <summary>"has approved it" of "if the regulator approves it".</summary>
    private bool IsConditionDone(CuePlace place) =>
        Conditions.Contains(place.With.Units[place.Cue.First].Fold) && Assertion.Of(reader, place.Without, place.Unit) == true && IsDone(place) && !place.Without.Units.Any(unit => Times.Contains(unit.Fold));

    /// <summary>"said it would open" of "plans to open" is no surer, and "will open" of "is due to open".</summary>
    private static bool IsSurerThan(Statement story, Cue put, Statement original, Cue lost) => !IsDenied(story, put) && story.Units[put.First].Fold switch
    {
        var fold when fold == Would => lost.Value is not (CueWords.Opinion or CueWords.Plan or CueWords.Settled) || Thoughts.Contains(original.Units[lost.First].Fold),
        var fold when fold == Will => lost.Value != CueWords.Settled,
        _ => true,
    };
}
