using Stet.Cli.Tests;

namespace Stet.Browser.Tests;

/// <summary>Reports made by the command as a user makes them: two stories and the original of one.</summary>
public sealed class PrintedReport : IDisposable
{
    private const string Original = """
        The committee met on the first floor.

        "We will not sail with a crew of three again," said Helen Voss, who runs the ferries. "I can promise you a boat by spring."

        The chairman thanked her for coming at such short notice.
        """;

    private const string Story = """
        ---
        originals: minutes.txt
        ---

        # Ferries to keep to the the timetable

        *The company answers its critics*

        "We will never sail with a crew of three again," Helen Voss told the committee.

        She left by the the side door. "I can promise you a boat by spring," she said.

        - Tickets cost more
        - Winter boats run later

        > Lorem ipsum dolor sit amet.
        """;

    private const string Other = """
        Harbour to close

        The harbour closes at at noon, and the guild has nothing to say about it. Comments are closed.
        """;

    private readonly Newsroom newsroom = new();

    public PrintedReport()
    {
        newsroom.Write("minutes.txt", Original);
        newsroom.Write("ferry.md", Story);
        newsroom.Write("harbour.txt", Other);
        Path = Print("report.html", "ferry.md", "harbour.txt");
    }

    public string Path { get; }

    /// <summary>The report of one story, with an original of its own.</summary>
    public string Of(string name, string story, string original)
    {
        newsroom.Write($"{name}.original.txt", original);
        newsroom.Write(name, story);
        return Print($"{name}.html", name, "--original", $"{name}.original.txt");
    }

    public void Dispose() => newsroom.Dispose();

    private string Print(string output, params string[] arguments)
    {
        var run = newsroom.Run(["check", .. arguments, "--format", "html", "--output", output]);
        run.Error.ShouldNotContain("STET00");
        return System.IO.Path.Combine(newsroom.Folder, output);
    }
}
