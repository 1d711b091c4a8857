using System.Globalization;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Numbers as they are written: in words, in digits, with a magnitude behind them.</summary>
internal static class Numerals
{
    /// <summary>Longer numbers are codes.</summary>
    private const int MostDigits = 18;

    private static readonly WordMap<int> Words = Table(
        "zero 0 nil 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 " +
        "twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly WordMap<int> OrdinalWords = Table(
        "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 " +
        "twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90 hundredth 100");

    private static readonly WordMap<long> Scales = new(new Dictionary<ulong, long>
    {
        [Folding.Hash("hundred")] = 100,
        [Folding.Hash("thousand")] = 1_000,
        [Folding.Hash("k")] = 1_000,
        [Folding.Hash("million")] = 1_000_000,
        [Folding.Hash("mn")] = 1_000_000,
        [Folding.Hash("m")] = 1_000_000,
        [Folding.Hash("billion")] = 1_000_000_000,
        [Folding.Hash("bn")] = 1_000_000_000,
        [Folding.Hash("trillion")] = 1_000_000_000_000,
        [Folding.Hash("tn")] = 1_000_000_000_000,
        [Folding.Hash("dozen")] = 12,
        [Folding.Hash("score")] = 20,
    });

    private static readonly WordMap<long> Plurals = new(new Dictionary<ulong, long>
    {
        [Folding.Hash("tens")] = 10,
        [Folding.Hash("dozens")] = 12,
        [Folding.Hash("scores")] = 20,
        [Folding.Hash("hundreds")] = 100,
        [Folding.Hash("thousands")] = 1_000,
        [Folding.Hash("millions")] = 1_000_000,
        [Folding.Hash("billions")] = 1_000_000_000,
        [Folding.Hash("trillions")] = 1_000_000_000_000,
    });

    private static readonly WordMap<decimal> Parts = new(new Dictionary<ulong, decimal>
    {
        [Folding.Hash("half")] = 1m / 2,
        [Folding.Hash("halves")] = 1m / 2,
        [Folding.Hash("third")] = 1m / 3,
        [Folding.Hash("thirds")] = 1m / 3,
        [Folding.Hash("quarter")] = 1m / 4,
        [Folding.Hash("quarters")] = 1m / 4,
        [Folding.Hash("fifth")] = 1m / 5,
        [Folding.Hash("fifths")] = 1m / 5,
        [Folding.Hash("sixth")] = 1m / 6,
        [Folding.Hash("eighth")] = 1m / 8,
        [Folding.Hash("eighths")] = 1m / 8,
        [Folding.Hash("tenth")] = 1m / 10,
        [Folding.Hash("tenths")] = 1m / 10,
    });

    /// <summary>Words that are a number by themselves.</summary>
    public static IEnumerable<ulong> Starts => [.. Words.Keys, .. OrdinalWords.Keys, .. Plurals.Keys];

    /// <summary>Below a hundred; null for other words.</summary>
    public static int? Word(ulong fold) => Words.TryGetValue(fold, out var value) ? value : null;

    public static int? Ordinal(ulong fold) => OrdinalWords.TryGetValue(fold, out var value) ? value : null;

    /// <summary>hundred, thousand, million …, dozen; also m, bn.</summary>
    public static long? Scale(ulong fold) => Scales.TryGetValue(fold, out var value) ? value : null;

    /// <summary>dozens, hundreds, thousands …</summary>
    public static long? Plural(ulong fold) => Plurals.TryGetValue(fold, out var value) ? value : null;

    /// <summary>half, third, quarters …</summary>
    public static decimal? Part(ulong fold) => Parts.TryGetValue(fold, out var value) ? value : null;

    /// <summary>Reads "1,200.5m" as 1,200.5 and "m". False where it is no number: 23.12.23, 10:30.</summary>
    public static bool TryDigits(ReadOnlySpan<char> text, out decimal value, out ReadOnlySpan<char> suffix)
    {
        var end = 0;
        var digits = 0;
        var points = 0;
        Span<char> plain = stackalloc char[MostDigits + 1];
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if (c is >= '0' and <= '9')
            {
                if (digits + points >= MostDigits)
                {
                    break;
                }

                plain[digits++ + points] = c;
            }
            else if (c == '.' && digits + points < MostDigits)
            {
                plain[digits + points++] = '.';
            }
            else if (c != ',')
            {
                break;
            }
        }

        suffix = text[end..];
        value = 0;
        return digits > 0 && points <= 1 && !suffix.ContainsAnyInRange('0', '9') && !suffix.ContainsAny('.', ':', ',')
            && decimal.TryParse(plain[..(digits + points)], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static WordMap<int> Table(string pairs)
    {
        var words = pairs.Split(' ');
        var table = new Dictionary<ulong, int>();
        for (var i = 0; i < words.Length; i += 2)
        {
            table[Folding.Hash(words[i])] = int.Parse(words[i + 1], CultureInfo.InvariantCulture);
        }

        return new WordMap<int>(table);
    }
}
