namespace Stet.Text;

internal sealed class MisreadTrial(Misreading reading, int count)
{
    /// <summary>In a line that is damaged, a word that reads a little worse when mended is damaged, too.</summary>
    private const int LeastGain = -48;

    public Misreading Reading { get; } = reading;

    public string?[] Words { get; } = new string?[count];

    public bool[] IsReversible { get; } = new bool[count];

    public int[] Gains { get; } = new int[count];

    public int Gain { get; set; }

    /// <summary>In which the passage is likeliest then.</summary>
    public int Language { get; set; }

    /// <summary>Whether all the words that can be read so were damaged, not those alone that gain by it.</summary>
    public bool TakesAll { get; set; }

    public bool Takes(int word) => Words[word] is not null && (TakesAll || Gains[word] > LeastGain);

    /// <summary>Whether all that this reading damaged is mended and no byte was lost: a line mended by half is not offered.</summary>
    public bool IsWholly
    {
        get
        {
            for (var i = 0; i < Words.Length; i++)
            {
                if (Words[i] is not null && Reading.IsUtf8 && !(IsReversible[i] && Takes(i)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
