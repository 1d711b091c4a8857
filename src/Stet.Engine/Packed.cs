using System.Runtime.InteropServices;
using System.Text;
using Stet.Text;

namespace Stet;

/// <summary>How what the build packs is written and read. Numbers lie as in memory: all that .NET runs on today has its low bytes first.</summary>
internal static class Packed
{
    public static Stream Open(string resource) => typeof(Packed).Assembly.GetManifestResourceStream(resource)!;

    /// <summary>The part of a resource under a name, at its beginning; null where it has none. Each part has its name and the number of its bytes before it.</summary>
    public static Stream? Part(string resource, string name)
    {
        var packed = new BinaryReader(Open(resource), Encoding.UTF8);
        while (packed.BaseStream.Position < packed.BaseStream.Length)
        {
            var isWanted = packed.ReadString() == name;
            var length = packed.Read7BitEncodedInt();
            if (isWanted)
            {
                return packed.BaseStream;
            }

            packed.BaseStream.Seek(length, SeekOrigin.Current);
        }

        packed.Dispose();
        return null;
    }

    public static void WritePart(this BinaryWriter output, string name, Action<BinaryWriter> write)
    {
        output.Write(name);
        output.WriteSized(write);
    }

    /// <summary>Writes something with the number of its bytes before it.</summary>
    public static void WriteSized(this BinaryWriter output, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var part = new BinaryWriter(bytes);
        write(part);
        part.Flush();
        output.Write7BitEncodedInt((int)bytes.Length);
        bytes.WriteTo(output.BaseStream);
    }

    public static void WriteArray<T>(this BinaryWriter output, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        output.Write(values.Length);
        output.Write(MemoryMarshal.AsBytes(values));
    }

    public static T[] ReadArray<T>(this Stream packed)
        where T : unmanaged
    {
        Span<int> length = [0];
        packed.ReadExactly(MemoryMarshal.AsBytes(length));
        var values = GC.AllocateUninitializedArray<T>(length[0]);
        packed.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>A map with its tables as they are: nothing is left to do but to read them.</summary>
    public static void WriteMap<T>(this BinaryWriter output, WordMap<T> map)
        where T : unmanaged
    {
        output.Write(map.Count);
        output.WriteArray(map.Words);
        output.WriteArray(map.Values);
    }

    public static WordMap<T> ReadMap<T>(this Stream packed)
        where T : unmanaged
    {
        Span<int> count = [0];
        packed.ReadExactly(MemoryMarshal.AsBytes(count));
        return new WordMap<T>(packed.ReadArray<ulong>(), packed.ReadArray<T>(), count[0]);
    }
}
