using System.Globalization;
using System.Text;
using Stet.Analyzers;
using Stet.Rules;

namespace Stet.Benchmarks.Growth;

/// <summary><c>growth [UNITS]</c>: how the time for a story grows with it, for stories of one piece said again and again, in one paragraph and in
/// paragraphs of their own. Time that grows with the text doubles with it; where it grows faster, the rules that make it do so are named.</summary>
public static class TokenTrial
{
    /// <summary>Twice the text costs twice the time; what is above this is no noise.</summary>
    private const double Suspect = 3;

    /// <summary>Below this nothing can be measured.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    /// <summary>A suspect is measured so often, and its least counts: what else the machine does only ever adds.</summary>
    private const int Repeats = 4;

    private static readonly string[] Pieces =
    [
        "a ", "the ", "the the ", "a, ", "a. ", "A ", "Ada Lund ", "Mr ", "Mr. Lund ", "he ", "she said ", "said ", "said Lund. ", "not ", "no ", "and ", "of the ", "to to ",
        "\"", "\"a\" ", "\"a,\" he said. ", "'", "'a' ", "“", "”", "“a” ", "“a,” said Lund. ", "‘", "’", "«", "»", "„", "“a ‘b’ c” ",
        "1 ", "1,", "12,000 ", "1.5 ", "1% ", "$1 ", "1 million ", "1-2 ", "10:30 ", "2026 ", "3 March ", "Monday ", "(1) ", "1 of 2 ",
        "(", ")", "[", "]", "[a] ", "{", "{{", "}}", "<", "<b>", "<!-- ", "-->", "&amp;", "*", "**", "_", "`", "#", "# a\n", "- a\n", "> ", "|", "| a |\n", "![", "[a](b) ", "~", "=", "\\",
        ".", "..", "…", "-", "—", ":", ";", "/", "a/b ", "a-b ", "@", "@a ", "#a ", "http://a.b ", "www.a.b ", "a@b.c ", "© ", "TK ", "Read more: ", "Share ", "Image: ", "By Ada Lund\n", "LONDON (Reuters) - ",
        "Ã©", "â€™", "\u00AD", "\u200B", "\u2028", "а", "aа ", "é", "e\u0301", "中", "中文", "ب ", "😀", "\t", " ", "\n", "\r", "\0",
    ];

    private static readonly string[] Joints = ["", "\n", "\n\n"];

    public static int Run(IReadOnlyList<string> arguments)
    {
        var units = 16_000;
        if (arguments.Count > 1 || (arguments.Count == 1 && !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out units)))
        {
            Console.Error.WriteLine("usage: growth [UNITS]; UNITS is the length of the shortest of the three stories, 16000 unless said");
            return 64;
        }

        var rules = RulePack.BuiltIn(withPages: false, []).Where(rule => rule.Descriptor.IsOnByDefault).ToArray();
        var all = new Linter(AnalyzerDriver.Create(rules));
        Console.WriteLine($"{"piece",-24}  {"n ms",9}  {"2n ms",9}  {"4n ms",9}  {"ratios",11}");
        foreach (var (piece, joint) in Pieces.SelectMany(piece => Joints.Select(joint => (piece, joint))))
        {
            var stories = new[] { 1, 2, 4 }.Select(times => Story(piece, joint, units * times)).ToArray();
            var ratios = Measure(all, stories, out var times);
            if (ratios is null)
            {
                continue;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Shown(piece + joint),-24}  {times[0].TotalMilliseconds,9:F1}  {times[1].TotalMilliseconds,9:F1}  {times[2].TotalMilliseconds,9:F1}  {ratios.Value.First,5:F1} {ratios.Value.Second,5:F1}  {Culprits(rules, stories)}"));
        }

        return 0;
    }

    /// <summary>Each rule alone, which reads the story once more each time: only for stories that are suspect.</summary>
    private static string Culprits(IReadOnlyList<Rule> rules, IReadOnlyList<byte[]> stories)
    {
        var names = rules.Where(rule => Measure(new Linter(AnalyzerDriver.Create([rule])), stories, out _) is not null).Select(rule => rule.Descriptor.Name).ToArray();
        return names.Length == 0 ? "all together" : names.Length == rules.Count ? "the reading" : string.Join(", ", names);
    }

    /// <summary>Null where the time grows with the text.</summary>
    private static (double First, double Second)? Measure(Linter linter, IReadOnlyList<byte[]> stories, out TimeSpan[] times)
    {
        times = stories.Select(story => Time(linter, story)).ToArray();
        if (!IsSuspect(times))
        {
            return null;
        }

        for (var repeat = 1; repeat < Repeats && IsSuspect(times); repeat++)
        {
            times = times.Zip(stories, (first, story) => Time(linter, story) is var again && again < first ? again : first).ToArray();
        }

        return IsSuspect(times) ? (times[1] / times[0], times[2] / times[1]) : null;
    }

    private static bool IsSuspect(TimeSpan[] times) => times[2] > Least && times[2] / times[1] > Suspect;

    private static TimeSpan Time(Linter linter, byte[] story)
    {
        // The processor's time, for a clock counts other programs too.
        var start = Environment.CpuUsage.TotalTime;
        linter.Check("story.md", story, rule => rule.Severity, (_, _) => []);
        return Environment.CpuUsage.TotalTime - start;
    }

    private static byte[] Story(string piece, string joint, int units) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece + joint, units / (piece + joint).Length)));

    private static string Shown(string piece) => string.Concat(piece.Select(c => c is > ' ' and < '\u007F' || char.IsLetter(c) ? c.ToString() : c == ' ' ? "␣" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));
}
