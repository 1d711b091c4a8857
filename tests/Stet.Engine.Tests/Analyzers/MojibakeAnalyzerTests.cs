using System.Text;
using FsCheck.Fluent;
using Stet.Text;

namespace Stet.Tests.Analyzers;

public sealed class MojibakeAnalyzerTests
{
    [Theory]
    [InlineData("It’s over, she said.")]
    [InlineData("“We will not go,” he said — twice…")]
    [InlineData("The £5 café in Besançon, the Ångström and the naïve voter of Łódź.")]
    [InlineData("Ms. Şahin met Mr. Dvořák and Ms. Čaputová.")]
    [InlineData("The sign says «Привет, как дела» on it.")]
    [InlineData("Prices fell by 3 € at 20 °C, the firm ® said.")]
    [InlineData("She sent 😀 and ❤ to all.")]
    [InlineData("The name is 北京市 in its own letters and Ελλάδα too.")]
    [InlineData("Nguyễn Văn was there.")]
    public void Utf8_read_as_Windows_1252_is_mended_to_what_was_written(string written)
    {
        var damaged = Windows1252.Instance.GetString(Encoding.UTF8.GetBytes(written));

        AreaStory.Integrity.Lint(damaged).ShouldAllBe(diagnostic => diagnostic.Rule.Name == "mojibake");
        AreaStory.Integrity.Mended(damaged).ShouldBe(written);
        AreaStory.Integrity.Mended(Windows1252.Instance.GetString(Encoding.UTF8.GetBytes(damaged))).ShouldBe(written);
    }

    [Theory]
    [InlineData("Читайте также другие новости на сайте", "windows-1251")]
    [InlineData("Слава Україні, сказав президент", "windows-1251")]
    [InlineData("Москва", "windows-1251")]
    [InlineData("Читайте также другие новости на сайте", "koi8-u")]
    public void Cyrillic_read_as_Windows_1252_is_mended_to_what_was_written(string written, string page) =>
        AreaStory.Integrity.Mended("The page said: " + Damage(written, page)).ShouldBe("The page said: " + written);

    [Theory]
    [InlineData("Wałęsa", "Wa³êsa")]
    [InlineData("Jiří", "Jiøí")]
    [InlineData("Şırnak Belediye Başkanı Yıldız Güneş", "Þýrnak Belediye Baþkaný Yýldýz Güneþ")]
    public void Names_of_other_code_pages_are_mended_where_only_one_explains_them(string written, string damaged) =>
        AreaStory.Integrity.Mended($"Then {damaged} spoke.").ShouldBe($"Then {written} spoke.");

    [Theory]
    [InlineData("Rada miasta uznała, że most nie jest bezpieczny, i wstrzymała ruch.", "windows-1250", "windows-1252")]
    [InlineData("Poslanci schválili zákon těsnou většinou, řekl mluvčí.", "windows-1250", "iso-8859-1")]
    [InlineData("Le maire a déclaré que le port restait fermé après la tempête.", "windows-1252", "macintosh")]
    [InlineData("Le maire a déclaré que le port restait fermé après la tempête.", "ibm850", "windows-1252")]
    [InlineData("Der Bürgermeister eröffnete die Brücke über den Fluß.", "windows-1252", "ibm437")]
    [InlineData("Поезд прибыл на станцию ночью, и никто его не встречал.", "koi8-r", "windows-1251")]
    [InlineData("Поезд прибыл на станцию ночью, и никто его не встречал.", "windows-1251", "koi8-r")]
    [InlineData("Поезд прибыл на станцию ночью, и никто его не встречал.", "ibm866", "windows-1251")]
    [InlineData("The mayor – who left early – said the council wasn’t told.", "utf-8", "ibm437")]
    [InlineData("The mayor – who left early – said the council wasn’t told.", "utf-8", "macintosh")]
    [InlineData("The mayor – who left early – said the council wasn’t told.", "utf-8", "windows-1251")]
    [InlineData("The mayor – who left early – said “the council wasn’t told”.", "windows-1252", "macintosh")]
    [InlineData("Well… the mayor said that it’s over…", "windows-1252", "iso-8859-1")]
    public void Every_usual_pair_of_encodings_is_mended(string written, string encoding, string taken)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var damaged = Encoding.GetEncoding(taken).GetString(Encoding.GetEncoding(encoding).GetBytes(written));

