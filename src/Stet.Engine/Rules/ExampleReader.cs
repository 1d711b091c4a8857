using Stet.Yaml;

namespace Stet.Rules;

/// <summary>Reads the examples of a rule file.</summary>
internal static class ExampleReader
{
    /// <param name="insist">Whether one <c>flag</c> and one <c>pass</c> example are demanded.</param>
    /// <param name="isFixable">Whether one <c>fixed</c> text is demanded.</param>
    public static IReadOnlyList<Example> Read(YamlMap rule, bool insist, bool isFixable)
    {
        var examples = new List<Example>();
        foreach (var entry in rule.Maps("examples"))
        {
            if (Read(entry) is { } example)
            {
                examples.Add(example);
            }

            entry.RefuseUnknown();
        }

        if (insist && !rule.Errors.Any)
        {
            if (!examples.Exists(example => example.IsFlag))
            {
                rule.Wrong("examples", "no example with 'flag'; show at least one text that the rule reports");
            }

            if (examples.TrueForAll(example => example.IsFlag))
            {
                rule.Wrong("examples", "no example with 'pass'; show at least one text that the rule lets stand");
            }

            if (isFixable && examples.TrueForAll(example => example.Fixed is null))
            {
                rule.Wrong("examples", "the rule has a fix and no example shows it; add 'fixed' to one");
            }
        }

        return examples;
    }

    private static Example? Read(YamlMap entry)
    {
        var flag = OneLineEndLess(entry.Text("flag"));
        var pass = OneLineEndLess(entry.Text("pass"));
        var after = OneLineEndLess(entry.Text("fixed"));
        var because = entry.Text("because");
        var original = OneLineEndLess(entry.Text("original"));
        var path = entry.Text("path") ?? "story.txt";
        var terms = entry.Map("settings") is { } settings ? TermsOf(settings) : [];
        if (flag is null == pass is null)
        {
            entry.Errors.Add(entry.At, "an example has either 'flag' or 'pass'");
            return null;
        }

        if (SpanMarkup.Parse(flag ?? pass!) is not var (story, spans))
        {
            entry.Wrong(flag is null ? "pass" : "flag", "[| and |] do not pair up");
            return null;
        }

        if (flag is not null == (spans.Count == 0))
        {
            entry.Wrong(flag is null ? "pass" : "flag", flag is null ? "a text that passes has no [|…|]" : "mark what the rule reports with [|…|]");
            return null;
        }

        if (pass is not null && because is null)
        {
            entry.Errors.Add(entry.At, "say with 'because' why the rule lets this stand");
        }

        return new Example(story, spans, after, because, original, path, entry.At) { Terms = terms };
    }

    private static IReadOnlyList<HouseTerm> TermsOf(YamlMap settings)
    {
        var terms = HouseTerm.ReadAll(settings, "terms");
        settings.RefuseUnknown();
        return terms;
    }

    /// <summary>A literal block ends with one line end that is not part of the example.</summary>
    private static string? OneLineEndLess(string? text) => text is [.. var rest, '\n'] ? rest : text;
}
