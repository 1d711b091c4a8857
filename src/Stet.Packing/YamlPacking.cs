using Stet.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Stet.Packing;

/// <summary>Writes what the parser found in rules and word lists in the form of <see cref="PackedNode"/>. Phrases, and words that are held
/// against those of originals, are left out; they have files of their own.</summary>
internal static class YamlPacking
{
    public static void Pack(IEnumerable<SourceFile> files, BinaryWriter output)
    {
        foreach (var file in files)
        {
            output.Write(file.Name);
            Write(file.Top, output, key => PackedNodes.IsForPages(key));
        }
    }

    /// <param name="isLeftOut">Whether a key of a mapping is.</param>
    private static void Write(YamlNode node, BinaryWriter output, Func<string, bool> isLeftOut)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                WriteKind(PackedNode.Scalar, node.Start, output);
                output.Write(scalar.Value ?? "");
                break;
            case YamlSequenceNode sequence:
                WriteKind(PackedNode.Sequence, node.Start, output);
                output.Write7BitEncodedInt(sequence.Children.Count);
                output.WriteSized(entries =>
                {
                    foreach (var entry in sequence)
                    {
                        Write(entry, entries, _ => false);
                    }
                });
                break;
            case YamlMappingNode mapping:
                WriteKind(PackedNode.Mapping, node.Start, output);
                output.WriteSized(entries =>
                {
                    foreach (var (key, value) in mapping.Children.Where(child => !isLeftOut(((YamlScalarNode)child.Key).Value!)))
                    {
                        Write(key, entries, _ => false);
                        Write(value, entries, PhrasePacking.IsCheck(value) ? PhrasePacking.IsList : DriftPacking.IsCheck(value) ? DriftPacking.IsList : _ => false);
                    }
                });
                break;
        }
    }

    private static void WriteKind(PackedNode kind, Mark at, BinaryWriter output)
    {
        output.Write((byte)kind);
        output.Write7BitEncodedInt((int)at.Line);
        output.Write7BitEncodedInt((int)at.Column);
    }
}
