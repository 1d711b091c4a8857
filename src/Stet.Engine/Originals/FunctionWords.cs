using System.Collections.Frozen;
using Stet.Text;

namespace Stet.Originals;

/// <summary>Kinds of words that weigh differently in a comparison.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<ulong> Light = Hashes(
        "the a an of to in on at by for with from as into than then that this these those it its he his him she her they their them we our us i my me you your who which what and or but if so " +
        "is are was were be been being am has have had do does did will would can could shall should may might must not no there here also very just too up out over about after before all any some");

    private static readonly FrozenSet<ulong> Polar = Hashes(
        "not no never none nothing nobody neither nor nowhere without hardly barely scarcely unless if except only but however although though may might could alleged allegedly " +
        "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't mustn't hasn't haven't hadn't ain't needn't deny denied denies refuse refused refuses until provided");

    private static readonly FrozenSet<ulong> Negative = Hashes(
        "not no never none nothing nobody neither nor nowhere without cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't mustn't hasn't haven't hadn't ain't needn't");

    private static readonly FrozenSet<ulong> Filler = Hashes("um uh er erm ah eh hmm mm uhm");

    /// <summary>Carries little of what is said by itself.</summary>
    public static bool IsLight(ulong fold) => Light.Contains(fold);

    /// <summary>Turns a sentence round, or makes it depend on something.</summary>
    public static bool IsPolar(ulong fold) => Polar.Contains(fold);

    /// <summary>Says no.</summary>
    public static bool IsNegation(ulong fold) => Negative.Contains(fold);

    /// <summary>A sound that stands for no word.</summary>
    public static bool IsFiller(ulong fold) => Filler.Contains(fold);

    private static FrozenSet<ulong> Hashes(string words) => words.Split(' ').Select(word => Folding.Hash(word)).ToFrozenSet();
}
