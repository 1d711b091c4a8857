using Stet.Text;

namespace Stet.Originals;

/// <summary>Words of news that stand for each other in retelling, so that a sentence is found again in other words. They help to align and never
/// decide that a fact is the same.</summary>
internal static class Synonyms
{
    private const string Groups =
        "company firm business corporation|buy purchase acquire acquisition|help aid assist assistance|start begin commence launch|large big huge major|show demonstrate reveal|need require|job post position|plan intend intention scheme|" +
        "rise increase climb grow growth gain surge jump soar|fall drop decline decrease slump plunge slip tumble|profit earnings|kill murder|injure wound hurt|arrest detain|jail imprison prison|vote ballot|talks negotiation discussion|" +
        "ceasefire truce armistice|soldier troops forces army|attack assault raid|leader chief head boss|worker employee staff|child kid youngster|police officers|court tribunal|trial case hearing|law legislation|deal agreement accord pact|" +
        "film movie|match game|team side squad|player|victory win triumph|defeat beat|injury|fan supporter|manager coach|award prize|song single track|singer vocalist|actor star|house home|car vehicle|road street|" +
        "illness disease sickness|doctor physician|money cash fund|price cost|tax levy duty|share stock|quarter|market|bank|internet web online net|mobile phone handset|computer pc|software program programme|customer client consumer|user|" +
        "student pupil|teacher|school|university college|election poll|party|minister|government administration|parliament|mp lawmaker legislator|bill|report study survey|warn caution|ask request demand call urge|allow permit let|" +
        "ban prohibit forbid bar|stop halt end cease|finish complete conclude|reject refuse dismiss|accept approve agree|hope expect anticipate|want wish seek|try attempt bid effort|use employ utilise utilize|get receive obtain|give provide offer supply|" +
        "send dispatch|make create produce build|change alter modify|choose select pick|close shut|open|leave quit depart resign|join|return|stay remain|keep retain maintain|important significant key crucial|difficult hard tough|easy simple|fast quick rapid|" +
        "happy pleased delighted satisfied|angry furious|worried concerned anxious concern worry|sad|say|think believe reckon consider|know|chance opportunity|problem trouble issue difficulty|result outcome|reason cause|way method|area region zone|" +
        "country nation state|city town|world global international|people public citizen|man|woman|year annual yearly|month|week|day|more further additional extra|new fresh|old former previous ex|several many numerous|nearly almost|about around|" +
        "own possess|live reside|die death|happen occur|discuss talk|speak|meet meeting|visit trip|travel journey|protest demonstration rally|crash accident collision|fire blaze|storm hurricane|weapon arms|bomb explosive|fear dread|hit strike|" +
        "damage harm|destroy wreck|save rescue|find discover locate|search hunt|evidence proof|claim allege assert|deny denial|admit confess acknowledge|accuse charge|guilty convict|innocent acquit|sign ink|cut reduce reduction slash trim|raise lift boost|" +
        "trust faith confidence|territory land ground|message signal|envoy emissary representative|intermediary|private behind|early|late|first initial|last final|earlier|seem appear|probably likely|maybe perhaps possibly|also too|annually|" +
        "predict forecast|double twice|fourth quarter|three-quarters|spokesman spokeswoman spokesperson|executive|official|expert specialist analyst|victim casualty|neighbour neighbor|capture seize|retreat withdraw withdrawal pullback";

    private static readonly WordMap<ulong> First = Table();

    /// <summary>The stem that stands for a stem and its synonyms.</summary>
    public static ulong Of(ulong stem) => First.TryGetValue(stem, out var first) ? first : stem;

    private static WordMap<ulong> Table()
    {
        var table = new Dictionary<ulong, ulong>();
        foreach (var group in Groups.Split('|'))
        {
            var words = group.Split(' ');
            foreach (var word in words)
            {
                table.TryAdd(Stem.Hash(word), Stem.Hash(words[0]));
            }
        }

        return new WordMap<ulong>(table);
    }
}
