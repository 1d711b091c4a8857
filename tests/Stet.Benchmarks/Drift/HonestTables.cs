using System.Text.RegularExpressions;

namespace Stet.Benchmarks.Drift;

/// <summary>Words and turns that stand for each other.</summary>
internal static class HonestTables
{
    public static IReadOnlyList<(Regex Word, string Other)> Words { get; } = Pairs(
        "company=firm|firm=company|companies=businesses|people=persons|bought=acquired|buy=purchase|help=assist|began=started|start=begin|big=large|large=sizeable|showed=indicated|shows=indicates|show=indicate|jobs=posts|job=post|" +
        "announced=unveiled|fell=dropped|rose=climbed|rise=climb|fall=drop|growth=expansion|profits=earnings|talks=negotiations|troops=soldiers|attack=assault|attacks=assaults|workers=employees|staff=employees|children=youngsters|" +
        "said=stated|told=informed|film=movie|match=game|game=match|team=side|side=team|players=squad members|win=victory|victory=win|fans=supporters|manager=boss|coach=trainer|award=prize|awards=prizes|record=all-time high|song=track|" +
        "house=home|cars=vehicles|car=vehicle|doctors=physicians|money=cash|cost=price|shares=stock|internet=web|software=programs|users=people who use it|students=pupils|vote=ballot|government=administration|ministers=members of the government|" +
        "report=study|study=report|warned=cautioned|asked=requested|wants=seeks|want=seek|wanted=sought|tried=attempted|trying=attempting|used=employed|use=employ|given=handed|gave=handed|make=produce|made=produced|changed=altered|change=alter|" +
        "chosen=selected|closed=shut|left=departed|stay=remain|keep=retain|important=significant|difficult=hard|hard=difficult|quickly=rapidly|angry=furious|problem=difficulty|problems=difficulties|result=outcome|results=figures|area=region|" +
        "areas=regions|country=nation|countries=nations|world=globe|new=fresh|former=ex-|many=numerous|nearly=almost|almost=nearly|about=around|around=about|discuss=talk about|trip=visit|visit=trip|crash=accident|fire=blaze|fears=worries|" +
        "damage=harm|found=discovered|find=discover|claims=allegations|strong=robust|weak=feeble|likely=expected|despite=in spite of|because of=due to|due to=because of|after=following|including=among them|plans=intends|plan=scheme|" +
        "decision=ruling|deal=agreement|agreement=deal|offer=proposal|proposal=suggestion|spokesman=representative|chief=head|head=chief|boss=chief|biggest=largest|largest=biggest|main=principal|latest=most recent|whole=entire|several=a number of|" +
        "system=set-up|service=facility|services=facilities|market=sector|sector=industry|industry=sector|sales=turnover|customers=clients|consumers=shoppers|demand=appetite|expected=forecast|hopes=expects|believe=think|believes=thinks|thought=believed|" +
        "need=require|needs=requires|needed=required|able=in a position|allow=let|support=backing|backed=supported|ahead=in front|injury=knock|season=campaign|title=crown|final=decider|goal=strike|points=marks|round=stage|singer=vocalist|" +
        "band=group|album=record|star=celebrity|actor=performer|audience=viewers|party=political party|election=poll|campaign=drive|leader=head|policy=approach|law=legislation|laws=legislation|court=judges|police=officers|case=matter|evidence=proof");

    public static IReadOnlyList<(Regex Pattern, string Other)> Small { get; } = Compiled(
    [
        (@"\bsaid that\b", "said"), (@"\bsaid the\b", "said that the"), (@"\bwhich\b", "that"), (@"\bin order to\b", "to"), (@"\bhas been\b", "was"), (@"\bis set to\b", "is to"), (@"\bwill be\b", "is going to be"), (@"\bas well as\b", "and"),
        (@"\bmore than\b", "over"), (@"\bover (?=\d)", "more than "), (@"\bin the UK\b", "in Britain"), (@"\bthe US\b", "the United States"), (@"\bAmerican\b", "US"), (@"\bUK\b", "British"), (@"\bhas said\b", "said"), (@"\bhave said\b", "said"),
        (@"\bwas\b", "has been"), (@"\bthe company's\b", "its"), (@"\bthis\b", "the"), (@"\bthese\b", "the"), (@"\bhad been\b", "was"), (@"\bhad\b", "has"), (@"\bhas\b", "had"), (@"\bwere\b", "had been"), (@"\bsuch as\b", "like"), (@"\btwice as\b", "two times as"),
        (@"\bwill\b", "is going to"), (@"\bbut\b", "though"), (@"\balthough\b", "while"), (@"\bwhile\b", "whereas"), (@"\baccording to\b", "in the words of"), (@"\bin \b", "during "), (@"\bfor the first time\b", "for a first time"), (@"\balong with\b", "together with"),
    ]);

    public static IReadOnlyDictionary<string, string> Numbers { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["2"] = "two",
        ["3"] = "three",
        ["4"] = "four",
        ["5"] = "five",
        ["6"] = "six",
        ["7"] = "seven",
        ["8"] = "eight",
        ["9"] = "nine",
        ["10"] = "ten",
        ["11"] = "eleven",
        ["12"] = "twelve",
    };

    private static (Regex, string)[] Compiled((string Pattern, string Other)[] pairs) => pairs.Select(pair => (Of(pair.Pattern), pair.Other)).ToArray();

    private static Regex Of(string pattern) => new(pattern, RegexOptions.None, TimeSpan.FromSeconds(60));

    private static (Regex, string)[] Pairs(string pairs) => pairs.Split('|').Select(pair => (Of($@"\b{pair[..pair.IndexOf('=', StringComparison.Ordinal)]}\b"), pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..])).ToArray();
}
