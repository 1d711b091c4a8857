using System.Text.RegularExpressions;

namespace Stet.Analyzers;

/// <summary>A regular expression that is built when first needed: interpreted with a time limit, which costs nothing to build, and again without
/// backtracking once it has read enough to pay for that.</summary>
public sealed class PatternExpression(string written, bool ignoreCase)
{
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    /// <summary>The engine without backtracking takes some milliseconds to build and reads ten times as fast.</summary>
    private const long PaysAfter = 2_000_000;

    private readonly Lock building = new();
    private Regex? interpreted;
    private Regex? hardened;
    private bool isHardenable = true;
    private long read;

    public bool IgnoresCase => ignoreCase;

    private RegexOptions Options => RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);

    /// <summary>The engine to read so many more characters with.</summary>
    public Regex For(int length) =>
        Interlocked.Add(ref read, length) > PaysAfter && Hardened() is { } regex ? regex : Interpreted();

    /// <summary>The engine that never goes back, whose time grows with the text alone; null where the expression has what that cannot do.</summary>
    public Regex? Hardened()
    {
        lock (building)
        {
            try
            {
                return isHardenable ? hardened ??= new Regex(written, Options | RegexOptions.NonBacktracking, TimeLimit) : null;
            }
            catch (NotSupportedException)
            {
                isHardenable = false;
                return null;
            }
        }
    }

    /// <summary>Why the expression cannot be read, as a clause; null where it can.</summary>
    public string? Problem()
    {
        try
        {
            Interpreted();
            return null;
        }
        catch (RegexParseException e)
        {
            return $"{Reason(e.Error)} (at its character {e.Offset})";
        }
        catch (ArgumentException)
        {
            return "the engine refuses it";
        }
    }

    private Regex Interpreted()
    {
        lock (building)
        {
            return interpreted ??= new Regex(written, Options, TimeLimit);
        }
    }

    /// <summary>In our words: the library's own are left out of native builds.</summary>
    private static string Reason(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => "a '(' is not closed",
        RegexParseError.InsufficientOpeningParentheses => "a ')' closes nothing",
        RegexParseError.UnterminatedBracket => "a '[' is not closed",
        RegexParseError.ReversedCharacterRange => "a range in [ ] runs backwards",
        RegexParseError.ReversedQuantifierRange => "a quantifier { } runs backwards",
        RegexParseError.NestedQuantifiersNotParenthesized => "two quantifiers follow each other",
        RegexParseError.QuantifierAfterNothing => "a quantifier stands after nothing",
        RegexParseError.UnescapedEndingBackslash => "it ends with a backslash",
        RegexParseError.UnrecognizedEscape => "an escape is unknown",
        RegexParseError.InvalidUnicodePropertyEscape or RegexParseError.MalformedUnicodePropertyEscape => "a \\p{ } names no known property",
        RegexParseError.UndefinedNamedReference or RegexParseError.UndefinedNumberedReference or RegexParseError.MalformedNamedReference => "it refers to a group that it does not have",
        RegexParseError.InvalidGroupingConstruct => "a '(?' begins no known group",
        RegexParseError.CaptureGroupNameInvalid or RegexParseError.CaptureGroupOfZero => "a group has a name that is not allowed",
        RegexParseError.InsufficientOrInvalidHexDigits => "hexadecimal digits are missing",
        RegexParseError.MissingControlCharacter or RegexParseError.UnrecognizedControlCharacter => "a \\c names no control character",
        RegexParseError.UnterminatedComment => "a comment is not closed",
        RegexParseError.QuantifierOrCaptureGroupOutOfRange => "a number is too large",
        _ => $"{error}",
    };
}
