using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Cli.Reports;

/// <summary>JSON written piece by piece to a text writer. Half a surrogate pair becomes U+FFFD; what a terminal could take for a command or cannot
/// show is escaped.</summary>
/// <param name="isIndented">False writes everything on one line.</param>
internal sealed class JsonOutput(TextWriter output, bool isIndented = true) : IDisposable
{
    private const int Chunk = 1 << 14;

    private readonly JsonWriterOptions options = new()
    {
        Indented = isIndented,
        NewLine = "\n",

        // The stricter encoder writes every apostrophe as \u0027; what this one lets through is escaped in Drain.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> buffer = new(Chunk);
    private Utf8JsonWriter? writer;

    public Utf8JsonWriter Writer => writer ??= new Utf8JsonWriter(buffer, options);

    /// <summary>Passes on what is written so far, once there is enough of it. Call it between values.</summary>
    public void Pass()
    {
        if (Writer.BytesPending + buffer.WrittenCount >= Chunk)
        {
            Drain();
        }
    }

    public void Dispose()
    {
        Drain();
        output.Write('\n');
        Writer.Dispose();
    }

    private void Drain()
    {
        Writer.Flush();
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan).AsSpan();
        buffer.ResetWrittenCount();
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Structure is ASCII, so what is escaped here always stands in a string.
            if (text[i] >= '\u007F' && Terminal.MustEscape(text, i))
            {
                output.Write(text[written..i]);
                output.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}"));
                written = i + 1;
            }
        }

        output.Write(text[written..]);
    }
}
