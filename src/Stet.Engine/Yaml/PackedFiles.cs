using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stet.Diagnostics;

namespace Stet.Yaml;

/// <summary>Reads the files that come with the program as the build packed them: for each its name and its top node, in the form of
/// <see cref="PackedNode"/>. Parsing their YAML at each start would take longer than checking a short story; and what no story asks for
/// stays packed.</summary>
internal static class PackedFiles
{
    /// <summary>All files of one packed resource, under their names.</summary>
    public static IEnumerable<(string Name, YamlMap File)> Read(string resource, ICollection<Trouble> troubles)
    {
        using var stream = typeof(PackedFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        for (var at = 0; at < bytes.Length;)
        {
            var name = ReadText(bytes, ref at);
            yield return (name, new YamlMap((YamlMapping)ReadValue(bytes, ref at), new YamlErrors(TroubleId.RuleFile, name, troubles) { IsTrusted = true }));
        }
    }

    private static YamlValue ReadValue(byte[] bytes, ref int at)
    {
        var kind = (PackedNode)bytes[at++];
        var place = new LinePosition(ReadNumber(bytes, ref at) - 1, ReadNumber(bytes, ref at) - 1);
        if (kind == PackedNode.Scalar)
        {
            return new YamlScalar(ReadText(bytes, ref at), place);
        }

        var count = kind == PackedNode.Sequence ? ReadNumber(bytes, ref at) : 0;
        var length = ReadNumber(bytes, ref at);
        var first = at;
        at += length;
        return kind == PackedNode.Sequence ? new YamlList(Entries(bytes, first, at), count, place) : new YamlMapping(Pairs(bytes, first, at), place);
    }

    private static IEnumerable<YamlValue> Entries(byte[] bytes, int at, int end)
    {
        while (at < end)
        {
            yield return ReadValue(bytes, ref at);
        }
    }

    private static IEnumerable<(YamlValue, YamlValue)> Pairs(byte[] bytes, int at, int end)
    {
        while (at < end)
        {
            yield return (ReadValue(bytes, ref at), ReadValue(bytes, ref at));
        }
    }

    private static string ReadText(byte[] bytes, ref int at)
    {
        var length = ReadNumber(bytes, ref at);
        at += length;
        return Encoding.UTF8.GetString(bytes, at - length, length);
    }

    /// <summary>As <see cref="BinaryWriter"/> writes it: seven bits in each byte, the lowest first.</summary>
    private static int ReadNumber(byte[] bytes, ref int at)
    {
        int number = 0, shift = 0;
        byte next;
        do
        {
            next = bytes[at++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);

        return number;
    }
}
