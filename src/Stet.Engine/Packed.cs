using System.Runtime.InteropServices;

namespace Stet;

/// <summary>Numbers that the build packed. They lie as in memory: all that .NET runs on today has its low bytes first.</summary>
internal static class Packed
{
    public static Stream Open(string resource) => typeof(Packed).Assembly.GetManifestResourceStream(resource)!;

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
}
