using Stet.Text;

namespace Stet.Articles;

/// <summary>Gives each attribution the person whom its words mean. Attributions come in the order of the story.</summary>
internal sealed class Resolver
{
    /// <summary>A pronoun does not reach back over more paragraphs.</summary>
    private const int FarthestBlock = 4;

    private readonly Article article;
    private readonly Persons persons;
    private readonly Antecedents antecedents;

    /// <summary>The speakers so far that have a name, the last one at the end.</summary>
    private readonly List<(string Name, int Block)> spoken = [];

    /// <summary>The last attribution of a quotation of the outer level.</summary>
    private Attribution? last;

    public Resolver(Article article)
    {
        this.article = article;
        persons = new Persons(article);
        antecedents = new Antecedents(article, persons);
    }

    /// <summary>What the pronouns of the article can point back to.</summary>
    public Antecedents Antecedents => antecedents;

    /// <param name="start">Where the quotation begins in its block.</param>
    public Attribution Resolve(Attribution attribution, int start, bool isNested = false)
    {
        if (attribution.Speaker is not { Length: > 0 })
        {
            last = isNested || attribution.State == AttributionState.NotSpeech ? last : attribution;
            return attribution;
        }

        if (!isNested && PointsToNobody(attribution))
        {
            return last = attribution with { State = AttributionState.PronounUnresolved };
        }

        var person = attribution.Person ?? persons.Of(attribution) ?? CertainBefore(attribution);
        var name = person ?? attribution.Name ?? Likely(attribution);
        var resolved = attribution with { Person = person, Name = name, IsAmbiguous = person is null && PointsToTwo(attribution, start) };
        if (!isNested)
        {
            last = resolved;
            if ((name ?? persons.NameIn(attribution)) is { } named)
            {
                spoken.Add((named, attribution.Block.Index));
            }
        }

        return resolved;
    }

    /// <summary>"he", "she" or "they" beside a quotation, and nobody before them whom they can mean.</summary>
    private bool PointsToNobody(Attribution attribution) =>
        attribution.State == AttributionState.SameSentence && attribution.PronounToken is { } at && PronounWords.Of(attribution.Block.Tokens[at]) is var pronoun && pronoun != Pronouns.None
        && !antecedents.Has(pronoun, attribution.Block, at);

    /// <summary>"he" or "she", and two alike in the sentence before; whoever has spoken in this paragraph or the one before it goes on.</summary>
    private bool PointsToTwo(Attribution attribution, int start) =>
        attribution.PronounToken is { } at && SpeakerWords.IsSingular(attribution.Block.Tokens[at])
        && (spoken.Count == 0 || spoken[^1].Block < attribution.Block.Index - 1)
        && antecedents.AreTwo(PronounWords.Of(attribution.Block.Tokens[at]), attribution.Block, Math.Min(start, attribution.Speaker!.Value.Start));

    /// <summary>A pronoun that opens its paragraph's own words means the speaker of the last quotation before it, where that is somebody of one name.</summary>
    private string? CertainBefore(Attribution attribution)
    {
        if (attribution is not { Speaker: { } span, Block: { Index: > 0 } block } || !SpeakerWords.IsSingular(block.Tokens[block.TokenAt(span.Start)]) || NamesSomebody(block, span.Start) || last is null
            || last.Block.Index < block.Index - 1)
        {
            return null;
        }

        return last.Person is { } person && persons.Fits(person, block.Tokens[block.TokenAt(span.Start)]) ? person : null;
    }

    /// <summary>The last speaker whom a pronoun fits, or the person named last before it; the holder of a role.</summary>
    private string? Likely(Attribution attribution)
    {
        var block = attribution.Block;
        var token = block.Tokens[block.TokenAt(attribution.Speaker!.Value.Start)];
        if (!attribution.IsPronoun)
        {
            return persons.HolderOf(attribution);
        }

        if (!SpeakerWords.IsSingular(token))
        {
            return null;
        }

        if (persons.LastNamed(block, block.TokenAt(attribution.Speaker.Value.Start), token) is { } here)
        {
            return here;
        }

        for (var i = spoken.Count - 1; i >= 0 && spoken[i].Block >= block.Index - FarthestBlock; i--)
        {
            if (persons.Fits(spoken[i].Name, token))
            {
                return spoken[i].Name;
            }
        }

        for (var index = block.Index - 1; index >= Math.Max(0, block.Index - FarthestBlock); index--)
        {
            if (persons.LastNamed(article.Blocks[index], article.Blocks[index].Tokens.Length, token) is { } before)
            {
                return before;
            }
        }

        // Nobody whom the story shows to be a person: whoever a sentence begins with.
        for (var index = block.Index; index >= Math.Max(0, block.Index - FarthestBlock); index--)
        {
            var end = index == block.Index ? block.TokenAt(attribution.Speaker.Value.Start) : article.Blocks[index].Tokens.Length;
            if (persons.LastSubject(article.Blocks[index], end, token) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    private static bool NamesSomebody(Block block, int end)
    {
        var until = block.TokenAt(end);
        for (var i = Math.Max(0, until - Persons.FarthestToken); i < until; i++)
        {
            if (SpeakerWords.IsName(block.Tokens[i]) && !block.IsSpeech(block.Tokens[i].Span))
            {
                return true;
            }
        }

        return false;
    }
}
