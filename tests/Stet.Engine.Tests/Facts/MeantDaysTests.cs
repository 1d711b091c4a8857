using System.Globalization;
using System.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Formats;

namespace Stet.Tests.Facts;

public sealed class MeantDaysTests
{
    [Theory]
    [InlineData("They came yesterday.", "2024-03-04..2024-03-04")]
    [InlineData("They came last month.", "2024-02-01..2024-02-29")]
    [InlineData("They came in February.", "2024-02-01..2024-02-29")]
    [InlineData("They came in November.", "2023-11-01..2023-11-30")]
    [InlineData("They come next March.", "2025-03-01..2025-03-31")]
    [InlineData("They came last year.", "2023-01-01..2023-12-31")]
    [InlineData("They came in 1999.", "1999-01-01..1999-12-31")]
    [InlineData("They came on Friday.", "")]
    [InlineData("They came 900 years ago.", "")]
    public void A_date_means_days_counted_from_the_day_of_its_document(string sentence, string expected) =>
        Show(MeantDays.DaysOf(Facts(sentence).OfType<Date>().Single(), new DateOnly(2024, 3, 5))).ShouldBe(expected);

    [Theory]
    [InlineData("story.md", "---\ndate: 2024-03-05T10:00:00Z\n---\n\nThe ferry left.", "2024-03-05")]
    [InlineData("2024-03-05-ferry.txt", "The ferry left.", "2024-03-05")]
    [InlineData("ferry-20240305.txt", "The ferry left.", "")]
    [InlineData("0001-01-01-ferry.txt", "The ferry left two years ago.", "")]
    [InlineData("9999-12-31-ferry.txt", "The ferry leaves next year.", "")]
    [InlineData("story.md", "---\ndate: soon\n---\n\nThe ferry left.", "")]
    public void A_document_appears_on_the_day_that_its_head_or_its_name_says(string path, string text, string expected) =>
        (MeantDays.DayOf(Read(path, text))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").ShouldBe(expected);

    private static Article Read(string path, string text) => ArticleReaders.Read(path, Encoding.UTF8.GetBytes(text), new List<Trouble>())!;

    private static IEnumerable<Fact> Facts(string text) => Read("story.txt", text).Blocks.SelectMany(SentenceFacts.Of).SelectMany(sentence => sentence.Facts);

    private static string Show((DateOnly First, DateOnly Last)? days) => days is { } found ? string.Create(CultureInfo.InvariantCulture, $"{found.First:yyyy-MM-dd}..{found.Last:yyyy-MM-dd}") : "";
}
