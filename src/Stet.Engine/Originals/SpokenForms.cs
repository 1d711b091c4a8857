using Stet.Text;

namespace Stet.Originals;

/// <summary>Slips of the tongue that some houses mend inside quotation marks, after the Guardian's style guide: agreement, and words as they are spoken.</summary>
internal static class SpokenForms
{
    private static readonly (string Said, string Mended)[] Pairs =
    [
        ("was", "were"), ("were", "was"), ("is", "are"), ("are", "is"), ("has", "have"), ("have", "has"), ("don't", "doesn't"), ("doesn't", "don't"), ("wasn't", "weren't"), ("weren't", "wasn't"),
        ("ain't", "isn't"), ("ain't", "aren't"), ("ain't", "haven't"), ("gonna", "going to"), ("wanna", "want to"), ("gotta", "got to"), ("gotta", "have to"), ("kinda", "kind of"), ("sorta", "sort of"), ("lemme", "let me"),
        ("gimme", "give me"), ("dunno", "don't know"), ("cos", "because"), ("cuz", "because"), ("em", "them"), ("'em", "them"), ("them", "those"), ("me", "i"), ("who", "whom"), ("less", "fewer"), ("good", "well"), ("done", "did"),
        ("seen", "saw"), ("come", "came"), ("yeah", "yes"), ("should of", "should have"), ("would of", "would have"), ("could of", "could have"),
    ];

    /// <summary>Longer changes are no slips.</summary>
    private const int MostWords = 6;

    /// <summary>Whether the story's words are the mended form of what was said.</summary>
    public static bool AreMended(string said, string story)
    {
        var (from, to) = (Folding.Fold(said).Split(' '), Folding.Fold(story).Split(' '));
        return Math.Max(from.Length, to.Length) <= MostWords && AreMended(from, to);
    }

    /// <summary>Word after word: the same, or one of the pairs.</summary>
    private static bool AreMended(ReadOnlySpan<string> said, ReadOnlySpan<string> story)
    {
        if (said.IsEmpty || story.IsEmpty)
        {
            return said.IsEmpty && story.IsEmpty;
        }

        if (said[0] == story[0] && AreMended(said[1..], story[1..]))
        {
            return true;
        }

        foreach (var (form, mended) in Pairs)
        {
            var (saidWords, storyWords) = (form.Split(' '), mended.Split(' '));
            if (said.StartsWith(saidWords) && story.StartsWith(storyWords) && AreMended(said[saidWords.Length..], story[storyWords.Length..]))
            {
                return true;
            }
        }

        return false;
    }
}
