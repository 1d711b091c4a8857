namespace Stet.Packing;

internal static class Sized
{
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
}
