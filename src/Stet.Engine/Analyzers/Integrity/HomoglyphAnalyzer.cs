using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Words in which letters of another alphabet stand for the ones they look like.</summary>
public sealed class HomoglyphAnalyzer(IReadOnlyList<Configured<HomoglyphOptions>> rules) : Analyzer
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static CheckKind Kind { get; } = new CheckKind<HomoglyphOptions>("homoglyph", ["match", "letter"], HomoglyphOptions.Read, rules => new HomoglyphAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        HashSet<ulong>? plain = null;
        foreach (var block in context.Article.Blocks)
        {
            AnalyzeBlock(context, block, ref plain);
        }
    }

    /// <param name="plain">The folded words of the story that are ASCII; null until they are asked for.</param>
    private void AnalyzeBlock(ArticleContext context, Block block, ref HashSet<ulong>? plain)
    {
        var tokens = block.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Has(TokenFlags.NonAscii) && tokens[i].IsWord)
            {
                AnalyzeWord(context, block, i, ref plain);
            }
        }

        var text = block.Text;
        var isEastAsian = StyledLetters.MayBeIn(text) && StyledLetters.IsEastAsian(text);
        for (var at = 0; StyledLetters.Next(text, at, isEastAsian, out var words, out var meant); at = words.End)
        {
            Report(context, block, words, text.Slice(words.Start, words.Length), meant, Severity.Warning);
        }
    }

    /// <summary>Each part between hyphens and apostrophes is a word of its own: "α-synuclein", "Путин's".</summary>
    private void AnalyzeWord(ArticleContext context, Block block, int index, ref HashSet<ulong>? plain)
    {
        var token = block.Tokens[index];
        var text = block.Text;
        for (var start = token.Start; start < token.End;)
        {
            var end = start;
            while (end < token.End && (Scripts.Of(text[end]) != Script.Any || (text[end] >= 0x80 && Characters.IsInvisible(text[end])) || (text[end] is >= '\u0300' and <= '\u036F')))
            {
                end++;
            }

            if (end > start)
            {
                AnalyzePart(context, block, index, TextSpan.FromBounds(start, end), ref plain);
            }

            start = end + 1;
        }
    }

    private void AnalyzePart(ArticleContext context, Block block, int index, TextSpan part, ref HashSet<ulong>? plain)
    {
        var letters = block.Text.Slice(part.Start, part.Length);
        var latin = 0;
        var foreign = 0;
        var script = Script.Any;
        foreach (var c in letters)
        {
            switch (Scripts.Of(c))
            {
                case Script.Any:
                    break;
                case Script.Latin:
                    latin++;
                    break;
                case var other when script == Script.Any || script == other:
                    script = other;
                    foreign++;
                    break;
                default:
                    return; // three alphabets are no slip of one
            }
        }

        if (foreign == 0)
        {
            return;
        }

        if (latin == 0)
        {
            AnalyzeForeignWord(context, block, index, part, script, ref plain);
            return;
        }

        for (var i = 0; i < letters.Length; i++)
        {
            if (LookAlikes.IsSign(letters, i))
            {
                return;
            }
        }

        // The alphabet that the other letters cannot belong to is the word's; where either could be, the one of most of them.
        var asLatin = Replace(letters, c => Scripts.Of(c) != script ? c : foreign > latin ? LookAlikes.LatinTwin(c) : LookAlikes.Latin(c));
        var asForeign = foreign > latin && script != Script.Other ? Replace(letters, c => Scripts.Of(c) == Script.Latin ? LookAlikes.Of(c, script) : c) : null;
        if ((asForeign ?? asLatin) is { } meant)
        {
            Report(context, block, part, letters, meant, null);
        }
    }

    /// <summary>A word all of whose letters look Latin, alone among Latin words: "соре". Its own language has such words too, so it is milder.</summary>
    private void AnalyzeForeignWord(ArticleContext context, Block block, int index, TextSpan part, Script script, ref HashSet<ulong>? plain)
    {
        var tokens = block.Tokens;
        var letters = block.Text.Slice(part.Start, part.Length);
        if (part != tokens[index].Span || tokens[index].Has(TokenFlags.AllCapitals) || script != Script.Cyrillic || !IsPlain(tokens, index - 1) || !IsPlain(tokens, index + 1))
        {
            return;
        }

        if (Replace(letters, LookAlikes.LatinTwin) is { } meant && (meant.Length > 2 || meant is "a" or "A" or "I" or "as" or "As" or "is" or "so" or "So" or "he" or "He" or "or" or "Or"))
        {
            Report(context, block, part, letters, meant, meant.Length > 2 && (plain ??= PlainWords(context.Article)).Contains(Folding.Hash(meant)) ? Severity.Warning : Severity.Suggestion);
        }
    }

    /// <summary>Which words the story has in plain Latin letters.</summary>
    private static HashSet<ulong> PlainWords(Article article)
    {
        HashSet<ulong> words = [];
        foreach (var block in article.Blocks)
        {
            foreach (var token in block.Tokens)
            {
                if (token.Kind == TokenKind.Word && !token.Has(TokenFlags.NonAscii))
                {
                    words.Add(token.Fold);
                }
            }
        }

        return words;
    }

    private static bool IsPlain(ReadOnlySpan<Token> tokens, int index) =>
        index >= 0 && index < tokens.Length && tokens[index].Kind == TokenKind.Word && !tokens[index].Has(TokenFlags.NonAscii);

    /// <summary>Null where a letter has no look-alike.</summary>
    private static string? Replace(ReadOnlySpan<char> letters, Func<char, char> replace)
    {
        var replaced = new char[letters.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            replaced[i] = replace(letters[i]);
            if (replaced[i] == '\0')
            {
                return null;
            }
        }

        return new string(replaced);
    }

    private void Report(ArticleContext context, Block block, TextSpan part, ReadOnlySpan<char> letters, string meant, Severity? severity)
    {
        var match = letters.ToString();
        var edit = new Edit($"Write '{meant}' in one alphabet", [new TextChange(part, meant)]);
        foreach (var rule in rules)
        {
            if (rule.Rule.Scope.Covers(block, part) && !rule.Options.Except.Contains(match))
            {
                context.Add(new Finding(rule.Rule.Descriptor, block.Index, part)
                {
                    Captures = [new Capture("match", match), new Capture("letter", Letter(match, meant))],
                    Edit = edit,
                    Severity = severity is { } mild && mild < rule.Rule.Descriptor.Severity ? mild : null,
                });
            }
        }
    }

    /// <summary>"the first letter is Cyrillic 'с' (U+0441), not Latin 'c'".</summary>
    private static string Letter(string match, string meant)
    {
        int first = -1, letters = 0, count = 0;
        var (character, wanted, alphabet) = (0, '\0', "");
        for (var at = 0; at < match.Length; letters++)
        {
            var styled = StyledLetters.PlainOf(match.AsSpan(at), out var length);
            if (styled != '\0' || match[at] != meant[letters])
            {
                count++;
                if (first < 0)
                {
                    first = letters;
                    wanted = meant[letters];
                    character = styled == '\0' ? match[at] : char.ConvertToUtf32(match, at);
                    alphabet = styled == '\0' ? LookAlikes.AlphabetOf(match[at]) : StyledLetters.NameOf(match.AsSpan(at));
                }
            }

            at += styled == '\0' ? 1 : length;
        }

        var which = letters == 1 ? "it" : first == letters - 1 ? "the last letter" : first < Ordinals.Length ? $"the {Ordinals[first]} letter" : $"letter {first + 1}";
        var others = count == 1 ? "" : $", and {count - 1} more like it";
        return $"{which} is {alphabet} '{char.ConvertFromUtf32(character)}' ({CharacterNames.Number(character)}), not {LookAlikes.AlphabetOf(wanted)} '{wanted}'{others}";
    }
}

/// <param name="Except">Words that mix alphabets on purpose: names of bands and brands.</param>
public sealed record HomoglyphOptions(IReadOnlySet<string> Except)
{
    public static HomoglyphOptions Read(YamlMap check) => new(check.Texts("except").Select(text => text.Value).ToHashSet(StringComparer.Ordinal));
}
