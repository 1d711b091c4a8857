namespace Stet.Cli.Tests.Golden;

/// <summary>A test over the news that lies beside the repository; where there is none, it is counted as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
        {
            Skip = $"left out: {Repository.Shared} is not there; it holds the founding articles and the news to measure on";
        }
    }
}
