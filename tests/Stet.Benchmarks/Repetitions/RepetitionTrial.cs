using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using Stet.Analyzers;
using Stet.Benchmarks.Quotations;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Benchmarks.Repetitions;

/// <summary>Lets words, phrases and passages of published articles stand twice and counts what the rules of repetition find, and what they report
/// in the articles as they are: <c>repetition FOLDER… [--examples N] [--kind NAME]</c>. The same folders give the same slips in every run.</summary>
public static partial class RepetitionTrial
{
    /// <summary>Slips of one kind made in one article.</summary>
    private const int Rounds = 2;

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.Read("repetition", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var linter = new Linter(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => rule.Descriptor.Area == "repetition")));
        var news = options.Folders.SelectMany(News.Below).Where(article => article.Paragraphs.Count > 1).ToArray();
        var slips = Slip.All.Where(slip => options.Takes(slip.Name)).ToArray();
        WriteTable(Console.Out, slips, Measure(linter, news, slips), options.Examples);
        WriteAlarms(Console.Out, linter, news);
        return 0;
    }

    private static List<Try> Measure(Linter linter, News[] news, Slip[] slips)
    {
        var found = new ConcurrentDictionary<int, List<Try>>();
        Parallel.For(0, news.Length, i => found[i] = [.. slips.SelectMany(slip => Enumerable.Range(0, Rounds).Select(round => Tried(linter, slip, news[i], round))).OfType<Try>()]);
        return [.. Enumerable.Range(0, news.Length).SelectMany(i => found[i])];
    }

    private static Try? Tried(Linter linter, Slip slip, News news, int round)
    {
        var random = new Random(unchecked((int)$"{news.Name}/{slip.Name}/{round}".Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619)));
        if (slip.Make(new Copy(news.Paragraphs, random)) is not { } doubled)
        {
            return null;
        }

        var span = TextSpan.FromBounds(doubled.Start, doubled.End);
        var diagnostics = Check(linter, slip.Path, doubled.Text).Where(diagnostic => diagnostic.Location.Span.OverlapsWith(span)).ToArray();
        var fix = diagnostics.Select(diagnostic => diagnostic.Fix).FirstOrDefault(fix => fix is not null);
        var mended = fix is null ? null : SourceText.From(doubled.Text).WithChanges(fix.Changes).ToString();
        return new Try(slip, news.Name, doubled, diagnostics, fix, mended is not null && Bare(mended) == Bare(doubled.Sound));
    }

    private static IReadOnlyList<Diagnostic> Check(Linter linter, string path, string text) =>
        linter.Check(path, Encoding.UTF8.GetBytes(text), rule => rule.Severity, (_, _) => []).Diagnostics;

    private static void WriteTable(TextWriter output, Slip[] slips, List<Try> tries, int examples)
    {
        output.WriteLine($"{"slip",-30}{"cases",7}{"found",9}{"error",9}{"warning",9}{"one each",10}{"mended",9}{"safely",9}{"wrongly",9}");
        foreach (var slip in slips)
        {
            WriteLine(slip.Name, [.. tries.Where(one => one.Slip == slip)]);
        }

        WriteLine("all but speech", [.. tries.Where(one => !one.Slip.IsSpeech)]);
        foreach (var missed in slips.SelectMany(slip => tries.Where(one => one.Slip == slip && (one.Diagnostics.Count != 1 || (one.Fix?.Safety == FixSafety.Safe && !one.IsMended))).Take(examples)))
        {
            var text = missed.Doubled.Text;
            output.WriteLine($"{missed.Slip.Name} | {missed.News} | {string.Join("; ", missed.Diagnostics.Select(diagnostic => diagnostic.Message))} | {Around(text, missed.Doubled.Start, missed.Doubled.End)}");
        }

        void WriteLine(string name, Try[] own)
        {
            var found = own.Where(one => one.Diagnostics.Count > 0).ToArray();
            var safe = found.Where(one => one.Fix?.Safety == FixSafety.Safe).ToArray();
            output.WriteLine($"{name,-30}{own.Length,7}{Share(found.Length, own.Length),9}{Share(found.Count(one => one.Is(Severity.Error)), own.Length),9}{Share(found.Count(one => one.Is(Severity.Warning)), own.Length),9}{Share(found.Count(one => one.Diagnostics.Count == 1), found.Length),10}"
                + $"{Share(found.Count(one => one.IsMended), found.Length),9}{Share(safe.Count(one => one.IsMended), found.Length),9}{safe.Count(one => !one.IsMended),9}");
        }
    }

    private static void WriteAlarms(TextWriter output, Linter linter, News[] news)
    {
        var words = news.Sum(article => article.Paragraphs.Sum(paragraph => Phrasing.Split(paragraph).Length));
        var alarms = news.SelectMany(article => Check(linter, "story.txt", article.Text).Select(diagnostic => (article, diagnostic))).ToArray();
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"untouched: {words} words, {alarms.Length} reported, {100_000.0 * alarms.Length / Math.Max(1, words):0.00} in 100,000"));
        foreach (var (article, diagnostic) in alarms)
        {
            output.WriteLine($"{diagnostic.Severity} {diagnostic.Rule.Name} | {article.Name} | {Around(article.Text, diagnostic.Location.Span.Start, diagnostic.Location.Span.End)}");
        }
    }

    private static string Around(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 50)..start]}[|{text[start..Math.Min(end, start + 200)]}|]{text[end..Math.Min(text.Length, end + 50)]}".ReplaceLineEndings(" ¶ ");

    private static string Share(int part, int all) => all == 0 ? "-" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>Blanks may stand otherwise after a paragraph is taken out.</summary>
    private static string Bare(string text) => string.Join(' ', Link().Replace(text, "${text}").Split([' ', '\n', '*'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\[(?<text>\w+)\]\(\S+\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    /// <param name="Fix">Of what was found, where there is one.</param>
    /// <param name="IsMended">The fix gives back what stood there.</param>
    private sealed record Try(Slip Slip, string News, Doubled Doubled, IReadOnlyList<Diagnostic> Diagnostics, Fix? Fix, bool IsMended)
    {
        public bool Is(Severity severity) => Diagnostics.Max(diagnostic => diagnostic.Severity) == severity;
    }
}
