using Stet.Articles;
using Stet.Facts;

namespace Stet.Analyzers;

/// <summary>When a story appears, as far as it says so itself.</summary>
internal static class StoryDate
{
    /// <summary>The year in its dateline; null where there is none, or several.</summary>
    public static int? YearOf(ArticleContext context)
    {
        int? year = null;
        foreach (var block in context.Article.Blocks)
        {
            if (block.Role != Roles.Dateline)
            {
                continue;
            }

            foreach (var date in context.FactsOf(block).SelectMany(sentence => sentence.Facts).OfType<Date>())
            {
                if (date is { Year: { } found, Month: not null })
                {
                    if (year is not null && year != found)
                    {
                        return null;
                    }

                    year = found;
                }
            }
        }

        return year;
    }
}
