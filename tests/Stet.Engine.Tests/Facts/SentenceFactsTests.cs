using System.Globalization;
using System.Text;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Formats;

namespace Stet.Tests.Facts;

public sealed class SentenceFactsTests
{
    [Theory]
    [InlineData("He paid £1.2m for it.", "1200000 Money £")]
    [InlineData("He paid about $2.3 million for it.", "2300000 Money $ About")]
    [InlineData("He paid $1.2million for it.", "1200000 Money $")]
    [InlineData("He paid two point five bn pounds or two and a half mn dollars, and two bn for the rest.", "2500000000 Money £|2500000 Money $|2000000000 Count")]
    [InlineData("It cost 10 to 15 million euros.", "10000000..15000000 Money €")]
    [InlineData("It cost $10-15 million.", "10000000..15000000 Money $")]
    [InlineData("They own nearly two-thirds of it.", "0.67 Share Nearly")]
    [InlineData("A 29-year-old man came.", "29 Age")]
    [InlineData("The man, aged 29, came.", "29 Age")]
    [InlineData("She is 47, and he was 29.", "47 Age|29 Age")]
    [InlineData("At 47, she came.", "47 Age")]
    [InlineData("It was half of 1 percent, or half a per cent.", "0.5 Percent|0.5 Percent")]
    [InlineData("It took $458 m.", "458000000 Money $")]
    [InlineData("It starts at 1430 GMT and the other at 1815.", "870 Clock|1095 Clock")]
    [InlineData("He has the one with a bell.", "")]
    [InlineData("He was jailed for twenty-two years.", "22 Count year")]
    [InlineData("The 22-month war.", "22 Count month")]
    [InlineData("There were four hundred and fifty thousand of them.", "450000 Count")]
    [InlineData("They won 3-1 at home.", "3..1 Score")]
    [InlineData("In the twenty-first minute they led.", "21 Ordinal minute")]
    [InlineData("Prices rose 5%.", "5 Percent")]
    [InlineData("Prices rose five per cent.", "5 Percent")]
    [InlineData("They rose two percentage points.", "2 PercentagePoint")]
    [InlineData("Dozens of ferries came.", "12 Count vague")]
    [InlineData("They lost half a million pounds.", "500000 Money £")]
    [InlineData("It took two and a half years.", "2.5 Count year")]
    [InlineData("No more than three came.", "3 Count AtMost")]
    [InlineData("At least 12 came.", "12 Count AtLeast")]
    [InlineData("It begins at 10.30am.", "630 Clock")]
    [InlineData("They won it twice and doubled it.", "2 Times|2 Times")]
    [InlineData("It cost a hundred pounds, hundreds of pounds or a third of that.", "100 Money £|100 Money £ vague|0.33 Share")]
    [InlineData("One pupil in 13 was away.", "0.08 Share")]
    [InlineData("One of every nine came, and three out of ten stayed.", "0.11 Share|0.3 Share")]
    [InlineData("It ends within days, and not after several months.", "1 Count day vague|1 Count month vague")]
    [InlineData("She leads by 49% to 47 in it.", "49 Percent|47 Percent")]
    [InlineData("They quadrupled it.", "4 Times")]
    [InlineData("It grew over the past century, and the decade before it shrank.", "100 Count year|10 Count year")]
    [InlineData("It was less than the 4% of last year, as well as $3m.", "4 Percent|3000000 Money $")]
    [InlineData("Nobody came, and no one spoke.", "")]
    [InlineData("It rose 44p by 1815 GMT, or 2km.", "44 Money p|1095 Clock|2 Count km")]
    [InlineData("It fell by 23% from 36,185 to 1.90 Tarnish or Canadian dollars, 2.20 Canadian dollars.", "23 Percent|36185 Count|1.9 Count|2.2 Money $")]
    [InlineData("They sold 999999999999999999tn houses in 999999999999999999bn centuries.", "")]
    [InlineData("They sold one hundred one hundred houses and trillions of trillions of trillions.", "101 Count|1000000000000000000 Count vague")]
    public void Quantities_are_read(string sentence, string expected) => Read(sentence).OfType<Quantity>().Select(Show).ShouldBe(Lines(expected));

