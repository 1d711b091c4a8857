using System.Runtime.CompilerServices;

namespace Stet.Tests;

/// <summary>Stories to lint: those of the repository, and real news where it lies beside the repository.</summary>
internal static class Stories
{
    public static string Own { get; } = Path.GetFullPath(Path.Combine(Here(), "../stories"));

    public static string News { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../shared/news/bbc"));

    public static IReadOnlyList<string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".txt" or ".md").Order(StringComparer.Ordinal).ToArray();

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

/// <summary>A test over the news that lies beside the repository; where there is none, it is counted as skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NewsFactAttribute : FactAttribute
{
    public NewsFactAttribute()
    {
        if (!Directory.Exists(Stories.News))
        {
            Skip = $"left out: {Stories.News} is not there";
        }
    }
}
