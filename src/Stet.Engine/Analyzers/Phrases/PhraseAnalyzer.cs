using Microsoft.CodeAnalysis.Text;
using Stet.Articles;
using Stet.Diagnostics;
using Stet.Rules;
using Stet.Text;

namespace Stet.Analyzers;

/// <summary>Phrases that stand in a story's text or are lines of their own: what a page, a desk or a machine left behind.</summary>
public sealed class PhraseAnalyzer : Analyzer
{
    /// <summary>A turn of a conversation that is a paragraph of its own has at most so many tokens.</summary>
    private const int LongestTurn = 30;

    private static readonly ulong OpeningQuestion = Folding.Hash("\u00BF");

    private readonly IReadOnlyList<Configured<PhraseOptions>> rules;
    private readonly List<(int Rule, PhrasePlace Place)> phrases = [];
    private readonly List<(int Rule, PageVocabulary Words)> vocabularies = [];
    private readonly PhraseAutomaton automaton;

    public PhraseAnalyzer(IReadOnlyList<Configured<PhraseOptions>> rules)
    {
        this.rules = rules;
        automaton = rules.Any(rule => rule.Options.ArePacked) ? Unpack() : new PhraseAutomaton();
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var (place, pattern) in rules[rule].Options.Phrases)
            {
                automaton.Add(PhrasePlaces.RootOf(place), pattern, phrases.Count);
                phrases.Add((rule, place));
            }

