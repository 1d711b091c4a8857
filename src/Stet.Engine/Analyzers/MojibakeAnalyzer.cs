using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Text that was decoded wrong on its way: "â€™" for ’, Cyrillic as accented Latin, lost characters, a question mark for an apostrophe.</summary>
public sealed class MojibakeAnalyzer(IReadOnlyList<Configured<NoOptions>> rules) : Analyzer
{
    /// <summary>A message shows the word around the damage, cut at this many characters.</summary>
    private const int LongestContext = 30;

    /// <summary>What damage begins with: bytes read as Latin-1, the leading bytes as Mac Roman reads them, marks of accents taken apart, what stands for a lost character.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. Enumerable.Range(0x80, 0x80).Select(c => (char)c), '\u0302', '\u0303', '\u201A', '\u221A', '\uFFFD']);

    private const string Apostrophe = "\u2019";

    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("mojibake", ["match", "reading"], NoOptions.Read, rules => new MojibakeAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterBlockAction(Roles.All, AnalyzeBlock);

    private void AnalyzeBlock(ArticleContext context, Block block)
    {
        var text = block.Text;

        // What is no ASCII is found by vectors and looked at one by one: a search for the suspects themselves is slow in most texts.
        for (var at = 0; text[at..].IndexOfAnyExceptInRange('\0', '\u007F') is var next and >= 0;)
        {
            at += next;
            if (!Suspects.Contains(text[at]))
            {
                at++;
            }
            else if (Find(text, at, out at) is { } damage)
            {
                Report(context, block, damage);
            }
        }

        for (var at = 0; text[at..].IndexOf('?') is var next and >= 0; at++)
        {
            at += next;
            if (Contraction.Ends(text, at) && !IsInAddress(block, at))
            {
                Report(context, block, new Damage(at, at + 1, Apostrophe, IsReversible: false));
            }
        }
    }

    private static bool IsInAddress(Block block, int at) => block.Tokens[block.TokenAt(at)].Kind == TokenKind.Address;

    private static Damage? Find(ReadOnlySpan<char> text, int at, out int end)
    {
        var c = text[at];
        end = at + 1;
        switch (c)
        {
            case '\uFFFD':
                while (end < text.Length && text[end] == c)
                {
                    end++;
                }

                return new Damage(at, end, end == at + 1 && Contraction.Ends(text, at) ? Apostrophe : null, IsReversible: false);
            case '\u00BF' or '\u00B9' when Contraction.Ends(text, at):
                return new Damage(at, end, Apostrophe, IsReversible: false);
            case '\u00D5' when Contraction.Ends(text, at): // Mac Roman: donÕt
                return new Damage(at, end, Apostrophe, IsReversible: true);
            case '\u0302' or '\u0303':
                return MisreadUtf8.FindDecomposed(text, at, out end);
        }

        if (MisreadUtf8.Find(text, at, out end) is { } misread)
        {
            return misread;
        }

        // Windows-1252 read as Latin-1.
        if (c is >= '\u0080' and <= '\u009F' and not '\u0085')
        {
            var original = Windows1252.ToChar((byte)c);
            return original == c ? null : new Damage(at, at + 1, original.ToString(), IsReversible: true);
        }

        var page = MisreadCodePage.Find(text, at, out var pageEnd);
        end = Math.Max(end, pageEnd);
        return page;
    }

    private void Report(ArticleContext context, Block block, Damage damage)
    {
        var span = TextSpan.FromBounds(damage.Start, damage.End);
        var text = block.Text;
        var start = damage.Start;
        var end = damage.End;
        while (start > 0 && damage.Start - start < LongestContext && IsContext(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - damage.End < LongestContext && IsContext(text[end]))
        {
            end++;
        }

        var match = text[start..end].ToString();
        var edit = damage is { IsReversible: true, Original: { } original } ? new Edit("Decode it right", [new TextChange(span, original)]) : null;
        var reading = Reading(damage, text[start..damage.Start], text[damage.End..end]);
        foreach (var rule in rules)
        {
            context.Report(rule.Rule, block, span, edit, new Capture("match", match), new Capture("reading", reading));
        }
    }

    private static bool IsContext(char c) => Characters.IsLetter(c) || Characters.IsDigit(c) || c is '\'' or '-';

    private static string Reading(Damage damage, ReadOnlySpan<char> before, ReadOnlySpan<char> after) => damage.Original switch
    {
        null => "has lost a character to a wrong encoding",
        [var c] when Characters.IsSpace(c) || Characters.IsInvisible(c) => $"hides {CharacterNames.Of(c)} that was decoded wrong",
        var original when !damage.IsReversible => $"was probably '{before}{original}{after}' before it was decoded wrong",
        var original => $"reads '{before}{original}{after}' when decoded right",
    };
}
