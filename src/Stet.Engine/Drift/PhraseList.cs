using Stet.Originals;
using Stet.Text;

namespace Stet.Drift;

/// <summary>Words and phrases, each with its values, as they are looked for in sentences.</summary>
public sealed class PhraseList
{
    /// <summary>"offer" compares nothing, though "drier" does.</summary>
    private const int ShortestCompared = 4;

    private const int LeastRest = 3;

    private static readonly WordSet Firsts = Folding.SetOf("few little most many several neither nobody nothing none hardly");

    /// <summary>How many words behind its verb a particle may stand.</summary>
    private const int FarthestParticle = 5;

    /// <summary>How many words behind "before" what it is before may stand.</summary>
    private const int FarthestNoun = 3;

    private static readonly WordSet InOrOff = Folding.SetOf("in off");
    private static readonly ulong Than = Stem.Hash("than");
    private static readonly ulong On = Folding.Hash("on");
    private static readonly ulong Before = Folding.Hash("before");
    private static readonly ulong After = Folding.Hash("after");

    private readonly bool byStem;

    /// <summary>Made or read when a story is first held against an original.</summary>
    private readonly Lazy<ListedPhrases> phrases;

    private readonly (string Part, int Value)[] parts;
    private readonly DirectionMarks marks;

    /// <param name="phrases">Asked for when they are needed.</param>
    /// <param name="byStem">A word stands for all its forms.</param>
    /// <param name="parts">Beginnings of words, of "pro-war" and "prewar"; with a hyphen before them ends, of "tie-up".</param>
    /// <param name="marks">What else is known of some of the words.</param>
    internal PhraseList(Func<ListedPhrases> phrases, bool byStem = false, IEnumerable<(string Part, int Value)>? parts = null, DirectionMarks? marks = null)
    {
        this.byStem = byStem;
        this.parts = [.. parts ?? []];
        this.marks = marks ?? DirectionMarks.None;
        this.phrases = new Lazy<ListedPhrases>(phrases);
    }

    /// <summary>What is behind it is said the other way round: "unlikely to fall", "dropped her opposition".</summary>
    public bool IsTurning(Statement statement, int unit) => marks.Turning.Contains(Of(statement, unit));

    /// <summary>It says how much of what stands behind it: "more", "few".</summary>
    public bool IsAmount(Statement statement, int unit) => marks.Amounts.Contains(Of(statement, unit));

    /// <summary>It denies, though not where it is the other end of a pair: "few" of "many".</summary>
    public bool IsLittle(Statement statement, int unit) => marks.Little.Contains(Of(statement, unit));

    /// <summary>The longest phrase that begins at a unit: its values, and how many units it has; 0 where none does. Where words stand for all their
    /// forms, "weaker" and "weakest" are "weak" as well.</summary>
    public (IReadOnlyList<int> Values, int Length) At(Statement statement, int unit)
    {
        var (values, length) = LongestAt(statement, unit);
        return byStem && length <= 1 && statement.Units[unit].Fact is null && ((IReadOnlyList<int>?)ValuesOfPlain(statement.WordAt(unit)) ?? ValuesOfParts(statement, unit)) is { } more ? ([.. values, .. more], 1) : (values, length);
    }

    /// <summary>A verb and its particle with other words between: "turn the offer down" for "turn down", "keep him from leaving" for "keep from".</summary>
    /// <returns>The values of both together and the unit of the particle; 0 where there is none.</returns>
    public (IReadOnlyList<int> Values, int Particle) SplitAt(Statement statement, int unit)
    {
        if (Of(statement, unit) is > 0 and var verb && unit + 1 < statement.Units.Count && !Grammar.IsPreposition(statement.Units[unit + 1]))
        {
            var (first, end) = phrases.Value.BeginningWith(verb);
            for (var particle = unit + 2; end > first && particle <= Math.Min(unit + FarthestParticle, statement.Units.Count - 1) && statement.Units[particle - 1].Kind != UnitKind.Border; particle++)
            {
                if (Grammar.IsParticle(statement, particle) && !IsPreposition(statement, particle))
                {
                    for (var entry = first; entry < end; entry++)
                    {
                        if (phrases.Value.RestOf(entry) is [var rest] && rest == Of(statement, particle))
                        {
                            return (phrases.Value.ValuesOf(entry), particle);
                        }
                    }

                    return default;
                }
            }
        }

        return default;
    }

    /// <summary>"lost half its value in 2004": the "in" belongs to what is behind it.</summary>
    private static bool IsPreposition(Statement statement, int particle) => InOrOff.Contains(statement.Units[particle].Fold)
        && particle + 1 < statement.Units.Count && statement.Units[particle + 1] is var next && next.Kind != UnitKind.Border && !Grammar.IsPreposition(next) && !Grammar.IsJoining(next);

    /// <summary>Values of their own for what is behind such parts, so that "overpaid" is held against "underpaid" alone; null where there are none.</summary>
    private List<int>? ValuesOfParts(Statement statement, int unit)
    {
        List<int>? values = null;
        var isCompound = statement.Units[unit].End > statement.Units[unit].First + 1;
        var word = statement.WordAt(unit);
        var initial = char.ToUpperInvariant(word[0]);
        var text = isCompound ? Folding.Fold(statement.TextOf(unit, unit + 1)) : word;
        foreach (var (part, value) in statement.Units[unit].Kind == UnitKind.Content ? parts : [])
        {
            var isEnd = part[0] == '-';
            if (isEnd ? isCompound && text.EndsWith(part, StringComparison.OrdinalIgnoreCase) : char.ToUpperInvariant(part[0]) == initial && word.StartsWith(part, StringComparison.OrdinalIgnoreCase) && (isCompound ? word.Length == part.Length : word.Length >= part.Length + LeastRest))
            {
                var rest = isEnd ? text[..^part.Length] : isCompound ? text[part.Length..].TrimStart('-') : word[part.Length..];
                (values ??= []).Add(ValueOf(value, Stem.Hash(rest)));
            }
        }

        return values ?? ValuesOfSpelt(statement, unit);
    }

