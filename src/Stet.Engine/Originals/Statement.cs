using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Facts;
using Stet.Text;

namespace Stet.Originals;

/// <summary>A sentence as it is held against another: its words, quantities, dates and names in order, each with what it is compared by.</summary>
public sealed class Statement
{
    /// <summary>No sentence of news is longer; what is longer is taken in parts.</summary>
    private const int MostPieces = 160;

    /// <summary>All verbs of saying are compared as one.</summary>
    private static readonly ulong Said = Stem.Hash("say");

    private Statement(SentenceFacts facts, Unit[] units)
    {
        Facts = facts;
        Units = new UnitList(units);
    }

    public SentenceFacts Facts { get; }

    public Block Block => Facts.Block;

    public UnitList Units { get; }

    /// <summary>The statements of an article's blocks of some roles.</summary>
    public static IEnumerable<Statement> Of(Article article, Roles roles)
    {
        var day = MeantDays.DayOf(article);
        foreach (var block in article.Blocks)
        {
            if ((block.Role & roles) == Roles.None)
            {
                continue;
            }

            foreach (var sentence in block.Sentences)
            {
                foreach (var part in SentenceFacts.PartsOf(block, sentence, MostPieces))
                {
                    yield return Of(part, day);
                }
            }
        }
    }

    /// <summary>The same sentence as it is compared with others: each word that they have not, but means the same as one that only they have, is
    /// compared as that one.</summary>
    internal Statement InWordsOf(params IEnumerable<Statement> others)
    {
        var ours = Units.Select(unit => unit.Key).ToHashSet();
        var theirs = new HashSet<ulong>();
        var thesaurus = new ThesaurusIndex();
        foreach (var unit in others.SelectMany(other => other.Units))
        {
            if (theirs.Add(unit.Key) && unit.IsPlain && !ours.Contains(unit.Key))
            {
                thesaurus.Add(unit.Stem, unit.Key);
            }
        }

        Unit[]? told = null;
        for (var i = 0; i < Units.Count; i++)
        {
            if (Units[i].IsPlain && !theirs.Contains(Units[i].Key) && thesaurus.Of(Units[i].Stem).FirstOrDefault() is > 0 and var key)
            {
                told ??= [.. Units];
                told[i] = Units[i] with { Key = key, IsReworded = true };
            }
        }

        return told is null ? this : new Statement(Facts, told);
    }

    /// <summary>The span of some units in the block's prose.</summary>
    public TextSpan SpanOf(int first, int end) =>
        TextSpan.FromBounds(Facts.Pieces[Units[first].First].Span.Start, Facts.Pieces[Units[end - 1].End - 1].Span.End);

    /// <summary>All that it says, as written.</summary>
    public ReadOnlySpan<char> Text => Units.Count > 0 && SpanOf(0, Units.Count) is var span ? Block.Text.Slice(span.Start, span.Length) : [];

    public string TextOf(int first, int end) => Block.Prose.ToString(SpanOf(first, end));

    /// <summary>The text of a unit's first piece.</summary>
    public ReadOnlySpan<char> WordAt(int unit) => Facts.Pieces[Units[unit].First].Span is var span ? Block.Text.Slice(span.Start, span.Length) : [];

    private static Statement Of(SentenceFacts facts, DateOnly? day)
    {
        var units = new List<Unit>(facts.Pieces.Count);
        var next = 0;
        for (var i = 0; i < facts.Pieces.Count;)
        {
            if (next < facts.Facts.Count && facts.Facts[next].First == i)
            {
                var fact = facts.Facts[next++];
                fact = fact is Date date ? date with { Days = MeantDays.DaysOf(date, day) } : fact;
                units.Add(fact is Name { IsDoubtful: true } && facts.Pieces[i] is var first
                    ? new Unit(i, fact.End, UnitKind.Content, KeyOf(facts, fact), fact) { Fold = first.Fold, Stem = Stem.Hash(facts.Block.Text.Slice(first.Span.Start, first.Span.Length)) }
                    : new Unit(i, fact.End, UnitKind.Fact, KeyOf(facts, fact), fact) { Kin = KinOf(fact) });
                i = fact.End;
                continue;
            }

            var piece = facts.Pieces[i];
            var end = i + 1;
            if (piece.IsWord)
            {
                end = EndOfCompound(facts, i, next < facts.Facts.Count ? facts.Facts[next].First : facts.Pieces.Count);
                var text = end == i + 1 ? facts.Block.Text.Slice(piece.Span.Start, piece.Span.Length) : Joined(facts, i, end);
                var kind = FunctionWords.IsLight(piece.Fold) || FunctionWords.IsNegation(piece.Fold) || FunctionWords.IsForm(piece.Fold) ? UnitKind.Function : FunctionWords.IsSaying(piece.Fold) ? UnitKind.Saying : UnitKind.Content;
                var stem = Stem.Hash(text);
                units.Add(new Unit(i, end, end > i + 1 ? UnitKind.Content : kind, kind == UnitKind.Saying && end == i + 1 ? Said : stem, null) { Fold = piece.Fold, Stem = stem });
            }
            else if (piece.Kind is TokenKind.Punctuation or TokenKind.Stop or TokenKind.Ellipsis)
            {
                units.Add(new Unit(i, i + 1, UnitKind.Border, 0, null));
            }

            i = end;
        }

        return new Statement(facts, [.. units]);
    }

