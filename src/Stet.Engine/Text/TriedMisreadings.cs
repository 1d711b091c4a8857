namespace Stet.Text;

/// <summary>What was found in the passages of a text so far.</summary>
internal sealed class TriedMisreadings
{
    /// <summary>In a text damaged from end to end, what was found in so many passages is all that is tried on the others.</summary>
    private const int MostPassages = 24;

    private readonly HashSet<Misreading> readings = [];

    public int Passages { get; set; }

    public IEnumerable<Misreading> Readings => Passages > MostPassages ? readings : Misreading.All;

    public void Add(Misreading reading) => readings.Add(reading);
}
