using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Words that stand only where something is denied, doubted, asked or supposed ("there is any evidence"), in a sentence that does none of
/// these. Linguists call them negative-polarity items, and what allows them their licence (Ladusaw 1979; Giannakidou 1998).</summary>
public sealed class PolarityAnalyzer(IReadOnlyList<Configured<PolarityOptions>> rules) : Analyzer
{
    /// <summary>A licence stands no farther before its word; the work for each word must be bounded.</summary>
    private const int Reach = 80;

    public static CheckKind Kind { get; } = new CheckKind<PolarityOptions>("polarity", ["match", "word"], PolarityOptions.Read, rules => new PolarityAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.Running | Roles.Headline | Roles.Subheading, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        foreach (var rule in rules)
        {
            foreach (var sentence in block.Sentences)
            {
                var clause = new PolarClause(block, sentence, rule.Options);
                for (var i = 0; i < sentence.TokenCount; i++)
                {
                    if (clause.At(i) is var (first, last) && clause.IsLicensed(first, i, Reach) == false)
                    {
                        Report(context, rule.Rule, block, sentence, first, i, last);
                    }
                }
            }
        }
    }

    private static void Report(ArticleContext context, Rules.Rule rule, Block block, Sentence sentence, int first, int word, int last)
    {
        var tokens = block.TokensOf(sentence);
        var span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
        if (!rule.Scope.Covers(block, span))
        {
            return;
        }

        context.Add(new Finding(rule.Descriptor, block.Index, span)
        {
            Captures = [new Capture("match", block.Prose.ToString(span)), new Capture("word", block.Prose.ToString(tokens[word].Span))],
            // People do say such things, and what they said stands as they said it.
            Severity = block.IsSpeech(span) ? Severity.Suggestion : null,
        });
    }
}

/// <param name="Licences">Words and phrases anywhere before the word, in its clause, that allow it.</param>
/// <param name="Subordinators">Those of them whose clause, where it stands in front, ends with a comma.</param>
/// <param name="FreeChoice">What follows an "any" that means "whichever".</param>
/// <param name="Verbs">What stands before "any" and a noun of <paramref name="Nouns"/>.</param>
/// <param name="Nouns">Nouns that nobody has "any" of without a licence.</param>
/// <param name="OpenSubjects">Subjects that are no one in particular, before such a verb: who, those, everyone.</param>
/// <param name="Breaks">Words that begin a clause which the licences before them do not reach.</param>
public sealed record PolarityOptions(ListedWords Licences, ListedWords Subordinators, ListedWords FreeChoice, ListedWords Verbs, ListedWords Nouns, ListedWords OpenSubjects, ListedWords Breaks)
{
    public static PolarityOptions Read(YamlMap check) => new(
        ListedWords.Read(check, "licences"), ListedWords.Read(check, "subordinators"), ListedWords.Read(check, "free-choice"), ListedWords.Read(check, "verbs"),
        ListedWords.Read(check, "nouns"), ListedWords.Read(check, "open-subjects"), ListedWords.Read(check, "breaks"));
}
