namespace Stet.Drift;

/// <summary>How alike the parts are that two words have in their sentences.</summary>
/// <param name="Deed">By what they do and what is done to them, and what stands in their clause.</param>
/// <param name="Name">By what they are called.</param>
/// <param name="Side">By which of two they are that are set against each other.</param>
/// <param name="Near">By the words around them.</param>
internal readonly record struct Likeness(double Deed, double Name, double Side, double Near)
{
    public Likeness Or(Likeness other) => new(Math.Max(Deed, other.Deed), Math.Max(Name, other.Name), Math.Max(Side, other.Side), Math.Max(Near, other.Near));

    public static Likeness operator -(Likeness one, Likeness other) => new(one.Deed - other.Deed, one.Name - other.Name, one.Side - other.Side, one.Near - other.Near);
}
