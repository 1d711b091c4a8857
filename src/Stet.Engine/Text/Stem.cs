using System.Buffers;
using System.Collections.Frozen;

namespace Stet.Text;

/// <summary>Brings the forms of an English word to one: "closes", "closed", "closing", "closure". What comes out need not be a word, and a few
/// words that are not kin come out alike; it serves to find places that are about the same.</summary>
internal static class Stem
{
    /// <summary>Longer words are no words.</summary>
    private const int Longest = 40;

    /// <summary>The first of each group is the form that the others are brought to.</summary>
    private const string Irregular =
        "say said says saying|be is are was were been being am|have has had having|do does did done doing|go goes went gone going|get gets got gotten getting|make made|take took taken|come came|see saw seen|know knew known|" +
        "give gave given|find found|think thought|tell told|become became|leave left|feel felt|put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let|mean meant|set|meet met|run ran|" +
        "pay paid|sit sat|speak spoke spoken|lie lain|lead led|read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut|rise rose risen|" +
        "drive drove driven|buy bought|wear wore worn|choose chose chosen|win won|beat beaten|sell sold|fight fought|throw threw thrown|catch caught|teach taught|seek sought|deal dealt|shoot shot|steal stole stolen|hide hid hidden|" +
        "strike struck stricken|shake shook shaken|swear swore sworn|forget forgot forgotten|forgive forgave|freeze froze frozen|fly flew flown|sing sang sung|swim swam swum|sink sank sunk|ring rang rung|drink drank drunk|eat ate eaten|" +
        "shut|hit|hurt|cost|quit|spread|bet|split|overcome overcame|withdraw withdrew withdrawn withdrawal|undergo underwent undergone|undertake undertook|foresee foresaw|arise arose arisen|awake awoke|bear bore borne|bend bent|bind bound|bite bit bitten|" +
        "bleed bled|blow blew blown|breed bred|cling clung|creep crept|dig dug|feed fed|flee fled|forbid forbade forbidden|hang hung|lay laid|lend lent|light lit|ride rode ridden|shine shone|show shown|shrink shrank shrunk|sleep slept|" +
        "slide slid|spin spun|spring sprang sprung|stick stuck|sting stung|sweep swept|swing swung|tear tore torn|wake woke|weep wept|founded founding founder|child children|man men|woman women|person people persons|foot feet|tooth teeth|wife wives|" +
        "life lives live lived living|half halves|good better best|bad worse worst|die dying dies died|death deaths dead|choice choices|loss losses|growth|sale sales|proof prove proved proven|belief believe|decide decision|succeed success|" +
        "fail failure|advise advice|analyse analysis analyses analyze|crisis crises|criterion criteria|medium media|datum data|politics political politically|economy economic economics|arrive arrival|refuse refusal|approve approval|" +
        "deny denial denied denies|propose proposal|survive survival|remove removal|depart departure|close closure|seize seizure|defend defence defense|offend offence offense|explode explosion|invade invasion|conclude conclusion|" +
        "expand expansion|extend extension|intend intention|suspend suspension|divide division|reduce reduction|produce production|introduce introduction|receive reception|describe description|destroy destruction|permit permission|" +
        "admit admission|marry marriage|injure injury|discover discovery|recover recovery|deliver delivery|inquire inquiry enquiry enquire|rob robbery|strength strengthen strong|length long|width wide|depth deep|height high|truth true|poverty poor|" +
        "sight|flight|gift|weight weigh|birth born|news|speech|song|food|blood|critic criticism criticise criticize critical|agree agreed agreeing|disagree disagreed|withhold withheld|uphold upheld|mislead misled|repay repaid|rebuild rebuilt|overthrow overthrew overthrown|overtake overtook overtaken|overrun overran|mistake mistook mistaken|withstand withstood|rewrite rewrote rewritten|" +
        "undo undid undone|misunderstand misunderstood|override overrode overridden|oversee oversaw overseen|outdo outdid outdone|speed sped|burn burnt|learn learnt|dream dreamt|spoil spoilt|leap leapt|swell swollen|strive strove striven|" +
        "weave wove woven|forsake forsook forsaken|sow sown|mow mown|tread trod trodden|fling flung|beset|retell retold|rethink rethought|retake retook retaken|resell resold|guarantee guaranteed|free freed|" +
        "range ranging ranged|lie lying|tie tied tying|owe owed owing|sue sued suing|ad ads|menu menus|movie movies|cookie cookies|rookie rookies|easy easily|focus focussed|wolf wolves|mouse mice|traffic trafficked trafficking|panic panicked panicking";

