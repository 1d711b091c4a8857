using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Stet.Diagnostics;
using Stet.Formats;

namespace Stet.Tests.Formats;

public sealed class ArticleReadersTests
{
    [Fact]
    public void The_ending_chooses_the_reader_whatever_its_case()
    {
        Reading.Read("a.MD", "# Head").Texts().ShouldBe(["Head"]);
        Reading.Read("a.TXT", "# Head").Texts().ShouldBe(["# Head"]);
        Reading.Read("a.story", "# Head").Texts().ShouldBe(["# Head"]);
    }

    [Fact]
    public void The_endings_are_those_of_text_and_Markdown() => ArticleReaders.Endings.ShouldBe([".txt", ".text", ".md", ".markdown"], ignoreOrder: true);

    [Fact]
    public void A_binary_file_is_refused_with_what_to_do()
    {
        var troubles = new List<Trouble>();

        ArticleReaders.Read("a.txt", [1, 0, 2, 0], troubles).ShouldBeNull();

        troubles.Single().Id.ShouldBe(TroubleId.Story);
        troubles[0].Message.ShouldContain("save the story as text or Markdown");
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        var troubles = new List<Trouble>();

        ArticleReaders.Read("a.txt", new byte[ArticleReaders.LongestFile + 1], troubles).ShouldBeNull();

        troubles.Single().Message.ShouldBe("this file is larger than 64 MB and was not read");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_read_and_noted()
    {
        var troubles = new List<Trouble>();

        ArticleReaders.Read("a.txt", [.. "caf"u8, 0xE9], troubles)!.Texts().ShouldBe(["café"]);

        troubles.Single().Id.ShouldBe(TroubleId.NotUtf8);
    }

    [Fact]
    public void Plain_text_does_not_load_the_Markdown_parser()
    {
        var fresh = new FreshLoadContext();
        var engine = fresh.LoadFromAssemblyPath(typeof(ArticleReaders).Assembly.Location);
        var reader = engine.GetType(typeof(ArticleReaders).FullName!)!.GetField("PlainText", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        var decoded = engine.GetType(typeof(Stet.Text.Decoded).FullName!)!.GetConstructors()[0];
        var sourceText = decoded.GetParameters()[0].ParameterType.GetMethods().First(method => method.Name == "From" && method.GetParameters()[0].ParameterType == typeof(string));
        var text = sourceText.Invoke(null, ["One is here.", Encoding.UTF8, 1]);
        var troubles = Activator.CreateInstance(typeof(List<>).MakeGenericType(engine.GetType(typeof(Trouble).FullName!)!));

        var article = reader.GetType().GetMethod("Read")!.Invoke(reader, ["story.txt", decoded.Invoke([text, Encoding.UTF8, false, 0]), troubles]);

        article.ShouldNotBeNull();
        fresh.Assemblies.Select(assembly => assembly.GetName().Name).ShouldNotContain("Markdig");
    }

    /// <summary>Loads the engine and what it needs anew, so that what the other tests have loaded does not count.</summary>
    private sealed class FreshLoadContext() : AssemblyLoadContext("fresh")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(Path.GetDirectoryName(typeof(ArticleReaders).Assembly.Location)!, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
