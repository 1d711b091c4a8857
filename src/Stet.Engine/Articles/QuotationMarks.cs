namespace Stet.Articles;

/// <summary>Finds the quotations of an article by its marks.</summary>
internal static class QuotationMarks
{
    public static void Find(IReadOnlyList<Block> blocks)
    {
    }
}
