namespace Stet.Articles;

/// <summary>The forms of an English verb.</summary>
/// <param name="Base">"point out"; the particle stands behind each form.</param>
/// <param name="Participle">Of the past.</param>
internal readonly record struct Inflection(string Base, string Third, string Past, string Participle, string Gerund)
{
    /// <summary>Reads "report", "tell (told)", "write (wrote, written)", "admit (admitted)", "point out" or "make clear (made clear)".</summary>
    public static Inflection Of(string entry)
    {
        var open = entry.IndexOf('(', StringComparison.Ordinal);
        var written = (open < 0 ? entry : entry[..open]).Trim();
        var forms = open < 0 ? [] : entry[(open + 1)..].TrimEnd(')', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var space = written.IndexOf(' ', StringComparison.Ordinal);
        var verb = space < 0 ? written : written[..space];
        var particle = space < 0 ? "" : written[space..];
        var past = forms.Length > 0 ? WithoutParticle(forms[0], particle) : Regular(verb);
        var participle = forms.Length > 1 ? WithoutParticle(forms[1], particle) : past;
        return new Inflection(written, ThirdOf(verb) + particle, past + particle, participle + particle, GerundOf(verb, past) + particle);
    }

    private static string WithoutParticle(string form, string particle) => particle.Length > 0 && form.EndsWith(particle, StringComparison.Ordinal) ? form[..^particle.Length] : form;

    private static string ThirdOf(string verb) =>
        EndsInY(verb) ? $"{verb[..^1]}ies"
        : verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('o') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? $"{verb}es"
        : $"{verb}s";

    private static string Regular(string verb) =>
        EndsInY(verb) ? $"{verb[..^1]}ied" : verb.EndsWith('e') ? $"{verb}d" : $"{verb}ed";

    /// <summary>The last letter is doubled where the past tense doubles it, and by the short verbs on -t and -n.</summary>
    private static string GerundOf(string verb, string past)
    {
        var doubles = past == $"{verb}{verb[^1]}ed" || verb is "put" or "hit" or "set" or "begin" or "cut" or "get";
        return doubles ? $"{verb}{verb[^1]}ing" : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? $"{verb[..^1]}ing" : $"{verb}ing";
    }

    private static bool EndsInY(string verb) => verb.Length > 2 && verb[^1] == 'y' && !"aeou".Contains(verb[^2], StringComparison.Ordinal);
}
