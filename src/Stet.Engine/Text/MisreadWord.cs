using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

internal sealed class MisreadWord
{
    private readonly string before;
    private int[] costs = [];

    public MisreadWord(TextSpan part, ReadOnlySpan<char> text)
    {
        Part = part;
        IsBeforeSpace = part.End < text.Length && text[part.End] == ' ';
        // Copy whose accents were taken apart after it was misread: Ã as A and a tilde.
        Now = text[part.Start..part.End].ToString().Replace("A\u0303", "\u00C3", StringComparison.Ordinal).Replace("A\u0302", "\u00C2", StringComparison.Ordinal).Replace("a\u0302", "\u00E2", StringComparison.Ordinal);
        before = Now;
        Measure();
    }

    public TextSpan Part { get; }

    public bool IsBeforeSpace { get; }

    /// <summary>It stands in the passage before: a word is one witness, however often it is said.</summary>
    public bool IsRepeated { get; set; }

    public string Now { get; set; }

    public bool IsReversible { get; set; } = true;

    public bool IsRepaired => !ReferenceEquals(before, Now);

    public int Cost(int language) => costs[language];

    public void Measure() => costs = CostsOf(Now, 0);

    public void AddTo(int[] total)
    {
        for (var i = 0; i < total.Length; i++)
        {
            total[i] += costs[i];
        }
    }

    /// <summary>In each language, or a little more than in its own.</summary>
    public static int[] CostsOf(string word, int more)
    {
        Span<ushort> letters = word.Length <= 4 * WordSigns.Longest ? stackalloc ushort[word.Length] : new ushort[word.Length];
        Span<bool> isPastAscii = word.Length <= 4 * WordSigns.Longest ? stackalloc bool[word.Length] : new bool[word.Length];
        var all = new int[LanguagePairs.Instance.Count];
        var signs = WordSigns.Read(word, letters, isPastAscii, out _) + more;
        var scratch = new int[all.Length];
        LanguagePairs.Instance.Add(all, scratch, letters);
        for (var i = 0; i < all.Length; i++)
        {
            all[i] += signs;
        }

        return all;
    }
}
