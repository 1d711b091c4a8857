using Stet.Text;

namespace Stet.Cli.Commands;

/// <summary>How the commands that list quotations can write them.</summary>
internal static class ListingFormats
{
    public const string Text = "text";
    public const string Json = "json";

    public static IReadOnlyList<string> All { get; } = [Text, Json];

    public static string Description => $"How to list: {string.Join(", ", All)}";

    public static void RefuseUnknown(string format, ICollection<string> wrong)
    {
        if (!All.Contains(format, StringComparer.Ordinal))
        {
            wrong.Add($"--format cannot be '{format}'{NearMiss.Hint(format, All).TrimEnd('?')}; it is one of {string.Join(", ", All)}");
        }
    }
}
