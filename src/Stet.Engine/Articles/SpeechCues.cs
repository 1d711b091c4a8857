using System.Collections.Frozen;
using Stet.Text;

namespace Stet.Articles;

/// <summary>Words of saying, in all their forms.</summary>
internal static class SpeechCues
{
    /// <summary>Regular verbs by their stem; a trailing e is dropped before -ed and -ing, a trailing y becomes -ied and -ies.</summary>
    private const string Regular =
        "add ask reply answer respond state report note explain announce comment continue conclude recall remark observe describe mention quip joke shout yell cry scream whisper murmur mutter mumble sigh sob laugh " +
        "chuckle groan snap bark bellow exclaim gasp drawl stammer chant roar hiss growl plead beg* argue contend maintain assert insist reason counter retort rebut* object protest challenge dispute question disagree " +
        "agree concur* concede acknowledge accept believe reckon figure suspect stress emphasise emphasize underline underscore highlight reiterate repeat clarify elaborate caution warn advise urge recommend suggest propose " +
        "appeal demand remind predict forecast estimate speculate fear worry regret* lament complain grumble moan bemoan criticise criticize condemn denounce decry slam* blast lash attack accuse blame mock praise hail applaud " +
        "welcome boast brag* gush rave allege claim testify depose attest affirm deny admit* confess declare proclaim pronounce notify inform instruct order cite quote reveal disclose confirm refute retract apologise apologize " +
        "vow pledge promise threaten offer assure reassure post tweet message text email blog* publish sign* point sum* weigh fire push lay hold call dub* term label brand liken compare opine wonder muse reflect recount relate " +
        "signal hint indicate joke* scoff sneer scold chide charge summarise summarize preach lecture pray confide interject interrupt deadpan* shrug* express invoke advocate marvel fume thunder rail echo enthuse quiz surmise counsel sniff " +
        "cheer declare dismiss defend deride ridicule ask request decree rule find* nod* smile grin* invite introduce endorse wish stipulate specify paraphrase reference acknowledge observe implore exhort chime pipe volunteer venture concede";

    private const string Irregular =
        "say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking swear swears swore sworn swearing sing sang sung singing think thinks thought thinking feel feels felt feeling " +
        "read reads reading begin begins began put puts putting make makes go goes went going hold holds held foresee foresaw know knew consider considered considers mean means meant shot hit hits show shows showed shown " +
        "quoted quoting according words phrase phrases remarks statement comments message letter testimony speech interview tweet asks words caption slogan motto banner sign headline headlined entitled titled " +
        "description view opinion verdict assessment warning claim allegation accusation argument insistence pledge promise plea question answer response reply reaction rhetoric refrain mantra quote quotes via reads " +
        "spokesman spokeswoman spokesperson tweets post posts transcript memo email e-mail wrote ruling report reports document documents lyrics chorus joked saying see sees saw seen reasoned";

    private static readonly FrozenSet<ulong> All = Forms().Select(form => Folding.Hash(form)).ToFrozenSet();

    private static readonly FrozenSet<ulong> Saying = new[]
    {
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "add", "adds", "added", "adding", "write", "writes", "wrote", "writing", "ask", "asks", "asked", "asking", "tweeted", "posted", "according",
        "explain", "explains", "explained", "continued", "continues", "noted", "notes", "argued", "argues", "insisted", "insists", "warned", "warns", "replied", "replies", "declared", "declares", "stated", "states",
        "recalled", "recalls", "admitted", "concluded", "commented", "confirmed", "announced", "claimed", "claims", "joked", "jokes", "quipped", "responded", "shouted", "observed", "remarked", "testified", "pledged", "vowed",
        "reported", "reports", "acknowledged", "complained", "suggested", "stressed", "emphasized", "emphasised", "reads", "read", "thought",
    }.Select(form => Folding.Hash(form)).ToFrozenSet();

    private static readonly FrozenSet<ulong> Mute = "titled entitled headlined nicknamed make makes making show shows showing showed shown speaking see sees saw seen know knew go goes going".Split(' ').Select(form => Folding.Hash(form)).ToFrozenSet();

    private static readonly FrozenSet<ulong> Past = "said told wrote spoke swore sang thought felt went held began knew put saw foresaw meant showed says tells writes asks adds tweeted".Split(' ').Select(form => Folding.Hash(form)).ToFrozenSet();

    /// <summary>A word that can say that somebody said something.</summary>
    public static bool IsCue(Token token) => token.Kind == TokenKind.Word && !token.Has(TokenFlags.AllCapitals) && All.Contains(token.Fold);

    /// <summary>One of the verbs that hardly do anything else.</summary>
    public static bool IsSaying(Token token) => token.Kind == TokenKind.Word && Saying.Contains(token.Fold);

    /// <summary>A cue by which nobody can be told to have spoken: it attributes, but its subject is not the speaker.</summary>
    public static bool IsMute(Token token) => Mute.Contains(token.Fold);

    /// <summary>A past tense that no noun looks like, and that does not end in -ed.</summary>
    public static bool IsPast(Token token) => Past.Contains(token.Fold);

    private static IEnumerable<string> Forms()
    {
        foreach (var word in Irregular.Split(' '))
        {
            yield return word;
        }

        foreach (var entry in Regular.Split(' '))
        {
            var doubles = entry.EndsWith('*');
            var verb = entry.TrimEnd('*');
            var stem = verb.EndsWith('e') ? verb[..^1] : doubles ? verb + verb[^1] : verb;
            var endsInY = verb.EndsWith('y') && !"aeo".Contains(verb[^2], StringComparison.Ordinal);
            yield return verb;
            yield return endsInY ? $"{verb[..^1]}ies" : verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? $"{verb}es" : $"{verb}s";
            yield return endsInY ? $"{verb[..^1]}ied" : $"{stem}ed";
            yield return endsInY ? $"{verb}ing" : $"{stem}ing";
        }
    }
}
