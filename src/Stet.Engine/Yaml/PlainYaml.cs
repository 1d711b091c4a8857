using System.Buffers;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Stet.Yaml;

/// <summary>Reads the plain YAML that the program's own rules are written in, for the library needs as long for them as the whole rest of a run: keys,
/// lists, texts on one line. It gives up on everything else, and the library reads the file. The tests hold it against the library on every one of
/// those files; no file of a stranger comes here.</summary>
internal sealed class PlainYaml
{
    private static readonly SearchValues<char> FlowEnds = SearchValues.Create(",[]{}:#\n");
    private readonly string text;
    private int at;
    private int line;
    private int lineStart;

    private PlainYaml(string text) => this.text = text;

    private int Column => at - lineStart;

    private LinePosition Place => new(line, Column);

    private bool IsAtEnd => at >= text.Length;

    private char Current => at < text.Length ? text[at] : '\n';

    private char Next => at + 1 < text.Length ? text[at + 1] : '\n';

    private bool IsAtEntry => Current == '-' && Next is ' ' or '\n';

    /// <summary>The mapping at the top; null where the file is not plain enough.</summary>
    public static YamlEntries? Read(string text)
    {
        if (text.AsSpan().ContainsAny('\t', '\r', '\uFEFF'))
        {
            return null;
        }

        var reader = new PlainYaml(text);
        reader.SkipBlank();
        return reader.Column == 0 && !reader.IsAtEnd && reader.Mapping() is { } map && reader.IsAtEnd ? map : null;
    }

    /// <summary>Spaces, line ends and comments, down to what comes next.</summary>
    private void SkipBlank()
    {
        while (!IsAtEnd)
        {
            switch (text[at])
            {
                case ' ':
                    at++;
                    break;
                case '\n':
                    at++;
                    line++;
                    lineStart = at;
                    break;
                case '#' when at == lineStart || text[at - 1] == ' ':
                    at += LengthToLineEnd();
                    break;
                default:
                    return;
            }
        }
    }

    private int LengthToLineEnd() => text.AsSpan(at).IndexOf('\n') is var length and >= 0 ? length : text.Length - at;

    private void SkipSpaces()
    {
        while (Current == ' ')
        {
            at++;
        }
    }

