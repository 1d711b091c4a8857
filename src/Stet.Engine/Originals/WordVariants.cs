using System.Collections.Frozen;
using Stet.Text;

namespace Stet.Originals;

/// <summary>Spellings that a house may choose inside a quotation without changing what was said: British and American, numerals and words,
/// accents. Both sides are brought to one form, which need not be a word.</summary>
internal static class WordVariants
{
    private static readonly FrozenDictionary<string, string> Whole = Pairs(
        ("zero", "0"), ("one", "1"), ("two", "2"), ("three", "3"), ("four", "4"), ("five", "5"), ("six", "6"), ("seven", "7"), ("eight", "8"), ("nine", "9"), ("ten", "10"),
        ("eleven", "11"), ("twelve", "12"), ("thirteen", "13"), ("fourteen", "14"), ("fifteen", "15"), ("sixteen", "16"), ("seventeen", "17"), ("eighteen", "18"), ("nineteen", "19"),
        ("twenty", "20"), ("thirty", "30"), ("forty", "40"), ("fifty", "50"), ("sixty", "60"), ("seventy", "70"), ("eighty", "80"), ("ninety", "90"),
        ("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th"), ("fifth", "5th"), ("sixth", "6th"), ("seventh", "7th"), ("eighth", "8th"), ("ninth", "9th"), ("tenth", "10th"),
        ("programme", "program"), ("programmes", "programs"), ("grey", "gray"), ("aluminium", "aluminum"), ("ageing", "aging"), ("judgement", "judgment"), ("towards", "toward"),
        ("sceptic", "skeptic"), ("sceptical", "skeptical"), ("sceptics", "skeptics"), ("scepticism", "skepticism"), ("plough", "plow"), ("cosy", "cozy"), ("mould", "mold"), ("moult", "molt"),
        ("learnt", "learned"), ("burnt", "burned"), ("spelt", "spelled"), ("spoilt", "spoiled"), ("dreamt", "dreamed"), ("leant", "leaned"), ("leapt", "leaped"), ("whilst", "while"),
        ("defence", "defense"), ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"), ("cheque", "check"), ("cheques", "checks"), ("kerb", "curb"), ("tonne", "ton"), ("tonnes", "tons"),
        ("%", "percent"), ("&", "and"), ("u.s", "us"), ("u.k", "uk"), ("u.n", "un"), ("e.u", "eu"), ("u.s.a", "usa"), ("mister", "mr"), ("ok", "okay"), ("adviser", "advisor"), ("advisers", "advisors"),
        ("manoeuvre", "maneuver"), ("manoeuvres", "maneuvers"), ("foetus", "fetus"), ("diarrhoea", "diarrhea"), ("enquiry", "inquiry"), ("enquiries", "inquiries"), ("storey", "story"));

    /// <summary>Twenty-one to ninety-nine, written together as compounds are compared.</summary>
    private static readonly FrozenDictionary<string, string> Compounds = (
        from ten in (string[])["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        from one in (string[])["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        select (Word: ten + one, Digits: Whole[ten][..1] + Whole[one])).ToFrozenDictionary(pair => pair.Word, pair => pair.Digits, StringComparer.Ordinal);

    /// <summary>Verbs in -l that double it in Britain only; "filled" is no "filed".</summary>
    private static readonly string[] DoubledL = ["travel", "cancel", "label", "model", "level", "signal", "fuel", "marvel", "counsel", "quarrel", "jewel", "total", "rival", "dial", "duel", "tunnel", "channel", "panel", "unravel", "shovel", "pedal", "spiral"];

    private static readonly (string British, string American)[] Inside = [("isation", "ization"), ("paed", "ped"), ("anaes", "anes"), ("haem", "hem"), ("archaeo", "archeo"), ("oesoph", "esoph"), ("orthopae", "orthope")];

    private static readonly (string British, string American)[] Endings =
    [
        ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("iser", "izer"), ("isers", "izers"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("ysed", "yzed"),
        ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("ourable", "orable"), ("ourite", "orite"), ("ourites", "orites"), ("ourful", "orful"), ("ourhood", "orhood"), ("ourhoods", "orhoods"),
        ("tre", "ter"), ("tres", "ters"), ("tred", "tered"), ("bre", "ber"), ("ogue", "og"), ("ogues", "ogs"),
    ];

    /// <summary>The hash of a word's common form.</summary>
    public static ulong Fold(ReadOnlySpan<char> word)
    {
        var text = Folding.Fold(word).TrimEnd('.');
        text = WithoutAccents(text).Replace(",", "", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        if (Whole.TryGetValue(text, out var same))
        {
            return Folding.Hash(same);
        }

        if (Compounds.TryGetValue(text, out var digits))
        {
            return Folding.Hash(digits);
        }

        foreach (var (british, american) in Inside)
        {
            text = text.Replace(british, american, StringComparison.Ordinal);
        }

        foreach (var (british, american) in Endings)
        {
            // "four" and "hour" are no American "for" and "hor".
            if (text.Length >= british.Length + 3 && text.EndsWith(british, StringComparison.Ordinal))
            {
                return Folding.Hash(string.Concat(text.AsSpan(0, text.Length - british.Length), american));
            }
        }

        foreach (var stem in DoubledL)
        {
            if (text.Length > stem.Length + 1 && text[stem.Length] == 'l' && text.StartsWith(stem, StringComparison.Ordinal))
            {
                return Folding.Hash(text.Remove(stem.Length, 1));
            }
        }

        return Folding.Hash(text);
    }

    /// <summary>A number written as a word; "one" is as often a pronoun.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> word) =>
        Folding.Fold(word) is var text && text != "one" && (text is "hundred" or "thousand" or "million" or "billion" or "dozen" or "half" || (Whole.TryGetValue(text, out var digits) && digits[0] is >= '0' and <= '9'));

    private static string WithoutAccents(string text)
    {
        return text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') ? string.Concat(text.Where(c => c is < '\u0300' or > '\u036F')) : text;
    }

    private static FrozenDictionary<string, string> Pairs(params (string From, string To)[] pairs) =>
        pairs.ToFrozenDictionary(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
}
