using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;

namespace Stet.Analyzers;

/// <summary>Turns the edit of a finding into a fix of the file.</summary>
public static class Fixes
{
    /// <summary>Null where the rule offers no fix, or a changed place does not stand in the file character for character. Inside speech no
    /// fix is safe.</summary>
    public static Fix? Of(Article article, Finding finding)
    {
        if (finding.Edit is not { } edit || finding.Rule.Fix is not { } safety)
        {
            return null;
        }

        safety = edit.Safety is { } own && own < safety ? own : safety;
        if (finding.Block == Finding.WholeFile)
        {
            return new Fix(edit.Title, safety, edit.Changes);
        }

        var block = article.Blocks[finding.Block];
        var changes = new List<TextChange>(edit.Changes.Count);
        foreach (var change in edit.Changes)
        {
            if (!block.Prose.IsExact(change.Span))
            {
                return null;
            }

            changes.Add(new TextChange(block.Prose.ToFile(change.Span), change.NewText ?? ""));
        }

        return new Fix(edit.Title, safety == FixSafety.Safe && block.IsSpeech(finding.Span) ? FixSafety.Unsafe : safety, changes);
    }
}
