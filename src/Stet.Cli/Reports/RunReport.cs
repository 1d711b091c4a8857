namespace Stet.Cli.Reports;

/// <summary>One output format.</summary>
public abstract class RunReport
{
    public abstract void Write(Run run, TextWriter output);
}
