using System.Text;
using Stet.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Stet.Yaml;

/// <summary>Reads the files that come with the program as the build packed them: for each its name and its top node, in the form of
/// <see cref="PackedNode"/>. Parsing their YAML at each start would take longer than checking a short story.</summary>
internal static class PackedFiles
{
    /// <summary>All files of one packed resource, under their names.</summary>
    public static IEnumerable<(string Name, YamlMap File)> Read(string resource, ICollection<Trouble> troubles)
    {
        using var stream = typeof(PackedFiles).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        while (stream.Position < stream.Length)
        {
            var name = reader.ReadString();
            var yaml = new YamlStream();
            yaml.Load(new Events(reader));
            yield return (name, new YamlMap((YamlMappingNode)yaml.Documents[0].RootNode, new YamlErrors(TroubleId.RuleFile, name, troubles) { IsTrusted = true }));
        }
    }

    /// <summary>One packed file as the events that its YAML would give.</summary>
    private sealed class Events(BinaryReader reader) : IParser
    {
        private readonly IEnumerator<ParsingEvent> events = Of(reader).GetEnumerator();

        public ParsingEvent Current => events.Current;

        public bool MoveNext() => events.MoveNext();

        private static IEnumerable<ParsingEvent> Of(BinaryReader reader)
        {
            yield return new StreamStart();
            yield return new DocumentStart();
            var open = new Stack<PackedNode>();
            do
            {
                yield return Next(reader, open);
            }
            while (open.Count > 0);

            yield return new DocumentEnd(isImplicit: true);
            yield return new StreamEnd();
        }

        private static ParsingEvent Next(BinaryReader reader, Stack<PackedNode> open)
        {
            var node = (PackedNode)reader.ReadByte();
            if (node == PackedNode.End)
            {
                return open.Pop() == PackedNode.Sequence ? new SequenceEnd() : new MappingEnd();
            }

            var at = new Mark(0, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            if (node == PackedNode.Scalar)
            {
                return new Scalar(AnchorName.Empty, TagName.Empty, reader.ReadString(), ScalarStyle.Any, isPlainImplicit: true, isQuotedImplicit: true, at, at);
            }

            open.Push(node);
            return node == PackedNode.Sequence
                ? new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Any, at, at)
                : new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Any, at, at);
        }
    }
}
