using Stet.Text;

namespace Stet.Analyzers;

/// <summary>A phrase as rule files write it, read into steps.
/// <para><c>comments are closed</c> — words, in any case; a word in CAPITALS is found in capitals only.
/// <c>comments are now? closed</c> — a word that may be missing. <c>(log|sign) in</c>, <c>(our|the)?</c> — alternatives, a group that may be missing.
/// <c>&lt;number&gt;</c> (25, 4.08MB), <c>&lt;name&gt;</c> (one to five words with capitals), <c>&lt;address&gt;</c> (web or e-mail),
/// <c>&lt;gap&gt;</c> (up to six words of a sentence),
/// <c>&lt;word&gt;</c> (any one word), <c>&lt;date&gt;</c> and <c>&lt;time&gt;</c> (see <see cref="DateWords"/>; a date may have a time).
/// Brackets [ ] { }, angle marks, an ellipsis and signs stand for themselves; any other punctuation asks for some punctuation there. Where the phrase has none, a comma,
/// dash or symbol between two words is passed over, but never the end of a sentence.</para></summary>
public sealed partial record PhrasePattern(string Written, IReadOnlyList<PhrasePart> Parts)
{
    internal const ulong Number = 1;
    internal const ulong Name = 2;
    internal const ulong Gap = 3;
    internal const ulong Punctuation = 4;
    internal const ulong Address = 5;
    internal const ulong Date = 6;
    internal const ulong Word = 7;
    internal const ulong Time = 8;

    private const int MostReadings = 512;
    private const int LongestPhrase = 24;

    private static readonly Dictionary<string, ulong> Slots = new(StringComparer.Ordinal)
    {
        ["number"] = Number,
        ["name"] = Name,
        ["gap"] = Gap,
        ["address"] = Address,
        ["date"] = Date,
        ["word"] = Word,
        ["time"] = Time,
    };

    private static readonly System.Buffers.SearchValues<char> EndsOfLiteral = System.Buffers.SearchValues.Create(" ()|<?");

    /// <summary>The step that a word in capitals takes.</summary>
    internal static ulong InCapitals(ulong fold) => (fold * 0x9E3779B97F4A7C15) ^ 0x5851F42D4C957F2D;

    /// <summary>Null where the phrase cannot be read.</summary>
    /// <param name="isTrusted">Leaves out what is costly to check.</param>
    /// <param name="problem">Why it cannot.</param>
    internal static PhrasePattern? Parse(string written, Abbreviations abbreviations, bool isTrusted, out string? problem)
    {
        var parser = new Parser(written, abbreviations);
        var alternatives = parser.Alternatives();
        if (parser.Problem is null && !parser.IsAtEnd)
        {
            parser.Problem = "a ')' closes nothing";
        }

        problem = parser.Problem ?? (isTrusted ? null : ProblemOf(new PhrasePart(0, alternatives)));
        return problem is null ? new PhrasePattern(written, alternatives.Count == 1 ? alternatives[0] : [new PhrasePart(0, alternatives)]) : null;
    }

    /// <summary>What makes a phrase one that cannot be searched for, or not quickly.</summary>
    private static string? ProblemOf(PhrasePart whole) =>
        whole.Longest > LongestPhrase ? $"it is longer than {LongestPhrase} words"
        : whole.Readings > MostReadings ? $"one text can be read in more than {MostReadings} ways with it; split it"
        : whole.CanBe(onlyFirst: false, part => part.Step is Gap or Punctuation or Word) ? "a phrase needs a word"
        : whole.Slots > 3 ? "it has more than three gaps and names"
        : whole.CanBe(onlyFirst: true, part => part.Step is Gap or Punctuation) ? "it begins with a gap or with punctuation"
        : null;

    private sealed class Parser(string text, Abbreviations abbreviations)
    {
        private readonly List<Token> tokens = [];
        private int at;
        private int depth;

        public string? Problem { get; set; }

        public bool IsAtEnd => at >= text.Length;

        public List<IReadOnlyList<PhrasePart>> Alternatives()
        {
            List<IReadOnlyList<PhrasePart>> all = [Sequence()];
            while (Problem is null && at < text.Length && text[at] == '|')
            {
                at++;
                all.Add(Sequence());
            }

            return all;
        }

        private List<PhrasePart> Sequence()
        {
            var parts = new List<PhrasePart>();
            while (Problem is null && at < text.Length && text[at] is not (')' or '|'))
            {
                if (text[at] == ' ')
                {
                    at++;
                    continue;
                }

                var first = parts.Count;
                switch (text[at])
                {
                    case '(':
                        parts.Add(Group());
                        break;
                    case '<':
                        parts.Add(Slot());
                        break;
                    default:
                        Literal(parts);
                        break;
                }

                if (at < text.Length && text[at] == '?')
                {
                    at++;
                    var optional = new PhrasePart(0, [parts[first..], []]);
                    parts.RemoveRange(first, parts.Count - first);
                    parts.Add(optional);
                }
            }

            return parts;
        }

