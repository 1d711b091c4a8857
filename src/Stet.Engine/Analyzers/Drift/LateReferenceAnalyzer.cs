using Stet.Articles;
using Stet.Diagnostics;
using Stet.Facts;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Analyzers;

/// <summary>People whose family name stands alone in the running text before their full name does.</summary>
public sealed class LateReferenceAnalyzer(IReadOnlyList<Configured<LateReferenceOptions>> rules) : Analyzer
{
    private const int FirstBlocks = 3;
    private const int ShortBlock = 24;

    public static CheckKind Kind { get; } = new CheckKind<LateReferenceOptions>("late-reference", ["match", "full"], LateReferenceOptions.Read, rules => new LateReferenceAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        foreach (var rule in rules)
        {
            var bearers = Bearers(context.Names, rule.Options);
            foreach (var bearer in bearers.Values)
            {
                if (bearer is { Early: { } early, Full: { } full } && early.Block.Index <= full.Block.Index && bearer.Early != bearer.Full && rule.Rule.Scope.Covers(early.Block, early.Name.Span))
                {
                    context.Add(new Finding(rule.Rule.Descriptor, early.Block.Index, early.Name.Span)
                    {
                        Captures = [new Capture("match", early.Block.Prose.ToString(early.Name.Span)), new Capture("full", full.Block.Prose.ToString(full.Name.Span))],
                        Related = [new Related("in full here", null, full.Block.Index, full.Name.Span)],
                    });
                }
            }
        }
    }

    /// <summary>For each family name the one who bears it, by the first full name and the mention before it; mentions come in the story's order.</summary>
    private static Dictionary<string, Bearer> Bearers(StoryNames names, LateReferenceOptions options)
    {
        var bearers = new Dictionary<string, Bearer>(StringComparer.Ordinal);
        foreach (var mention in names.Mentions)
        {
            var words = mention.Name.Words;
            var key = words[^1];
            var bearer = bearers.GetValueOrDefault(key);
            if (words.Count > 1)
            {
                // "Dell Computers": the name is a firm's as well.
                if (bearers.TryGetValue(words[0], out var firm))
                {
                    firm.IsShared = true;
                }
                else
                {
                    bearers[words[0]] = new Bearer { IsShared = true };
                }

                bearer ??= bearers[key] = new Bearer();
                var isFull = !mention.IsLoose && mention.Block.Role == Roles.Paragraph && (options.GivenNames.Contains(words[0]) || IsPerson(mention));
                bearer.IsShared |= !isFull && !mention.IsLoose && mention.Block.Role == Roles.Paragraph || (bearer.Full is { } known && known.Name.Words[0] != words[0]);
                bearer.Full ??= isFull ? mention : null;
            }
            else if (mention.Block.Role == Roles.Paragraph && !mention.IsLoose)
            {
                bearer ??= bearers[key] = new Bearer();
                bearer.IsShared |= mention.Name.Titles.Any(title => options.Offices.Contains(title));
                if (bearer.Full is null && bearer.Early is null && !IsHeading(mention.Block) && mention.IsPerson && !mention.Block.IsSpeech(mention.Name.Span) && !options.Known.Contains(key))
                {
                    bearer.Early = mention;
                }
            }
        }

        foreach (var shared in bearers.Where(pair => pair.Value.IsShared).Select(pair => pair.Key).ToArray())
        {
            bearers.Remove(shared);
        }

        return bearers;
    }

    /// <summary>A title or a verb of saying stands beside the name, and it is no body's: "Tarnhill Police said".</summary>
    private static bool IsPerson(Mention mention)
    {
        var first = mention.Sentence.Pieces[mention.Name.First];
        var last = mention.Sentence.Pieces[mention.Name.End - 1];
        return mention.IsPerson && first.Span.Length > 2 && !first.Has(TokenFlags.AllCapitals) && !last.IsJoined && !mention.Block.Vocabulary.IsBody(mention.Block.Tokens[last.Token]);
    }

    /// <summary>A headline or standfirst of plain text, which looks like a short paragraph.</summary>
    private static bool IsHeading(Block block) => block.Index < FirstBlocks && block.Tokens.Length < ShortBlock;

    private sealed class Bearer
    {
        /// <summary>The family name alone, before the full name.</summary>
        public Mention? Early { get; set; }

        public Mention? Full { get; set; }

        /// <summary>Somebody else, a body or a place has the name too, or an office stands before it that tells who is meant.</summary>
        public bool IsShared { get; set; }
    }
}

/// <param name="GivenNames">What a person's full name begins with.</param>
/// <param name="Offices">Titles that tell who somebody is: president, pope.</param>
/// <param name="Known">Family names that need no given name.</param>
public sealed record LateReferenceOptions(IReadOnlySet<string> GivenNames, IReadOnlySet<string> Offices, IReadOnlySet<string> Known)
{
    public static LateReferenceOptions Read(YamlMap check) => new(Words(check, "given-names"), Words(check, "offices"), Words(check, "known"));

    private static HashSet<string> Words(YamlMap check, string key) => check.Texts(key).Select(text => Text.Folding.Fold(text.Value)).ToHashSet(StringComparer.Ordinal);
}
