using Stet.Text;

namespace Stet.Facts;

/// <summary>Words and signs that say what a number measures, and the one form that each is compared in.</summary>
internal static class Units
{
    private static readonly WordMap<string> Measured = Table(
        "year=year years yr yrs yearlong; month=month months; week=week weeks; fortnight=fortnight fortnights; day=day days; hour=hour hours hr hrs; minute=minute minutes min mins; second=seconds secs sec; decade=decade decades; century=century centuries; " +
        "mile=mile miles; km=km kilometre kilometres kilometer kilometers kms; metre=metre metres meter meters; cm=cm centimetre centimetres centimeter centimeters; mm=mm millimetre millimetres; foot=foot feet ft; inch=inch inches; " +
        "yard=yard yards; acre=acre acres; hectare=hectare hectares; kg=kg kilogram kilograms kilo kilos kilogramme kilogrammes; gram=gram grams gramme grammes; tonne=tonne tonnes ton tons; pound-weight=lb lbs; ounce=ounce ounces oz; " +
        "litre=litre litres liter liters; gallon=gallon gallons; barrel=barrel barrels; mph=mph; kph=kph km/h; degree=degree degrees; megabyte=mb megabyte megabytes; gigabyte=gb gigabyte gigabytes; " +
        "watt=watt watts; megawatt=megawatt megawatts mw; gigawatt=gigawatt gigawatts gw; seat=seat seats; point=point points; goal=goal goals; vote=vote votes");

    private static readonly WordMap<string> Money = Table(
        "£=pound pounds sterling gbp; $=dollar dollars usd; €=euro euros eur; ¥=yen jpy; p=pence penny; c=cent cents; rouble=rouble roubles ruble rubles; rupee=rupee rupees; yuan=yuan renminbi; franc=franc francs; krona=krona kronor; " +
        "krone=krone kroner; peso=peso pesos; rand=rand; won=krw; shekel=shekel shekels; lira=lira liras; mark=deutschmarks");

    /// <summary>A span of time in one of three measures, which are no multiples of each other: minutes, days, months; 0 for what is no time.</summary>
    public static (int Rank, decimal Times) TimeOf(string? unit) => unit switch
    {
        "second" => (1, 1m / 60),
        "minute" => (1, 1),
        "hour" => (1, 60),
        "day" => (2, 1),
        "week" => (2, 7),
        "fortnight" => (2, 14),
        "month" => (3, 1),
        "year" => (3, 12),
        _ => (0, 0),
    };

    public static string? NameOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "day",
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        TimeUnit.Year => "year",
        _ => null,
    };

    /// <summary>The unit of letters right behind digits, and whether it is a currency; null for those that say how many.</summary>
    public static (string Unit, bool IsMoney)? OfSuffix(ReadOnlySpan<char> letters) =>
        letters.IsEmpty ? null : letters is "p" ? ("p", true) : letters is "in" ? ("inch", false) : Of(Folding.Hash(letters)) is { } unit ? (unit, false) : null;

    public static string? Of(ulong fold) => Measured.TryGetValue(fold, out var unit) ? unit : null;

    public static string? Currency(ulong fold) => Money.TryGetValue(fold, out var currency) ? currency : null;

    /// <summary>£, $, €, ¥; null for other characters.</summary>
    public static string? Sign(ReadOnlySpan<char> text) => text switch
    {
        "£" => "£",
        "$" => "$",
        "€" => "€",
        "¥" => "¥",
        _ => null,
    };

    private static WordMap<string> Table(string entries)
    {
        var table = new Dictionary<ulong, string>();
        foreach (var entry in entries.Split("; "))
        {
            var at = entry.IndexOf('=', StringComparison.Ordinal);
            foreach (var form in entry[(at + 1)..].Split(' '))
            {
                table[Folding.Hash(form)] = entry[..at];
            }
        }

        return new WordMap<string>(table);
    }
}
