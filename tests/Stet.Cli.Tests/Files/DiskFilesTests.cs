using Stet.Cli.Files;

namespace Stet.Cli.Tests.Files;

public sealed class DiskFilesTests : IDisposable
{
    private readonly Newsroom newsroom = new();
    private readonly DiskFiles files;
    private readonly string root;

    public DiskFilesTests()
    {
        files = new DiskFiles(newsroom.Folder);
        root = files.Resolve(".");
    }

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public void Links_on_the_way_are_followed_too()
    {
        newsroom.Write("real/in/story.txt", "");
        Link("folder", "real/in");
        Link("again", "folder");
        Link("real/in/link.txt", "../in/./story.txt");

        files.Resolve("again/link.txt").ShouldBe(Path.Combine(root, "real", "in", "story.txt"));
        files.Resolve("again/../missing.txt").ShouldBe(Path.Combine(root, "missing.txt"));
    }

    [Fact]
    public void A_circle_of_links_ends()
    {
        Link("one", "two/x");
        Link("two", "one/x");

        files.Resolve("one/story.txt").ShouldNotBeNull();
        files.Exists("one/story.txt").ShouldBeFalse();
    }

    [Fact]
    public void Below_a_folder_are_all_its_files_in_order_but_nothing_behind_links()
    {
        newsroom.Write("pack/b.yml", "");
        newsroom.Write("pack/a/c.yml", "");
        Link("pack/circle", ".");

        files.Below("pack").ShouldBe(["pack/a/c.yml", "pack/b.yml"]);
        files.Below("pack/b.yml").ShouldBe(["pack/b.yml"]);
        files.Below("missing").ShouldBeEmpty();
    }

    [Fact]
    public void A_stream_of_unknown_length_is_read_to_its_end()
    {
        var bytes = Enumerable.Range(0, 100_000).Select(i => (byte)i).ToArray();
        using var stream = new Trickle(bytes);

        DiskFiles.Read(stream).ShouldBe(bytes);
    }

    [Fact]
    public void A_stream_without_end_is_refused()
    {
        using var stream = new Trickle(null);

        Should.Throw<IOException>(() => DiskFiles.Read(stream)).Message.ShouldContain("larger than 64 MB");
    }

    private void Link(string from, string to) => File.CreateSymbolicLink(Path.Combine(newsroom.Folder, from), to);

    /// <summary>Some bytes at a time, or zeros for ever.</summary>
    private sealed class Trickle(byte[]? bytes) : Stream
    {
        private int at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => at;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var length = bytes is null ? count : Math.Min(Math.Min(count, 1000), bytes.Length - at);
            bytes?.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
            at += bytes is null ? 0 : length;
            return length;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