        private PhrasePart Group()
        {
            at++;
            if (++depth > 8)
            {
                Problem = "groups nest too deep";
                return default;
            }

            var inner = Alternatives();
            depth--;
            if (at >= text.Length || text[at] != ')')
            {
                Problem ??= "a '(' is not closed";
            }

            at++;
            return new PhrasePart(0, inner);
        }

        private PhrasePart Slot()
        {
            var close = text.IndexOf('>', at);
            var name = close < 0 ? "" : text[(at + 1)..close];
            if (!Slots.TryGetValue(name, out var slot))
            {
                Problem = $"'<' begins one of {string.Join(", ", Slots.Keys.Select(key => $"<{key}>"))}";
                return default;
            }

            at = close + 1;
            return new PhrasePart(slot, null);
        }

        private void Literal(List<PhrasePart> parts)
        {
            var end = text.AsSpan(at).IndexOfAny(EndsOfLiteral) is var stop and >= 0 ? at + stop : text.Length;
            if (end == at)
            {
                Problem = "a '?' stands after nothing";
                return;
            }

            // Nearly every literal is a word in small letters.
            var literal = text.AsSpan(at, end - at);
            if (!literal.ContainsAnyExceptInRange('a', 'z'))
            {
                parts.Add(new PhrasePart(Folding.Hash(literal), null));
                at = end;
                return;
            }

            tokens.Clear();
            Tokenizer.Append(literal, tokens, abbreviations);
            foreach (var token in tokens)
            {
                parts.Add(new PhrasePart(Step(token, text[at + token.Start]), null));
            }

            at = end;
        }

        private static ulong Step(Token token, char first) => token.Kind switch
        {
            TokenKind.Word when token.Has(TokenFlags.AllCapitals) => InCapitals(token.Fold),
            TokenKind.Punctuation when first is '[' or ']' or '{' or '}' => token.Fold,
            TokenKind.Mark when first is '\u00BB' or '\u203A' => token.Fold,
            TokenKind.Punctuation or TokenKind.Stop or TokenKind.Mark => Punctuation,
            _ => token.Fold,
        };
    }
}

/// <summary>A step of a phrase, or alternatives; an empty alternative means that nothing need be there.</summary>
public readonly record struct PhrasePart(ulong Step, IReadOnlyList<IReadOnlyList<PhrasePart>>? Alternatives)
{
    /// <summary>How many ways there are at most to read one text with it: alternatives that begin with different words exclude each other.</summary>
    internal long Readings => Alternatives?
        .GroupBy(parts => parts is [{ Alternatives: null, Step: > PhrasePattern.Time } first, ..] ? first.Step : 0)
        .Select(group => (group.Key, Readings: group.Sum(ReadingsOf)))
        .Aggregate((Any: 0L, Most: 0L), (sum, group) => group.Key == 0 ? (sum.Any + group.Readings, sum.Most) : (sum.Any, Math.Max(sum.Most, group.Readings)), sum => sum.Any + sum.Most) ?? 1;

    private static long ReadingsOf(IReadOnlyList<PhrasePart> parts) => parts.Aggregate(1L, (product, part) => Math.Min(product * part.Readings, int.MaxValue));

    internal int Longest => Alternatives?.Max(parts => parts.Sum(part => part.Longest)) ?? 1;

    internal int Slots => Alternatives?.Max(parts => parts.Sum(part => part.Slots)) ?? (Step is PhrasePattern.Gap or PhrasePattern.Name or PhrasePattern.Date ? 1 : 0);

    private bool IsOptional => Alternatives is not null && Alternatives.Any(parts => parts.All(part => part.IsOptional));

    /// <summary>Whether one of its phrases is made of nothing but steps of a sort, or begins with one.</summary>
    internal bool CanBe(bool onlyFirst, Func<PhrasePart, bool> sort)
    {
        if (Alternatives is null)
        {
            return sort(this);
        }

        foreach (var parts in Alternatives)
        {
            var can = !onlyFirst;
            foreach (var part in parts)
            {
                var holds = part.CanBe(onlyFirst, sort);
                can = onlyFirst ? can || holds : can && (holds || part.IsOptional);
                if (onlyFirst && !part.IsOptional)
                {
                    break;
                }
            }

            if (can)
            {
                return true;
            }
        }

        return false;
    }
}
