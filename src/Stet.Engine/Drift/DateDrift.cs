using Microsoft.CodeAnalysis.Text;
using Stet.Facts;

namespace Stet.Drift;

/// <summary>Days, months, years and seasons.</summary>
internal sealed class DateDrift(Aligned aligned, LinksOfOriginals originals) : ValueDrift<Date>(aligned, originals, FactKind.Date)
{
    /// <summary>The weights are those of a logistic regression over the dates of some 2,750 honest retold sentences and 172 with a changed one.</summary>
    private static readonly Proof Weights = new(
        "date",
        -0.9,
        ("story is not made from its originals", -5),
        ("stands there, too", -2.97),
        ("only one left", 2.43),
        ("in no original", 1.75),
        ("the other is told, too", -1.75),
        ("told elsewhere", -1.47),
        ("more alike than elsewhere", 1.43),
        ("share of the original's sentence", 1.07),
        ("share of the words around there", 0.89),
        ("same words right before", 0.69),
        ("share of the words around", 0.56),
        ("told of several sentences", -0.52));

    protected override TextSpan SpanOf(Date value) => value.WholeSpan;

    protected override bool IsSame(Date one, Date other) => AreSame(one, other);

    /// <summary>Nothing that both say differs. "last month" is held against the day on which the document appears, where that is known of both, or the
    /// other names its year; else a story is taken to appear when its original did, and the words are compared.</summary>
    public static bool AreSame(Date one, Date other) => !DateParts.Differ(one, other) && (Meet(one, other) ?? Shared(one, other) is { Equal: > 0, Unequal: 0 });

    protected override Rivals Compare(Date one, Date other)
    {
        if (DateParts.Differ(one, other))
        {
            return Rivals.Plain;
        }

        if (Meet(one, other) is { } meet)
        {
            return meet ? Rivals.None : Rivals.Plain;
        }

        var (equal, unequal) = Shared(one, other);
        return unequal > 0 ? Rivals.Plain : equal == 0 && IsSeason(one, other) ? Rivals.Mild : Rivals.None;
    }

    protected override double Proof(StandIn found, Date our, Date their)
    {
        // A sentence of another original has the day for what happens, or the years between are told there.
        if (found.Elsewhere >= Neighbourhood.Much || IsReckoned(found, our, their))
        {
            return 0;
        }

        var frame = found.Frame;
        return Weights.Of(
            Aligned, Aligned.Story.SpanOf(found.Our.First, found.Our.End),
            ("story is not made from its originals", Aligned.IsClose ? 0 : 1),
            ("stands there, too", found.HasOwnPlace ? 1 : 0),
            ("only one left", found.IsAlone ? 1 : 0),
            ("in no original", IsUnknown(found) ? 1 : 0),
            ("the other is told, too", found.IsTold ? 1 : 0),
            ("told elsewhere", found.Elsewhere > 0 ? 1 : 0),
            ("more alike than elsewhere", found.MarginOverElsewhere),
            ("share of the original's sentence", frame.Theirs),
            ("share of the words around there", frame.AroundThere),
            ("same words right before", frame.Before),
            ("share of the words around", frame.Around),
            ("told of several sentences", Aligned.There.Count > 1 ? 1 : 0));
    }

    /// <summary>"let out in 2006" of "jailed in 1998 and let out eight years later".</summary>
    private bool IsReckoned(StandIn found, Date our, Date their) =>
        our.Year is { } year && their.Year is { } there && Aligned[found.Their.Statement].Statement.Units.Any(unit => unit.Fact is Quantity { Unit: "year", IsVague: false } span && span.Value == Math.Abs(year - there));

    /// <summary>Whether both can mean one day, where one of them is counted from the day on which its document appears; null where that is not known.</summary>
    private static bool? Meet(Date one, Date other) =>
        (one.Relative is null && other.Relative is null) || one.Days is not { } ours || other.Days is not { } theirs ? null : ours.First <= theirs.Last && theirs.First <= ours.Last;

    private static (int Equal, int Unequal) Shared(Date one, Date other)
    {
        var (equal, unequal) = (0, 0);
        Count(one.Year, other.Year);
        Count(one.Month, other.Month);
        Count(one.Day, other.Day);
        Count((int?)one.Weekday, (int?)other.Weekday);
        Count((int?)one.Season, (int?)other.Season);
        Count(one.Decade ?? (other.Decade is null ? null : DecadeOf(one)), other.Decade ?? (one.Decade is null ? null : DecadeOf(other)));
        Count(one.LastYear, other.LastYear);
        Count(one.LastDay, other.LastDay);
        Count((int?)one.Period, (int?)other.Period);
        Count((int?)(one.Period is null && other.Period is null ? null : one.Part), (int?)other.Part);
        if (one.Relative is { } our && other.Relative is { } their)
        {
            if (our.Unit == their.Unit)
            {
                Count(our.Offset, their.Offset);
            }
            else if (our.Offset == their.Offset && (our.Unit, their.Unit) is (TimeUnit.Season, TimeUnit.Year) or (TimeUnit.Year, TimeUnit.Season))
            {
                equal++; // "last season" of "last year"
            }
            else if ((our.Unit != TimeUnit.Named && their.Unit != TimeUnit.Named) || our.Offset * their.Offset < 0)
            {
                unequal++; // "next month" for "next week", "next March" for "last year"
            }
            else if (our.Offset != their.Offset && (our.Unit == TimeUnit.Named ? one.Season is not null && their.Unit != TimeUnit.Day : other.Season is not null && our.Unit != TimeUnit.Day))
            {
                unequal++; // "last winter" for "this month"; "today" stands for nowadays too
            }
        }

        return unequal > 0 && IsSeason(one, other) && equal > 0 ? (equal, unequal) : IsSeason(one, other) ? (0, unequal) : (equal, unequal);

        void Count(int? our, int? their)
        {
            if (our is { } a && their is { } b)
            {
                equal += a == b ? 1 : 0;
                unequal += a == b ? 0 : 1;
            }
        }
    }

    /// <summary>One names a month, the other a season.</summary>
    private static bool IsSeason(Date one, Date other) => (one.Month is not null && other.Season is not null && one.Season is null) || (one.Season is not null && other.Month is not null && other.Season is null);

    /// <summary>1984 lies in the 1980s.</summary>
    private static int? DecadeOf(Date date) => date.Year / 10 * 10;
}
