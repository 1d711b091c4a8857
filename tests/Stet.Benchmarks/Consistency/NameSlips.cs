using System.Text.RegularExpressions;
using Stet.Benchmarks.Quotations;

namespace Stet.Benchmarks.Consistency;

/// <summary>One mention of a name misspelt, and a full name that comes after the surname.</summary>
internal static partial class NameSlips
{
    public static IReadOnlyList<Slip> All { get; } =
    [
        new("letters swapped", "inconsistent-name", (news, random) => Misspelt(news, random, Swap)),
        new("letter dropped", "inconsistent-name", (news, random) => Misspelt(news, random, Drop)),
        new("letter doubled", "inconsistent-name", (news, random) => Misspelt(news, random, Double)),
        new("letter replaced", "inconsistent-name", (news, random) => Misspelt(news, random, Replace)),
        new("body or place misspelt", "inconsistent-name", Place),
        new("given name misspelt", "inconsistent-name", (news, random) => Given(news, random)),
        new("surname first", "late-first-reference", Late),
    ];

    /// <summary>A later mention of a surname, of somebody whose full name stands before it, in the body.</summary>
    private static string[]? Misspelt(News news, Random random, Func<string, Random, string?> slip)
    {
        foreach (var (given, surname, first) in People(news, random))
        {
            var later = Mentions(news, surname).Where(mention => mention.Paragraph > first.Paragraph || mention.Paragraph == first.Paragraph && mention.Index > first.Index + given.Length + 1).ToArray();
            if (later.Length > 0 && slip(surname, random) is { } misspelt && !news.Text.Contains(misspelt, StringComparison.Ordinal))
            {
                return With(news, later[random.Next(later.Length)], surname.Length, misspelt);
            }
        }

        return null;
    }

    /// <summary>A long single name that stands three times or more.</summary>
    private static string[]? Place(News news, Random random)
    {
        var names = LongName().Matches(news.Text).GroupBy(match => match.Value, StringComparer.Ordinal).Where(group => group.Count() >= 3).Select(group => group.Key).ToArray();
        random.Shuffle(names);
        foreach (var name in names)
        {
            if (Mentions(news, name).ToArray() is { Length: >= 2 } mentions && (random.Next(2) == 0 ? Swap(name, random) : Drop(name, random)) is { } misspelt)
            {
                return With(news, mentions[random.Next(mentions.Length)], name.Length, misspelt);
            }
        }

        return null;
    }

    /// <summary>A full name that stands twice, with its given name misspelt the second time.</summary>
    private static string[]? Given(News news, Random random)
    {
        foreach (var (given, surname, first) in People(news, random))
        {
            var full = $"{given} {surname}";
            var later = Mentions(news, full).Where(mention => mention != first).ToArray();
            var misspelt = (random.Next(3) switch { 0 => Swap(given, random), 1 => Drop(given, random), _ => Replace(given, random) });
            if (later.Length > 0 && misspelt is not null)
            {
                return With(news, later[^1], given.Length, misspelt);
            }
        }

        return null;
    }

    /// <summary>The first mention loses the given name, a later one gets it.</summary>
    private static string[]? Late(News news, Random random)
    {
        foreach (var (given, surname, first) in People(news, random))
        {
            var full = $"{given} {surname}";
            if (Mentions(news, surname).First() is var earliest && (earliest.Paragraph, earliest.Index) != (first.Paragraph, first.Index + given.Length + 1))
            {
                continue;
            }

            var later = Mentions(news, surname).Where(mention => mention.Paragraph > first.Paragraph).ToArray();
            if (later.Length == 0 || Mentions(news, full).Count() > 1)
            {
                continue;
            }

            var at = later[0];
            var story = news.Paragraphs.ToArray();
            var mr = story[at.Paragraph][..at.Index].EndsWith("Mr ", StringComparison.Ordinal) ? 3 : 0;
            story[at.Paragraph] = story[at.Paragraph].Remove(at.Index - mr, mr).Insert(at.Index - mr, given + " ");
            story[first.Paragraph] = story[first.Paragraph].Remove(first.Index, given.Length + 1);
            return story;
        }

        return null;
    }