    /// <summary>Words that seem to be made from others, and are no kin of theirs.</summary>
    private const string Unlike =
        "party parties|county counties|treaty treaties|unity|irony|emergency emergencies|mission missions|passion passions|question questions|million millions|billion billions|portion portions|companion companions|quite|" +
        "matter matters|letter letters|winter|chapter chapters|quarter quarters|better|apple apples|station stations|general generals|" +
        "department departments departmental|apartment apartments|candidate candidates|really|sense senses|material materials|hospital hospitals|mobile mobiles|readily|pricey|lovely|likely|nearly|hardly|shortly|lately|fairly|mostly|nationally|" +
        "weary wearily weariness|stingy|fabric fabrics|premier premiers|generation generations|facility facilities|organ organs|publication publications|improvise improvised|primary primaries|boring bored boredom|delegation delegations|relative relatives";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>What each of those words comes to.</summary>
    private static readonly FrozenDictionary<string, string> Forms = Table();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hash of the stem of a word.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return Folding.Hash(word);
        }

        foreach (var c in word)
        {
            if (c >= 0x80)
            {
                return Of(Folding.Fold(word).AsSpan());
            }
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Of(lower.TrimEnd('.'));
    }

    /// <summary>The hashes of the stems of words that spaces divide.</summary>
    internal static WordSet SetOf(string words) => WordSet.Of([.. words.Split(' ').Select(word => Hash(word))]);

    private static ulong Of(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var known))
        {
            return Folding.Hash(known);
        }

        Span<char> buffer = stackalloc char[Longest + 2];
        Span<char> withE = stackalloc char[Longest + 2];
        var stem = Inflection(word, buffer);
        return Folding.Hash(Lookup.TryGetValue(stem, out known) || (stem.Length < word.Length && Lookup.TryGetValue(Joined(stem, "e", withE), out known)) ? known : Cut(stem));
    }

    /// <summary>Takes off -s, -ed and -ing.</summary>
    private static ReadOnlySpan<char> Inflection(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length <= 3)
        {
            return word;
        }

        if (word.EndsWith("ies") || word.EndsWith("ied"))
        {
            word = word.Length == 4 ? word[..3] : Joined(word[..^3], "y", buffer);
        }
        else if (word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes"))
        {
            word = word[..^2];
        }
        else if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            word = word[..^1];
        }

        var end = word.EndsWith("ing") ? word.Length - 3 : word.EndsWith("ed") && !word.EndsWith("eed") ? word.Length - 2 : 0;
        if (end < 2 || !HasVowel(word[..end]))
        {
            return word;
        }

        var stem = Undoubled(word[..end]);
        return stem.Length == end && HadE(stem) ? Joined(stem, "e", buffer) : stem;
    }

    /// <summary>Whether a verb has lost an e before -ed or -ing: a short one would have doubled its last letter instead ("hoped" and "hopped"), and those on
    /// -ate and -ise always do.</summary>
    private static bool HadE(ReadOnlySpan<char> stem) =>
        IsShort(stem) || (stem.Length > 4 && stem is [.., not ('a' or 'e' or 'o'), 'a', 't'] or [.., 'i', 's' or 'z']);

    /// <summary>Consonants, one vowel, one consonant.</summary>
    private static bool IsShort(ReadOnlySpan<char> stem) =>
        stem is [.., 'a' or 'e' or 'i' or 'o' or 'u' or 'y', not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y')] && !HasVowel(stem[..^2]);

    /// <summary>Takes off what makes nouns, adverbs and adjectives of a word, British spelling, and a silent e.</summary>
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        word = word switch
        {
            [.., 'i', 's', 'a', 't', 'i', 'o', 'n'] or [.., 'i', 'z', 'a', 't', 'i', 'o', 'n'] => word[..^7],
            [.., 'i', 's', 'e'] or [.., 'i', 'z', 'e'] when word.Length > 6 => word[..^3],
            [.., 'i', 's'] or [.., 'i', 'z'] when word.Length > 6 => word[..^2],
            [.., 'a', 't', 'i', 'o', 'n'] when word.Length > 8 => word[..^5],
            [.., 'a', 't', 'e'] when word.Length > 6 => word[..^3],
            [.., 'a', 't'] when word.Length > 7 => word[..^2],
            [.., 'i', 'o', 'n'] when word.Length > 6 => word[..^3],
            [.., 'm', 'e', 'n', 't'] when word.Length > 7 => word[..^4],
            [.., 'n', 'e', 's', 's'] when word.Length > 7 => word[..^4],
            [.., 'c', 'a', 'l', 'l', 'y'] when word.Length > 7 => word[..^4],
            [.., 'e', 'r', 'n'] when word.Length > 6 => word[..^3],
            [.., 'i', 'l', 'y'] when word.Length > 5 => word[..^3],
            [.., 'l', 'y'] when word.Length > 5 => word[..^2],
            [.., 'o', 'u', 'r'] when word.Length > 5 => word[..^2],
            [.., 'o', 'r', 'e'] when word.Length > 5 => word[..^2],
            [.., 'o', 'r'] when word.Length > 4 => word[..^1],
            [.., 't', 'r', 'e'] when word.Length > 5 => word[..^2],
            [.., 't', 'r'] when word.Length > 4 => word[..^1],
            [.., 't', 'e', 'r'] when word.Length > 5 => word[..^2],
            _ => word,
        };
        if ((word.Length > 3 && word[^1] == 'e' && !IsShort(word[..^1])) || (word.Length > 4 && word[^1] == 'y'))
        {
            word = word[..^1];
        }

        return word.Length > 4 ? Undoubled(word) : word;
    }

    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e' or 'o' or 'z') && !(stem[^1] == 'l' && stem.Length <= 4) ? stem[..^1] : stem;

    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> start, ReadOnlySpan<char> end, Span<char> buffer)
    {
        start.CopyTo(buffer);
        end.CopyTo(buffer[start.Length..]);
        return buffer[..(start.Length + end.Length)];
    }

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.ContainsAny(Vowels);

    private static FrozenDictionary<string, string> Table()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Irregular, word => Cut(word).ToString());
        Add(Unlike, word => word);
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string groups, Func<string, string> stem)
        {
            foreach (var forms in groups.Split('|').Select(group => group.Split(' ')))
            {
                foreach (var form in forms)
                {
                    table.TryAdd(form, stem(forms[0]));
                }
            }
        }
    }
}
