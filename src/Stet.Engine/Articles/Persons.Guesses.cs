using Stet.Text;

namespace Stet.Articles;

/// <content>Whom a pronoun or a role most likely means.</content>
internal sealed partial class Persons
{
    /// <summary>Who holds the role that a speaker's words are: "the minister"; null where nobody does, or two.</summary>
    public string? HolderOf(Attribution attribution)
    {
        if (attribution.Speaker is not { Length: > 0 } span)
        {
            return null;
        }

        var block = attribution.Block;
        var first = block.TokenAt(span.Start);
        var last = block.TokenAt(span.End - 1);
        return last < block.Tokens.Length && last - first is 1 or 2 && SpeakerWords.IsThe(block.Tokens[first]) && !SpeakerWords.IsName(block.Tokens[last]) ? holders.GetValueOrDefault(block.Tokens[last].Fold) : null;
    }

    /// <summary>The person whom a pronoun most likely means by the sentences before it in a block: the first named in the last of them that names
    /// one who fits.</summary>
    public string? LastNamed(Block block, int end, Token pronoun)
    {
        string? candidate = null;
        for (var i = end - 1; i >= Math.Max(0, end - FarthestToken); i--)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Stop && candidate is not null)
            {
                break;
            }

            if (SpeakerWords.IsName(token) && (i + 1 >= block.Tokens.Length || !SpeakerWords.IsName(block.Tokens[i + 1])) && !block.IsSpeech(token.Span)
                && names.GetValueOrDefault(Last(block, i)) is { } name && people.Contains(name) && Fits(name, pronoun))
            {
                candidate = name;
            }
        }

        return candidate;
    }

    /// <summary>The name that the last sentence before a token begins with, or nearly so; a mere guess.</summary>
    public string? LastSubject(Block block, int end, Token pronoun)
    {
        string? candidate = null;
        for (var i = end - 1; i >= Math.Max(0, end - FarthestToken); i--)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Stop && candidate is not null)
            {
                break;
            }

            if (SpeakerWords.IsName(token) && !token.Has(TokenFlags.AllCapitals) && !block.IsSpeech(token.Span) && !words.IsBody(token) && (i == 0 || !SpeakerWords.IsPreposition(block.Tokens[i - 1]))
                && (i + 1 >= block.Tokens.Length || !SpeakerWords.IsName(block.Tokens[i + 1])))
            {
                var name = names.GetValueOrDefault(Last(block, i)) ?? block.Prose.ToString(token.Span);
                candidate = Fits(name, pronoun) ? SpeakerWords.IsOwner(block.Text, token) && !names.ContainsKey(Last(block, i)) ? name[..^2] : name : candidate;
            }
        }

        return candidate;
    }

    /// <summary>"Foreign Minister Ana Petrov", "Ana Petrov, the mayor of Varnby": whoever else is called "the minister" is she.</summary>
    private void LearnRoles(Block block, int run, int first, int end, string name)
    {
        for (var i = run; i < first; i++)
        {
            LearnRole(block.Tokens[i].Fold, name);
        }

        if (run > 0 && words.IsTitle(block.Tokens[run - 1]) && !block.Tokens[run - 1].Has(TokenFlags.Capital))
        {
            LearnRole(block.Tokens[run - 1].Fold, name);
        }

        for (var i = end + 1; end < block.Tokens.Length && block.Text[block.Tokens[end].Start] == ',' && i < Math.Min(block.Tokens.Length, end + FarthestRole); i++)
        {
            if (block.Tokens[i].Kind != TokenKind.Word || SpeakerWords.IsRelative(block.Tokens[i]))
            {
                break;
            }

            if (words.IsTitle(block.Tokens[i]) && !block.Tokens[i].Has(TokenFlags.Capital) && (i + 1 >= block.Tokens.Length || !words.IsTitle(block.Tokens[i + 1])))
            {
                LearnRole(block.Tokens[i].Fold, name);
                break;
            }
        }
    }

    private void LearnRole(ulong role, string name) => holders[role] = !holders.TryGetValue(role, out var known) || known == name ? name : null;
}