    /// <summary>Whether the article says that a name is a person's: by a title before the surname, or by a verb of saying beside the name.</summary>
    private static bool IsPerson(News news, string given, string surname) =>
        Regex.IsMatch(news.Text, $@"\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Sen\.|Mr\.|Ms\.) {surname}\b|\b(?:said|says|told|added) {given} {surname}\b|\b{given} {surname},? (?:said|says|told|added|who)\b", RegexOptions.None, TimeSpan.FromSeconds(60));

    /// <summary>Given name and surname of people, with the place of the full name's first mention in the body.</summary>
    private static (string Given, string Surname, Mention First)[] People(News news, Random random)
    {
        var found = new List<(string, string, Mention)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < news.Paragraphs.Count; i++)
        {
            foreach (Match match in FullName().Matches(news.Paragraphs[i]))
            {
                if (IsPerson(news, match.Groups["given"].Value, match.Groups["surname"].Value) && known.Add(match.Groups["surname"].Value))
                {
                    found.Add((match.Groups["given"].Value, match.Groups["surname"].Value, new Mention(i, match.Groups["given"].Index)));
                }
            }
        }

        (string, string, Mention)[] people = [.. found];
        random.Shuffle(people);
        return people;
    }

    private static IEnumerable<Mention> Mentions(News news, string name) =>
        from paragraph in Enumerable.Range(1, Math.Max(0, news.Paragraphs.Count - 1))
        from Match match in Regex.Matches(news.Paragraphs[paragraph], $@"\b{Regex.Escape(name)}\b", RegexOptions.None, TimeSpan.FromSeconds(60))
        select new Mention(paragraph, match.Index);

    private static string[] With(News news, Mention mention, int length, string text)
    {
        var story = news.Paragraphs.ToArray();
        story[mention.Paragraph] = story[mention.Paragraph].Remove(mention.Index, length).Insert(mention.Index, text);
        return story;
    }

    private static string? Swap(string name, Random random)
    {
        var at = Inner(name, random);
        return at < 0 || name[at] == name[at + 1] ? null : $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}";
    }

    private static string? Drop(string name, Random random) => Inner(name, random) is var at and >= 0 ? name.Remove(at, 1) : null;

    private static string? Double(string name, Random random) => Inner(name, random) is var at and >= 0 ? name.Insert(at, name[at].ToString()) : null;

    private static string? Replace(string name, Random random)
    {
        var at = Inner(name, random);
        return at < 0 ? null : $"{name[..at]}{Other(name[at])}{name[(at + 1)..]}";
    }

    /// <summary>A letter that is taken for another.</summary>
    private static char Other(char letter) => letter switch
    {
        'a' => 'e',
        'e' => 'a',
        'i' => 'y',
        'y' => 'i',
        'o' => 'u',
        'u' => 'o',
        'm' => 'n',
        'n' => 'm',
        's' => 'z',
        'z' => 's',
        'c' => 'k',
        'k' => 'c',
        'd' => 't',
        't' => 'd',
        'b' => 'p',
        'p' => 'b',
        'r' => 'l',
        'l' => 'r',
        'h' => 'n',
        _ => 'h',
    };

    /// <summary>A letter inside the name, of small letters only; -1 where the name is too short.</summary>
    private static int Inner(string name, Random random) => name.Length < 5 ? -1 : random.Next(1, name.Length - 1);

    private readonly record struct Mention(int Paragraph, int Index);

    [GeneratedRegex(@"(?<=[a-z] )[A-Z][a-z]{7,}\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex LongName();

    [GeneratedRegex(@"(?<=[a-z,] |^)(?!Mr |Mrs |Sir |Lord |Pres|Prime|The )(?<given>[A-Z][a-z]{2,}) (?!Group|Office|Bank)(?<surname>[A-Z][a-z]{3,})(?=[ ,.'’](?![A-Z]))", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FullName();
}
