using Stet.Articles;
using Stet.Facts;
using Stet.Originals;

namespace Stet.Drift;

/// <summary>Holds the sentences of a story against those of its originals.</summary>
/// <param name="Negations">Null where nobody asks for changed negations; so with the others.</param>
/// <param name="Directions">Pairs by number: one side n, the other -n.</param>
public sealed record StoryDrift(IReadOnlySet<FactKind> Kinds, CueWords? Negations, CueWords? Hedges, PhraseList? Directions)
{
    private const Roles Compared = Roles.All & ~(Roles.Code | Roles.TableCell | Roles.Credit | Roles.Byline);

    /// <summary>Hears of every place that is weighed.</summary>
    internal Action<Weighed>? OnWeighed { get; init; }

    /// <summary>The places where a story may say something else, in order; of what one place may be, what was found first.</summary>
    public IReadOnlyList<Change> Find(Article story, OriginalSet originals)
    {
        var changes = new List<Change>();
        var index = originals.Statements;
        var statements = Statement.Of(story, Compared).ToList();
        var links = new LinksOfOriginals(index, Directions, Negations);
        var clauses = new ClausesOfSentences();
        var denials = Negations is null ? null : new CueReader(Negations.All, clauses);
        var negations = Negations is null ? null : new NegationDrift(Negations, new CueReader(Negations.All, clauses, isStand: (statement, unit) => Affixes.IsDenial(statement, unit, Negations)), Directions);
        var hedges = Hedges is null ? null : new HedgeDrift(Hedges, clauses);
        var retelling = Retelling.Of(statements, index);
        foreach (var retold in retelling.Found.Where(retold => !retold.There.Any(there => IsTaken(retold.Story, index.All[there].Statement))))
        {
            var aligned = new Aligned(retold.Story, retold.There, index, retold.Coverage, retelling.IsClose) { OnWeighed = OnWeighed };
            changes.AddRange(Compare(aligned, links, denials, negations, hedges));
        }

        if (Kinds.Contains(FactKind.Name))
        {
            NearNames.Find(statements, index, changes);
        }

        return changes.Where(change => Kinds.Contains(change.Kind)).DistinctBy(change => (change.Block.Index, change.Span)).OrderBy(change => change.Block.Index).ThenBy(change => change.Span.Start).ToArray();
    }

    /// <summary>The sentence stands in the originals word for word, so that nothing in it was changed; but what day a date means may have.</summary>
    private static bool IsTaken(Statement ours, Statement theirs) => ours.Text.SequenceEqual(theirs.Text) && !ours.Units.Any(unit => unit.Fact is Date);

    private List<Change> Compare(Aligned aligned, LinksOfOriginals links, CueReader? denials, NegationDrift? negations, HedgeDrift? hedges)
    {
        var changes = new List<Change>();
        new QuantityDrift(aligned, links, Hedges?.All).Find(changes);
        new ArticleDrift(aligned, links).Find(changes);
        new DateDrift(aligned, links).Find(changes);
        new NameDrift(aligned, links).Find(changes);
        if (Kinds.Contains(FactKind.Exchange) && Exchange.Find(aligned, links) is { } exchange)
        {
            changes.Add(exchange);
        }

        // Words of a class are told last: "third" for "fourth" is a number, and "north" for "south" a direction; but "weekly" for "monthly" is a date.
        var sisters = new List<Change>();
        new SisterDrift(aligned, links).Find(sisters);
        sisters.RemoveAll(sister => changes.Exists(change => change.Kind == sister.Kind && change.Span.OverlapsWith(sister.Span)));
        changes.AddRange(sisters.Where(sister => sister.Kind == FactKind.Date));

        // "guilty" for "not guilty" is one change; "although he was free" for "because he was not free" are two.
        var turned = Directions is null ? null : new DirectionDrift(aligned, links, Directions, Negations, denials).Find();
        if (turned is { Change.Span: var span } && changes.Exists(change => change.Kind == FactKind.Date && change.Span.OverlapsWith(span)))
        {
            turned = null;
        }

        var proven = new List<Change>();
        var isDenied = false;
        if (negations is not null)
        {
            negations.Find(aligned, proven);
            isDenied = proven.Count > 0;
            proven.RemoveAll(change => turned is { IsBesideNo: false, Change: var other } && IsBacked(other) && (other.Span.OverlapsWith(change.Span) || other.There.OverlapsWith(change.There)));
        }

        // "helped" for "may have held back" is one change: a lost hedge that is proven is seldom a mistake, and what is turned beside it often is, where little speaks for it.
        if (hedges is not null && !isDenied && turned is not { IsSure: true })
        {
            hedges.Find(aligned, proven);
            turned = proven.Exists(change => aligned.IsClose || IsBacked(change)) ? null : turned;
        }

        if (turned is { } turn)
        {
            changes.Add(turn.Change);
        }

        // What is proven by the words around needs no more in a story that is made from its originals.
        return [.. changes.Concat(sisters).Where(IsBacked), .. proven.Where(change => aligned.IsClose || IsBacked(change))];

        // What was put for another value has its own proof.
        bool IsBacked(Change change) => change.Kind is FactKind.Number or FactKind.Date or FactKind.Name or FactKind.Direction || Backing.Of(aligned, change).IsEnoughFor(change);
    }
}