    private YamlEntries? Mapping()
    {
        var (place, column) = (Place, Column);
        var entries = new List<KeyValuePair<YamlValue, YamlValue>>();
        while (!IsAtEnd && Column == column && !IsAtEntry)
        {
            if (Key() is not { } key || Value(column) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
            SkipBlank();
        }

        return Column > column && !IsAtEnd ? null : new YamlEntries(place, entries);
    }

    private YamlItems? Sequence()
    {
        var (place, column) = (Place, Column);
        var items = new List<YamlValue>();
        while (!IsAtEnd && Column == column && IsAtEntry)
        {
            at++;
            SkipSpaces();
            if ((IsMappingHere() ? Mapping() : Inline()) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipBlank();
        }

        return Column > column && !IsAtEnd ? null : new YamlItems(place, items);
    }

    /// <summary>Whether the line goes on with a key rather than with a text.</summary>
    private bool IsMappingHere()
    {
        var (start, isKey) = (at, Current is not ('[' or '{') && Key() is not null);
        at = start;
        return isKey;
    }

    /// <summary>A key with its colon.</summary>
    private YamlScalar? Key()
    {
        var place = Place;
        if (Current is '"' or '\'')
        {
            return Quoted() is { } quoted && TakeColon() ? new YamlScalar(place, quoted) : null;
        }

        var rest = text.AsSpan(at, LengthToLineEnd());
        for (var colon = rest.IndexOf(':'); colon > 0 && StartsPlain(); colon = rest[(colon + 1)..].IndexOf(':') is var more and >= 0 ? colon + 1 + more : -1)
        {
            if (colon + 1 == rest.Length || rest[colon + 1] == ' ')
            {
                var key = rest[..colon];
                at += colon + 1;
                return key.Contains(" #", StringComparison.Ordinal) || key.EndsWith(' ') ? null : new YamlScalar(place, key.ToString());
            }
        }

        return null;
    }

    private bool TakeColon()
    {
        if (Current != ':' || Next is not (' ' or '\n'))
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>What stands after a key, or below it.</summary>
    private YamlValue? Value(int column)
    {
        SkipSpaces();
        if (Current is not ('\n' or '#'))
        {
            return Inline();
        }

        SkipBlank();
        if (IsAtEntry && Column >= column)
        {
            return Sequence();
        }

        return Column > column && IsMappingHere() ? Mapping() : null;
    }

    /// <summary>A text on one line, or a list or mapping in brackets.</summary>
    private YamlValue? Inline()
    {
        if (Current is '[' or '{')
        {
            return Flow() is { } flow && IsLineDone() ? flow : null;
        }

        var place = Place;
        if (Current is '"' or '\'')
        {
            return Quoted() is { } quoted && IsLineDone() ? new YamlScalar(place, quoted) : null;
        }

        var rest = text.AsSpan(at, LengthToLineEnd());
        var plain = (rest.IndexOf(" #", StringComparison.Ordinal) is var comment and >= 0 ? rest[..comment] : rest).TrimEnd(' ');
        if (!StartsPlain() || plain.Contains(": ", StringComparison.Ordinal) || plain.EndsWith(':'))
        {
            return null;
        }

        at += rest.Length;
        return new YamlScalar(place, plain.ToString());
    }

    private bool IsLineDone()
    {
        var start = at;
        SkipSpaces();
        return Current == '\n' || (Current == '#' && at > start);
    }

    private YamlValue? Flow()
    {
        var place = Place;
        switch (Current)
        {
            case '[':
                return FlowItems(place);
            case '{':
                return FlowEntries(place);
            case '"' or '\'':
                return Quoted() is { } quoted ? new YamlScalar(place, quoted) : null;
        }

        var length = 0;
        while (true)
        {
            // A colon or a hash inside a word belongs to it.
            var rest = text.AsSpan(at + length);
            if (rest.IndexOfAny(FlowEnds) is not (var end and >= 0))
            {
                return null;
            }

            length += end;
            var isWordGoingOn = rest[end] == ':' ? end + 1 < rest.Length && rest[end + 1] is not (' ' or '\n' or ',' or '[' or ']' or '{' or '}') : rest[end] == '#' && length > 0 && text[at + length - 1] != ' ';
            if (!isWordGoingOn)
            {
                break;
            }

            length++;
        }

        var plain = text.AsSpan(at, length).TrimEnd(' ');
        if (plain.Length == 0 || !StartsPlain())
        {
            return null;
        }

        at += plain.Length;
        return new YamlScalar(place, plain.ToString());
    }

    private YamlItems? FlowItems(LinePosition place)
    {
        var items = new List<YamlValue>();
        for (at++; ; at++)
        {
            SkipBlank();
            if (Current == ']')
            {
                break;
            }

            if (Flow() is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipBlank();
            if (Current != ',')
            {
                break;
            }
        }

        return Take(']') ? new YamlItems(place, items) : null;
    }

    private YamlEntries? FlowEntries(LinePosition place)
    {
        var entries = new List<KeyValuePair<YamlValue, YamlValue>>();
        for (at++; ; at++)
        {
            SkipBlank();
            if (Current == '}')
            {
                break;
            }

            if (Flow() is not YamlScalar key || !TakeColon())
            {
                return null;
            }

            SkipBlank();
            if (Flow() is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
            SkipBlank();
            if (Current != ',')
            {
                break;
            }
        }

        return Take('}') ? new YamlEntries(place, entries) : null;
    }

    private bool Take(char bracket)
    {
        if (Current != bracket)
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>Whether a text can start here without marks.</summary>
    private bool StartsPlain() => Current is not (' ' or '\n' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '"' or '\'' or ',' or '[' or ']' or '{' or '}') && !(Current is '-' or '?' or ':' && Next is ' ' or '\n' or '-');

    /// <summary>A text in quotation marks on one line, without them.</summary>
    private string? Quoted()
    {
        var mark = Current;
        var rest = text.AsSpan(at + 1, LengthToLineEnd() - 1);
        var end = rest.IndexOf(mark);
        if (end < 0)
        {
            return null;
        }

        if (mark == '"' ? !rest[..end].Contains('\\') : end + 1 == rest.Length || rest[end + 1] != mark)
        {
            at += end + 2;
            return rest[..end].ToString();
        }

        var builder = new System.Text.StringBuilder();
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == mark && (mark == '"' || i + 1 == rest.Length || rest[i + 1] != mark))
            {
                at += i + 2;
                return builder.ToString();
            }

            if (rest[i] == mark)
            {
                i++;
            }
            else if (mark == '"' && rest[i] == '\\')
            {
                // Of the escapes those that rules need; the library knows the others.
                if (++i < rest.Length && rest[i] == 'u' && ushort.TryParse(rest.Slice(i + 1, Math.Min(4, rest.Length - i - 1)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                {
                    builder.Append((char)unit);
                    i += 4;
                    continue;
                }

                if (i >= rest.Length || rest[i] is not ('\\' or '"'))
                {
                    return null;
                }
            }

            builder.Append(rest[i]);
        }

        return null;
    }
}
