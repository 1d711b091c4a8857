namespace Stet.Text;

/// <summary>The alphabet that a letter belongs to, as far as news copy mixes them.</summary>
internal enum Script : byte
{
    /// <summary>No letter, a mark, or a letter of all alphabets.</summary>
    Any,
    Latin,
    Cyrillic,
    Greek,
    Armenian,

    /// <summary>Hebrew, Arabic and the others that run from the right.</summary>
    FromTheRight,
    Other,
}

internal static class Scripts
{
    public static Script Of(char c) => c switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Script.Latin,
        < '\u00C0' => Script.Any, // the ordinals and the micro sign stand beside every alphabet
        '\u00D7' or '\u00F7' => Script.Any,
        <= '\u02AF' => Script.Latin,
        < '\u0370' => Script.Any,
        <= '\u03FF' => char.IsLetter(c) ? Script.Greek : Script.Any,
        <= '\u052F' => char.IsLetter(c) ? Script.Cyrillic : Script.Any,
        <= '\u058F' => char.IsLetter(c) ? Script.Armenian : Script.Any,
        <= '\u08FF' => Script.FromTheRight,
        >= '\u1E00' and <= '\u1EFF' => Script.Latin,
        >= '\u1F00' and <= '\u1FFF' => Script.Greek,
        (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF') or (>= '\uFB00' and <= '\uFB06') => Script.Latin,
        >= '\uA640' and <= '\uA69F' => Script.Cyrillic,
        (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => Script.FromTheRight,
        _ => char.IsLetter(c) ? Script.Other : Script.Any,
    };

    /// <summary>As a message names it.</summary>
    public static string Name(this Script script) => script == Script.FromTheRight ? "right-to-left" : script.ToString();
}
