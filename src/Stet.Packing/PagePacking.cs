using Stet.Analyzers;
using YamlDotNet.RepresentationModel;

namespace Stet.Packing;

/// <summary>Writes the words of each rule that knows the lines of pages by their words, under the name of its file.</summary>
internal static class PagePacking
{
    public static void Pack(IEnumerable<SourceFile> files, BinaryWriter output)
    {
        foreach (var file in files.Where(file => PhrasePacking.IsCheck(file.Top.Child("check"))))
        {
            if (file.Top.Child("check").Child(PageWords.Key) is YamlSequenceNode languages)
            {
                output.WritePart(file.Name, PageWords.Of(languages.Select(lists => (Func<string, string?>)(key => lists.Text(key)))).Write);
            }
        }
    }
}
