using Stet.Diagnostics;
using Stet.Text;
using Stet.Yaml;

namespace Stet.Articles;

/// <summary>The words by which attributions are known: verbs and nouns of saying, phrases, titles, bodies. They come from the word lists of the
/// program and of packs. Immutable.</summary>
public sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> Own = new(() => new Vocabulary([.. OwnLists()]));

    /// <summary>No other list is read for them; theirs comes first.</summary>
    private static readonly Lazy<Abbreviations> OwnAbbreviationsOnly = new(() => new Abbreviations(OwnLists().First(list => list.Name == WordList.AbbreviationList).Groups));

    private readonly WordMap<WordClass> classes = new();
    private readonly PhraseTable verbs = new();
    private readonly PhraseTable according = new();
    private readonly PhraseTable introducing = new();
    private readonly PhraseTable naming = new();
    private readonly PhraseTable wording = new();
    private readonly PhraseTable hedges = new();
    private readonly PhraseTable withholding = new();
    private readonly WordMap<LoadedVerb> loaded = new();
    private readonly List<string> bylines = [];
    private readonly List<string> credits = [];
    private readonly List<string> creditOpenings = [];
    private readonly IReadOnlyList<WordList> lists;

    private Vocabulary(IReadOnlyList<WordList> lists)
    {
        this.lists = lists;
        var abbreviations = lists.Where(list => list.Name == WordList.AbbreviationList).ToArray();
        Abbreviations = abbreviations.Length == 1 ? OwnAbbreviations : new Abbreviations(abbreviations.SelectMany(list => list.Groups));
        foreach (var list in lists.Except(abbreviations))
        {
            foreach (var (group, words) in list.Groups)
            {
                Add(group, words);
            }

            foreach (var (verb, reason) in list.Loaded)
            {
                AddLoaded(verb, reason);
            }
        }
    }

    /// <summary>What comes with the program; read when it is first asked for.</summary>
    public static Vocabulary BuiltIn => Own.Value;

    /// <summary>The abbreviations that come with the program. Every text needs them.</summary>
    public static Abbreviations OwnAbbreviations => OwnAbbreviationsOnly.Value;

    /// <summary>What keeps its full stop without ending a sentence.</summary>
    public Abbreviations Abbreviations { get; }

    /// <summary>With the words of a pack's lists.</summary>
    public Vocabulary With(IReadOnlyList<WordList> more) => more.Count == 0 ? this : new Vocabulary([.. lists, .. more]);

    /// <summary>The lists that come with the program, by the names of their files.</summary>
    internal static IEnumerable<WordList> OwnLists()
    {
        var troubles = new List<Trouble>();
        return PackedFiles.Read("words.packed", troubles).Select(file => WordList.Read(file.File) ?? throw new InvalidDataException(troubles[0].Message));
    }

    internal bool Is(Token token, WordClass wanted) => token.Kind == TokenKind.Word && (classes.GetValueOrDefault(token.Fold) & wanted) != WordClass.None;

    /// <summary>A word that can say that somebody said something, a noun or a verb.</summary>
    internal bool IsCue(Token token) => Is(token, WordClass.Verb | WordClass.Noun) && !token.Has(TokenFlags.AllCapitals);

    /// <summary>A word of saying that is a noun as well, in the singular or the plural: "claim", "reports".</summary>
    internal bool IsNounToo(ReadOnlySpan<char> text, Token token) =>
        Is(token, WordClass.Noun | WordClass.Document)
        || (text.Slice(token.Start, token.Length) is [.., _, 's'] word && classes.TryGetValue(Folding.Hash(word[..^1]), out var found) && (found & (WordClass.Noun | WordClass.Document)) != WordClass.None);

    /// <summary>One of the verbs that hardly do anything else.</summary>
    internal bool IsSaying(Token token) => Is(token, WordClass.Sure);

    internal bool IsTitle(Token token) => token.Has(TokenFlags.Title) || Is(token, WordClass.Title);

    internal bool IsBody(Token token) => Is(token, WordClass.Body);

    /// <summary>Whether a name ends with a word that makes it a body's: "the Cabinet Office".</summary>
    internal bool IsBody(string name) => classes.TryGetValue(Folding.Hash(name.AsSpan(name.LastIndexOf(' ') + 1)), out var found) && (found & WordClass.Body) != WordClass.None;

    internal bool IsGroup(Token token) => Is(token, WordClass.Group);

    /// <summary>How many tokens the verb of several words that begins at a token has; 0 where none does.</summary>
    internal int PhrasalVerb(ReadOnlySpan<Token> tokens, int at) => verbs.LengthAt(tokens, at);

    /// <summary>The same for "according to" and its like.</summary>
    internal int According(ReadOnlySpan<Token> tokens, int at) => according.LengthAt(tokens, at);

    /// <summary>The same for words that introduce a speaker: "was furious".</summary>
    internal int Introducing(ReadOnlySpan<Token> tokens, int at) => introducing.LengthAt(tokens, at);

    /// <summary>Whether the tokens before one say that what follows is a name for something: "so-called", "known as".</summary>
    internal bool NamesBefore(ReadOnlySpan<Token> tokens, int end) => naming.EndsAt(tokens, end);

    /// <summary>The same for words that say so only where nobody is said to have spoken: "the word".</summary>
    internal bool WordsBefore(ReadOnlySpan<Token> tokens, int end) => wording.EndsAt(tokens, end);

    /// <summary>The same for words that say that something is only said, or by whom: "reportedly".</summary>
    internal int Hedges(ReadOnlySpan<Token> tokens, int at) => hedges.LengthAt(tokens, at);

    /// <summary>The same for words that say why a source has no name.</summary>
    internal int WithholdsName(ReadOnlySpan<Token> tokens, int at) => withholding.LengthAt(tokens, at);

    /// <summary>What a byline begins with.</summary>
    internal IReadOnlyList<string> Bylines => bylines;

    /// <summary>Signs of a picture's credit, wherever they stand in its caption.</summary>
    internal IReadOnlyList<string> Credits => credits;

    /// <summary>What a credit at the end of a caption begins with.</summary>
    internal IReadOnlyList<string> CreditOpenings => creditOpenings;

    /// <summary>"He" or "she" for a title; none for one of both.</summary>
    internal Pronouns PronounsOf(Token title) => Is(title, WordClass.Man) ? Pronouns.He : Is(title, WordClass.Woman) ? Pronouns.She : Pronouns.None;

    internal bool IsOutlet(Token token) => Is(token, WordClass.Outlet);

    /// <summary>A form of "tell": what follows is who was told.</summary>
    internal static bool TellsTo(ReadOnlySpan<char> cue) => cue is "told" or "tells" or "tell" or "telling" or "Told";

    /// <summary>The loaded verb that a cue is a form of; null where it is none.</summary>
    /// <param name="cue">As written: "pointed out".</param>
    public LoadedVerb? Loaded(ReadOnlySpan<char> cue) => loaded.TryGetValue(Folding.Hash(cue), out var verb) ? verb : null;

    private void Add(string group, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            switch (group)
            {
                case "always":
                    AddVerb(word, WordClass.Verb | WordClass.Sure, WordClass.Verb | WordClass.Sure);
                    break;
                case "past":
                    AddVerb(word, WordClass.Verb, WordClass.Verb | WordClass.Sure);
                    break;
                case "beside":
                    AddVerb(word, WordClass.Verb, WordClass.Verb);
                    break;
                case "telling":
                    AddVerb(word, WordClass.Verb | WordClass.Telling, WordClass.Verb | WordClass.Telling);
                    break;
                case "clausal":
                    AddVerb(word, WordClass.Clausal, WordClass.Clausal);
                    break;
                case "silent":
                    AddVerb(word, WordClass.Verb | WordClass.Silent, WordClass.Verb | WordClass.Silent);
                    break;
                case "thought":
                    AddVerb(word, WordClass.Thought, WordClass.Thought);
                    break;
                case "according":
                    according.Add(word);
                    break;
                case "introducing":
                    introducing.Add(word);
                    break;
                case "naming":
                    naming.Add(word);
                    break;
                case "hedges":
                    hedges.Add(word);
                    break;
                case "reasons":
                    withholding.Add(word);
                    break;
                case "bylines":
                    bylines.Add(word);
                    break;
                case "credits":
                    credits.Add(word);
                    break;
                case "credit-openings":
                    creditOpenings.Add(word);
                    break;
                case "wording":
                    wording.Add(word);
                    break;
                default:
                    AddClass(word, ClassOf(group));
                    break;
            }
        }
    }

    private static WordClass ClassOf(string group) => group switch
    {
        "owned" => WordClass.Noun,
        "documents" => WordClass.Document,
        "sources" => WordClass.Nameless,
        "outlets" => WordClass.Outlet,
        "titles" => WordClass.Title,
        "men" => WordClass.Title | WordClass.Man,
        "women" => WordClass.Title | WordClass.Woman,
        "bodies" => WordClass.Body,
        _ => WordClass.Group,
    };

    private void AddVerb(string entry, WordClass present, WordClass past)
    {
        var forms = Inflection.Of(entry);
        AddForm(forms.Base, present);
        var isIrregular = !forms.Past.EndsWith("ed", StringComparison.Ordinal) && forms.Past != forms.Base;
        var unlikeNouns = isIrregular ? WordClass.Past : WordClass.None;
        AddForm(forms.Third, isIrregular && (present & WordClass.Sure) != WordClass.None ? present | unlikeNouns : present);
        AddForm(forms.Past, past | unlikeNouns);
        AddForm(forms.Participle, past);
        AddForm(forms.Gerund, present);
    }

    private void AddForm(string form, WordClass added)
    {
        if (form.Contains(' ', StringComparison.Ordinal))
        {
            verbs.Add(form);
        }
        else
        {
            AddClass(form, added);
        }
    }

    private void AddClass(string word, WordClass added)
    {
        var fold = Folding.Hash(word);
        classes[fold] = classes.GetValueOrDefault(fold) | added;
    }

    private void AddLoaded(string entry, string reason)
    {
        var forms = Inflection.Of(entry);
        var verb = new LoadedVerb(forms.Base, reason);
        var isOfThings = forms.Base is "refute" or "slam" or "blast";
        foreach (var form in new[] { forms.Base, forms.Third, forms.Past, forms.Participle, forms.Gerund })
        {
            loaded[Folding.Hash(form)] = verb;
            if (isOfThings)
            {
                AddClass(form, WordClass.Object);
            }
        }
    }
}

