using System.Text;

namespace Stet.Cli.Tests.Commands;

/// <summary>'stet check --watch', until the user ends it.</summary>
public sealed class WatchTests : IDisposable
{
    /// <summary>Only a run that hangs needs so long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Newsroom newsroom = new();
    private readonly CancellationTokenSource ended = new();
    private readonly Screen screen = new();

    public void Dispose()
    {
        newsroom.Dispose();
        ended.Dispose();
        screen.Dispose();
    }

    [Fact]
    public async Task A_story_that_changes_is_read_again_and_the_last_reading_decides()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        var run = Start("story.txt");
        screen.WaitFor("1:23:STET301");

        newsroom.Write("story.txt", "Here. " + Newsroom.Faulty);
        screen.WaitFor("1:29:STET301");

        newsroom.Write("story.txt", Newsroom.Fine);
        screen.WaitForSilence();
        (await End(run)).ShouldBe(0);
    }

    [Fact]
    public async Task A_new_story_and_changed_settings_count_as_well()
    {
        newsroom.Write("stories/fine.txt", Newsroom.Fine);
        var run = Start("stories");
        screen.WaitForSilence();

        newsroom.Write("stories/new.txt", Newsroom.Faulty);
        screen.WaitFor("stories/new.txt:1:23:STET301");

        newsroom.Write("stet.yml", "exclude: [stories/new.txt]\n");
        screen.WaitForSilence();
        (await End(run)).ShouldBe(0);
    }

    [Fact]
    public void A_story_from_stdin_cannot_be_watched()
    {
        var refused = newsroom.Run("check", "-", "--watch");

        refused.Code.ShouldBe(2);
        refused.Error.ShouldContain("--watch needs files or folders");
    }

    [Fact]
    public async Task What_is_let_stand_beside_a_story_counts_as_well()
    {
        newsroom.Write("story.txt", Newsroom.Faulty);
        var run = Start("story.txt");
        screen.WaitFor("1:23:STET301");

        newsroom.Write("story.txt.stet.yml", "stand:\n  - { rule: doubled-word, text: the the, because: A quotation. }\n");
        screen.WaitForSilence();
        (await End(run)).ShouldBe(0);
    }

    [Fact]
    public async Task Packs_that_settings_name_count_as_well()
    {
        newsroom.Write("desk/story.txt", Newsroom.Faulty);
        newsroom.Write("desk/stet.yml", "rules: { twice: on }\n");
        newsroom.Write("stet.yml", "packs: [house]\n");
        newsroom.Write("house/words/twice.yml", Newsroom.HouseRule);
        var run = Start("desk", "twice");
        screen.WaitFor("'the' stands twice");

        newsroom.Write("house/words/twice.yml", Newsroom.HouseRule.Replace("stands twice\"", "is there twice\"", StringComparison.Ordinal));
        screen.WaitFor("'the' is there twice");
        (await End(run)).ShouldBe(0);
    }

    private Task<int> Start(string path, string rule = "doubled-word")
    {
        var around = new Surroundings(newsroom.Folder, Stream.Null, screen, screen, IsTerminal: false, MayUseColor: false, MayShowProgress: false, ended.Token);
        return Task.Run(() => CommandLine.Run(["check", path, "--watch", "--select", rule, "--format", "line", "--quiet"], around));
    }

    private async Task<int> End(Task<int> run)
    {
        await ended.CancelAsync();
        return await run.WaitAsync(Patience);
    }

    /// <summary>What the run has written so far, for one who waits for it.</summary>
    private sealed class Screen : TextWriter
    {
        private readonly StringBuilder written = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (written)
            {
                written.Append(value);
            }
        }

        public void WaitFor(string text) => SpinWait.SpinUntil(() => Text().Contains(text, StringComparison.Ordinal), Patience).ShouldBeTrue(Text());

        /// <summary>Until a round found nothing. One change may be reported several times, so that rounds cannot be counted.</summary>
        public void WaitForSilence() => SpinWait.SpinUntil(() => Text().Split("stet: waiting for changes; Ctrl-C ends it\n") is [.., var last, ""] && last.Length == 0, Patience).ShouldBeTrue(Text());

        private string Text()
        {
            lock (written)
            {
                return written.ToString();
            }
        }
    }
}
