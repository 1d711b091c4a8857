using Stet.Articles;
using Stet.Text;

namespace Stet.Facts;

/// <summary>Divides a run of words with capitals at the titles in it: "US President George Bush" is two names, and the second has a title.</summary>
internal static class TitledNames
{
    /// <summary>Words that stand before names as titles do and are names of parties and bodies themselves.</summary>
    private static readonly WordSet Institutions = Folding.SetOf("labour republican democrat democratic conservative house senate treasury");

    /// <summary>Titles that are the first word of a body's name: "Foreign Office", "General Motors".</summary>
    private static readonly WordSet Fields = Folding.SetOf("foreign interior state justice finance health defence defense majority minority presidential general chief executive");

    /// <summary>Further last words of bodies that begin with a title.</summary>
    private static readonly WordSet Heads = Folding.SetOf("electric mills dynamics assembly election elections budget affairs cross convention subcommittee");

    /// <summary>What an office is for, which is no name: "Home Secretary", "High Commissioner".</summary>
    private static readonly WordSet Portfolios = Folding.SetOf(
        "home high shadow education trade industry culture environment transport agriculture planning press work pensions employment energy development housing sports sport arts prisons schools police city district county town under " +
        "auditor surgeon postmaster security tourism fisheries immigration interim junior europe constitutional prime first non-executive");

    private static readonly ulong Of = Folding.Hash("of");

    public static void Divide(FactWords words, int first, int end, List<Fact> facts)
    {
        var start = first;
        List<string>? titles = null;
        for (var i = first; i < end; i++)
        {
            if (i == start && IsOrigin(words, i, end))
            {
                NameReader.Add(words, i, i + 1, titles, facts);
                (start, titles) = (i + 1, null);
                continue;
            }

            if (!EndsName(words, start, i, end, isTitled: titles is not null))
            {
                continue;
            }

            var institution = Fields.Contains(words.Fold(i)) || Institutions.Contains(words.Fold(i)) ? EndOfBody(words, i, end) : -1;
            institution = institution < 0 && Institutions.Contains(words.Fold(i)) ? i + 1 : institution;
            if (institution > 0)
            {
                NameReader.Add(words, start, institution, institution == end ? titles : null, facts);
                (start, i, titles) = (institution, institution - 1, null);
                continue;
            }

            if (i > start && !IsPortfolio(words, start, i))
            {
                NameReader.Add(words, start, i, titles, facts);
                titles = null;
            }

            (titles ??= []).Add(NameReader.Fold(words, i));
            start = i + 1;
        }

        if (start < end)
        {
            NameReader.Add(words, start, end, titles, facts);
        }
    }

    /// <summary>"Dutchman Tomas Brandt": where somebody is from stands before his first name.</summary>
    private static bool IsOrigin(FactWords words, int at, int end) =>
        at + 2 < end && Peoples.IsPeople(NameReader.Fold(words, at)) && (Peoples.IsPerson(NameReader.Fold(words, at)) || Genders.OfFirstName(words.Fold(at + 1)) != Pronouns.None);

    /// <summary>Whether a word is a title and no part of the name that began.</summary>
    private static bool EndsName(FactWords words, int start, int at, int end, bool isTitled)
    {
        if (!IsTitle(words, at) || (at > start && words[at].IsJoined) || (at + 1 < end && words.Fold(at + 1) == Of))
        {
            return false;
        }

        // "Stephen King", "Dean Judge", but "Home Secretary"
        return at < end - 1 || at == start || isTitled || IsTitle(words, at - 1) || IsPortfolio(words, start, at);
    }

    /// <summary>The index behind the name of a body that begins with a title: "Justice Department", "Labour Party"; -1 where none does.</summary>
    private static int EndOfBody(FactWords words, int first, int end)
    {
        var behind = first + 1;
        while (behind < end && (IsHead(words, behind) || !IsTitle(words, behind)))
        {
            behind++;
        }

        return behind > first + 1 && IsHead(words, behind - 1) ? behind : -1;
    }

    private static bool IsHead(FactWords words, int index) => Heads.Contains(words.Fold(index)) || words.Block.Vocabulary.IsBody(CapitalWords.AsToken(words[index]));

    private static bool IsPortfolio(FactWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!Portfolios.Contains(words.Fold(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An initial ends with a full stop as "Mr." does.</summary>
    private static bool IsTitle(FactWords words, int index) => words.Text(index) is not [_] and not [_, '.'] && words.Block.Vocabulary.IsTitle(CapitalWords.AsToken(words[index]));
}
