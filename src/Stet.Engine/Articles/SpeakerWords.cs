using Stet.Text;

namespace Stet.Articles;

/// <summary>The small words that tell where the name of a speaker begins and ends.</summary>
internal static class SpeakerWords
{
    private static readonly WordSet Pronouns = Folding.SetOf("he she they it we i you who one he's she's they're it's we're i'm i've they've we've he'd she'd they'd i'd he'll she'll they'll i'll");

    private static readonly WordSet Singular = Folding.SetOf("he she he's she's he'd she'd he'll she'll");

    private static readonly WordSet Personal = Folding.SetOf("he she they i we he's she's they're we're i'm i've they've we've he'd she'd they'd i'd he'll she'll they'll i'll");

    private static readonly WordSet Pointing = Folding.SetOf("that this such those these so thus it");

    private static readonly WordSet Relatives = Folding.SetOf("who which that");

    private static readonly WordSet Possessives = Folding.SetOf("his her its their our my your whose");

    private static readonly WordSet Determiners = Folding.SetOf("the a an this that these those his her its their our my your one another some several many two three four five six seven eight nine ten other most both all any each every no");

    /// <summary>Words that a noun phrase does not go on over, forward or back.</summary>
    private static readonly WordSet Borders = Folding.SetOf(
        "in on at as when while after before during who which that where whose what how why and or but with for from by about because since to if than then so though although until unless whether following adding last this earlier later " +
        "yesterday today tomorrow tonight told said says say wrote is was were are be been being am has have had do does did will would can could shall should may might must not via through over outside inside near amid upon into onto under " +
        "between against without within despite like including once also just only even still never always there here out up down off back more his her its their our my your");

    private static readonly WordSet Auxiliaries = Folding.SetOf(
        "has had have is was were are am be been being do does did will would can could shall should may might must also then later recently once often always never further simply already even just still again not now famously soon " +
        "'s 'd 've 'll first ever long once");

    /// <summary>Adverbs that do not end in -ly, between an auxiliary and its verb: "was also called".</summary>
    private static readonly WordSet SmallAdverbs = Folding.SetOf("also then later once often always never further already even just still again not now soon ever long first");

    /// <summary>Past tenses that do not look like ones.</summary>
    private static readonly WordSet Pasts = Folding.SetOf(
        "gave took made came went saw knew met left began kept held stood sat lay ran paid led lost fell sent built drew broke spent rose drove bought wore chose won beat sold fought threw caught taught sought dealt hid struck shook forgot " +
        "flew sang brought felt found grew became got put set let cut hit read showed shot stole swore withdrew underwent");

    private static readonly WordSet Being = Folding.SetOf("is was were are am be been being gets got");

    /// <summary>Verbs of which several are the subject.</summary>
    private static readonly WordSet Plural = Folding.SetOf("are were have do");

    private static readonly WordSet Joining = Folding.SetOf("and but or then yet");

    /// <summary>Words that begin a phrase or a clause in front of the main one.</summary>
    private static readonly WordSet Leading = Folding.SetOf(
        "in on at as when while after before during with for from by about because since to if though although until despite like amid among through under over last earlier later once speaking asked citing giving but and yet so then still however " +
        "meanwhile instead according following yesterday today");

    private static readonly WordSet Times = Folding.SetOf(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week weekend month year morning afternoon evening night today yesterday tonight earlier later ago last " +
        "mon tues wed thurs fri sat sun");

    private static readonly WordSet TimeLinks = Folding.SetOf("on in late early last this next earlier later the a one two three");

    private static readonly WordSet Particles = Folding.SetOf("de da di du del della der den van von bin ibn al el la le ter ten dos das y e of");

    private static readonly WordSet Made = Folding.SetOf("released published issued obtained commissioned conducted written posted filed seen unveiled leaked produced prepared signed sent dated distributed circulated");

    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly ulong OfWord = Folding.Hash("of");
    private static readonly WordSet SmallInTitles = Folding.SetOf("a an the of and or but nor for in on to at by from with as is it if so vs v de la le el du s t 's");
    private static readonly WordSet Negative = Folding.SetOf("neither nor no none nobody nothing");
    private static readonly ulong Not = Folding.Hash("not");
    private static readonly ulong Never = Folding.Hash("never");
    private static readonly ulong A = Folding.Hash("a");
    private static readonly ulong An = Folding.Hash("an");
    private static readonly WordSet Counting = Folding.SetOf("several various multiple numerous few many some other different separate two three four five six unnamed anonymous unidentified undisclosed certain");
    private static readonly WordSet Describing = Folding.SetOf("close familiar involved briefed working based inside within privy linked connected present acquainted loyal knowledgeable");
    private static readonly ulong The = Folding.Hash("the");
    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong On = Folding.Hash("on");
    private static readonly ulong How = Folding.Hash("how");
    private static readonly ulong Who = Folding.Hash("who");
    private static readonly ulong What = Folding.Hash("what");

    /// <summary>Stand before places, and seldom before people.</summary>
    private static readonly WordSet Placing = Folding.SetOf("in at into near across throughout outside inside");

    private static readonly WordSet Prepositions = Folding.SetOf("in on at of through into onto with from by for about against over under between among near outside inside around across behind via");

    /// <summary>Comments on the sentence that it begins.</summary>
    private static readonly WordSet Openers = Folding.SetOf(
        "perhaps maybe nonetheless nevertheless otherwise moreover furthermore besides indeed please keeps hence likewise elsewhere overall " +
        "conversely similarly additionally finally recently clearly obviously interestingly ironically surprisingly unsurprisingly unfortunately fortunately eventually initially " +
        "traditionally typically historically accordingly consequently apparently reportedly evidently ultimately separately notably importantly specifically basically sadly luckily " +
        "seriously admittedly allegedly previously currently generally usually frequently occasionally originally immediately suddenly shortly nearly roughly");

