using FsCheck;
using FsCheck.Fluent;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Formats;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Tests.Analyzers;

public sealed class PhraseAutomatonTests
{
    private static readonly Gen<string> Word = Gen.Elements("ant", "bee", "cat", "ANT", "7");

    private static readonly Gen<string> Part = Gen.Frequency(
        (6, Word),
        (1, Word.Select(word => word + "?")),
        (1, Word.Two().Select(pair => $"({pair.Item1}|{pair.Item2} bee)")),
        (1, Gen.Elements("<number>", "<name>", "<gap>", "bee,", "cat.")));

    private static readonly Gen<string[]> Phrases = Gen.NonEmptyListOf(Gen.Choose(1, 4).SelectMany(length => Part.ArrayOf(length)).Select(parts => string.Join(' ', parts))).Select(list => list.ToArray());

    private static readonly Gen<string> Story = Gen.Elements("ant", "bee", "Cat", "ANT", "7", "antBee", "7cats", ",", ".", "\u2026", "(", "\"", "Ant Bee", "of").ListOf()
        .Select(words => string.Join(' ', words).Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal));

    [Fact]
    public void All_phrases_together_are_found_where_each_alone_is() =>
        Prop.ForAll(Phrases.ToArbitrary(), Story.ToArbitrary(), (phrases, story) =>
        {
            var patterns = phrases.Select(Read).OfType<PhrasePattern>().ToArray();
            var units = Units(story);
            var automaton = new PhraseAutomaton();
            for (var i = 0; i < patterns.Length; i++)
            {
                automaton.Add(PhraseAutomaton.Anywhere, patterns[i], i);
            }

            var hits = new List<PhraseHit>();
            for (var at = 0; at < units.Length; at++)
            {
                automaton.Match(PhraseAutomaton.Anywhere, units, at, units.Length, hits);
            }

            hits.ToHashSet().ShouldBe(patterns.SelectMany((pattern, i) => Naive(pattern, i, units)).ToHashSet(), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();

    private static PhrasePattern? Read(string phrase) => PhrasePattern.Read(new YamlText(phrase, default), new YamlErrors(TroubleId.RuleFile, "", []));

    private static PhraseUnit[] Units(string story)
    {
        var article = ArticleReaders.Read("story.txt", System.Text.Encoding.UTF8.GetBytes(story), [])!;
        var units = new List<PhraseUnit>();
        foreach (var block in article.Blocks)
        {
            PhraseUnit.Read(block, units);
        }

        return [.. units];
    }

    /// <summary>Takes each sequence of each phrase on its own, step by step, keeping all places reached.</summary>
    private static IEnumerable<PhraseHit> Naive(PhrasePattern pattern, int id, PhraseUnit[] units) =>
        from start in Enumerable.Range(0, units.Length)
        from sequence in Sequences(pattern.Parts)
        from end in sequence.Select((step, index) => (step, index)).Aggregate(new[] { start }, (places, x) => [.. places.SelectMany(at => After(units, at, x.step, x.index == 0)).Distinct()])
        select new PhraseHit(id, start, end);

    private static IEnumerable<ulong[]> Sequences(IEnumerable<PhrasePart> parts) =>
        parts.Aggregate(
            (IEnumerable<ulong[]>)[[]],
            (heads, part) => heads.SelectMany(_ => part.Alternatives is null ? [[part.Step]] : part.Alternatives.SelectMany(Sequences), ulong[] (head, tail) => [.. head, .. tail]));

    private static List<int> After(PhraseUnit[] units, int at, ulong step, bool isFirst)
    {
        if (step == PhrasePattern.Punctuation)
        {
            var after = at;
            while (after < units.Length && !units[after].IsWord)
            {
                after++;
            }

            return after > at ? [after] : [];
        }

        if (step == PhrasePattern.Gap)
        {
            var open = Enumerable.Range(at, units.Length - at).TakeWhile(i => units[i].Kind != TokenKind.Stop).Where(i => units[i].IsWord).Take(6);
            return [at, .. open.Select(i => i + 1)];
        }

        // Up to two signs are passed over, but no stop and no quotation mark.
        for (var passed = 0; at < units.Length && !units[at].IsWord; at++, passed++)
        {
            if (isFirst || passed == 2 || units[at].Kind is TokenKind.Stop or TokenKind.Mark)
            {
                return [];
            }
        }

        if (at >= units.Length)
        {
            return [];
        }

        var unit = units[at];
        return step switch
        {
            PhrasePattern.Number => unit.Kind != TokenKind.Number ? [] : unit.Pieces > 1 ? [at + 1, at + unit.Pieces] : [at + 1],
            PhrasePattern.Name => Names(units, at),
            _ => Words(unit, at, step),
        };
    }

    private static List<int> Words(PhraseUnit unit, int at, ulong step)
    {
        var ends = new List<int>();
        if (unit.Fold == step || (unit.IsCapitals && PhrasePattern.InCapitals(unit.Fold) == step))
        {
            ends.Add(at + 1);
        }

        if (unit.Pieces > 1 && unit.TokenFold == step)
        {
            ends.Add(at + unit.Pieces);
        }

        return ends;
    }

    private static List<int> Names(PhraseUnit[] units, int at)
    {
        var ends = new List<int>();
        for (var count = 0; count < 5 && at < units.Length && units[at].Kind == TokenKind.Word; count++)
        {
            if ((units[at].Flags & TokenFlags.Capital) != TokenFlags.None)
            {
                ends.Add(at += units[at].Pieces);
            }
            else if (ends.Count > 0 && units[at].Fold == Folding.Hash("of"))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return ends;
    }
}
