namespace Stet.Text;

/// <summary>Letters of other alphabets that a reader takes for Latin ones. From Unicode's confusables 10.0.0 (confusables.txt of UTS 39,
/// Unicode licence), the pairs of single letters that look the same in common typefaces, and Ԛ: a Greek alpha or nu beside Latin letters is science, not a slip.</summary>
internal static class LookAlikes
{
    private const string Cyrillic = "асеорхуіјѕһԁԛԝӏАВСЕНІЈКМОРЅТХУԌԚԜӀ";
    private const string LatinOfCyrillic = "aceopxyijshdqwlABCEHIJKMOPSTXYGQWI";
    private const string Greek = "οϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ";
    private const string LatinOfGreek = "ojABEZHIKMNOPTYXCJ";
    private const string Armenian = "օսհց";
    private const string LatinOfArmenian = "ouhg";

    /// <summary>The Latin letter that a letter of another alphabet looks like, or NUL.</summary>
    public static char Latin(char c) => Scripts.Of(c) switch
    {
        Script.Cyrillic => Beside(Cyrillic, LatinOfCyrillic, c),
        Script.Greek => Beside(Greek, LatinOfGreek, c),
        Script.Armenian => Beside(Armenian, LatinOfArmenian, c),
        _ => '\0',
    };

    /// <summary>The letter of an alphabet that a Latin letter looks like, or NUL.</summary>
    public static char Of(char latin, Script script) => script switch
    {
        Script.Cyrillic => Beside(LatinOfCyrillic, Cyrillic, latin),
        Script.Greek => Beside(LatinOfGreek, Greek, latin),
        Script.Armenian => Beside(LatinOfArmenian, Armenian, latin),
        _ => '\0',
    };

    private static char Beside(string from, string to, char c) => from.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? to[at] : '\0';
}