    /// <summary>"cease-fire" is the ceasefire that others write, and "north-east" the northeast.</summary>
    private static int EndOfCompound(SentenceFacts facts, int first, int limit)
    {
        var end = first + 1;
        while (end < limit && facts.Pieces[end].IsJoined && facts.Pieces[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return end;
    }

    private static string Joined(SentenceFacts facts, int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Select(i => facts.Block.Prose.ToString(facts.Pieces[i].Span)));

    /// <summary>Facts that say the same have the same key; so do some that do not.</summary>
    private static ulong KeyOf(SentenceFacts facts, Fact fact) => fact switch
    {
        Name name => KeyOf(name.Last),
        Quantity quantity => Mixed(Mixed(0x51, decimal.Round(quantity.Value, 3).GetHashCode()), quantity.To is { } to ? decimal.Round(to, 3).GetHashCode() : 0),
        Date { Year: { } year } => Mixed(2, year),
        Date { Month: { } month } => Mixed(3, month),
        Date { Weekday: { } weekday } => Mixed(4, (int)weekday),
        Date { Season: { } season } => Mixed(5, (int)season),
        Date date => Mixed(Mixed(Mixed(6, date.Decade ?? 0), date.Relative is { } relative ? ((int)relative.Unit * 1000) + relative.Offset : 0), date.Period is { } period ? ((int)period * 10) + 1 + (int?)date.Part ?? 0 : 0),
        _ => Stem.Hash(facts.TextOf(fact)),
    };

    /// <summary>What a value has in common with another that may stand at its place: both are sums of dollars, or days of one month.</summary>
    private static ulong KinOf(Fact fact) => fact switch
    {
        Quantity { Measure: Measure.Count, Unit: null } => 0,
        Quantity { Measure: Measure.Age } => Mixed(0x61, (int)Measure.Count),
        Quantity quantity => Mixed(Mixed(0x62, (int)quantity.Measure), quantity.Unit is { } unit ? (int)Stem.Hash(unit) : 0),
        Date { Year: not null, Month: { } month } date => Mixed(Mixed(0x63, month), date.Day ?? 0),
        Date { Year: not null } => Mixed(0x64, 0),
        Date { Month: not null } => Mixed(0x65, 0),
        Date { Weekday: not null } => Mixed(0x66, 0),
        Date { Relative: { } relative } => Mixed(0x67, (int)relative.Unit),
        _ => 0,
    };

    /// <summary>What a word of a name is compared by.</summary>
    internal static ulong KeyOf(string word) => Stem.Hash(Peoples.Of(word));

    private static ulong Mixed(ulong hash, int value)
    {
        hash = (hash ^ (uint)value) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}

/// <summary>A word, a fact or a mark of a statement.</summary>
/// <param name="First">Index of its first piece.</param>
/// <param name="End">The index behind its last piece.</param>
/// <param name="Key">What it is compared by: the stem of a word; 0 for marks.</param>
/// <param name="Fact">Null for words and marks.</param>
public readonly record struct Unit(int First, int End, UnitKind Kind, ulong Key, Fact? Fact)
{
    /// <summary>What a number or date has in common with others of its kind; 0 where it has nothing.</summary>
    public ulong Kin { get; init; }

    /// <summary>The hash of the folded word itself; 0 for facts and marks.</summary>
    public ulong Fold { get; init; }

    /// <summary>The stem of the word; 0 for facts and marks.</summary>
    public ulong Stem { get; init; }

    /// <summary>The key is that of another word, which means the same.</summary>
    public bool IsReworded { get; init; }

    /// <summary>A word that says something and is no name, number or date.</summary>
    internal bool IsPlain => Kind == UnitKind.Content && Fact is null;
}

public enum UnitKind : byte
{
    /// <summary>A comma, a dash, a bracket.</summary>
    Border,

    /// <summary>An article, a preposition, an auxiliary.</summary>
    Function,

    /// <summary>A verb of saying, which retelling puts, moves and leaves out as it likes.</summary>
    Saying,

    Content,
    Fact,
}