    /// <summary>"before the war" is prewar, and "after the match" post-match.</summary>
    private List<int>? ValuesOfSpelt(Statement statement, int unit)
    {
        var part = statement.Units[unit].Fold == Before ? "pre" : statement.Units[unit].Fold == After ? "post" : null;
        var next = part is null ? -1 : Enumerable.Range(unit + 1, Math.Min(FarthestNoun, statement.Units.Count - unit - 1)).FirstOrDefault(i => statement.Units[i].Kind == UnitKind.Content, -1);
        return next > 0 && Array.Find(parts, known => known.Part == part) is { Part: not null } known ? [ValueOf(known.Value, statement.Units[next].Stem)] : null;
    }

    private static int ValueOf(int part, ulong rest)
    {
        var number = Opposites.Parts + (int)((rest ^ (ulong)Math.Abs(part)) % (Opposites.Converse - Opposites.Parts));
        return part < 0 ? -number : number;
    }

    /// <summary>"weaker": more than a word of the list.</summary>
    public bool IsComparative(ReadOnlySpan<char> word) => word.EndsWith("er") && ValuesOfPlain(word) is not null;

    /// <summary>Those of the word that "weaker", "weakest", "happier" or "bigger" compares; null where it is no such word.</summary>
    private int[]? ValuesOfPlain(ReadOnlySpan<char> word)
    {
        var plain = word.EndsWith("er") ? word[..^2] : word.EndsWith("est") ? word[..^3] : default;
        return plain.Length < ShortestCompared && plain is not [_, _, 'i'] ? null
            : ValuesOf(Stem.Hash(plain)) ?? (plain[^1] == 'i' ? ValuesOf(Stem.Hash($"{plain[..^1]}y")) : plain[^1] == plain[^2] ? ValuesOf(Stem.Hash(plain[..^1])) : ValuesOf(Stem.Hash($"{plain}e")));
    }

    /// <summary>The values that a word has by itself, whatever phrase it begins.</summary>
    public IReadOnlyList<int> AloneAt(Statement statement, int unit) => Of(statement, unit) is > 0 and var word ? ValuesOf(word) ?? ValuesOfPlain(statement.WordAt(unit)) ?? [] : [];

    /// <summary>The values that a word has by its stem.</summary>
    public IReadOnlyList<int> Of(ulong stem) => ValuesOf(stem) ?? [];

    private int[]? ValuesOf(ulong stem) => phrases.Value.BeginningWith(stem) is var (first, end) && end > first && phrases.Value.RestOf(end - 1).IsEmpty ? phrases.Value.ValuesOf(end - 1) : null;

    private (IReadOnlyList<int> Values, int Length) LongestAt(Statement statement, int unit)
    {
        if (Of(statement, unit) is not (> 0 and var word))
        {
            return ([], 0);
        }

        var listed = phrases.Value;
        var (first, end) = listed.BeginningWith(word);
        for (var entry = first; entry < end; entry++)
        {
            if (LengthOf(listed.RestOf(entry), statement, unit) is > 0 and var length)
            {
                return (listed.ValuesOf(entry), length);
            }
        }

        return ([], 0);
    }

    /// <summary>How many units a phrase has that begins at a unit, with the adverbs, articles, scores and days in between: "came out firmly against", "allowed the appeal", "went down 6-4 6-3 to", but not "more slowly than" nor "chose not to"; 0 where it does not stand there.</summary>
    private int LengthOf(ReadOnlySpan<ulong> rest, Statement statement, int unit)
    {
        var at = unit;
        foreach (var word in rest)
        {
            at++;
            if (byStem && at + 1 < statement.Units.Count && Verbs.IsAdverb(statement, at) && !FunctionWords.IsNegation(statement.Units[at].Fold) && word != Than && Of(statement, at) != word)
            {
                at++;
            }

            if (byStem && at + 1 < statement.Units.Count && FunctionWords.IsArticle(statement.Units[at].Fold) && statement.Units[at - 1].IsPlain && !Grammar.IsPreposition(statement.Units[at - 1]) && Of(statement, at) != word)
            {
                at++;
            }

            while (byStem && IsBetween(statement, at))
            {
                at++;
            }

            if (at >= statement.Units.Count || Of(statement, at) != word)
            {
                return 0;
            }
        }

        return at - unit + 1;
    }

    /// <summary>Scores and days, with "on" before them: "called on Friday for".</summary>
    private static bool IsBetween(Statement statement, int unit) =>
        unit < statement.Units.Count && (statement.Units[unit].Fact is Facts.Quantity { Measure: Facts.Measure.Score } or Facts.Date || (statement.Units[unit].Fold == On && unit + 1 < statement.Units.Count && statement.Units[unit + 1].Fact is Facts.Date));

    /// <summary>What a unit is looked up by: "first" and "half" are words as well as numbers, "Few" before a noun is no name, and "their" is "its".</summary>
    private ulong Of(Statement statement, int unit) => statement.Units[unit] is var found && found.Fold == 0 && found.End == found.First + 1 && (found.Fact is Facts.Quantity { IsWords: true } || (found.Fact is Facts.Name && Firsts.Contains(Folding.Hash(statement.WordAt(unit)))))
        ? ListedPhrases.HashOf(statement.WordAt(unit), byStem)
        : !byStem ? found.Fold : ListedPhrases.IsPossessive(found.Fold) ? ListedPhrases.Its : found.Stem;
}