    /// <summary>The author of the text, or its reader: what he says of himself introduces nobody.</summary>
    private static readonly WordSet Tellers = Folding.SetOf("i we you i'm i've i'd i'll we're we've we'd we'll");

    /// <summary>The first words of states and countries of two words.</summary>
    private static readonly WordSet Places = Folding.SetOf("new north south west western east eastern northern southern northwest rhode puerto british nova sri saudi costa el sierra");

    /// <summary>What begins a sentence with a capital, or has one of its own, and names nobody.</summary>
    private static readonly WordSet NoNames = WordSet.Of([.. Pronouns, .. Times, .. Borders, .. Determiners, .. Leading, .. Openers, .. Negative]);

    public static bool IsPreposition(Token token) => Prepositions.Contains(token.Fold);

    public static bool IsPlacing(Token token) => Placing.Contains(token.Fold);

    public static bool IsPronoun(Token token) => Pronouns.Contains(token.Fold);

    /// <summary>He or she.</summary>
    public static bool IsSingular(Token token) => Singular.Contains(token.Fold);

    /// <summary>A pronoun that means people, and never a thing.</summary>
    public static bool IsPerson(Token token) => Personal.Contains(token.Fold);

    /// <summary>What a sentence begins with that points back: "That was the verdict of …".</summary>
    public static bool IsPointing(Token token) => Pointing.Contains(token.Fold);

    public static bool IsRelative(Token token) => Relatives.Contains(token.Fold);

    public static bool IsPossessive(Token token) => Possessives.Contains(token.Fold);

    public static bool IsDeterminer(Token token) => Determiners.Contains(token.Fold);

    public static bool IsBorder(Token token) => Borders.Contains(token.Fold);

    public static bool IsAuxiliary(Token token) => Auxiliaries.Contains(token.Fold);

    public static bool IsSmallAdverb(Token token) => SmallAdverbs.Contains(token.Fold);

    /// <summary>"not", "never", "isn't".</summary>
    public static bool IsNot(ReadOnlySpan<char> text, Token token) => token.Fold == Not || token.Fold == Never || token.Kind == TokenKind.Word && Of(text, token) is [.., 'n', '\'' or '\u2019', 't'];

    /// <summary>"gave", "stood".</summary>
    public static bool IsPast(Token token) => Pasts.Contains(token.Fold);

    public static bool IsBeing(Token token) => Being.Contains(token.Fold);

    public static bool IsPlural(Token token) => Plural.Contains(token.Fold);

    public static bool IsJoining(Token token) => Joining.Contains(token.Fold);

    public static bool IsLeading(Token token) => Leading.Contains(token.Fold);

    /// <summary>Begins a sentence and comments on it: "Perhaps".</summary>
    public static bool IsOpener(Token token) => Openers.Contains(token.Fold);

    /// <summary>I, we or you.</summary>
    public static bool IsTeller(Token token) => Tellers.Contains(token.Fold);

    public static bool IsTime(Token token) => Times.Contains(token.Fold);

    public static bool IsTimeLink(Token token) => TimeLinks.Contains(token.Fold);

    public static bool IsTo(Token token) => token.Fold == To;

    public static bool IsBy(Token token) => token.Fold == By;

    public static bool IsFrom(Token token) => token.Fold == From;

    /// <summary>Has no capital even in the name of a film or a book.</summary>
    public static bool IsSmallInTitles(Token token) => SmallInTitles.Contains(token.Fold);

    public static bool IsNegative(Token token) => Negative.Contains(token.Fold);

    /// <summary>"a" or "an".</summary>
    public static bool IsOne(Token token) => token.Fold == A || token.Fold == An;

    public static bool IsThe(Token token) => token.Fold == The;

    public static bool IsOf(Token token) => token.Fold == OfWord;

    /// <summary>Says how many, and not who.</summary>
    public static bool IsCounting(Token token) => Counting.Contains(token.Fold);

    /// <summary>Begins a description behind its noun: "close to the talks".</summary>
    public static bool IsDescribing(Token token) => Describing.Contains(token.Fold);

    public static bool IsOn(Token token) => token.Fold == On;

    public static bool IsFor(Token token) => token.Fold == For;

    public static bool IsHow(Token token) => token.Fold == How || token.Fold == What;

    public static bool IsWho(Token token) => token.Fold == Who;

    /// <summary>"a report released last week": what was done to the paper before it spoke.</summary>
    public static bool IsMade(Token token) => Made.Contains(token.Fold);

    public static bool IsParticle(Token token) => Particles.Contains(token.Fold);

    /// <summary>A word that may be one of a name: it has a capital, and is none of those that have one for their own sake or begin sentences.</summary>
    public static bool IsName(Token token) =>
        token.Kind == TokenKind.Word && token.Has(TokenFlags.Capital) && !NoNames.Contains(token.Fold);

    public static bool IsAdverb(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && !token.Has(TokenFlags.Capital) && token.Length > 4 && Of(text, token).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>"of Albany, New York": a state of two words behind its town, and no person.</summary>
    public static bool BeginsPlace(Token token) => Places.Contains(token.Fold);

    public static bool IsOwner(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && Of(text, token) is [.., var mark, 's'] && Characters.IsApostrophe(mark);

    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Token token) => text.Slice(token.Start, token.Length);
}
