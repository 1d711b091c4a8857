using System.Collections.Frozen;

namespace Stet.Facts;

/// <summary>Countries, states and parties, what their people are called, and the capitals that stand for their governments: a story may say any of
/// them for the other.</summary>
internal static class Peoples
{
    /// <summary>What a land is called, and behind a colon what is of it.</summary>
    private const string Lands =
        "us america usa washington states:american americans yankee yankees|uk britain kingdom london westminster whitehall:british briton britons|england:english englishman englishmen|scotland holyrood:scottish scots scot scotsman scotsmen|wales:welsh welshman welshmen|" +
        "ireland dublin eire:irish irishman irishmen|ulster stormont:ulsterman|france paris:french frenchman frenchmen frenchwoman|germany berlin bonn:german germans|russia moscow kremlin:russian russians|ukraine kyiv kiev:ukrainian ukrainians|china beijing:chinese|" +
        "japan tokyo:japanese|india delhi:indian indians|pakistan islamabad:pakistani pakistanis|israel jerusalem:israeli israelis|palestine gaza ramallah:palestinian palestinians|iran tehran:iranian iranians|iraq baghdad:iraqi iraqis|syria damascus:syrian syrians|" +
        "turkey ankara:turkish turk turks|egypt cairo:egyptian egyptians|saudi riyadh:saudis|afghanistan kabul:afghan afghans|spain madrid:spanish spaniard spaniards|italy rome:italian italians|greece athens:greek greeks|portugal lisbon:portuguese|" +
        "netherlands holland hague:dutch dutchman dutchmen|belgium:belgian belgians|luxembourg:|sweden stockholm:swedish swede swedes|norway oslo:norwegian norwegians|denmark copenhagen:danish dane danes|finland helsinki:finnish finn finns|" +
        "iceland reykjavik:icelandic icelander|poland warsaw:polish pole poles|hungary budapest:hungarian hungarians|austria vienna:austrian austrians|switzerland bern swiss:swiss|czechia prague:czech czechs|slovakia bratislava:slovak slovaks slovakian|slovenia ljubljana:slovene slovenian slovenians|" +
        "romania bucharest:romanian romanians|bulgaria sofia:bulgarian bulgarians|serbia belgrade:serbian serb serbs serbians|croatia zagreb:croatian croat croats|bosnia sarajevo:bosnian bosnians|kosovo pristina:kosovar kosovars|albania tirana:albanian albanians|macedonia skopje:macedonian|" +
        "montenegro podgorica:montenegrin|moldova chisinau:moldovan moldovans|belarus minsk:belarusian belarusians|latvia riga:latvian latvians|lithuania vilnius:lithuanian lithuanians|estonia tallinn:estonian estonians|malta valletta:maltese|cyprus nicosia:cypriot cypriots|" +
        "canada ottawa:canadian canadians|mexico:mexican mexicans|guatemala:guatemalan|honduras:honduran|salvador:salvadoran|nicaragua managua:nicaraguan|panama:panamanian|cuba havana:cuban cubans|haiti:haitian haitians|jamaica:jamaican jamaicans|trinidad:trinidadian|barbados:barbadian|" +
        "bahamas:bahamian|dominica:dominican dominicans|brazil brasilia:brazilian brazilians|argentina:argentine argentinian argentinians argentines|chile:chilean chileans|peru:peruvian peruvians|bolivia:bolivian|colombia bogota:colombian colombians|ecuador quito:ecuadorian|" +
        "venezuela caracas:venezuelan venezuelans|uruguay montevideo:uruguayan|paraguay:paraguayan|australia canberra:australian australians aussie aussies|zealand:zealander zealanders kiwi kiwis|fiji:fijian fijians|samoa:samoan samoans|tonga:tongan tongans|" +
        "korea seoul pyongyang:korean koreans|mongolia:mongolian|vietnam hanoi:vietnamese|thailand bangkok:thai thais|laos:laotian|cambodia:cambodian khmer|burma myanmar:burmese|indonesia jakarta:indonesian indonesians|malaysia:malaysian malaysians|singapore:singaporean|" +
        "philippines manila:filipino filipinos|taiwan taipei:taiwanese|nepal kathmandu:nepalese|lanka sri colombo:lankan lankans|bangladesh dhaka:bangladeshi bangladeshis|bhutan:bhutanese|maldives:maldivian|kazakhstan astana:kazakh|uzbekistan tashkent:uzbek uzbeks|" +
        "georgia tbilisi:georgian georgians|armenia yerevan:armenian armenians|azerbaijan baku:azerbaijani azeri|chechnya grozny:chechen chechens|kurdistan:kurdish kurd kurds|lebanon beirut:lebanese|jordan amman:jordanian jordanians|yemen sanaa:yemeni yemenis|oman:omani|qatar doha:qatari|" +
        "kuwait:kuwaiti kuwaitis|bahrain:bahraini|emirates:emirati|libya tripoli:libyan libyans|tunisia tunis:tunisian tunisians|algeria algiers:algerian algerians|morocco rabat:moroccan moroccans|sudan khartoum:sudanese|ethiopia addis:ethiopian ethiopians|eritrea asmara:eritrean|" +
        "somalia mogadishu:somali somalis|kenya nairobi:kenyan kenyans|uganda kampala:ugandan ugandans|tanzania:tanzanian|rwanda kigali:rwandan rwandans|congo kinshasa:congolese|zimbabwe harare:zimbabwean zimbabweans|zambia lusaka:zambian|malawi:malawian|mozambique maputo:mozambican|" +
        "angola luanda:angolan|namibia windhoek:namibian|botswana:|nigeria abuja:nigerian nigerians|ghana accra:ghanaian ghanaians|cameroon:cameroonian|senegal dakar:senegalese|mali bamako:malian|ivory:ivorian ivorians|liberia monrovia:liberian|sierra leone:leonean|togo:togolese|benin:beninese|" +
        "madagascar:malagasy|africa:african africans|europe:european europeans|asia:asian asians|eu union commission brussels:|un nations:|nato:|olympic olympics:olympian|arab:arabs arabian|basque:basques|catalonia:catalan catalans|wallonia:walloon|flanders:flemish|" + States;

