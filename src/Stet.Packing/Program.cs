using Stet.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

// Parses the rules and word lists that come with Stet and writes what the parser found into one file, so that a program that starts need
// not parse them again. PackedFiles of Stet.Engine reads it and describes its form.
// usage: Stet.Packing OUTPUT LIST, where each line of LIST is NAME=PATH
using var output = new BinaryWriter(File.Create(args[0]));
foreach (var line in File.ReadLines(args[1]))
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
        // In the form that a build shows at its place.
        Console.Error.WriteLine($"{path}({e.Start.Line},{e.Start.Column}): error STET002: this is not valid YAML: {e.Message}");
        return 1;
    }
}

return 0;

static void Pack(Parser parser, BinaryWriter output, bool isTop = false)
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

static void Write(PackedNode kind, Mark at, BinaryWriter output)
{
    output.Write((byte)kind);
    output.Write7BitEncodedInt((int)at.Line);
    output.Write7BitEncodedInt((int)at.Column);
}
