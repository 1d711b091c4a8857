using Stet.Text;

namespace Stet.Originals;

/// <summary>Guesses the language of a text by its script and its smallest words, to tell a translated quotation from an invented one.</summary>
internal static class Language
{
    public const string English = "English";

    /// <summary>Fewer words say nothing.</summary>
    private const int LeastWords = 4;

    /// <summary>Small words that no other of these languages writes alike, or hardly.</summary>
    private static readonly (string Name, WordSet Words)[] Languages =
    [
        (English, Folding.SetOf("the of and to is that it was for with as be this have from they we are not but had his her which you or by one all there their been has would will what if more can who said")),
        ("German", Folding.SetOf("der die das und ist nicht ich wir sie mit ein eine auf für von dem den des auch sich es war haben wird zu im dass aber wie bei nur noch nach werden sind kann uns sein")),
        ("French", Folding.SetOf("le la les des et est pas je nous vous ils une un que qui dans pour sur avec ce cette il elle du au aux ne sont mais être avons ont fait plus très c'est n'est tout")),
        ("Spanish", Folding.SetOf("el la los las y es no yo nosotros que en un una por con para del se su lo como más pero sus le ha está son fue hay muy esto todo cuando porque")),
        ("Italian", Folding.SetOf("il lo la gli e è non io noi che di un una per con del della si suo come più ma sono ha questo quando perché anche nel alla dei abbiamo")),
        ("Portuguese", Folding.SetOf("o os as e é não eu nós que em um uma por com para do da se seu como mais mas são foi há isso quando porque também dos ao está")),
        ("Dutch", Folding.SetOf("de het en is niet ik wij ze met een op voor van dat ook zich er was hebben wordt te maar als bij nog naar zijn kan ons")),
        ("Polish", Folding.SetOf("nie jest się na w i że to z do jak ale my oni dla był była są tak co już tylko po za od przez które")),
        ("Russian", Folding.SetOf("и в не на что мы он они с как это но для по из за от так же было все уже только если быть есть")),
        ("Ukrainian", Folding.SetOf("і в не на що ми він вони з як це але для по із за від так же було всі вже тільки якщо бути є та й")),
    ];

    /// <summary>The English names of all that can be told apart.</summary>
    public static IEnumerable<string> Names => Languages.Select(language => language.Name);

    /// <summary>How many of some words are small words of a language.</summary>
    public static int Count(string name, IEnumerable<ulong> folds)
    {
        var words = Languages.First(language => language.Name == name).Words;
        return folds.Count(words.Contains);
    }

    /// <summary>The language that most of the small words belong to; null where too few do, or two languages are close.</summary>
    public static string? Of(IEnumerable<ulong> folds)
    {
        var counts = new int[Languages.Length];
        var words = 0;
        foreach (var fold in folds)
        {
            words++;
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += Languages[i].Words.Contains(fold) ? 1 : 0;
            }
        }

        var best = counts.Max();
        return words >= LeastWords && best * 6 >= words && counts.Count(count => count * 3 >= best * 2) == 1 ? Languages[Array.IndexOf(counts, best)].Name : null;
    }
}