    private const string States =
        "alabama:alabamian|alaska:alaskan|arizona:arizonan|arkansas:arkansan|california:californian californians|colorado:coloradan|connecticut:|delaware:delawarean|florida:floridian floridians|hawaii:hawaiian|idaho:idahoan|illinois:illinoisan|indiana:hoosier|" +
        "iowa:iowan iowans|kansas:kansan|kentucky:kentuckian|louisiana:louisianan|maine:mainer|maryland:marylander|massachusetts:|michigan:michigander|minnesota:minnesotan|mississippi:mississippian|missouri:missourian|montana:montanan|nebraska:nebraskan|nevada:nevadan|" +
        "ohio:ohioan ohioans|oklahoma:oklahoman|oregon:oregonian|pennsylvania:pennsylvanian|tennessee:tennessean|texas:texan texans|utah:utahn|vermont:vermonter|virginia:virginian virginians|wisconsin:wisconsinite|wyoming:|" + Parties;

    /// <summary>What stands behind the party of an American politician: "D-Va."</summary>
    private const string ShortStates =
        "ala alabama al alabama ak alaska ariz arizona az arizona ark arkansas ar arkansas calif california ca california colo colorado co colorado conn connecticut ct connecticut del delaware de delaware fla florida fl florida ga georgia id idaho ill illinois il illinois ind indiana in indiana " +
        "ia iowa kan kansas ks kansas ky kentucky la louisiana me maine md maryland mass massachusetts ma massachusetts mich michigan mi michigan minn minnesota mn minnesota miss mississippi ms mississippi mo missouri mont montana mt montana neb nebraska ne nebraska nev nevada nv nevada " +
        "nh new-hampshire nj new-jersey nm new-mexico ny new-york nc north-carolina nd north-dakota oh ohio okla oklahoma ok oklahoma ore oregon or oregon pa pennsylvania ri rhode-island sc south-carolina sd south-dakota tenn tennessee tn tennessee tex texas tx texas ut utah vt vermont " +
        "va virginia wash washington wa washington wva west-virginia wv west-virginia wis wisconsin wi wisconsin wyo wyoming wy wyoming";