        AreaStory.Integrity.Mended(damaged).ShouldBe(written);
    }

    [Theory]
    [InlineData("The harbour board’s plan is dead, two members said.", "windows-1252", "macintosh")]
    [InlineData("The plan of the harbour board — all of it — is dead.", "windows-1252", "macintosh")]
    [InlineData("“It is over,” the chairman of the board said on Monday.", "windows-1252", "ibm437")]
    [InlineData("The plan would cost the harbour board £5m, they said.", "windows-1252", "ibm850")]
    [InlineData("The plan would cost the harbour board £5m, they said.", "windows-1252", "windows-1250")]
    [InlineData("The plan would cost the harbour board £5m, they said.", "windows-1252", "windows-1251")]
    [InlineData("The plan would cost the harbour board £5m, they said.", "ibm850", "windows-1252")]
    [InlineData("The chairman said “the plan is dead” and left.", "macintosh", "windows-1252")]
    [InlineData("The chairman met Ms. O’Grady, the members’ lawyer.", "macintosh", "windows-1252")]
    [InlineData("The chairman met Mr. Castañeda in the town hall.", "windows-1252", "ibm437")]
    [InlineData("The chairman could\u00A0leak the plan to the papers.", "windows-1252", "ibm437")]
    [InlineData("The chairman could\u00A0leak the plan to the papers.", "koi8-r", "windows-1252")]
    public void One_mark_alone_is_mended_in_English(string written, string encoding, string taken)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var damaged = Encoding.GetEncoding(taken).GetString(Encoding.GetEncoding(encoding).GetBytes(written));

        damaged.ShouldNotBe(written);
        AreaStory.Integrity.Mended(damaged).ShouldBe(written);
    }

    [Theory]
    [InlineData("Il consiglio del porto è stato convocato per domani mattina.", "windows-1252", "macintosh")]
    [InlineData("Il consiglio del porto è stato convocato per domani mattina.", "windows-1252", "ibm850")]
    [InlineData("O conselho do porto é chamado para uma reunião de manhã cedo.", "windows-1252", "macintosh")]
    public void A_word_of_one_letter_is_mended_in_its_language(string written, string encoding, string taken)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        AreaStory.Integrity.Mended(Encoding.GetEncoding(taken).GetString(Encoding.GetEncoding(encoding).GetBytes(written))).ShouldBe(written);
    }

    [Theory]
    [InlineData("市政府宣布明年开放新桥。", "gb2312")]
    [InlineData("市政府宣布明年開放新橋。", "big5")]
    [InlineData("東京都は新しい橋を来年開くと発表した。", "shift_jis")]
    [InlineData("東京都は新しい橋を来年開くと発表した。", "euc-jp")]
    [InlineData("시는 내년에 새 다리를 개통한다고 밝혔다.", "euc-kr")]
    public void Text_of_East_Asia_read_as_Windows_1252_is_mended(string written, string page) => AreaStory.Integrity.Mended(Damage(written, page)).ShouldBe(written);

    [Theory]
    [InlineData("The mayor’s office said: “It’s over” — and left…", "gb2312")]
    [InlineData("The mayor’s office said: “It’s over”", "euc-kr")]
    [InlineData("The mayor’s office said: “It’s over”", "big5")]
    public void Marks_of_East_Asia_read_as_Windows_1252_are_mended(string written, string page) => AreaStory.Integrity.Mended(Damage(written, page)).ShouldBe(written);

    [Theory]
    [InlineData("The mayor’s office said the ferry won’t sail for £5 a head.", "gb2312")]
    [InlineData("The mayor’s office said the ferry won’t sail for £5 a head.", "shift_jis")]
    [InlineData("The café of José González isn’t shut.", "gb2312")]
    public void Utf8_read_as_an_encoding_of_East_Asia_is_found(string written, string page)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var damaged = Encoding.GetEncoding(page).GetString(Encoding.UTF8.GetBytes(written));

        AreaStory.Integrity.Lint(damaged).ShouldNotBeEmpty();
        if (!damaged.Contains('\uFFFD', StringComparison.Ordinal))
        {
            AreaStory.Integrity.Mended(damaged).ShouldBe(written);
        }
    }

    [Fact]
    public void A_line_that_lost_a_byte_is_reported_and_not_mended_by_half() =>
        AreaStory.Integrity.Lint("Le maire a dÃ©clarÃ© que le port restait fermÃ© jusquâ€™Ã  lâ€™Ã©tÃ©, â€œsans dÃ©laiâ€, dit-il.").ShouldAllBe(diagnostic => diagnostic.Fix == null);

    [Theory]
    [InlineData("don?t", "?")]
    [InlineData("council\uFFFDs", "\uFFFD")]
    [InlineData("don¿t", "¿")]
    [InlineData("it\u0092s", "\u0092")]
    [InlineData("donÕt", "Õ")]
    [InlineData("don‚Äôt", "‚Äô")]
    [InlineData("proteg\u0041\u0303©s", "A\u0303©")]
    [InlineData("she said.â€ She left", "â€")]
    [InlineData("voilÃ  the plan", "Ã")]
    [InlineData("ended.Â  The", "Â")]
    public void Lost_and_replaced_marks_are_found(string damaged, string flagged) =>
        AreaStory.Integrity.Findings($"We know that {damaged} now.").ShouldBe([$"mojibake: {flagged}"]);

    [Theory]
    [InlineData("São Paulo, Málaga, Kärnten, Łódź, Besançon, Ångström, Þórður Guðmundsson, Æsir, œuvre.")]
    [InlineData("La Présidente a déjà été là, où l’été naît: «Ça ira», dit-elle… à 5 %.")]
    [InlineData("Die ÖVP-Größe „Übermut“ äußerte sich über Öl, ÄÖÜ und ß.")]
    [InlineData("Žižek, Dvořák, příliš žluťoučký kůň, Đoković, Škoda.")]
    [InlineData("Smørrebrød på Færøerne, Sjúkrahúsið í Tórshavn, Ísafjörður, það er ýmislegt.")]
    [InlineData("¿Qué pasa, señor Ibáñez? ¡Olé! A LA MAÑANA, SEÑOR”.")]
    [InlineData("“Beyoncé”—and “Café”… and ‘voilà’, ‘naïveté’” and “DEJÀ”, «VÉRITÉ».")]
    [InlineData("IRMÃ”, “SÃO”, AVÔ… MAÇÃ» and Â as a letter; À Á Â Ã Ä Å.")]
    [InlineData("Київ, Москва і Запоріжжя; Ελλάδα; 北京; تهران; Hà Nội, Đà Nẵng.")]
    [InlineData("5 m² and 3 m³h, 20°C, ±2 %, 1½ km, players¹ and £5 or €6, © ACME™.")]
    [InlineData("市政府宣布明年开放新桥,联通公司和 A股 市场的 K歌 都在。")]
    [InlineData("東京都は新しい橋を来年開くと発表した。ﾊﾝｶｸもある。")]
    [InlineData("시는 내년에 새 다리를 개통한다고 밝혔다. 李 시장")]
    [InlineData("Mr. Netan\u00ADyahu met Vladi\u00ADmir on\u00A0social media.")]
    [InlineData("åäö ÅÄÖ æøå é à ô öäü õ ñ")]
    [InlineData("The chairman, Luís Solís, met Vigdís of the board; Ó Briain and Ángel Muñoz of Málaga were there, and Noël and Zoë.")]
    [InlineData("The word for it is así in Spanish, the teacher said to the class.")]
    [InlineData("Who? Why?t Was it a?b or x?s=1, https://news.example/page?t=3 and news.example/it?s")]
    [InlineData("Lis dîs lûs doprâts")]
    [InlineData("Ingavlööpwark fastleggen")]
    public void Proper_letters_of_any_language_are_no_damage(string story) =>
        AreaStory.Integrity.Findings(story).Where(finding => !finding.StartsWith("invisible-character", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Whatever_the_text_its_damage_lies_inside_it_and_in_order() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), pieces =>
        {
            string[] signs = ["Ã", "â€", "\u00A9", "\u0099", "Ð", "¿", " ", "a", "\uFFFD", "\u0302", "A"];
            var story = string.Concat(pieces.Select(piece => piece + signs[(piece?.Length ?? 0) % signs.Length]));
            var spans = AreaStory.Integrity.Lint("The " + story).Where(x => x.Rule.Name == "mojibake").Select(x => x.Location.Span).ToArray();
            return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && spans.All(span => !span.IsEmpty);
        }));

    private static string Damage(string text, string page)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Windows1252.Instance.GetString(Encoding.GetEncoding(page).GetBytes(text));
    }
}
