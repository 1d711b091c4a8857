using System.Text;
using Stet.Cli;

// What systems of continuous integration set.
string[] Automation = ["CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"];

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16384) { NewLine = "\n" };
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

    return CommandLine.Run(args, around);
}
catch (OperationCanceledException)
{
    return ExitCode.Interrupted;
}
catch (Exception e)
{
    error.Write($"stet: something in Stet itself failed ({e.GetType().Name}: {e.Message})\n");
    return ExitCode.Failure;
}
