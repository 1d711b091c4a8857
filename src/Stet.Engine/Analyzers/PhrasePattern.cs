using Microsoft.CodeAnalysis.Text;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>A phrase as rule files write it, spelled out into all the sequences of steps that it stands for.
/// <para><c>comments are closed</c> — words, in any case; a word in CAPITALS is found in capitals only.
/// <c>comments are now? closed</c> — a word that may be missing. <c>(log|sign) in</c>, <c>(our|the)?</c> — alternatives, a group that may be missing.
/// <c>&lt;number&gt;</c> (25, 4.08MB), <c>&lt;name&gt;</c> (one to five words with capitals), <c>&lt;address&gt;</c> (web or e-mail),
/// <c>&lt;gap&gt;</c> (up to six words of a sentence).
/// Brackets [ ] { } and signs stand for themselves; any other punctuation asks for some punctuation there. Where the phrase has none, a comma,
/// dash or symbol between two words is passed over, but never the end of a sentence.</para></summary>
public sealed record PhrasePattern(string Written, IReadOnlyList<ulong[]> Sequences)
{
    internal const ulong Number = 1;
    internal const ulong Name = 2;
    internal const ulong Gap = 3;
    internal const ulong Punctuation = 4;
    internal const ulong Address = 5;

    private const int MostSequences = 512;
    private const int LongestSequence = 24;

    private static readonly Dictionary<string, ulong> Slots = new(StringComparer.Ordinal)
    {
        ["number"] = Number,
        ["name"] = Name,
        ["gap"] = Gap,
        ["address"] = Address,
    };

    private static readonly System.Buffers.SearchValues<char> EndsOfLiteral = System.Buffers.SearchValues.Create(" ()|<?");

    /// <summary>The step that a word in capitals takes.</summary>
    internal static ulong InCapitals(ulong fold) => (fold * 0x9E3779B97F4A7C15) ^ 0x5851F42D4C957F2D;

    /// <summary>Null after reporting what is wrong with the phrase.</summary>
    internal static PhrasePattern? Read(YamlText written, YamlErrors errors)
    {
        var parser = new Parser(written.Value);
        var sequences = parser.Alternatives();
        if (parser.Problem is null && !parser.IsAtEnd)
        {
            parser.Problem = "a ')' closes nothing";
        }

        parser.Problem ??= sequences.Exists(sequence => sequence.Length > LongestSequence) ? $"it is longer than {LongestSequence} words"
            : sequences.Exists(sequence => Array.TrueForAll(sequence, step => step is Gap or Punctuation)) ? "a phrase needs a word"
            : sequences.Exists(sequence => Array.FindAll(sequence, step => step is Gap or Name).Length > 3) ? "it has more than three gaps and names"
            : sequences.Exists(sequence => sequence[0] is Gap or Punctuation) ? "it begins with a gap or with punctuation"
            : null;
        if (parser.Problem is { } problem)
        {
            errors.Add(written.At, $"the phrase '{written.Value}' cannot be read: {problem}");
            return null;
        }

        return new PhrasePattern(written.Value, sequences);
    }

    private sealed class Parser(string text)
    {
        private readonly List<Token> tokens = [];
        private int at;
        private int depth;

        public string? Problem { get; set; }

        public bool IsAtEnd => at >= text.Length;

        public List<ulong[]> Alternatives()
        {
            var all = Sequence();
            while (Problem is null && at < text.Length && text[at] == '|')
            {
                at++;
                all.AddRange(Sequence());
            }

            return all;
        }

        private List<ulong[]> Sequence()
        {
            List<ulong[]> built = [[]];
            while (Problem is null && at < text.Length && text[at] is not (')' or '|'))
            {
                if (text[at] == ' ')
                {
                    at++;
                    continue;
                }

                var item = text[at] switch
                {
                    '(' => Group(),
                    '<' => Slot(),
                    _ => Literal(),
                };
                if (at < text.Length && text[at] == '?')
                {
                    at++;
                    item.Add([]);
                }

                if (built.Count * item.Count > MostSequences)
                {
                    Problem = $"it stands for more than {MostSequences} phrases; split it";
                    break;
                }

                built = item.Count == 1 && built.Count == 1
                    ? [[.. built[0], .. item[0]]]
                    : [.. built.SelectMany(_ => item, ulong[] (head, tail) => [.. head, .. tail])];
            }

            return built;
        }

        private List<ulong[]> Group()
        {
            at++;
            if (++depth > 8)
            {
                Problem = "groups nest too deep";
                return [[]];
            }

            var inner = Alternatives();
            depth--;
            if (at >= text.Length || text[at] != ')')
            {
                Problem ??= "a '(' is not closed";
                return inner;
            }

            at++;
            return inner;
        }

        private List<ulong[]> Slot()
        {
            var close = text.IndexOf('>', at);
            var name = close < 0 ? "" : text[(at + 1)..close];
            if (!Slots.TryGetValue(name, out var slot))
            {
                Problem = $"'<' begins one of {string.Join(", ", Slots.Keys.Select(key => $"<{key}>"))}";
                return [[]];
            }

            at = close + 1;
            return [[slot]];
        }

        private List<ulong[]> Literal()
        {
            var end = text.AsSpan(at).IndexOfAny(EndsOfLiteral) is var stop and >= 0 ? at + stop : text.Length;
            if (end == at)
            {
                Problem = "a '?' stands after nothing";
                return [[]];
            }

            tokens.Clear();
            Tokenizer.Append(text.AsSpan(at, end - at), tokens);
            var steps = new ulong[tokens.Count];
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = Step(tokens[i], text[at + tokens[i].Start]);
            }

            at = end;
            return [steps];
        }

        private static ulong Step(Token token, char first) => token.Kind switch
        {
            TokenKind.Word when token.Has(TokenFlags.AllCapitals) => InCapitals(token.Fold),
            TokenKind.Punctuation when first is '[' or ']' or '{' or '}' => token.Fold,
            TokenKind.Punctuation or TokenKind.Stop or TokenKind.Ellipsis or TokenKind.Mark => Punctuation,
            _ => token.Fold,
        };
    }
}
