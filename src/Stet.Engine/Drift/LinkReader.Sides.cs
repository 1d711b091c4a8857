using Stet.Facts;
using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <content>What is set against something else, and what is told of two lists.</content>
internal sealed partial class LinkReader
{
    /// <summary>How many words before "than" the word that compares may stand.</summary>
    private const int FarthestCompared = 4;

    /// <summary>To come first of two is a deed like others.</summary>
    private const ulong Contrasted = 1;

    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong But = Folding.Hash("but");
    private static readonly ulong Than = Folding.Hash("than");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong Over = Folding.Hash("over");
    private static readonly WordSet Choosing = Stem.SetOf("choose pick select prefer favour favor elect appoint back want");
    private static readonly ulong Prefer = Stem.Hash("prefer");
    private static readonly ulong Compare = Stem.Hash("compare");

    /// <summary>Of two that are set against each other, which comes first, with all that belongs to them: "the wishes of Ilse above those of Tomas".</summary>
    private void AddSides()
    {
        foreach (var phrase in phrases.Where(phrase => phrase.Part == Part.Complement && (IsMeasure(phrase) || ((Contrast.Is(phrase.Preposition) || IsPreferred(phrase)) && statement.Units[phrase.Head].Fact is not Quantity))))
        {
            var isTurned = Contrast.IsTurned(phrase.Preposition) || IsComparedDown(phrase);
            AddSide(phrase, isTurned);
            if (!IsAbout(phrase) && OtherSide(phrase) is { } other && other != phrase)
            {
                AddSide(other, !isTurned);
                AddOrder(other, phrase, Contrasted, isTurned ? -1 : 1);
                AddOrder(other, phrase, Links.AnyDeed, isTurned ? -1 : 1);
                if (Contrast.IsRank(phrase.Preposition) && (phrase.Governor == phrase.Clause.Verb || statement.Units[Math.Max(phrase.Governor, 0)].Fact is Quantity))
                {
                    AddOrder(other, phrase, Links.SureDeed, isTurned ? -1 : 1);
                }
            }
        }

        for (var i = 1; i < statement.Units.Count; i++)
        {
            if (statement.Units[i].Fold == Not && Behind(i) is { } denied)
            {
                AddDenied(i, denied);
            }
        }
    }

    /// <summary>"a row over the toll", "a win over Ellery": nothing is set against it.</summary>
    private bool IsAbout(Phrase phrase) => phrase.Preposition == Over && !(phrase.Clause.Verb >= 0 && Choosing.Contains(statement.Units[phrase.Clause.Verb].Stem));

    /// <summary>"prefer Ilse to Tomas".</summary>
    private bool IsPreferred(Phrase phrase) => phrase.Preposition == To && phrase.Clause.Verb >= 0 && statement.Units[phrase.Clause.Verb].Stem == Prefer;

    /// <summary>"Tomas is younger than Ilse": she is older than Tomas.</summary>
    private bool IsComparedDown(Phrase phrase)
    {
        var than = phrase.First - 1;
        for (var i = than - 1; statement.Units[Math.Max(than, 0)].Fold == Than && i >= Math.Max(0, than - FarthestCompared) && statement.Units[i].Kind != UnitKind.Border; i--)
        {
            if (ways[i] != 0)
            {
                return ways[i] < 0;
            }
        }

        return false;
    }

    /// <summary>"the dealers and not the buyers", "not the buyers but the dealers".</summary>
    private void AddDenied(int not, Phrase denied)
    {
        var before = statement.Units[not - 1];
        var other = denied.End < statement.Units.Count && statement.Units[denied.End].Fold == But ? Behind(denied.End)
            : Grammar.IsJoining(before) || before.Kind == UnitKind.Border ? phrases.LastOrDefault(phrase => phrase.End <= not)
            : null;
        if (other is not null)
        {
            AddSide(other, isFirst: true);
            AddSide(denied, isFirst: false);
            AddOrder(other, denied, Contrasted, 1);
            AddOrder(other, denied, Links.AnyDeed, 1);
        }
    }

    /// <summary>The phrase right behind a unit, or behind the preposition behind it.</summary>
    private Phrase? Behind(int unit) => phrases.FirstOrDefault(phrase => phrase.First == unit + 1 || (phrase.First == unit + 2 && Grammar.IsPreposition(statement.Units[unit + 1])));

    /// <summary>"44.7, against 45.9 a year ago", "compared with 45.9", "up from 45.9".</summary>
    private bool IsMeasure(Phrase phrase) => statement.Units[phrase.Head].Fact is Quantity && (Contrast.IsOfNumbers(phrase.Preposition) || (phrase.Governor >= 0 && statement.Units[phrase.Governor].Stem == Compare));

    /// <summary>What a phrase is set against: what stands before it, or what its verb is said of.</summary>
    private Phrase? OtherSide(Phrase phrase)
    {
        if (IsMeasure(phrase))
        {
            return phrases.LastOrDefault(other => other.End <= phrase.First && statement.Units[other.Head].Fact is Quantity);
        }

        var side = phrases.LastOrDefault(other => other.End <= phrase.First && (other.Head == phrase.Governor || (phrase.Governor == phrase.Clause.Verb && other.Part is Part.Object or Part.Subject && other.Clause == phrase.Clause)));
        while (side is { Part: Part.Complement } && phrases.LastOrDefault(other => other.End <= side.First && other.Head == side.Governor) is { } whole)
        {
            side = whole;
        }

        // "was second, behind Ellery"
        return side is { Part: Part.None, Same: { } named } ? named : side ?? phrase.Clause.Subject;
    }

    private void AddSide(Phrase phrase, bool isFirst)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            Add(i, isFirst ? Tie.First : Tie.Second, 0, -1, Role);
            isSet[i] = !isFirst;
        }

        foreach (var part in phrases.Where(part => part.First >= phrase.End && part.Governor == phrase.Head && part.Part == Part.Complement && !Contrast.Is(part.Preposition) && !IsMeasure(part)))
        {
            AddSide(part, isFirst);
        }
    }

    /// <summary>"Rents in Marlow and Ellery rose by 3% and 1.2% respectively": the first with the first.</summary>
    private void AddRespective()
    {
        var items = Respective.Items(statement);
        for (var i = 0; items is not null && i < items.Length; i++)
        {
            for (var other = 0; other < items.Length; other++)
            {
                if (items[i] > 0 && items[i] == items[other] && i != other)
                {
                    Add(i, Tie.Near, 0, other, Role);
                }
            }
        }
    }
}
