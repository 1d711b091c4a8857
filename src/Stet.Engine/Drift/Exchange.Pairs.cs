using Stet.Facts;

namespace Stet.Drift;

/// <content>Others that go with two values.</content>
internal sealed partial class Exchange
{
    /// <summary>How many more pairs of others go with two values crosswise than as they do in the originals; numbers go with nouns, too.</summary>
    private int Crossed(Value one, Value two, List<Value> values)
    {
        var crossed = 0;
        if (AreOneKind(one, two))
        {
            var others = values.FindAll(other => MayGoWith(one, other));
            for (var i = 0; i < others.Count; i++)
            {
                foreach (var another in others.Skip(i + 1).Where(another => AreOneKind(others[i], another)))
                {
                    crossed += pairings.Compare((one.Unit, one.Places), (two.Unit, two.Places), (others[i].Unit, others[i].Places), (another.Unit, another.Places));
                }
            }
        }

        return crossed;
    }

    /// <summary>Both are names, or numbers of one measure.</summary>
    private bool AreOneKind(Value one, Value two) => one.Kind == two.Kind && MeasureOf(one) == MeasureOf(two);

    /// <summary>Nouns go with numbers only.</summary>
    private bool MayGoWith(Value value, Value other) => !AreOneKind(value, other) && !IsToldTwice(other) && (value.Kind, other.Kind) switch
    {
        (ValueKind.Number, ValueKind.Word) => other.IsHead,
        var (kind, another) => kind != ValueKind.Word && another != ValueKind.Word,
    };

    private Measure? MeasureOf(Value value) => (aligned.Story.Units[value.Unit].Fact as Quantity)?.Measure;

    private bool IsToldTwice(Value value) => aligned.Story.Units.Count(unit => unit.Key == aligned.Story.Units[value.Unit].Key) > 1;
}
