using Stet.Articles;
using Stet.Facts;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>When somebody was born and died, and how old they were then, as one sentence says it; what it does not say is null.</summary>
internal sealed record Life(Date? Born, Date? Died, Quantity? Age, bool IsOfPronoun)
{
    /// <summary>A date or an age stands at most so many pieces behind its verb.</summary>
    private const int Reach = 10;

    private const int Oldest = 125;

    private static readonly WordSet Birth = Folding.SetOf("born b");
    private static readonly WordSet Death = Folding.SetOf("died dies death killed drowned dead");

    /// <summary>Where another person is spoken of, the dates may be theirs.</summary>
    private static readonly WordSet Others = Folding.SetOf(
        "wife husband father mother son sons daughter daughters brother brothers sister sisters parents grandfather grandmother widow widower child children twins partner uncle aunt cousin nephew niece whose both they their respectively");

    private static readonly WordSet Telling = WordSet.Of([.. Birth, .. Death, .. Others]);
    private static readonly WordSet Pronouns = Folding.SetOf("he she");
    private static readonly ulong DeathItself = Folding.Hash("death");
    private static readonly ulong At = Folding.Hash("at");
    private static readonly ulong Was = Folding.Hash("was");
    private static readonly ulong When = Folding.Hash("when");

    public bool IsWhole => Born is not null && Died is not null && Age is not null;

    /// <summary>Null where the sentence tells nothing of the kind, or of more than one life.</summary>
    public static Life? In(SentenceFacts sentence)
    {
        int birth = -1, death = -1;
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var fold = sentence.Pieces[i].Fold;
            if (!Telling.Contains(fold))
            {
                continue;
            }

            if (Others.Contains(fold) || (Birth.Contains(fold) && birth >= 0) || (Death.Contains(fold) && death >= 0 && fold != DeathItself))
            {
                return null;
            }

            birth = Birth.Contains(fold) ? i : birth;
            death = Death.Contains(fold) && death < 0 ? i : death;
        }

        var span = sentence.Facts.Count == 0 ? [] : sentence.Facts.OfType<Date>().Where(date => date is { Year: not null, LastYear: not null } && IsBracketed(sentence, date)).ToArray();
        if (birth < 0 && death < 0 && span.Length != 1)
        {
            return null;
        }

        var born = birth < 0 ? null : YearBehind(sentence, birth);
        var died = death < 0 ? null : YearBehind(sentence, death);
        if (span.Length == 1 && born is null && died is null)
        {
            born = span[0] with { LastYear = null };
            died = span[0] with { Year = span[0].LastYear, LastYear = null };
        }

        return new Life(born, died, death < 0 ? null : AgeAt(sentence, death), BeginsWithPronoun(sentence));
    }

    /// <summary>One sentence and the next, where neither says what the other says.</summary>
    public Life? With(Life next) =>
        (Born is not null && next.Born is not null) || (Died is not null && next.Died is not null) || (Age is not null && next.Age is not null)
            ? null
            : new Life(Born ?? next.Born, Died ?? next.Died, Age ?? next.Age, IsOfPronoun);

    /// <summary>The ages that the dates leave, where the one that is said is none of them.</summary>
    public (int Least, int Most)? Wrong()
    {
        var most = Died!.Year!.Value - Born!.Year!.Value;
        if (most is < 0 or > Oldest)
        {
            return null;
        }

        var least = most - 1;
        if (Born is { Month: { } month } && Died is { Month: { } last })
        {
            // The birthday of the last year had come, or not.
            var isCome = (last, Died.Day ?? 0).CompareTo((month, Born.Day ?? 0));
            var isCertain = last != month || (Born.Day is not null && Died.Day is not null);
            least = isCertain && isCome >= 0 ? most : least;
            most = isCertain && isCome < 0 ? most - 1 : most;
        }

        return Age!.Value >= least && Age.Value <= most ? null : (least, most);
    }

    private static Date? YearBehind(SentenceFacts sentence, int verb)
    {
        foreach (var fact in sentence.Facts)
        {
            if (fact.First > verb + Reach)
            {
                return null;
            }

            if (fact is Date { Year: not null, LastYear: null } date && fact.First > verb)
            {
                for (var i = verb + 1; i < fact.First; i++)
                {
                    if (Birth.Contains(sentence.Pieces[i].Fold) || Death.Contains(sentence.Pieces[i].Fold))
                    {
                        return null;
                    }
                }

                return date;
            }
        }

        return null;
    }

    /// <summary>"died in 2010 aged 60", "died at the age of 60", "died at 60", "was 60 when he died"; null where two ages could be meant.</summary>
    private static Quantity? AgeAt(SentenceFacts sentence, int death)
    {
        Quantity? age = null;
        foreach (var fact in sentence.Facts)
        {
            if (fact is not Quantity { IsVague: false, To: null, Modifier: Modifier.None, Value: >= 1 and <= Oldest } quantity || quantity.Value != decimal.Truncate(quantity.Value))
            {
                continue;
            }

            var before = quantity.First > 0 ? sentence.Pieces[quantity.First - 1].Fold : 0;
            var behind = quantity.End < sentence.Pieces.Count ? sentence.Pieces[quantity.End].Fold : 0;
            var isAge = (quantity.Measure == Measure.Age && quantity.First > death)
                || (quantity is { Measure: Measure.Count, Unit: null } && before == At && quantity.First > death && !(quantity.End < sentence.Pieces.Count && sentence.Pieces[quantity.End].IsWord))
                || (quantity.Measure is Measure.Count or Measure.Age && before == Was && behind == When && quantity.End < death);
            if (isAge && Math.Abs(quantity.First - death) <= Reach + 4)
            {
                if (age is not null)
                {
                    return null;
                }

                age = quantity;
            }
        }

        return age;
    }

    private static bool IsBracketed(SentenceFacts sentence, Date date) =>
        date.First > 0 && date.End < sentence.Pieces.Count && sentence.Block.Text[sentence.Pieces[date.First - 1].Span.Start] == '(' && sentence.Block.Text[sentence.Pieces[date.End].Span.Start] == ')';

    private static bool BeginsWithPronoun(SentenceFacts sentence) => sentence.Pieces.Count > 0 && Pronouns.Contains(sentence.Pieces[0].Fold);
}
