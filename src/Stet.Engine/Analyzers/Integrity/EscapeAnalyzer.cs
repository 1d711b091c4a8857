using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Characters as programs write them for each other, printed as they are: "won\u2019t", "the mayor=E2=80=99s".</summary>
public sealed class EscapeAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("escape", ["match", "meaning"], NoOptions.Read, rules => new EscapeAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var text = block.Text;
        for (var at = 0; text[at..].IndexOfAny(EscapeSequence.Leads) is var next and >= 0;)
        {
            at = Report(context, block, at + next);
        }

        for (var at = 0; text[at..].IndexOfAny(EscapeSequence.Bare) is var next and >= 0;)
        {
            at = Report(context, block, at + next);
        }
    }

    /// <summary>Letters, digits and marks of copy: what else an escape stands for may be markup, or nobody sees it.</summary>
    private static bool IsPlain(string written)
    {
        foreach (var rune in written.EnumerateRunes())
        {
            if (rune.Value is '<' or '>' or '&' || !(System.Text.Rune.IsLetterOrDigit(rune) || System.Text.Rune.IsPunctuation(rune) || System.Text.Rune.IsSymbol(rune) || rune.Value is ' ' or 0xA0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where to look on.</summary>
    private int Report(ArticleContext context, Block block, int at)
    {
        if (EscapeSequence.At(block.Text, at) is not { } escape)
        {
            return at + 1;
        }

        var span = TextSpan.FromBounds(escape.Start, escape.End);
        var match = block.Prose.ToString(span);
        var meaning = escape.Written switch
        {
            "" => "nothing: the line goes on",
            [.. var all] when all.AsSpan().IndexOfAnyExcept('\n', '\t') < 0 => all.Contains('\n', StringComparison.Ordinal) ? "a line break" : "a tab",
            [var c] when Characters.IsSpace(c) || Characters.IsInvisible(c) => c == ' ' ? "a space" : CharacterNames.Of(c),
            var written => $"'{written}'",
        };
        var edit = !IsPlain(escape.Written) ? null : new Edit("Write the character", [new TextChange(span, escape.Written)]);
        foreach (var rule in rules)
        {
            context.Report(rule.Rule, block, span, edit, new Capture("match", match.TrimEnd()), new Capture("meaning", meaning));
        }

        return escape.End;
    }
}