    private const string Parties = "labour:|tory:tories conservative conservatives|democrat democrats:democratic|republican republicans gop:|lib dem dems liberal liberals:|ukip:|snp:|greens:";

    private static readonly FrozenDictionary<string, string> First = Lands.Split('|').Select(group => group.Split(' ', ':')).SelectMany(group => group.Where(form => form.Length > 0).Select(form => (form, group[0])))
        .DistinctBy(pair => pair.form, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Other names of lands, which are no cities.</summary>
    private static readonly string[] OtherNames = ["america", "usa", "states", "britain", "kingdom", "holland", "eire", "swiss", "myanmar", "sri", "leone", "union", "commission", "nations", "olympics", "gaza", "addis"];

    private static readonly FrozenSet<string> Capitals = Lands.Split('|').SelectMany(group => group.Split(':')[0].Split(' ').Skip(1)).Except(OtherNames, StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> People = Lands.Split('|').SelectMany(group => group.Split(':')[1].Split(' ')).Where(form => form.Length > 0).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands for a land or a union of them behind "United" or "European" and alone, and is the name of other bodies elsewhere.</summary>
    private static readonly string[] Bodies = ["union", "commission", "nations", "states", "kingdom"];

    private static readonly FrozenSet<string> Persons = "dane swede finn pole spaniard briton scot turk serb croat slovene slovak icelander aussie kiwi kurd".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstOfParties = Parties.Split('|').Select(group => group.Split(' ', ':')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> StatesInShort = ShortStates.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1].Split('-'), StringComparer.Ordinal);

    /// <summary>The words of a state of the United States by what it is shortened to, without full stops, or by its name; empty where it is none.</summary>
    public static IReadOnlyList<string> StateOf(string word) => StatesInShort.TryGetValue(word, out var state) ? state : StatesInShort.Values.Any(full => full is [var only] && only == word) ? [word] : [];

    /// <summary>The country that a folded word stands for, or the word.</summary>
    public static string Of(string word) => First.GetValueOrDefault(word, word);

    /// <summary>Whether what <see cref="Of"/> gave is a party, and no country.</summary>
    public static bool IsParty(string people) => FirstOfParties.Contains(people);

    /// <summary>"Six Nations", "Rugby Union": it ends as the name of a land may, and is another.</summary>
    public static bool IsOtherBody(Name name) => name.Words.Count > 1 && Bodies.Contains(name.Last) && name.Words[^2] is not ("united" or "european");

    public static bool Knows(string word) => First.ContainsKey(word);

    /// <summary>Whether a word is the name of a city that stands for a government: it is no name of the land.</summary>
    public static bool IsCapital(string word) => Capitals.Contains(word);

    /// <summary>Whether a word names a land, its people or a party, and no city.</summary>
    public static bool IsLand(string word) => Knows(word) && !IsCapital(word);

    /// <summary>Whether a word says where one person is from, and is no adjective: "Dane", "Frenchman", "Icelander".</summary>
    public static bool IsPerson(string word) => People.Contains(word) && (Persons.Contains(word) || word is [.., 'm', 'a', 'n'] and not "german");

    /// <summary>Whether a word says where somebody is from, or what party he is of: "the Brazilian", "the Democrat".</summary>
    public static bool IsPeople(string word) => People.Contains(word) || IsParty(Of(word));
}
