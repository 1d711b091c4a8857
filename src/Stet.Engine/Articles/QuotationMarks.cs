using Stet.Text;

namespace Stet.Articles;

/// <summary>Finds the quotations of an article by its marks. Marks are opened and closed by what stands around them, never by counting:
/// running quotations open in each paragraph and close in the last, and published copy often has those paragraphs merged.</summary>
internal static class QuotationMarks
{
    public static void Find(IReadOnlyList<Block> blocks)
    {
        Quotation? left = null;
        var marks = new List<Mark>();
        foreach (var block in blocks)
        {
            if (block.Role == Roles.Code)
            {
                continue;
            }

            marks.Clear();
            Read(block, marks);
            if (marks.Count == 0 && Quotation.Whole(block) is { } whole)
            {
                block.Quotations = [whole];
                continue;
            }

            var isInterlude = marks.Count == 0 && block.Role is Roles.Caption or Roles.Credit or Roles.Subheading or Roles.TableCell;
            if (marks.Count == 0 && left is null || isInterlude)
            {
                continue;
            }

            var finder = new QuotationFinder(block, marks, left);
            block.Quotations = finder.Find();
            left?.IsUnclosed |= left.ContinuedIn is null;

            left = finder.Left;
        }

        left?.IsUnclosed = true;
    }

    private static void Read(Block block, List<Mark> marks)
    {
        var text = block.Text;
        foreach (var token in block.Tokens)
        {
            if (token.Kind == TokenKind.Mark && (marks.Count == 0 || token.Start >= marks[^1].End))
            {
                var mark = Mark.At(text, token.Start);
                if (mark.CanOpen || mark.CanClose)
                {
                    marks.Add(mark);
                }
            }
        }
    }
}
