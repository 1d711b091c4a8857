using System.Collections.Frozen;

namespace Stet.Benchmarks.Quotations;

/// <summary>Small lists of words that rewriting exchanges for one another. None of the pairs is a spelling of one word.</summary>
internal static class WordTables
{
    public static FrozenDictionary<string, string> Synonyms { get; } = BothWays(
        "big/large small/little huge/enormous quick/fast begin/start began/started begins/starts beginning/starting help/assist helped/assisted helping/assisting buy/purchase bought/purchased buying/purchasing " +
        "show/demonstrate shows/demonstrates showed/demonstrated shown/demonstrated need/require needs/requires needed/required important/significant difficult/hard easy/simple happy/glad pleased/delighted sad/unhappy " +
        "angry/furious good/great bad/poor better/superior people/citizens children/youngsters kids/youths money/cash job/post jobs/posts work/labour company/firm companies/firms business/trade government/administration " +
        "country/nation countries/nations state/condition world/globe city/town house/home houses/homes car/vehicle cars/vehicles road/street roads/streets year/season chance/opportunity chances/opportunities " +
        "problem/difficulty problems/difficulties issue/matter issues/matters idea/notion ideas/notions plan/scheme plans/schemes way/manner ways/means result/outcome results/outcomes change/alter changed/altered " +
        "changes/alterations increase/rise increased/risen decrease/fall grow/expand growing/expanding grew/expanded growth/expansion keep/retain kept/retained stop/halt stopped/halted stopping/halting end/finish " +
        "ended/finished try/attempt tried/attempted trying/attempting use/employ used/employed using/employing get/obtain getting/obtaining give/hand gave/handed given/handed take/grab taken/grabbed make/create " +
        "made/created making/creating think/believe thought/believed thinking/believing know/realise want/wish wants/wishes wanted/wished like/enjoy liked/enjoyed love/adore hate/detest see/notice seen/noticed saw/noticed " +
        "look/appear looks/appears looked/appeared looking/appearing seem/appear find/discover found/discovered finding/discovering tell/inform told/informed talk/speak talked/spoke talking/speaking ask/request asked/requested " +
        "answer/reply say/state said/stated call/name called/named hope/trust hopes/trusts hoping/trusting fear/dread feel/sense feels/senses felt/sensed live/dwell living/dwelling die/perish died/perished kill/slay killed/slain " +
        "fight/battle fighting/battling win/triumph won/triumphed winning/triumphing lose/forfeit lost/forfeited play/perform played/performed playing/performing player/sportsman players/sportsmen game/match games/matches " +
        "team/side teams/sides goal/target goals/targets lead/guide leading/guiding leader/chief leaders/chiefs member/associate members/associates friend/ally friends/allies enemy/foe family/household families/households " +
        "man/fellow men/fellows woman/lady women/ladies young/youthful old/elderly new/fresh strong/powerful weak/feeble clear/obvious clearly/obviously certain/sure different/distinct similar/alike same/identical " +
        "whole/entire every/each many/numerous much/plenty several/various often/frequently always/constantly sometimes/occasionally now/currently soon/shortly quickly/rapidly slowly/gradually really/truly very/extremely " +
        "quite/rather almost/nearly perhaps/possibly maybe/possibly probably/likely together/jointly again/anew today/nowadays tomorrow/soon right/correct wrong/mistaken real/genuine serious/grave dangerous/risky safe/secure " +
        "free/liberated rich/wealthy law/statute laws/statutes rule/regulation rules/regulations decision/choice decisions/choices agreement/accord agreements/accords deal/bargain talks/discussions meeting/gathering " +
        "support/backing supported/backed supporting/backing attack/assault attacks/assaults war/conflict peace/calm security/safety power/might force/strength effort/endeavour efforts/endeavours success/achievement failure/defeat " +
        "amount/quantity number/quantity lot/heap part/portion parts/portions place/spot places/spots area/region areas/regions market/bazaar markets/bazaars price/cost prices/costs cost/expense costs/expenses tax/levy taxes/levies " +
        "customer/client customers/clients product/article products/articles service/amenity services/amenities system/structure systems/structures technology/machinery film/movie films/movies music/songs show/programme " +
        "fans/supporters audience/crowd story/tale stories/tales public/populace voters/electors election/vote campaign/crusade policy/strategy policies/strategies report/account evidence/proof reason/motive reasons/motives " +
        "question/query questions/queries continue/proceed allow/permit allowed/permitted allows/permits provide/supply provided/supplied provides/supplies ensure/guarantee improve/better improved/bettered develop/evolve " +
        "build/construct built/constructed building/constructing break/smash broken/smashed choose/select chosen/selected decide/determine decided/determined expect/anticipate expected/anticipated expects/anticipates");

