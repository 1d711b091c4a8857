using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Web addresses that lead nowhere by the look of them: cut by spaces, a scheme misspelt or doubled, a comma for a dot.</summary>
public sealed class BrokenAddressAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["http", "www", "://"], StringComparison.OrdinalIgnoreCase);

    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("broken-address", ["match", "problem"], NoOptions.Read, rules => new BrokenAddressAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var text = block.Text;
        AnalyzeMail(context, block);
        for (var at = 0; text[at..].IndexOfAny(Signs) is var next and >= 0;)
        {
            var start = at + next;
            while (start > at && char.IsAsciiLetter(text[start - 1]))
            {
                start--; // "hhttp://", "htp://"
            }

            var end = AddressPieces.EndOfChunk(text, at + next);
            at = end;
            if (AddressSlip.Find(text, start, end) is { } slip)
            {
                Report(context, block, TextSpan.FromBounds(start, slip.End), slip.Problem, slip.Change);
                at = Math.Max(at, slip.End);
            }
            else if (AddressPieces.Find(text, start, end) is var broken and > 0)
            {
                var how = text[end..broken].ContainsAny('\n', '\r') ? "a line break cuts it" : "a space cuts it";
                Report(context, block, TextSpan.FromBounds(start, broken), how, null);
                at = broken;
            }
            else if (end == text.Length && block.Index + 1 < context.Article.Blocks.Count && AddressPieces.IsRest(text[start..end], context.Article.Blocks[block.Index + 1].Text))
            {
                Report(context, block, TextSpan.FromBounds(start, end), "a line break cuts it", null);
            }
        }
    }

    private void AnalyzeMail(ArticleContext context, Block block)
    {
        var text = block.Text;
        for (var at = 0; text[at..].IndexOf('@') is var next and >= 0;)
        {
            at += next;
            if (AddressSlip.FindMail(text, at, out var start) is { } slip)
            {
                Report(context, block, TextSpan.FromBounds(start, slip.End), slip.Problem, slip.Change);
                at = slip.End;
            }
            else
            {
                at++;
            }
        }
    }

    private void Report(ArticleContext context, Block block, TextSpan span, string problem, TextChange? change)
    {
        var edit = change is { } mend ? new Edit("Mend the address", [mend]) : null;
        var match = block.Prose.ToString(span);
        foreach (var rule in rules)
        {
            context.Report(rule.Rule, block, span, edit, new Capture("match", match), new Capture("problem", problem));
        }
    }
}
