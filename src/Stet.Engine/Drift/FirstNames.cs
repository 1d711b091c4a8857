using Stet.Facts;

namespace Stet.Drift;

/// <summary>First names and titles before one family name.</summary>
internal static class FirstNames
{
    private static readonly string[] Male = ["mr", "sir", "lord", "king", "prince", "duke"];
    private static readonly string[] Female = ["mrs", "ms", "miss", "lady", "dame", "queen", "princess", "duchess"];

    /// <summary>Short forms of names that do not begin them.</summary>
    private static readonly string[][] Short =
    [
        ["william", "bill", "will", "billy"], ["robert", "bob", "rob", "bobby"], ["richard", "dick", "rick", "ricky"], ["anthony", "tony"], ["edward", "ted", "ned"], ["john", "jack", "jon"], ["james", "jim", "jimmy"], ["margaret", "maggie", "peggy", "meg"],
        ["elizabeth", "liz", "beth", "betty", "lizzie"], ["charles", "charlie", "chuck"], ["henry", "harry", "hank"], ["joseph", "joe"], ["thomas", "tom", "tommy"], ["michael", "mike", "mick"], ["katherine", "catherine", "kate", "kathy", "cathy", "katie"],
        ["patrick", "paddy", "pat"], ["andrew", "andy", "drew"], ["alexander", "alex", "sandy", "sasha"], ["stephen", "steven", "steve"], ["vladimir", "volodymyr"], ["christopher", "chris", "kit"], ["deborah", "debbie"], ["susan", "sue"], ["david", "dave"],
        ["rebecca", "becky"], ["francis", "frank"], ["lawrence", "larry"], ["gerald", "gerry", "jerry"], ["theodore", "ted"], ["samuel", "sam"], ["benjamin", "ben"], ["nicholas", "nick"], ["matthew", "matt"], ["geoffrey", "jeffrey", "geoff", "jeff"],
    ];

    /// <summary>Whether one family name stands behind two first names, or a title says it is another person, and the originals know no such name.</summary>
    public static bool AreDifferent(Aligned aligned, Name our, Name their)
    {
        if (our.Last != their.Last)
        {
            return false;
        }

        if (our.Words.Count < 2 || their.Words.Count < 2)
        {
            return Contradict(our, their);
        }

        if (their.Words.SkipLast(1).Any(first => our.Words.SkipLast(1).Any(other => IsSame(first, other))))
        {
            return Contradict(our, their);
        }

        return our.Words[0].Length > 1 && !aligned.Index.Names.FullNamesOf(our.Last).Any(full => full.Words.SkipLast(1).Any(first => our.Words.SkipLast(1).Any(other => IsSame(first, other))));
    }

    private static bool Contradict(Name our, Name their) =>
        (our.Titles.Any(title => Male.Contains(title)) && their.Titles.Any(title => Female.Contains(title))) || (our.Titles.Any(title => Female.Contains(title)) && their.Titles.Any(title => Male.Contains(title)));

    private static bool IsSame(string one, string other) =>
        one == other || one[0] == other[0] && (one.Length == 1 || other.Length == 1 || (Math.Min(one.Length, other.Length) >= 3 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal))))
        || Array.Exists(Short, names => names.Contains(one) && names.Contains(other));
}
