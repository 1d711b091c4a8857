using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Stet.Analyzers;
using Stet.Diagnostics;
using Stet.Rules;

namespace Stet.Benchmarks.Damaged;

/// <summary>Cuts published articles at random places of their second half, breaks sentences by a paragraph break and begins others in lower case, and counts how
/// many are found, and how many untouched articles are flagged: <c>cuts FOLDER… [--examples N] [--kind NAME]</c>. The places are the same in every run.</summary>
public static partial class CutTrial
{
    private const int LeastLength = 600;

    private static readonly string[] Rules = ["truncated-story", "split-sentence", "lower-case-sentence"];

    private static readonly Linter Linter = new(AnalyzerDriver.Create(RulePack.BuiltIn(withPages: false, new List<Trouble>()).Where(rule => Rules.Contains(rule.Descriptor.Name) || rule.Descriptor.Name == "unclosed-quotation")));

    private sealed record Kind(string Name, Regex Places, Func<string, int, string> Damage);

    private sealed class Tally
    {
        public int Articles { get; set; }

        public int Found { get; set; }

        /// <summary>Of them as a suggestion alone.</summary>
        public int Mildly { get; set; }

        /// <summary>Not found, but reported as a quotation that is not closed.</summary>
        public int Unclosed { get; set; }

        public List<string> Examples { get; } = [];
    }

    private static readonly Kind[] Kinds =
    [
        new("cut in a word", InWord(), (text, at) => text[..at]),
        new("cut behind a word", BehindWord(), (text, at) => text[..at]),
        new("cut in a word, \"...\"", InWord(), (text, at) => text[..at] + "..."),
        new("cut behind a word, \"…\"", BehindWord(), (text, at) => text[..at] + "…"),
        new("cut behind a word, \" […]\"", BehindWord(), (text, at) => text[..at] + " […]"),
        new("cut in a word, \"… [+812 chars]\"", InWord(), (text, at) => text[..at] + "… [+812 chars]"),
        new("paragraph break in a sentence", BetweenSmall(), (text, at) => $"{text[..at]}\n\n{text[(at + 1)..]}"),
        new("small letter behind a stop", Sentence(), (text, at) => text[..at] + char.ToLowerInvariant(text[at]) + text[(at + 1)..]),
        new("small letter of a paragraph", Paragraph(), (text, at) => text[..at] + char.ToLowerInvariant(text[at]) + text[(at + 1)..]),
        new("untouched", Start(), (text, _) => text),
    ];

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (TrialOptions.Read("cuts", arguments) is not { } options)
        {
            return TrialOptions.WrongUsage;
        }

        var articles = options.Folders.SelectMany(folder => Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).TrimEnd().ReplaceLineEndings("\n")).Where(text => text.Length >= LeastLength).ToArray();
        Console.WriteLine($"{"",-36}{"articles",9}{"found",9}{"mildly",9}{"unclosed",10}");
        var tallies = Kinds.Where(kind => options.Takes(kind.Name)).Select(kind => (kind, Tally: Measure(kind, articles))).ToArray();
        foreach (var (kind, tally) in tallies)
        {
            Console.WriteLine($"{kind.Name,-36}{tally.Articles,9}{Share(tally.Found, tally)}{Share(tally.Mildly, tally)}{Share(tally.Unclosed, tally),10}");
        }

        foreach (var (kind, tally) in tallies)
        {
            foreach (var example in tally.Examples.Take(options.Examples))
            {
                Console.WriteLine($"\n{kind.Name}\n      {example}");
            }
        }

        return 0;
    }

    private static Tally Measure(Kind kind, string[] articles)
    {
        var tally = new Tally();
        var random = new Random(7);
        foreach (var article in articles)
        {
            var places = kind.Places.Matches(article).Where(match => match.Index == 0 || match.Index > article.Length / 2).ToArray();
            if (places.Length == 0)
            {
                continue;
            }

            var at = places[random.Next(places.Length)].Index;
            var story = kind.Damage(article, at);
            var diagnostics = Linter.Check("story.txt", Encoding.UTF8.GetBytes(story), rule => rule.Severity, (_, _) => []).Diagnostics;
            var own = diagnostics.Where(diagnostic => Rules.Contains(diagnostic.Rule.Name)).ToArray();
            tally.Articles++;
            tally.Found += own.Length > 0 ? 1 : 0;
            tally.Mildly += own.Length > 0 && own.All(diagnostic => diagnostic.Severity == Severity.Suggestion) ? 1 : 0;
            tally.Unclosed += own.Length == 0 && diagnostics.Count > 0 ? 1 : 0;
            if (kind.Name == "untouched" ? own.Length > 0 : diagnostics.Count == 0)
            {
                var start = Math.Max(0, (own.Length > 0 ? own[0].Location.Span.Start : at) - 80);
                tally.Examples.Add(story[start..Math.Min(story.Length, start + 140)].ReplaceLineEndings("¶"));
            }
        }

        return tally;
    }

    private static string Share(int part, Tally tally) => $"{(tally.Articles == 0 ? "–" : (100.0 * part / tally.Articles).ToString("0.0", CultureInfo.InvariantCulture) + " %"),9}";

    [GeneratedRegex(@"(?<=[a-z])(?=[a-z])", RegexOptions.None, 1000)]
    private static partial Regex InWord();

    [GeneratedRegex("(?<=[a-z])(?= [a-z])", RegexOptions.None, 1000)]
    private static partial Regex BehindWord();

    [GeneratedRegex("(?<=[a-z]) (?=[a-z])", RegexOptions.None, 1000)]
    private static partial Regex BetweenSmall();

    [GeneratedRegex(@"(?<=[a-z]{3}\. )[A-Z][a-z]", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=\.\n\n)[A-Z][a-z ]", RegexOptions.None, 1000)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\A", RegexOptions.None, 1000)]
    private static partial Regex Start();
}
