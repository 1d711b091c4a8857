using System.Collections.Frozen;

namespace Stet.Originals;

/// <summary>Countries and parties, what their people are called, and the capitals that stand for their governments: a story may say any of them for the other.</summary>
internal static class Peoples
{
    private const string Groups =
        "us america american americans usa washington states|uk britain british briton britons kingdom london westminster|england english|scotland scottish scots|wales welsh|ireland irish dublin|france french paris|germany german germans berlin|" +
        "russia russian russians moscow kremlin|ukraine ukrainian ukrainians kyiv kiev|china chinese beijing|japan japanese tokyo|india indian indians delhi|pakistan pakistani pakistanis islamabad|israel israeli israelis jerusalem|" +
        "palestine palestinian palestinians|iran iranian iranians tehran|iraq iraqi iraqis baghdad|syria syrian syrians damascus|turkey turkish turks ankara|egypt egyptian egyptians cairo|saudi saudis riyadh|afghanistan afghan afghans kabul|" +
        "spain spanish spaniards madrid|italy italian italians rome|greece greek greeks athens|portugal portuguese lisbon|netherlands dutch holland hague|belgium belgian belgians brussels|sweden swedish swedes stockholm|norway norwegian norwegians oslo|" +
        "denmark danish danes copenhagen|finland finnish finns helsinki|poland polish poles warsaw|hungary hungarian hungarians budapest|austria austrian austrians vienna|switzerland swiss bern|czech czechs prague|romania romanian romanians bucharest|" +
        "bulgaria bulgarian bulgarians sofia|serbia serbian serbs belgrade|croatia croatian croats zagreb|canada canadian canadians ottawa|mexico mexican mexicans|brazil brazilian brazilians brasilia|argentina argentine argentinian argentines|" +
        "chile chilean chileans|cuba cuban cubans havana|venezuela venezuelan venezuelans caracas|colombia colombian colombians bogota|australia australian australians canberra|zealand zealander zealanders|korea korean koreans seoul pyongyang|" +
        "vietnam vietnamese hanoi|thailand thai thais bangkok|indonesia indonesian indonesians jakarta|malaysia malaysian malaysians|philippines filipino filipinos manila|kenya kenyan kenyans nairobi|nigeria nigerian nigerians abuja|" +
        "africa african africans|europe european europeans|asia asian asians|sudan sudanese khartoum|ethiopia ethiopian ethiopians|somalia somali somalis|libya libyan libyans tripoli|algeria algerian algerians|morocco moroccan moroccans|" +
        "lebanon lebanese beirut|jordan jordanian jordanians amman|yemen yemeni yemenis|georgia georgian georgians|chechnya chechen chechens|belarus belarusian minsk|latvia latvian|lithuania lithuanian|estonia estonian|taiwan taiwanese taipei|" +
        "eu union|un nations|zimbabwe zimbabwean harare|sri lanka lankan|nepal nepalese|bangladesh bangladeshi dhaka|" + Parties;

    private const string Parties = "labour|tory tories conservative conservatives|democrat democrats democratic|republican republicans gop|lib liberal liberals|ukip|snp|greens";

    private static readonly FrozenDictionary<string, string> First = Groups.Split('|').Select(group => group.Split(' ')).SelectMany(group => group.Select(form => (form, group[0])))
        .DistinctBy(pair => pair.form, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstOfParties = Parties.Split('|').Select(group => group.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The country that a folded word stands for, or the word.</summary>
    public static string Of(string word) => First.GetValueOrDefault(word, word);

    /// <summary>Whether what <see cref="Of"/> gave is a party, and no country.</summary>
    public static bool IsParty(string people) => FirstOfParties.Contains(people);

    public static bool Knows(string word) => First.ContainsKey(word);
}
