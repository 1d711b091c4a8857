using Stet.Text;

namespace Stet.Articles;

/// <summary>The pronouns of the third person that can stand for somebody.</summary>
[Flags]
internal enum Pronouns : byte
{
    None = 0,
    He = 1,
    She = 2,
    They = 4,

    /// <summary>One person, a man or a woman, whom "they" may stand for as well.</summary>
    Anybody = He | She | They,
}

/// <summary>Which words are which of them, in all their cases.</summary>
internal static class PronounWords
{
    private static readonly WordSet He = Folding.SetOf("he he's he'd he'll him his himself");
    private static readonly WordSet She = Folding.SetOf("she she's she'd she'll her hers herself");
    private static readonly WordSet They = Folding.SetOf("they they're they've they'd they'll them their theirs themselves we we're we've us our ours ourselves");

    private static readonly WordSet Somebody = Folding.SetOf("someone somebody anyone anybody");

    public static Pronouns Of(Token token) => He.Contains(token.Fold) ? Pronouns.He : She.Contains(token.Fold) ? Pronouns.She : They.Contains(token.Fold) ? Pronouns.They : Somebody.Contains(token.Fold) ? Pronouns.Anybody : Pronouns.None;
}