    public static FrozenDictionary<string, string> Tenses { get; } = BothWays(
        "is/was are/were has/had does/did go/went goes/went come/came comes/came take/took takes/took make/made makes/made give/gave gives/gave get/got gets/got know/knew knows/knew think/thought thinks/thought " +
        "want/wanted wants/wanted need/needed needs/needed believe/believed believes/believed feel/felt feels/felt say/said says/said see/saw sees/saw find/found finds/found keep/kept keeps/kept look/looked looks/looked " +
        "work/worked works/worked play/played plays/played try/tried tries/tried hope/hoped hopes/hoped love/loved loves/loved live/lived lives/lived seem/seemed seems/seemed mean/meant means/meant continue/continued " +
        "continues/continued support/supported supports/supported expect/expected expects/expected remain/remained remains/remained become/became becomes/became begin/began begins/began allow/allowed allows/allowed " +
        "offer/offered offers/offered show/showed shows/showed provide/provided provides/provided help/helped helps/helped");

    public static FrozenDictionary<string, string> Modals { get; } = BothWays("can/could will/might should/must would/could may/will might/will must/should could/would shall/may");

    public static FrozenDictionary<string, string> Negated { get; } = OneWay(
        "don't/do doesn't/does didn't/did can't/can cannot/can won't/will isn't/is aren't/are wasn't/was weren't/were wouldn't/would couldn't/could shouldn't/should haven't/have hasn't/has hadn't/had never/always no/every");

    public static FrozenDictionary<string, string> Contractions { get; } = OneWay(
        "don't/do_not doesn't/does_not didn't/did_not can't/cannot won't/will_not isn't/is_not aren't/are_not wasn't/was_not weren't/were_not wouldn't/would_not couldn't/could_not haven't/have_not hasn't/has_not it's/it_is " +
        "i'm/I_am we're/we_are they're/they_are you're/you_are that's/that_is we've/we_have i've/I_have they've/they_have there's/there_is we'll/we_will i'll/I_will");

    /// <summary>Words behind which "not" can stand.</summary>
    public static FrozenSet<string> Auxiliaries { get; } = Set("is are was were will would can could should must may might has had have");

    public static FrozenDictionary<string, string> Spellings { get; } = BothWays(
        "labour/labor colour/color colours/colors favour/favor favours/favors favourite/favorite honour/honor honours/honors honoured/honored neighbour/neighbor neighbours/neighbors behaviour/behavior harbour/harbor rumour/rumor " +
        "rumours/rumors humour/humor endeavour/endeavor centre/center centres/centers theatre/theater theatres/theaters metre/meter metres/meters litre/liter defence/defense offence/offense licence/license organise/organize " +
        "organised/organized organising/organizing organisation/organization organisations/organizations recognise/recognize recognised/recognized recognises/recognizes realise/realize realised/realized realises/realizes " +
        "realising/realizing criticise/criticize criticised/criticized apologise/apologize apologised/apologized emphasise/emphasize minimise/minimize maximise/maximize modernise/modernize privatise/privatize " +
        "analyse/analyze analysed/analyzed travelling/traveling travelled/traveled traveller/traveler cancelled/canceled programme/program programmes/programs grey/gray towards/toward learnt/learned whilst/while " +
        "judgement/judgment sceptical/skeptical tonnes/tons cheque/check dialogue/dialog catalogue/catalog manoeuvre/maneuver jewellery/jewelry enquiry/inquiry ageing/aging " +
        "globalisation/globalization liberalisation/liberalization utilise/utilize prioritise/prioritize stabilise/stabilize summarise/summarize specialise/specialize characterise/characterize finalise/finalize " +
        "authorise/authorize authorised/authorized fulfil/fulfill skilful/skillful enrol/enroll instalment/installment counsellor/counselor counselling/counseling modelling/modeling labelled/labeled signalling/signaling " +
        "fuelled/fueled levelled/leveled tyre/tire tyres/tires pyjamas/pajamas plough/plow practise/practice storey/story adviser/advisor advisers/advisors");

