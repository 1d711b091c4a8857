using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>House words: write this, not that. Whole words alone, in any case, with plural and possessive as far as they are sure; where the two
/// differ in nothing but capitals, exactly as written.</summary>
public sealed class TermAnalyzer : Analyzer
{
    private readonly IReadOnlyList<Configured<TermOptions>> rules;
    private readonly TermAutomaton automaton = new();

    public TermAnalyzer(IReadOnlyList<Configured<TermOptions>> rules)
    {
        this.rules = rules;
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var term in rules[rule].Options.Terms.Concat(rules[rule].Rule.HouseTerms))
            {
                automaton.Add(term, rule);
            }
        }
    }

    public static CheckKind Kind { get; } = new CheckKind<TermOptions>("terms", ["match", "write"], TermOptions.Read, rules => new TermAnalyzer(rules));

    public static bool IsKindOf(Rule rule) => rule.Kind.Value == Kind.Name;

    public override void Initialize(AnalysisContext context)
    {
        if (!automaton.IsEmpty)
        {
            context.RegisterBlockAction(Roles.All, AnalyzeBlock);
        }
    }

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var tokens = block.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (automaton.Match(tokens, at) is not var (end, forms))
            {
                continue;
            }

            // What follows @ or # is a handle, and nobody's spelling.
            if (tokens[at].Start == 0 || block.Text[tokens[at].Start - 1] is not ('@' or '#'))
            {
                Report(context, block, at, end, forms);
            }

            at = end - 1;
        }
    }

    private void Report(ArticleContext context, Block block, int first, int end, IReadOnlyList<TermForm> forms)
    {
        var span = TextSpan.FromBounds(block.Tokens[first].Start, block.Tokens[end - 1].End);
        var found = block.Prose.ToString(span);
        foreach (var form in forms)
        {
            var wrong = form.Term.Not ?? form.Term.Write[0];
            if (form.IsRight && form.Term.Write.Contains(found, StringComparer.Ordinal))
            {
                return;
            }

            // The stop of an abbreviation that the word is written without ends the sentence.
            var word = found.EndsWith('.') && wrong[^1] != '.' ? found[..^1] : found;
            var suffix = word[(word.Length - Math.Min(form.SuffixLength, word.Length))..];
            var stem = word[..(word.Length - suffix.Length)];
            if (form.IsRight || !IsWrong(block, first, stem, wrong, form.Term))
            {
                continue;
            }

            var (rule, _) = rules[form.Rule];
            var place = new TextSpan(span.Start, word.Length);
            var replacement = Replacement(stem, wrong, form.Term.Write[0]) + suffix;
            replacement += word.EndsWith('.') && !replacement.EndsWith('.') && EndsSentence(block, end) ? "." : "";
            var edit = form.Term.Write.Count == 1 ? new Edit($"Write '{replacement}'", [new TextChange(place, replacement)]) : null;
            context.Report(rule, block, place, edit, new("match", word), new("write", string.Join("' or '", form.Term.Write)));
            return;
        }
    }

    private static bool IsWrong(Block block, int first, string stem, string wrong, HouseTerm term)
    {
        var right = term.Write.FirstOrDefault(write => write.Equals(wrong, StringComparison.OrdinalIgnoreCase));
        if (right is null)
        {
            return true;
        }

        // Only capitals differ. Text in capitals says nothing about them, and the first word of a sentence little.
        var isMeant = term.Not is null ? stem != right && !IsAllCapitals(stem) : stem == wrong;
        return isMeant && !(IsSame(stem, right) && (BeginsSentence(block, first) || (block.Role & (Roles.Headline | Roles.Subheading)) != Roles.None));
    }

    /// <summary>Whether a word differs from what to write in its first letter's capital alone.</summary>
    private static bool IsSame(string stem, string right) => char.IsUpper(stem[0]) && char.IsLower(right[0]) && stem.AsSpan(1).SequenceEqual(right.AsSpan(1));

    private static string Replacement(string stem, string wrong, string right) =>
        wrong.Equals(right, StringComparison.OrdinalIgnoreCase) ? right
        : IsAllCapitals(stem) && !IsAllCapitals(wrong) ? right.ToUpperInvariant()
        : char.IsUpper(stem[0]) && char.IsLower(wrong[0]) ? char.ToUpperInvariant(right[0]) + right[1..]
        : right;

    private static bool IsAllCapitals(string word) => word.Count(char.IsUpper) > 1 && !word.Any(char.IsLower);

    private static bool BeginsSentence(Block block, int token)
    {
        foreach (var sentence in block.Sentences)
        {
            if (token < sentence.FirstToken + sentence.TokenCount)
            {
                for (var before = sentence.FirstToken; before < token; before++)
                {
                    if (block.Tokens[before].IsWord)
                    {
                        return false;
                    }
                }

                return true;
            }
        }

        return true;
    }

    private static bool EndsSentence(Block block, int end) => block.Sentences.Any(sentence => sentence.FirstToken + sentence.TokenCount == end);
}

/// <param name="Terms">House words of the rule itself; those of settings come to them.</param>
public sealed record TermOptions(IReadOnlyList<HouseTerm> Terms)
{
    public static TermOptions Read(YamlMap check) => new(HouseTerm.ReadAll(check, "terms"));
}
