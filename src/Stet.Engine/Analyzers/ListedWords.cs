using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>Words and phrases of a rule's YAML, found in a run of tokens by their folds.</summary>
public sealed class ListedWords
{
    private readonly WordMap<bool> words = new();
    private readonly WordMap<List<ulong[]>> phrases = new();

    private ListedWords()
    {
    }

    public static ListedWords Read(YamlMap check, string key)
    {
        var list = new ListedWords();
        foreach (var text in check.Texts(key))
        {
            var folds = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Hash(word)).ToArray();
            if (folds.Length == 1)
            {
                list.words[folds[0]] = true;
            }
            else if (folds.Length > 1)
            {
                (list.phrases.TryGetValue(folds[0], out var known) ? known : list.phrases[folds[0]] = []).Add(folds);
            }
        }

        return list;
    }

    public bool Has(ulong fold) => words.ContainsKey(fold);

    /// <summary>Whether one of the words or phrases begins at a token.</summary>
    public bool BeginsAt(ReadOnlySpan<Token> tokens, int at)
    {
        if (words.ContainsKey(tokens[at].Fold))
        {
            return true;
        }

        if (phrases.TryGetValue(tokens[at].Fold, out var known))
        {
            foreach (var phrase in known)
            {
                var i = 1;
                while (i < phrase.Length && at + i < tokens.Length && tokens[at + i].Fold == phrase[i])
                {
                    i++;
                }

                if (i == phrase.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
