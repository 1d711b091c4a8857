using System.Text;
using Stet.Cli;
using Stet.Cli.Reports;

// What systems of continuous integration set.
string[] Automation = ["CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"];

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Not disposed: where the last of it cannot be written, to try once more would end without a word of ours.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16384) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first time the run ends by itself and cleans up; the second time the system ends it.
    pressed.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};

try
{
    var around = new Surroundings(
        Directory.GetCurrentDirectory(),
        Console.OpenStandardInput(),
        output,
        error,
        IsTerminal: !Console.IsOutputRedirected,
        MayUseColor: !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        MayShowProgress: !Console.IsErrorRedirected,
        interrupted.Token)
    {
        Host = CodeHost.Of(Environment.GetEnvironmentVariable),
        IsAutomated = Automation.Any(name => Environment.GetEnvironmentVariable(name) is not (null or "" or "0" or "false")),
    };
    if (!Console.IsOutputRedirected && Console.WindowWidth is var width and > 0)
    {
        around = around with { Width = width };
    }

    var code = CommandLine.Run(args, around);
    output.Flush();
    return code;
}
catch (OperationCanceledException)
{
    TryFlush(output);
    return ExitCode.Interrupted;
}
catch (IOException e) when (IsLost(output))
{
    return Fail($"the report cannot be written ({e.Message})");
}
catch (Exception e)
{
    TryFlush(output);
    return Fail($"something in Stet itself failed ({e.GetType().Name}: {e.Message})");
}

// What a message quotes may come from a story or a name of a file.
int Fail(string sentence)
{
    error.Write("stet: ");
    Terminal.WriteEscaped(error, sentence);
    error.Write('\n');
    return ExitCode.Failure;
}

// Whether no more can be written: the reader has gone, or the disk is full. Without a character more the writer would have nothing to try.
static bool IsLost(TextWriter output)
{
    output.Write('\n');
    return !TryFlush(output);
}

static bool TryFlush(TextWriter output)
{
    try
    {
        output.Flush();
        return true;
    }
    catch (IOException)
    {
        return false;
    }
}