    [Theory]
    [InlineData("It ended on 12 December 2004.", "2004-12-12")]
    [InlineData("It ended on December 12, 2004.", "2004-12-12")]
    [InlineData("It ended on the 12th of December.", "?-12-12")]
    [InlineData("It ended on Tuesday, March 3.", "?-3-3 Tuesday")]
    [InlineData("It ended on 23.12.23.", "2023-12-23")]
    [InlineData("It was in the fall of 2022.", "2022-?-? Autumn")]
    [InlineData("It was in September 2022.", "2022-9-?")]
    [InlineData("They met last week.", "?-?-? Week-1")]
    [InlineData("They met two years ago.", "?-?-? Year-2")]
    [InlineData("They meet next Tuesday.", "?-?-? Tuesday Named1")]
    [InlineData("It was so in the 1980s.", "?-?-? 1980s")]
    [InlineData("They came yesterday and leave tonight.", "?-?-? Day-1|?-?-? Day0")]
    [InlineData("They left this month, tomorrow or in summer 2004.", "?-?-? Month0|?-?-? Day1|2004-?-? Summer")]
    [InlineData("It was so in the twenties and a week ago.", "?-?-? 1920s|?-?-? Week-1")]
    [InlineData("It runs from January 9 to 15, or 9-15 March.", "?-1-9|?-3-9")]
    [InlineData("They spoke at the spring conference.", "?-?-? Spring")]
    [InlineData("He may march, and prices fall.", "")]
    [InlineData("The 2005 budget was late.", "2005-?-?")]
    [InlineData("About 2000 people came.", "")]
    [InlineData("It followed December's 4% rise and May 10% of sales, and in March 3 people came.", "?-12-?|?-5-?|?-3-?")]
    [InlineData("It rose by 1430 GMT.", "")]
    public void Dates_are_read(string sentence, string expected) => Read(sentence).OfType<Date>().Select(Show).ShouldBe(Lines(expected));

    [Theory]
    [InlineData("Yesterday President Ilse V. Brandt spoke.", "ilse v brandt (president)")]
    [InlineData("They told US President Tomas Oyelaran so.", "us|tomas oyelaran (president)")]
    [InlineData("They told Foreign Secretary Ana Petrov of the Bank of Marlow.", "ana petrov (foreign secretary)|bank marlow")]
    [InlineData("They met in Tarnhill's hall on Monday.", "tarnhill")]
    [InlineData("They met at nine.", "")]
    [InlineData("They told Ana O'Brennan of Marlow & Tarn, B&T and the iHarbour.", "ana brennan|marlow tarn|b&t|iharbour")]
    [InlineData("The Home Secretary left the Treasury for the Foreign Office and the House of Tarn.", "treasury|foreign office|house tarn")]
    [InlineData("She told the Labour MP Ilse Brandt of the Labour Party and General Motors.", "labour|ilse brandt (mp)|labour party|general motors")]
    [InlineData("Both children read My Marlow Years beside the rivers that spring, and another play about the Six Rivers opens with the coming New Year.", "my marlow years|six rivers|new year")]
    [InlineData("He told the White House Chief Ana Petrov of the Institute for Public Harbours.", "white house|ana petrov (chief)|institute for public harbours")]
    [InlineData("Now Marlow said so.", "marlow")]
    [InlineData("They told Park Geun-\u200D of Ilse Brandt Voss-\u00AD so.", "park geun|ilse brandt voss")]
    public void Names_are_read(string sentence, string expected) => Read(sentence).OfType<Name>().Select(Show).ShouldBe(Lines(expected));

    private static string[] Lines(string expected) => expected.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<Fact> Read(string sentence)
    {
        var article = ArticleReaders.Read("story.txt", Encoding.UTF8.GetBytes(sentence), new List<Trouble>())!;
        return article.Blocks.SelectMany(SentenceFacts.Of).SelectMany(read => read.Facts);
    }

    private static string Show(Fact fact) => fact switch
    {
        Quantity quantity => Join(Number(quantity.Value) + (quantity.To is { } to ? $"..{Number(to)}" : ""), quantity.Measure, quantity.Unit, quantity.Modifier == Modifier.None ? null : quantity.Modifier, quantity.IsVague ? "vague" : null),
        Date date => Join(date.Decade is null ? $"{date.Year?.ToString(CultureInfo.InvariantCulture) ?? "?"}-{date.Month?.ToString(CultureInfo.InvariantCulture) ?? "?"}-{date.Day?.ToString(CultureInfo.InvariantCulture) ?? "?"}" : $"?-?-? {date.Decade}s", date.Weekday, date.Season, date.Relative is { } relative ? $"{relative.Unit}{relative.Offset}" : null),
        Name name => Join(string.Join(' ', name.Words), name.Titles.Count > 0 ? $"({string.Join(' ', name.Titles)})" : null),
        _ => "",
    };

    private static string Number(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Join(params object?[] parts) => string.Join(' ', parts.Where(part => part is not null));
}
