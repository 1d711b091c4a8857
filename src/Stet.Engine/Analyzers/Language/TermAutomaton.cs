using Stet.Articles;
using Stet.Rules;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>All house words in one tree of tokens: a story costs the same for one word as for ten thousand.</summary>
internal sealed class TermAutomaton
{
    private readonly Dictionary<(int Node, ulong Step), int> steps = [];
    private readonly List<List<TermForm>> forms = [[]];

    public bool IsEmpty => steps.Count == 0;

    public void Add(HouseTerm term, int rule)
    {
        var wrong = term.Not ?? term.Write[0];
        Add(wrong, new TermForm(term, rule, SuffixLength: 0));
        if (wrong[^1] != '.')
        {
            Add(wrong + "'s", new TermForm(term, rule, 2));
            if (TakesS(wrong) && term.Write.All(TakesS))
            {
                Add(wrong + "s", new TermForm(term, rule, 1));
            }
        }

        foreach (var right in term.Write.Where(_ => term.Not is not null))
        {
            Add(right, new TermForm(term, rule, SuffixLength: 0) { IsRight = true });
        }
    }

    /// <summary>The longest house word that begins at a token: where it ends, and what it can be; null where there is none.</summary>
    public (int End, IReadOnlyList<TermForm> Forms)? Match(ReadOnlySpan<Token> tokens, int at)
    {
        (int, IReadOnlyList<TermForm>)? longest = null;
        for (int node = 0, next = at; next < tokens.Length && steps.TryGetValue((node, Step(tokens[next], isFirst: next == at)), out node); next++)
        {
            if (forms[node].Count > 0)
            {
                longest = (next + 1, forms[node]);
            }
        }

        return longest;
    }

    private void Add(string words, TermForm form)
    {
        var tokens = new List<Token>();
        Tokenizer.Append(words, tokens, Vocabulary.OwnAbbreviations);
        var node = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var key = (node, Step(tokens[i], isFirst: i == 0));
            if (!steps.TryGetValue(key, out node))
            {
                node = forms.Count;
                forms.Add([]);
                steps.Add(key, node);
            }
        }

        forms[node].Add(form);
    }

    /// <summary>"cease fire" is no "cease/fire": a space counts, where it stands inside.</summary>
    private static ulong Step(Token token, bool isFirst) => token.Fold + (!isFirst && token.Has(TokenFlags.SpaceBefore) ? 1UL : 0UL);

    /// <summary>Whether a plural, or a verb's third person, is surely written with an s and nothing else.</summary>
    private static bool TakesS(string word) =>
        char.IsAsciiLetter(word[^1]) && char.ToLowerInvariant(word[^1]) is not ('s' or 'x' or 'z' or 'y' or 'f' or 'o')
        && !word.EndsWith("ch", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("sh", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("fe", StringComparison.OrdinalIgnoreCase)
        && !word.EndsWith("man", StringComparison.OrdinalIgnoreCase);
}

/// <summary>One way in which a house word can be written.</summary>
/// <param name="Rule">The index of the rule that looks for it.</param>
/// <param name="SuffixLength">UTF-16 units of the plural or possessive ending, which stays.</param>
internal readonly record struct TermForm(HouseTerm Term, int Rule, int SuffixLength)
{
    /// <summary>This is what to write.</summary>
    public bool IsRight { get; init; }
}
