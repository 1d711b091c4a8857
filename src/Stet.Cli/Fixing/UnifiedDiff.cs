using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Cli.Fixing;

/// <summary>Writes known changes as a unified diff, as <c>patch -p1</c> and <c>git apply</c> read it. Its lines are the file's, byte for byte; a
/// terminal needs <see cref="Reports.EscapingWriter"/> between.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="changes">In the order of their places; none overlap.</param>
    public static void Write(TextWriter output, string path, string text, IReadOnlyList<TextChange> changes)
    {
        var starts = LineStarts(text);
        var blocks = Blocks(text, starts, changes);
        if (blocks.Count == 0)
        {
            return;
        }

        WriteName(output, "--- ", "a/", path);
        WriteName(output, "+++ ", "b/", path);
        var shift = 0;
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].First - blocks[last].End <= 2 * Context)
            {
                last++;
            }

            shift += WriteHunk(output, text, starts, blocks[first..(last + 1)], shift);
            first = last + 1;
        }
    }

    /// <summary>Returns by how many lines the text has grown.</summary>
    private static int WriteHunk(TextWriter output, string text, int[] starts, List<Block> blocks, int shift)
    {
        var from = Math.Max(0, blocks[0].First - Context);
        var to = Math.Min(starts.Length - 1, blocks[^1].End + Context);
        var growth = blocks.Sum(block => block.Lines.Count - (block.End - block.First));
        output.Write("@@ -");
        WriteRange(output, from, to - from);
        output.Write(" +");
        WriteRange(output, from + shift, to - from + growth);
        output.Write(" @@\n");

        var at = from;
        foreach (var block in blocks)
        {
            WriteOld(output, ' ', text, starts, at, block.First);
            WriteOld(output, '-', text, starts, block.First, block.End);
            foreach (var line in block.Lines)
            {
                WriteLine(output, '+', line);
            }

            at = block.End;
        }

        WriteOld(output, ' ', text, starts, at, to);
        return growth;
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static void WriteRange(TextWriter output, int first, int count) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? first : first + 1)},{count}"));

    private static void WriteOld(TextWriter output, char sign, string text, int[] starts, int first, int end)
    {
        for (var line = first; line < end; line++)
        {
            WriteLine(output, sign, text.AsSpan(starts[line]..starts[line + 1]));
        }
    }

    private static void WriteLine(TextWriter output, char sign, ReadOnlySpan<char> line)
    {
        output.Write(sign);
        output.Write(line);
        if (!line.EndsWith('\n'))
        {
            output.Write("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>Git's form: names with unusual characters stand in quotes, those with blanks end in a tab.</summary>
    private static void WriteName(TextWriter output, string sign, string prefix, string path)
    {
        var name = Path.IsPathRooted(path) ? path : prefix + path;
        output.Write(sign);
        if (name.AsSpan().IndexOfAny('"', '\\') < 0 && !Enumerable.Range(0, name.Length).Any(at => Reports.Terminal.MustEscape(name, at)))
        {
            output.Write(name);
            output.Write(name.Contains(' ', StringComparison.Ordinal) ? "\t\n" : "\n");
            return;
        }

        output.Write('"');
        foreach (var value in System.Text.Encoding.UTF8.GetBytes(name))
        {
            output.Write(value switch
            {
                (byte)'"' => "\\\"",
                (byte)'\\' => "\\\\",
                >= 0x20 and < 0x7F => ((char)value).ToString(),
                _ => "\\" + Convert.ToString(value, 8).PadLeft(3, '0'),
            });
        }

        output.Write("\"\n");
    }

    /// <summary>The changes as whole lines. Changes in one line are one block, and lines that stay the same at its edges are no part of it.</summary>
    private static List<Block> Blocks(string text, int[] starts, IReadOnlyList<TextChange> changes)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < changes.Count;)
        {
            var first = LineAt(text, starts, changes[i].Span.Start);
            var end = LineAt(text, starts, changes[i].Span.End) + 1;
            var next = i + 1;
            while (next < changes.Count && LineAt(text, starts, changes[next].Span.Start) < end)
            {
                end = LineAt(text, starts, changes[next].Span.End) + 1;
                next++;
            }

            var stretch = TextSpan.FromBounds(starts[first], starts[Math.Min(end, starts.Length - 1)]);
            var lines = Split(Changed(text, stretch, changes, i, next));
            Trim(text, starts, blocks, lines, first, Math.Min(end, starts.Length - 1));
            i = next;
        }

        return blocks;
    }

    private static string Changed(string text, TextSpan stretch, IReadOnlyList<TextChange> changes, int first, int end)
    {
        var builder = new System.Text.StringBuilder(stretch.Length);
        var at = stretch.Start;
        for (var i = first; i < end; i++)
        {
            builder.Append(text, at, changes[i].Span.Start - at).Append(changes[i].NewText);
            at = changes[i].Span.End;
        }

        return builder.Append(text, at, stretch.End - at).ToString();
    }

    private static void Trim(string text, int[] starts, List<Block> blocks, List<string> lines, int first, int end)
    {
        bool Same(int line, string other) => text.AsSpan(starts[line]..starts[line + 1]).SequenceEqual(other);

        var from = 0;
        var to = lines.Count;
        while (first < end && from < to && Same(first, lines[from]))
        {
            first++;
            from++;
        }

        while (end > first && to > from && Same(end - 1, lines[to - 1]))
        {
            end--;
            to--;
        }

        if (first < end || from < to)
        {
            blocks.Add(new Block(first, end, lines[from..to]));
        }
    }

    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var newline and >= 0 ? newline + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    /// <summary>Where each line begins, and at last where the text ends. Only line feeds end lines here, as in patch.</summary>
    private static int[] LineStarts(string text)
    {
        var starts = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            starts.Add(at);
            at = text.IndexOf('\n', at) is var newline and >= 0 ? newline + 1 : text.Length;
        }

        starts.Add(text.Length);
        return [.. starts];
    }

    /// <summary>The end of the text belongs to the last line where no line feed ends that.</summary>
    private static int LineAt(string text, int[] starts, int offset)
    {
        var index = Array.BinarySearch(starts, offset);
        index = index >= 0 ? index : ~index - 1;
        return index > 0 && index == starts.Length - 1 && text[^1] != '\n' ? index - 1 : index;
    }

    /// <summary>Old lines from <paramref name="First"/> up to <paramref name="End"/>, and what stands there after.</summary>
    private sealed record Block(int First, int End, List<string> Lines);
}