            if (!rules[rule].Options.Page.IsEmpty)
            {
                vocabularies.Add((rule, rules[rule].Options.Page));
            }
        }
    }

    /// <summary>The automaton of the program's own phrases, in which those of rules that take no part are not found.</summary>
    private PhraseAutomaton Unpack()
    {
        var packed = PackedPhrases.Read();
        var ruleOf = new int?[packed.Count];
        for (var rule = 0; rule < rules.Count; rule++)
        {
            foreach (var phrase in rules[rule].Options.ArePacked ? packed.Of(rules[rule].Rule.File) : [])
            {
                ruleOf[phrase] = rule;
            }
        }

        phrases.AddRange(ruleOf.Select((rule, phrase) => (rule ?? -1, packed.PlaceOf(phrase))));
        packed.Automaton.Keep(phrase => ruleOf[phrase] is not null);
        return packed.Automaton;
    }

    public static CheckKind Kind { get; } = new CheckKind<PhraseOptions>("phrase", ["match"], PhraseOptions.Read, rules => new PhraseAnalyzer(rules));

    public override void Initialize(AnalysisContext context) => context.RegisterArticleAction(AnalyzeArticle);

    private void AnalyzeArticle(ArticleContext context)
    {
        var units = new List<PhraseUnit>(context.Article.Blocks.Count == 0 ? 0 : context.Article.Blocks.Max(block => block.Tokens.Length));
        var hits = new List<PhraseHit>();
        var found = new List<PhraseMatch>();
        var lines = new PhraseLines(automaton, phrases, vocabularies);
        foreach (var block in context.Article.Blocks)
        {
            PhraseUnit.Read(block, units);
            var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(units);
            var first = found.Count;
            lines.Find(block, span, isOpening: block.Index < 3, found);
            Find(block, span, context.Article.Blocks.Count - block.Index <= 4, hits, found);
            KeepOnePerPlace(found, first);
        }

        Report(context, found);
    }

    private void Find(Block block, ReadOnlySpan<PhraseUnit> units, bool isClosing, List<PhraseHit> hits, List<PhraseMatch> found)
    {
        hits.Clear();
        for (var at = 0; at < units.Length; at++)
        {
            automaton.Match(PhraseAutomaton.Anywhere, units, at, units.Length, hits);
        }

        foreach (var hit in hits)
        {
            var (rule, place) = phrases[hit.Pattern];
            var holds = place switch
            {
                PhrasePlace.LineEnd => BeginsPart(units, hit.Start) && PhraseLines.EndsLine(units, hit.End),
                PhrasePlace.Closing => BeginsSentence(units, hit.Start) && (isClosing || IsAllOf(block, units[hit.Start].Start)),
                _ => true,
            };
            if (holds)
            {
                var isElsewhere = place == PhrasePlace.Closing && !isClosing;
                found.Add(new PhraseMatch(rule, block, TextSpan.FromBounds(units[hit.Start].Start, units[hit.End - 1].End), place, IsLine: false, isElsewhere));
            }
        }
    }

    /// <summary>Whether something other than a word of the same sentence stands before a unit.</summary>
    private static bool BeginsPart(ReadOnlySpan<PhraseUnit> units, int at) =>
        at == 0 || units[at].BeginsLine || units[at].IsGlued || (!units[at - 1].IsWord && units[at - 1].Kind != TokenKind.Mark);

    private static bool BeginsSentence(ReadOnlySpan<PhraseUnit> units, int at) =>
        at == 0 || units[at].BeginsLine || units[at].IsGlued || units[at - 1].Kind == TokenKind.Stop || units[at - 1].Fold == OpeningQuestion;

    /// <summary>Whether a block says little more than the sentence that begins at an offset, which is its first.</summary>
    public static bool IsAllOf(Block block, int start) => block.Sentences.Count <= 2 && block.Tokens.Length <= LongestTurn && block.Sentences[0].Span.Start + 1 >= start;

    /// <summary>Of the matches of one rule that overlap, the one that begins first, and of those the longest; none that begins in an exception.</summary>
    private static void KeepOnePerPlace(List<PhraseMatch> found, int first)
    {
        if (found.Count == first)
        {
            return;
        }

        found.Sort(first, found.Count - first, PhraseMatch.ByRuleAndPlace);
        var kept = first;
        int rule = -1, end = 0, spared = 0;
        for (var i = first; i < found.Count; i++)
        {
            var match = found[i];
            if (match.Rule != rule)
            {
                (rule, end, spared) = (match.Rule, 0, 0);
            }

            if (match.Place == PhrasePlace.Except)
            {
                spared = Math.Max(spared, match.Span.End);
            }
            else if (match.Span.Start >= Math.Max(end, spared))
            {
                end = match.Span.End;
                found[kept++] = match;
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private void Report(ArticleContext context, List<PhraseMatch> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var topics = new bool?[rules.Count];
        var company = new LineCompany(context.Article, CreditsOf(found));
        found.RemoveAll(match => match.IsLine && IsRowOfTable(match.Block));
        KeepInZone(found, company);
        KeepApartFromTopic(context.Article, found);
        TellWhatNeedsCompany(found, context.Article.Blocks.Count - 1);
        company.Mark(found);
        foreach (var match in found)
        {
            var (rule, options) = rules[match.Rule];
            var severity = default(Severity?);
            if ((match.Place == PhrasePlace.Beside && !company.GoesAlong(match)) || (match.Place <= PhrasePlace.LineStart && company.IsOwnHeading(match.Block)) || (match.IsItem && rule.Descriptor.Severity != Severity.Error && company.IsItemOfOwnList(match))
                || (match.NeedsCompany && !company.IsAnySure && !company.IsAmongLeftovers(match.Block)))
            {
                continue;
            }

            if (match.Place == PhrasePlace.Menu)
            {
                var isAlone = !company.IsAmongLeftovers(match.Block);
                if (isAlone ? company.MayBelong(match) || company.HeadsPart(match) : company.HeadsText(match))
                {
                    continue;
                }

                severity = isAlone ? Severity.Suggestion : null;
            }

            if (match.Place >= PhrasePlace.Opening && options.Topic.Words.Count > 0 && (topics[match.Rule] ??= options.Topic.IsOf(context.Article, SentencesOf(found, match.Rule))))
            {
                if (match.Place >= PhrasePlace.Anywhere)
                {
                    continue;
                }

                severity = Severity.Suggestion;
            }

            if (match.IsElsewhere && rule.Descriptor.Severity == Severity.Error)
            {
                severity ??= Severity.Warning;
            }

            if (match.Place is PhrasePlace.Running or PhrasePlace.Beside || match.Block.IsSpeech(match.Span))
            {
                severity = Severity.Suggestion;
            }

            Report(context, rule, match, severity);
        }
    }

    /// <summary>Whether a block is a whole row of a plain text's table, and no cell.</summary>
    private static bool IsRowOfTable(Block block) => block.Role == Roles.TableCell && block.Text.Contains('|');

    private static void Report(ArticleContext context, Rule rule, PhraseMatch match, Severity? severity)
    {
        var block = match.Block;
        if (!rule.Scope.Covers(block, match.Span))
        {
            return;
        }

        Capture[] captures = [new("match", block.Prose.ToString(match.Span))];
        if (match.IsLine && rule.Descriptor.Fix is not null && LineRemoval.Of(context.Article, block, match.Span) is { } removal)
        {
            // The line end that goes with a line is no part of its block: span and change count in the file.
            context.Add(new Finding(rule.Descriptor, Finding.WholeFile, block.Prose.ToFile(match.Span)) { Captures = captures, Edit = removal, Severity = severity, IsWholeLine = true });
            return;
        }

        context.Add(new Finding(rule.Descriptor, block.Index, match.Span) { Captures = captures, Severity = severity, IsWholeLine = match.IsLine });
    }

    private HashSet<int> CreditsOf(List<PhraseMatch> found) =>
        found.Where(match => rules[match.Rule].Options.Zone is PhraseZone.BeforeEnd or PhraseZone.Amid && match.Block.Text[..match.Span.Start].Trim() is "" or "(")
            .Select(match => match.Block.Index).ToHashSet();

    /// <summary>Drops what stands where a story's own lines of the kind do, and what it has so many of that they are its own.</summary>
    private void KeepInZone(List<PhraseMatch> found, LineCompany company)
    {
        found.RemoveAll(match => !company.IsIn(rules[match.Rule].Options.Zone, match.Block, match.Span));
        var counts = new int[rules.Count];
        foreach (var match in found)
        {
            counts[match.Rule]++;
        }

        found.RemoveAll(match => rules[match.Rule].Options.AtMost is > 0 and var most && counts[match.Rule] > most);
    }

    /// <summary>Where a story is about pages itself, its own headings and lists are in their words; and where it speaks to its reader as they do, so are its sentences.</summary>
    private void KeepApartFromTopic(Article article, List<PhraseMatch> found)
    {
        var lines = found.Where(match => match.IsLine).Select(match => match.Block.Index).ToHashSet();
        foreach (var (rule, words) in vocabularies)
        {
            var isSpoken = found.Exists(match => match.IsJudged && match.Rule == rule) && words.IsSpokenIn(article, lines);
            bool IsDoubted(PhraseMatch match) => match.Rule == rule && (match.IsDoubted || (isSpoken && match.IsJudged));
            if (found.Exists(IsDoubted) && (isSpoken || words.IsTopicOf(article, lines)))
            {
                for (var i = 0; i < found.Count; i++)
                {
                    found[i] = IsDoubted(found[i]) ? found[i] with { Place = PhrasePlace.Beside } : found[i];
                }
            }
        }
    }

    /// <summary>Copy has lines as pages do: its house's pointers and credits, and what it closes with. They are leftovers where the story has others.</summary>
    private void TellWhatNeedsCompany(List<PhraseMatch> found, int lastBlock)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var (match, options) = (found[i], rules[found[i].Rule].Options);
            if ((options.NeedsCompany && match.Place is not (PhrasePlace.Line or PhrasePlace.LineEnd)) || (options.MayClose && match.IsLine && match.Place > PhrasePlace.Label && match.Block.Index == lastBlock))
            {
                found[i] = match with { NeedsCompany = true };
            }
        }
    }

    private static HashSet<(int Block, int Start)> SentencesOf(List<PhraseMatch> found, int rule) =>
        found.Where(match => match.Rule == rule).Select(match => (match.Block.Index, SentenceAt(match.Block.Sentences, match.Span.Start).Span.Start)).ToHashSet();

    /// <summary>The last sentence that begins at or before an offset, or the first.</summary>
    private static Sentence SentenceAt(IReadOnlyList<Sentence> sentences, int offset)
    {
        int low = 0, high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return sentences[low];
    }
}