/// <param name="Reason">What it says beyond that somebody spoke.</param>
public sealed record LoadedVerb(string Base, string Reason);

/// <summary>What a word can be in an attribution.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,
    Verb = 1,

    /// <summary>Hardly does anything but say.</summary>
    Sure = 2,

    /// <summary>A noun that says that its owner spoke.</summary>
    Noun = 4,

    /// <summary>A cue by which nobody can be told to have spoken.</summary>
    Silent = 8,

    /// <summary>A past tense that does not end in -ed.</summary>
    Past = 16,
    Thought = 32,
    Title = 64,
    Body = 128,
    Group = 256,

    /// <summary>Loaded with an object that is no clause: "refuted the charge".</summary>
    Object = 8192,

    /// <summary>Says something only where a clause follows: "added that", but "added a week".</summary>
    Clausal = 16384,

    /// <summary>A source without a name.</summary>
    Nameless = 2048,

    /// <summary>Part of the name of a newspaper, an agency, a broadcaster.</summary>
    Outlet = 4096,

    /// <summary>Whose subject has expressed himself, whether or not a quotation stands there.</summary>
    Telling = 1024,

    /// <summary>Something written that can say something.</summary>
    Document = 512,

    /// <summary>A title that men have, and one that women have.</summary>
    Man = 32768,
    Woman = 65536,
}