    public static FrozenDictionary<string, string> Numerals { get; } = BothWays(
        "two/2 three/3 four/4 five/5 six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 thirteen/13 fourteen/14 fifteen/15 sixteen/16 seventeen/17 eighteen/18 nineteen/19 twenty/20 thirty/30 forty/40 fifty/50 sixty/60 " +
        "seventy/70 eighty/80 ninety/90 twenty-five/25 thirty-five/35 forty-five/45 third/3rd fourth/4th fifth/5th tenth/10th");

    public static FrozenDictionary<string, string> Numbers { get; } = OneWay("two/three three/four four/six five/seven six/five seven/nine eight/ten nine/six ten/twelve twelve/ten twenty/thirty thirty/forty fifty/sixty hundred/thousand thousand/hundred million/billion billion/million");

    public static FrozenDictionary<string, string> Hyphens { get; } = BothWays(
        "cease-fire/ceasefire e-mail/email e-mails/emails on-line/online web-site/website co-operate/cooperate co-operation/cooperation co-ordinate/coordinate health-care/healthcare long-term/longterm " +
        "break-up/breakup set-up/setup build-up/buildup line-up/lineup take-over/takeover world-wide/worldwide nation-wide/nationwide re-open/reopen re-build/rebuild week-end/weekend pay-out/payout kick-off/kickoff " +
        "comeback/come-back feedback/feed-back teamwork/team-work mid-term/midterm policy-makers/policymakers");

    /// <summary>Words that turn a sentence, bind it to a condition or say how far it goes; an honest ellipsis hides none of them.</summary>
    public static FrozenSet<string> Weighty { get; } = Set(
        "not no never none nothing nobody neither nor nowhere without hardly barely scarcely unless if except only but however although though may might could would should alleged allegedly cannot until provided deny denied " +
        "denies refuse refused refuses few little less least rarely seldom almost nearly perhaps probably possibly maybe yet despite while when unlikely false lack lacks stop fail failed wrong against doubt one two three four " +
        "five six seven eight nine ten twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion billions half quarter double twice once first second third dozen dozens zero unlike instead rather as long both");

    public static FrozenSet<string> Light { get; } = Set(
        "the a an of to in on at by for with from as that this it we i you he she they is are was were be been have has had do does did will would and or but so not our their his her its there what which who if all any");

    public static string[] Added { get; } = ["clearly", "now", "also", "really", "certainly", "completely", "always", "still", "simply", "finally", "obviously", "personally"];

    public static string[] Names { get; } =
        ["London", "Smith", "France", "Brown", "Microsoft", "Johnson", "Germany", "Williams", "Chicago", "Japan", "Taylor", "Madrid", "Wilson", "Ohio", "Peter", "Anna", "Manchester", "Toyota", "Canada", "Thompson"];

    /// <summary>Things that nobody in the news of the trial says.</summary>
    public static string[] Invented { get; } =
    [
        "We have thrown open the doors, and whoever wishes to walk through them is welcome to do so.", "Nobody in this building slept last night, and I doubt that anybody will sleep tonight.",
        "My grandmother would have laughed at the whole affair and gone back to her garden.", "The trouble with miracles is that they keep no office hours.", "I read the letter twice and put it in the stove.",
        "A promise is only worth the paper if somebody kept the paper.", "They came with lanterns and left with our harvest.", "Ask me again when the river has gone down.",
        "It was raining so hard that we counted the passengers by their voices.", "Our neighbours have behaved better than we had any right to hope.", "Such a bridge will stand longer than the people who quarrel over it.",
        "We sold the piano before we sold the horse, and that tells you everything.",
    ];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> OneWay(string pairs) => Table(pairs.Split(' ').Select(pair => pair.Replace('_', ' ').Split('/')));

    private static FrozenDictionary<string, string> BothWays(string pairs) =>
        Table(pairs.Split(' ').Select(pair => pair.Split('/')).SelectMany(pair => new[] { pair, [pair[1], pair[0]] }));

    /// <summary>Where a word stands twice, the first pair holds.</summary>
    private static FrozenDictionary<string, string> Table(IEnumerable<string[]> pairs) =>
        pairs.DistinctBy(pair => pair[0], StringComparer.Ordinal).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
