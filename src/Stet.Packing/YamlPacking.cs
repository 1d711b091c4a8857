using Stet.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Stet.Packing;

/// <summary>Parses rules and word lists and writes what the parser found, in the form of <see cref="PackedNode"/>.</summary>
internal static class YamlPacking
{
    /// <param name="list">A file with a line NAME=PATH for each file to pack; they are packed in the order of their names.</param>
    /// <returns>What is wrong with the first file that is no YAML, in the form that a build shows at its place; null where all is well.</returns>
    public static string? Pack(string list, BinaryWriter output)
    {
        foreach (var line in File.ReadLines(list).Order(StringComparer.Ordinal))
        {
            if (line.Split('=', 2) is not [var name, var path])
            {
                continue;
            }

            try
            {
                using var text = new StreamReader(path);
                var parser = new Parser(text);
                parser.Consume<StreamStart>();
                parser.Consume<DocumentStart>();
                output.Write(name.Replace('\\', '/'));
                Pack(parser, output, isTop: true);
            }
            catch (YamlException e)
            {
                return $"{path}({e.Start.Line},{e.Start.Column}): error STET002: this is not valid YAML: {e.Message}";
            }
        }

        return null;
    }

    private static void Pack(Parser parser, BinaryWriter output, bool isTop = false)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            Write(PackedNode.Scalar, scalar.Start, output);
            output.Write(scalar.Value);
        }
        else if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            Write(PackedNode.Sequence, sequence.Start, output);
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                Pack(parser, output);
            }

            output.Write((byte)PackedNode.End);
        }
        else
        {
            Write(PackedNode.Mapping, parser.Consume<MappingStart>().Start, output);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (isTop && parser.Accept<Scalar>(out var key) && PackedNodes.IsForPages(key.Value))
                {
                    parser.SkipThisAndNestedEvents();
                    parser.SkipThisAndNestedEvents();
                    continue;
                }

                Pack(parser, output);
                Pack(parser, output);
            }

            output.Write((byte)PackedNode.End);
        }
    }

    private static void Write(PackedNode kind, Mark at, BinaryWriter output)
    {
        output.Write((byte)kind);
        output.Write7BitEncodedInt((int)at.Line);
        output.Write7BitEncodedInt((int)at.Column);
    }
}
