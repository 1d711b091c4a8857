namespace Stet.Cli.Tests.Golden;

/// <summary>Output that somebody has read and accepted. With STET_ACCEPT=1 a test run writes what comes out now in its place; read the diff before
/// you commit it.</summary>
internal static class Accepted
{
    public static bool IsUpdating => Environment.GetEnvironmentVariable("STET_ACCEPT") == "1";

    /// <param name="path">From the top of the repository.</param>
    public static void Compare(string path, string output)
    {
        if (IsUpdating)
        {
            Repository.Write(path, output);
            return;
        }

        Repository.Read(path).ShouldBe(output, $"{path} is what was accepted; where the new output is right, run STET_ACCEPT=1 dotnet test and read the diff");
    }
}
