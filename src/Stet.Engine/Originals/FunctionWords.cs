using Stet.Text;

namespace Stet.Originals;

/// <summary>Kinds of words that weigh differently in a comparison.</summary>
internal static class FunctionWords
{
    private static readonly WordSet Light = Folding.SetOf(
        "the a an of to in on at by for with from as into than then that this these those it its he his him she her they their them we our us i my me you your who which what and or but if so " +
        "is are was were be been being am has have had do does did will would can could shall should may might must not no there here also very just too up out over about after before all any some");

    private static readonly WordSet Polar = Folding.SetOf(
        "not no never none nothing nobody neither nor nowhere without hardly barely scarcely unless if except only but however although though may might could alleged allegedly " +
        "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't mustn't hasn't haven't hadn't ain't needn't deny denied denies refuse refused refuses until provided");

    private static readonly WordSet Negative = Folding.SetOf(
        "not no never none nothing nobody neither nor nowhere without cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't mustn't hasn't haven't hadn't ain't needn't");

    /// <summary>Auxiliaries, honorifics and small words that stand for nothing by themselves.</summary>
    private static readonly WordSet Forms = Folding.SetOf(
        "mr mrs ms miss mx dr sir been being having doing done does did had has have having get gets got while because since during against between through until among within upon over under off down both each every other another such same own only even " +
        "again already still yet however although though so therefore thus then when where why how now more most much many several quite rather around s t ll ve re d m");

    private static readonly WordSet Saying = Folding.SetOf(
        "say says said saying tell tells told telling add adds added adding state states stated stating claim claims claimed claiming argue argues argued arguing insist insists insisted announce announced announces note notes noted comment commented comments " +
        "explain explained explains report reported reports reporting warn warned warns admit admitted remark remarked reply replied according write wrote written writes maintain maintained stress stressed suggest suggested suggests declare declared declares " +
        "describe described describes call called calls mention mentioned point pointed reveal revealed reveals confirm confirmed confirms observe observed continue continued express expressed speaking speak spoke asked ask asks");

    private static readonly WordSet Articles = Folding.SetOf("a an the");

    private static readonly WordSet Filler = Folding.SetOf("um uh er erm ah eh hmm mm uhm");

    /// <summary>Carries little of what is said by itself.</summary>
    public static bool IsLight(ulong fold) => Light.Contains(fold);

    /// <summary>Turns a sentence round, or makes it depend on something.</summary>
    public static bool IsPolar(ulong fold) => Polar.Contains(fold);

    /// <summary>An auxiliary, an honorific or another word that stands for nothing by itself.</summary>
    public static bool IsForm(ulong fold) => Forms.Contains(fold);

    /// <summary>A verb of saying.</summary>
    public static bool IsSaying(ulong fold) => Saying.Contains(fold);

    /// <summary>Says no.</summary>
    public static bool IsNegation(ulong fold) => Negative.Contains(fold);

    public static bool IsArticle(ulong fold) => Articles.Contains(fold);

    /// <summary>A sound that stands for no word.</summary>
    public static bool IsFiller(ulong fold) => Filler.Contains(fold);
}
