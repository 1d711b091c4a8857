using System.Globalization;
using System.Reflection;
using Stet.Text;

namespace Stet.Tests.Text;

public sealed class LookAlikesTests
{
    /// <summary>What Unicode's file says: a character, and what stands for all that look like it.</summary>
    private static readonly Dictionary<char, string> Prototypes = Lines().Where(line => line.Contains(';', StringComparison.Ordinal)).Select(line => line.Split(';'))
        .ToDictionary(fields => Character(fields[0])[0], fields => string.Concat(fields[1].Trim().Split(' ').Select(Character)));

    [Fact]
    public void The_table_holds_what_the_confusables_of_Unicode_say()
    {
        var letters = Enumerable.Range('A', 26).Concat(Enumerable.Range('a', 26)).Select(c => (char)c).ToLookup(c => Prototypes.GetValueOrDefault(c, c.ToString()));
        for (var c = '\u0080'; c < char.MaxValue; c++)
        {
            var alike = Prototypes.TryGetValue(c, out var prototype) ? letters[prototype].ToArray() : [];
            var expected = alike.Length > 1 ? alike.Single(letter => char.IsUpper(letter) == char.IsUpper(c)) : alike.SingleOrDefault();

            LookAlikes.Latin(c).ShouldBe(expected, $"U+{(int)c:X4}");
        }
    }

    [Fact]
    public void A_look_alike_of_an_alphabet_looks_like_its_letter()
    {
        for (var letter = 'A'; letter <= 'z'; letter++)
        {
            foreach (var script in new[] { Script.Cyrillic, Script.Greek, Script.Armenian })
            {
                if (LookAlikes.Of(letter, script) is var alike and not '\0')
                {
                    Scripts.Of(alike).ShouldBe(script);
                    LookAlikes.Latin(alike).ShouldBe(letter);
                }
            }
        }
    }

    [Theory]
    [InlineData("асеорхуі", "aceopxyi")]
    [InlineData("АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY")]
    [InlineData("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo")]
    [InlineData("օսհᎪᏟᎷ", "ouhACM")]
    public void Letters_of_keyboards_are_there(string foreign, string latin) => string.Concat(foreign.Select(LookAlikes.Latin)).ShouldBe(latin);

    [Theory]
    [InlineData("𝗯𝐛𝓫𝔟𝕓𝖇𝚋ⓑｂ", "bbbbbbbbb")]
    [InlineData("𝟘𝟙𝟡𝐀𝐙𝐚𝐳𝒽ℯℍℕℨＡＺａｚ", "019AZazheHNZAZaz")]
    [InlineData("🄰🅰🅐🅩ⅿⅭ", "AAAZmC")]
    public void A_styled_letter_shows_the_plain_one(string styled, string plain)
    {
        var read = "";
        for (var at = 0; at < styled.Length;)
        {
            read += StyledLetters.PlainOf(styled.AsSpan(at), out var length);
            at += length;
        }

        read.ShouldBe(plain);
    }

    private static string Character(string hexadecimal) => char.ConvertFromUtf32(int.Parse(hexadecimal.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Confusables.txt")!);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('#')[0];
        }
    }
}
