using System.Diagnostics;
using System.Globalization;
using Stet.Benchmarks.Speed;

namespace Stet.Benchmarks.Processes;

/// <summary><c>process STET</c>: the whole program from outside: how long it takes to start, to lint one story, and to lint 50 MB of them.</summary>
public static class ProcessTrial
{
    private const int Starts = 20;
    private const int Throughput = 50_000_000;

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 1 || !File.Exists(arguments[0]))
        {
            Console.Error.WriteLine("usage: process STET; STET is the published program, e.g. of 'dotnet publish src/Stet.Cli -c Release -r linux-x64 -p:PublishAot=true -o out'");
            return 64;
        }

        var program = Path.GetFullPath(arguments[0]);
        var folder = Directory.CreateTempSubdirectory("stet-speed-").FullName;
        try
        {
            var (one, bytes) = Write(folder);
            Say("--version", Median(() => Measure(program, "--version")), null);
            Say("one story", Median(() => Measure(program, "check", one, "--format", "line", "--quiet")), null);
            foreach (var threads in new[] { "1", "2" })
            {
                Say($"{bytes / 1_000_000} MB, --threads {threads}", Measure(program, "check", folder, "--threads", threads, "--format", "line", "--quiet"), bytes);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>Writes the stories into a folder, repeated; gives the first of them.</summary>
    private static (string First, long Bytes) Write(string folder)
    {
        var first = "";
        var bytes = 0L;
        foreach (var (index, story) in Stories.Read(Throughput).Index())
        {
            var path = Path.Combine(folder, index.ToString("000000", CultureInfo.InvariantCulture) + Path.GetExtension(story.Path));
            File.WriteAllBytes(path, story.Bytes);
            first = index == 0 ? path : first;
            bytes += story.Bytes.Length;
        }

        return (first, bytes);
    }

    private static TimeSpan Median(Func<TimeSpan> measure) => Enumerable.Range(0, Starts).Select(_ => measure()).Order().ElementAt(Starts / 2);

    private static TimeSpan Measure(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Say(string what, TimeSpan time, long? bytes) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-22}  {time.TotalMilliseconds,8:0.0} ms{(bytes is { } count ? $"  {count / 1e6 / time.TotalSeconds,6:0.0} MB/s" : "")}"));
}
