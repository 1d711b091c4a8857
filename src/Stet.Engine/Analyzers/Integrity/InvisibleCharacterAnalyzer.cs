using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Characters that nobody sees and that search engines, feeds and other programs stumble over. Signatures of C2PA, which stand in the text as
/// a byte order mark and a run of variation selectors, are there on purpose and are let stand.</summary>
public sealed class InvisibleCharacterAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    /// <summary>A message shows this much of the words beside.</summary>
    private const int LongestContext = 24;

    public static CheckKind Kind { get; } =
        new CheckKind<NoOptions>("invisible-character", ["character", "place"], NoOptions.Read, rules => new InvisibleCharacterAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var text = block.Text;
        bool? runsFromTheRight = null;
        for (var at = 0; text[at..].IndexOfAnyExceptInRange(' ', '~') is var next and >= 0;)
        {
            at += next;
            var start = at;
            var count = 0;
            int length;
            for (; InvisibleCharacters.At(text, at, out length); count++)
            {
                at += length;
            }

            if (count == 0)
            {
                at += length;
                continue;
            }

            var run = text[start..at];
            if (InvisibleCharacters.IsSignature(run) || InvisibleCharacters.IsNeeded(text, start, at) || IsWireControl(block, start, at, run))
            {
                continue;
            }

            if (InvisibleCharacters.IsDirection(run) && (runsFromTheRight ??= RunsFromTheRight(text)))
            {
                continue;
            }

            Report(context, block, TextSpan.FromBounds(start, at), count);
        }
    }

    private static bool RunsFromTheRight(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Scripts.Of(c) == Script.FromTheRight)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Wire services begin and end takes with control characters of old.</summary>
    private static bool IsWireControl(Block block, int start, int end, ReadOnlySpan<char> run) =>
        (start == 0 || end == block.Text.Length) && !run.ContainsAnyExceptInRange('\u0001', '\u001F');

    private void Report(ArticleContext context, Block block, TextSpan span, int count)
    {
        var text = block.Text;
        var first = char.IsHighSurrogate(text[span.Start]) && span.Length > 1 && char.IsLowSurrogate(text[span.Start + 1])
            ? char.ConvertToUtf32(text[span.Start], text[span.Start + 1])
            : text[span.Start];
        var character = count == 1 ? CharacterNames.Of(first) : $"a run of {count} invisible characters, the first of which is {CharacterNames.Of(first)}";
        var isInWord = span.Start > 0 && span.End < text.Length && Scripts.Of(text[span.Start - 1]) == Script.Latin && Scripts.Of(text[span.End]) == Script.Latin;
        var edit = InvisibleCharacters.IsRemovable(first)
            ? new Edit("Remove what is invisible", [new TextChange(span, "")], isInWord && first != '\u00AD' ? FixSafety.Safe : FixSafety.Unsafe)
            : null;
        var place = Place(text, span);
        foreach (var rule in rules)
        {
            context.Report(rule.Rule, block, span, edit, new Capture("character", character), new Capture("place", place));
        }
    }

    private static string Place(ReadOnlySpan<char> text, TextSpan span)
    {
        var start = span.Start;
        var end = span.End;
        while (start > 0 && span.Start - start < LongestContext && IsContext(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - span.End < LongestContext && IsContext(text[end]))
        {
            end++;
        }

        if (start < span.Start && end > span.End)
        {
            return $"inside '{text[start..span.Start]}{text[span.End..end]}'";
        }

        if (start < span.Start || end > span.End)
        {
            return start < span.Start ? $"after '{text[start..span.Start]}'" : $"before '{text[span.End..end]}'";
        }

        // Between spaces: the word before is the one to find it by.
        while (end < text.Length && end - span.End < LongestContext && Characters.IsSpace(text[end]))
        {
            end++;
        }

        var word = end;
        while (end < text.Length && end - span.End < LongestContext && IsContext(text[end]))
        {
            end++;
        }

        return end > word ? $"before '{text[word..end]}'" : "here";
    }

    private static bool IsContext(char c) => Characters.IsLetter(c) || Characters.IsDigit(c) || c is '\'' or '\u2019' or '-';
}
