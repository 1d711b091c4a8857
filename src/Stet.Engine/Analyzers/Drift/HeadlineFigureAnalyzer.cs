using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>A figure of the headline that the story gives otherwise: "Three dead in blast" above "four people died".</summary>
public sealed class HeadlineFigureAnalyzer(IReadOnlyList<Configured<HeadlineFigureOptions>> rules) : Analyzer
{
    /// <summary>A figure that a headline takes up stands in the first paragraphs.</summary>
    private const int FirstBlocks = 6;

    private const int Nearby = 8;

    /// <summary>A headline stands no further down.</summary>
    private const int LastHeadline = 2;

    /// <summary>A headline rounds: "60 million" for 58.5. Below ten it does not.</summary>
    private const decimal Rounding = 0.03m;
    private const int LeastRounded = 10;

    private static readonly ulong And = Folding.Hash("and");
    private static readonly WordSet More = Folding.SetOf("a an one another his her their the");

    public static CheckKind Kind { get; } = new CheckKind<HeadlineFigureOptions>("headline-figure", ["match", "other"], HeadlineFigureOptions.Read, rules => new HeadlineFigureAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        if (context.Article.Blocks.FirstOrDefault(block => block.Role == Roles.Headline) is not { } headline || headline.Index > LastHeadline)
        {
            return;
        }

        foreach (var sentence in context.FactsOf(headline))
        {
            foreach (var figure in sentence.Facts.OfType<Quantity>().Where(IsFirm))
            {
                foreach (var rule in rules)
                {
                    if (rule.Rule.Scope.Covers(headline, figure.Span) && Other(context, sentence, figure, rule.Options) is var (place, other))
                    {
                        context.Add(new Finding(rule.Rule.Descriptor, headline.Index, figure.Span)
                        {
                            Captures = [new Capture("match", InLower(Written.Text(sentence, figure), figure)), new Capture("other", InLower(place.Block.Prose.ToString(other.WholeSpan), other))],
                            Related = [new Related("in the story", null, place.Block.Index, other.Span)],
                        });
                    }
                }
            }
        }
    }

    /// <summary>"Three" begins a headline, and stands in the middle of the message.</summary>
    private static string InLower(string text, Quantity quantity) => quantity.Measure == Measure.Count && text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>The first figure of the story for the same thing; null where the headline's own stands anywhere in it, exact or rounded.</summary>
    private static (SentenceFacts Sentence, Quantity Figure)? Other(ArticleContext context, SentenceFacts headline, Quantity figure, HeadlineFigureOptions options)
    {
        var things = options.ThingsBeside(headline, figure);
        var isCount = figure.Measure == Measure.Count;
        if (isCount && things.Count == 0)
        {
            return null;
        }

        (SentenceFacts, Quantity)? other = null;
        foreach (var block in context.Article.Blocks)
        {
            if ((block.Role & (Roles.Running | Roles.Subheading | Roles.TableCell)) == Roles.None)
            {
                continue;
            }

            foreach (var sentence in context.FactsOf(block))
            {
                var alike = 0;
                Quantity? candidate = null;
                foreach (var fact in sentence.Facts)
                {
                    if (fact is not Quantity found)
                    {
                        continue;
                    }

                    if (IsSupported(sentence, found, headline, figure) && (!isCount || block.Index < FirstBlocks || options.ThingsBeside(sentence, found).Overlaps(things)))
                    {
                        return null;
                    }

                    if (found.Measure == figure.Measure && found.Unit == figure.Unit)
                    {
                        alike++;
                        candidate = IsFirm(found) || found.Modifier == Modifier.AtLeast ? found : null;
                    }
                }

                // Of two figures in a sentence one may be a part of the other, or of another day.
                if (other is null && block.Index < FirstBlocks && alike == 1 && candidate is { } only && !HasMore(sentence, only) && (!isCount || options.ThingsBeside(sentence, only).Overlaps(things)))
                {
                    other = (sentence, only);
                }
            }
        }

        return other;
    }

    /// <summary>"two men and a woman": a part is counted without a number.</summary>
    private static bool HasMore(SentenceFacts sentence, Quantity figure)
    {
        for (var i = figure.End; i + 1 < Math.Min(sentence.Pieces.Count, figure.End + Nearby); i++)
        {
            if (sentence.Pieces[i].Fold == And && More.Contains(sentence.Pieces[i + 1].Fold))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same number, or one that rounds to it; "dozens" supports any.</summary>
    private static bool IsSupported(SentenceFacts sentence, Quantity found, SentenceFacts headline, Quantity figure)
    {
        if (found.IsVague || found.Value == figure.Value || found.To == figure.Value || found.IsSame(figure))
        {
            return true;
        }

        var room = Math.Max(Written.HalfUnit(headline, figure), figure.Value * Rounding);
        return (figure.Value >= LeastRounded || figure.Measure != Measure.Count) && Math.Abs(found.Value - figure.Value) <= room;
    }

    private static bool IsFirm(Quantity quantity) =>
        quantity is { IsVague: false, To: null, Modifier: Modifier.None }
        && (quantity is { Measure: Measure.Money or Measure.Percent, Value: > 0 }
            || (quantity is { Measure: Measure.Count, Value: > 1, Unit: null or "seat" or "vote" or "goal" } && quantity.Value == decimal.Truncate(quantity.Value)));
}

/// <param name="Things">For each folded word the number of its thing: "dead", "died" and "killed" are one.</param>
public sealed record HeadlineFigureOptions(IReadOnlyDictionary<ulong, int> Things)
{
    /// <summary>Before the number stands at most so much: "kills", "claims lives of".</summary>
    private const int Before = 3;
    private const int Behind = 6;

    public static HeadlineFigureOptions Read(YamlMap check)
    {
        var things = new Dictionary<ulong, int>();
        var index = 0;
        foreach (var line in check.Texts("things"))
        {
            index++;
            foreach (var word in line.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                things[Folding.Hash(word)] = index;
            }
        }

        return new HeadlineFigureOptions(things);
    }

    /// <summary>What a number counts, as far as the words beside it say.</summary>
    internal IReadOnlySet<int> ThingsBeside(SentenceFacts sentence, Quantity figure)
    {
        var found = new HashSet<int>();
        for (var i = Math.Max(0, figure.First - Before); i < Math.Min(sentence.Pieces.Count, figure.End + Behind); i++)
        {
            if ((i < figure.First || i >= figure.End) && Things.TryGetValue(sentence.Pieces[i].Fold, out var thing))
            {
                found.Add(thing);
            }
            else if (i >= figure.End && sentence.Pieces[i].Kind is TokenKind.Number or TokenKind.Stop)
            {
                break;
            }
        }

        return found;
    }
}
