using System.Text;
using Stet.Text;

namespace Stet.Diagnostics;

/// <summary>A rule's message with holes, <c>{match}</c>.</summary>
internal static class MessageTemplate
{
    /// <summary>Longer captures are shortened in the middle, so that a message stays one sentence.</summary>
    private const int LongestCapture = 160;

    public static IEnumerable<string> Holes(string message)
    {
        for (var at = 0; at < message.Length;)
        {
            var open = message.IndexOf('{', at);
            var close = open < 0 ? -1 : message.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return message[(open + 1)..close];
            at = close + 1;
        }
    }

    public static string Fill(string message, IReadOnlyList<Capture> captures)
    {
        var builder = new StringBuilder(message.Length + 32);
        for (var at = 0; at < message.Length;)
        {
            var open = message.IndexOf('{', at);
            var close = open < 0 ? -1 : message.IndexOf('}', open);
            if (close < 0)
            {
                builder.Append(message, at, message.Length - at);
                break;
            }

            builder.Append(message, at, open - at);
            var name = message.AsSpan((open + 1)..close);
            foreach (var capture in captures)
            {
                if (name.SequenceEqual(capture.Name))
                {
                    Append(builder, capture.Text);
                    break;
                }
            }

            at = close + 1;
        }

        return builder.ToString();
    }

    /// <summary>On one line, and short.</summary>
    private static void Append(StringBuilder builder, string text)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        builder.Append(Shortened.InMiddle(flat, LongestCapture));
    }
}
