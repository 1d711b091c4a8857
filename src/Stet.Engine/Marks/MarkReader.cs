using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Yaml;

namespace Stet.Marks;

/// <summary>Reads the stet marks of a story: in its comments, in its head, in the file beside it.</summary>
internal sealed class MarkReader(Article article, RuleNames names)
{
    /// <summary>More marks than this in one story, right or wrong, are no exceptions any more.</summary>
    private const int MostMarks = 200;

    private const int MostRules = 20;

    private readonly BlockPlaces blocks = new(article);
    private bool hasTooMany;

    public List<StetMark> Marks { get; } = [];

    /// <summary>Marks that cannot be obeyed, and why.</summary>
    public List<(MarkPlace Place, string Problem)> Wrong { get; } = [];

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public void ReadAll(Sidecar? sidecar)
    {
        ReadHead();
        ReadComments();
        foreach (var entry in sidecar?.Entries ?? [])
        {
            if (IsTooMany(PlaceOf(sidecar!, entry)))
            {
                return;
            }

            if (Read(SuppressionKind.Sidecar, entry.Mark, PlaceOf(sidecar!, entry)) is { } mark)
            {
                Marks.Add(mark with { Entry = entry });
            }
        }
    }

    private static MarkPlace PlaceOf(Sidecar sidecar, SidecarEntry entry)
    {
        var at = sidecar.Text.Lines.GetPosition(entry.Mark.At);
        var line = sidecar.Text.Lines[entry.Mark.At.Line];
        var place = new Location(sidecar.Path, TextSpan.FromBounds(at, line.End), new LinePositionSpan(entry.Mark.At, new LinePosition(entry.Mark.At.Line, line.End - line.Start)));
        return new MarkPlace(default) { Elsewhere = new RelatedLocation("mark", place, sidecar.Text.ToString(place.Span)) };
    }

    private void ReadHead()
    {
        foreach (var (at, problem) in article.FrontMatter.WrongMarks)
        {
            if (IsTooMany(new MarkPlace(LineFrom(at))))
            {
                return;
            }

            Wrong.Add((new MarkPlace(LineFrom(at)), problem));
        }

        foreach (var written in article.FrontMatter.Marks)
        {
            var place = new MarkPlace(LineFrom(written.At));
            if (IsTooMany(place))
            {
                return;
            }

            if (Read(SuppressionKind.Mark, written, place) is { } mark)
            {
                Marks.Add(mark with { Reach = new TextSpan(0, article.Text.Length) });
            }
        }
    }

    private void ReadComments()
    {
        var open = new Stack<(StetMark? Mark, TextSpan Comment)>();
        foreach (var span in article.Comments)
        {
            if (MarkComment.Read(article.Text.ToString(span)) is not { } comment)
            {
                continue;
            }

            if (IsTooMany(new MarkPlace(span)))
            {
                break;
            }

            if (comment.Kind == MarkCommentKind.End)
            {
                Close(open, span);
                continue;
            }

            var place = new MarkPlace(span) { Removal = [blocks.Removal(span)] };
            var mark = comment.Problem is { } problem
                ? Refuse(place, problem)
                : Read(SuppressionKind.Mark, comment.Rules.Select(rule => new YamlText(rule, default)).ToArray(), comment.Because, comment.Until, place);
            if (comment.Kind == MarkCommentKind.Begin)
            {
                open.Push((mark, span));
            }
            else if (mark is not null)
            {
                Marks.Add(mark with { Reach = blocks.ReachOf(span) });
            }
        }

        foreach (var (_, comment) in open)
        {
            if (IsTooMany(new MarkPlace(comment)))
            {
                return;
            }

            Wrong.Add((new MarkPlace(comment), "this mark begins and never ends; write <!-- stet end --> after what may stand"));
        }
    }

    private void Close(Stack<(StetMark? Mark, TextSpan Comment)> open, TextSpan end)
    {
        if (!open.TryPop(out var begin))
        {
            Wrong.Add((new MarkPlace(end) { Removal = [blocks.Removal(end)] }, "this mark ends what never began"));
        }
        else if (begin.Mark is { } mark)
        {
            Marks.Add(mark with { Reach = TextSpan.FromBounds(begin.Comment.End, end.Start), Place = mark.Place with { Removal = [.. mark.Place.Removal, blocks.Removal(end)] } });
        }
    }

    /// <summary>Whether a mark is past the limit; the first that is says so.</summary>
    private bool IsTooMany(MarkPlace place)
    {
        if (!hasTooMany && Marks.Count + Wrong.Count >= MostMarks)
        {
            hasTooMany = true;
            Wrong.Add((place, $"this story has more than {MostMarks} marks; this one and those after it do not count"));
        }

        return hasTooMany;
    }

    private StetMark? Read(SuppressionKind kind, WrittenMark written, MarkPlace place) => Read(kind, written.Rules, written.Because, written.Until?.Value, place);

    private StetMark? Read(SuppressionKind kind, IReadOnlyList<YamlText> rules, string because, string? until, MarkPlace place)
    {
        var known = new List<string>();
        foreach (var rule in rules.SelectMany(rule => rule.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Take(MostRules))
        {
            if (names.Knows(rule))
            {
                known.Add(rule);
            }
            else
            {
                Wrong.Add((place, names.Unknown(rule)));
            }
        }

        if (because.Length == 0)
        {
            return Refuse(place, "this mark gives no reason; say why the finding may stand");
        }

        if (rules.Count == 0)
        {
            return Refuse(place, "this mark names no rule");
        }

        var last = default(DateOnly);
        if (until is not null && !DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out last))
        {
            return Refuse(place, $"'{until}' is no day; write it like 2026-12-31");
        }

        return known.Count == 0 ? null : new StetMark(kind, known, because, until is null ? null : last, place);
    }

    private StetMark? Refuse(MarkPlace place, string problem)
    {
        Wrong.Add((place, problem));
        return null;
    }

    private TextSpan LineFrom(LinePosition at)
    {
        var lines = article.Text.Lines;
        var line = lines[Math.Min(at.Line, lines.Count - 1)];
        return TextSpan.FromBounds(Math.Min(line.Start + at.Character, line.End), line.End);
    }
}
