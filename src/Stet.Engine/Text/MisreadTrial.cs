namespace Stet.Text;

internal sealed class MisreadTrial(Misreading reading, int count)
{
    public Misreading Reading { get; } = reading;

    public string?[] Words { get; } = new string?[count];

    public bool[] IsReversible { get; } = new bool[count];

    public int[] Gains { get; } = new int[count];

    public int Gain { get; set; }

    /// <summary>In which the passage is likeliest then.</summary>
    public int Language { get; set; }

    /// <summary>Whether all the words that can be read so were damaged, not those alone that gain by it.</summary>
    public bool TakesAll { get; set; }

    public bool Takes(int word) => Words[word] is not null && (TakesAll || Gains[word] > 0);
}
