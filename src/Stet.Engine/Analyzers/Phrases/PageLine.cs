namespace Stet.Analyzers;

/// <summary>How sure it is that a line is the page's.</summary>
/// <param name="Place">The place of a phrase that is as sure.</param>
internal readonly record struct PageLine(PhrasePlace Place)
{
    /// <summary>It names things that a part of a story could be about, and asks nothing of a reader.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>And stories are about such things: it is the page's only where the story has other leftovers.</summary>
    public bool NeedsCompany { get; init; }
}

/// <summary>What the words of a line tell together.</summary>
internal struct PageLineWords
{
    /// <summary>Names stand in a line as in "Follow Harbour Radio on Facebook".</summary>
    public const int MostNames = 3;
    private const int OfNames = 4;

    /// <summary>"Comment now", "Show all of them": a request with small words alone; "Recommended for you": one plain word to the reader.</summary>
    private const int ShortRequest = 3;
    private const int ShortAddress = 5;

    private bool asks;
    private bool speaks;
    private bool isHouse;
    private bool begins;
    private bool opens;
    private PageWord last;
    private int names;
    private int worth;

    public int Count { get; private set; }

    /// <summary>Words that hardly anything but a page uses.</summary>
    public int Own { get; private set; }

    /// <summary>Words that stories are about too.</summary>
    public int Topics { get; private set; }

    public bool Tells { get; private set; }

    /// <summary>"We" and "you" in one line are a house and its reader.</summary>
    public readonly int Worth => worth + (worth > 0 && isHouse && (speaks || asks) ? 1 : 0);

    public readonly int WorthOfSentence => Worth + (Tells ? 1 : 0) + (asks && (speaks || isHouse) ? 1 : 0);

    public readonly bool IsToReader => asks || speaks || isHouse;

    public readonly bool IsOfNames => names > 0 && (!(asks || isHouse || opens) || names > MostNames || names * 2 > Count || Worth < OfNames);

    /// <summary>"Comment now", "Your account": no more than what is asked for, or whose it is.</summary>
    public readonly bool IsShortRequest => Count > 1 && Topics == 0 && Own > 0 && ((asks && Count <= ShortRequest) || (opens && Count <= ShortAddress));

    /// <summary>"No comments yet."</summary>
    public readonly bool IsShortNotice => Tells && Topics == 0 && Count is > 1 and <= ShortAddress;

    public readonly bool IsList => (2 * worth) + (begins ? 1 : 0) >= Count;

    public readonly bool IsDense(int thinnest) => Worth * thinnest >= Count;

    /// <summary>Takes in that the line ends: "Diesem Thema folgen".</summary>
    public void End(ushort language)
    {
        if (Count > 1 && last.Is(PageRole.Closing, language))
        {
            asks = true;
            worth += last.Is(PageRole.Plain, language) || last.Is(PageRole.Telling, language) ? 0 : 1;
        }
    }

    public void Add(PageWord word, ushort language)
    {
        Count++;
        last = word;
        if (!word.Is(PageRole.Small, language))
        {
            names++;
            return;
        }

        bool isPlain = word.Is(PageRole.Plain, language), isTelling = word.Is(PageRole.Telling, language), isTopic = word.Is(PageRole.Topic, language);
        bool isSpeaking = word.Is(PageRole.Address, language), isOfHouse = word.Is(PageRole.House, language);
        var isRequest = Count == 1 && word.Is(PageRole.Request, language);
        worth += isTelling ? 2 : isPlain || isRequest ? 1 : 0;
        Own += isTelling || (isPlain && !isTopic) ? 1 : 0;
        Topics += isTopic ? 1 : 0;
        asks |= isRequest;
        begins |= Count == 1 && (isPlain || isTelling || isRequest);
        opens |= (isSpeaking || isOfHouse) && (Count == 1 || begins);
        speaks |= isSpeaking;
        isHouse |= isOfHouse;
        Tells |= isTelling;
    }
}
