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

    /// <summary>Two question marks further apart are no pair.</summary>
    private const int LongestQuotation = 400;

    /// <summary>What stands for a lost character, controls of Latin-1, and what apostrophes become.</summary>
    private static readonly SearchValues<char> Lost =
        SearchValues.Create([.. Enumerable.Range(0x80, 0x20).Select(c => (char)c), '\u00B9', '\u00BF', '\u00C6', '\u00D5', '\u00ED', '\uFFFD']);

    private const string Apostrophe = "\u2019";

    public static CheckKind Kind { get; } = new CheckKind<NoOptions>("mojibake", ["match", "reading"], NoOptions.Read, rules => new MojibakeAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var language = MisreadText.LanguageBefore;
        foreach (var block in context.Article.Blocks)
        {
            AnalyzeBlock(context, block, ref language);
        }
    }

    private void AnalyzeBlock(ArticleContext context, Block block, ref int language)
    {
        if (block.Text.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            foreach (var damage in Misread(block.Text, ref language))
            {
                Report(context, block, damage);
            }
        }

        ReportQuestionMarks(context, block);
    }

    /// <summary>What was decoded wrong, in the order of the text.</summary>
    private static IEnumerable<Damage> Misread(ReadOnlySpan<char> text, ref int language)
    {
        var found = new List<Damage>();
        if (!MisreadSigns.Find(text, found) && !MisreadWide.Find(text, found))
        {
            MisreadText.Find(text, ref language, found);
        }

        if (found.Count == 0)
        {
            MisreadLetter.Find(text, found);
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        FindLost(text, found);
        return found.OrderBy(damage => damage.Start);
    }

    /// <summary>Marks for which an encoding had no character, and wrote a question mark.</summary>
    private void ReportQuestionMarks(ArticleContext context, Block block)
    {
        var text = block.Text;
        int opened = -1, dash = -1;
        for (var at = 0; text[at..].IndexOf('?') is var next and >= 0; at++)
        {
            at += next;
            if (Contraction.Ends(text, at))
            {
                if (!IsInAddress(block, at))
                {
                    ReportLost(context, block, at, Apostrophe);
                }

                continue;
            }

            opened = at - opened > LongestQuotation ? -1 : opened;
            dash = at - dash > LongestQuotation ? -1 : dash;
            switch (QuestionMark.At(text, at))
            {
                case QuestionMark.Kind.Opening:
                    opened = at;
                    break;
                case QuestionMark.Kind.Closing when opened >= 0:
                    ReportLost(context, block, opened, "\u201C");
                    ReportLost(context, block, at, "\u201D");
                    opened = -1;
                    break;
                case QuestionMark.Kind.Dash when dash < 0:
                    dash = at;
                    break;
                case QuestionMark.Kind.Dash when MisreadSigns.IsEnglish(text):
                    ReportLost(context, block, dash, "\u2013");
                    ReportLost(context, block, at, "\u2013");
                    dash = -1;
                    break;
                case QuestionMark.Kind.Lost:
                    ReportLost(context, block, at, null);
                    break;
            }
        }
    }

    private void ReportLost(ArticleContext context, Block block, int at, string? original) => Report(context, block, new Damage(at, at + 1, original, IsReversible: false));

    /// <summary>Single characters that are damage wherever they stand, where no reading explains them.</summary>
    private static void FindLost(ReadOnlySpan<char> text, List<Damage> found)
    {
        var read = found.Count;
        var reading = 0;
        for (var at = 0; text[at..].IndexOfAny(Lost) is var next and >= 0;)
        {
            at += next;
            while (reading < read && found[reading].End <= at)
            {
                reading++;
            }

            if (reading < read && found[reading].Start <= at)
            {
                at = found[reading].End;
            }
            else if (Find(text, at, out at) is { } damage)
            {
                found.Add(damage);
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
            case '\u00BF' or '\u00B9':
                return Contraction.Ends(text, at) ? new Damage(at, end, Apostrophe, IsReversible: false) : null;
            case '\u00D5' or '\u00ED' or '\u00C6': // read as Mac Roman or from it, and as code page 437: donÕt, donít, donÆt
                return (c == '\u00D5' ? Contraction.Ends(text, at) : Contraction.EndsSurely(text, at)) ? new Damage(at, end, Apostrophe, IsReversible: true) : null;
            default: // Windows-1252 read as Latin-1
                var original = Windows1252.ToChar((byte)c);
                return original == c ? null : new Damage(at, end, original.ToString(), IsReversible: true);
        }
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
        var edit = damage is { IsReversible: true, Original: { } original } ? new Edit("Decode it right", damage.Pieces ?? [new TextChange(span, original)]) : null;
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
