using System.Text;

namespace Stet.Benchmarks.Damaged;

/// <summary>One way for copy to be damaged: written in an encoding, read in another, by the platform's own code pages.</summary>
internal sealed class Pair
{
    private readonly Encoding written;
    private readonly Encoding shown;
    private readonly Loss loss;
    private readonly int times;

    private Pair(int written, int shown, Loss loss = Loss.None, int times = 1)
    {
        this.written = Encoding.GetEncoding(written, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        this.shown = Encoding.GetEncoding(shown);
        this.loss = loss;
        this.times = times;
        Name = $"{NameOf(written)} as {NameOf(shown)}{(times > 1 ? $", {times} times" : "")}{loss switch { Loss.None => "", Loss.Dropped => ", bytes dropped", Loss.Replaced => ", bytes replaced", _ => ", spaces made plain" }}";
    }

    /// <summary>What becomes of bytes without a character, and of no-break spaces.</summary>
    private enum Loss : byte
    {
        None,
        Dropped,
        Replaced,
        PlainSpaces,
    }

    public static IReadOnlyList<Pair> All { get; } = Make();

    public string Name { get; }

    private static IReadOnlyList<Pair> Make()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const int Utf8 = 65001, Latin1 = 28591, Latin2 = 28592, Mac = 10000, Koi8 = 20866;
        return
        [
            new(Utf8, 1252), new(Utf8, Latin1), new(Utf8, 1250), new(Utf8, 1251), new(Utf8, 437), new(Utf8, 850), new(Utf8, 866), new(Utf8, Mac), new(Utf8, 1254), new(Utf8, Koi8),
            new(Utf8, 1252, Loss.None, 2), new(Utf8, 1252, Loss.Dropped), new(Utf8, 1252, Loss.Replaced), new(Utf8, 1252, Loss.PlainSpaces), new(Utf8, 1250, Loss.Dropped), new(Utf8, 1250, Loss.Replaced),
            new(1251, 1252), new(1251, Latin1), new(Koi8, 1252), new(Koi8, Latin1), new(1251, Koi8), new(Koi8, 1251), new(866, 1251), new(1251, 866), new(866, 1252), new(1251, Mac), new(1251, 437),
            new(1250, 1252), new(1252, 1250), new(1250, Latin1), new(1252, Latin1), new(Latin2, 1252), new(1254, 1252), new(1257, 1252), new(1253, 1252),
            new(1252, Mac), new(Mac, 1252), new(1252, 437), new(1252, 850), new(850, 1252), new(852, 1250), new(1250, 852), new(1252, Utf8),
            new(Utf8, 936), new(Utf8, 932), new(936, 1252), new(949, 1252), new(932, 1252), new(950, 1252), new(51932, Latin1),
        ];
    }

    private static string NameOf(int page) => page switch { 65001 => "UTF-8", 28591 => "Latin-1", 28592 => "Latin-2", 10000 => "Mac Roman", 20866 => "KOI8-R", _ => $"{page}" };

    /// <summary>The damaged line, or null where this way leaves it as it is or cannot write it.</summary>
    public string? Damage(string line)
    {
        var text = line;
        try
        {
            for (var time = 0; time < times; time++)
            {
                // In an encoding of East Asia a character may take its neighbour's byte.
                var isWhole = !written.IsSingleByte && !(written.CodePage == 65001 && shown.IsSingleByte);
                text = isWhole ? shown.GetString(written.GetBytes(text)) : string.Concat(text.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Shown(written.GetBytes(rune.ToString()))));
            }
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        return text == line ? null : text;
    }

    private string Shown(byte[] bytes)
    {
        var text = shown.GetString(bytes);
        return loss switch
        {
            Loss.Dropped => string.Concat(text.Where(c => c is < '\u0080' or > '\u009F')),
            Loss.Replaced => string.Concat(text.Select(c => c is >= '\u0080' and <= '\u009F' ? '\uFFFD' : c)),
            Loss.PlainSpaces => text.Replace('\u00A0', ' '),
            _ => text,
        };
    }
}
