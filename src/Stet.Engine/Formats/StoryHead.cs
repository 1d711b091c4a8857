using Stet.Articles;

namespace Stet.Formats;

/// <summary>What stands above a story between two lines of three dashes.</summary>
/// <param name="Title">Empty where there is none.</param>
/// <param name="TitleAt">Where it is written; offset in the file.</param>
/// <param name="End">Where the story begins; 0 where there is no front matter.</param>
internal readonly record struct StoryHead(FrontMatter FrontMatter, string Title, int TitleAt, int End);
