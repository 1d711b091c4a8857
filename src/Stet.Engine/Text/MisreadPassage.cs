using Microsoft.CodeAnalysis.Text;

namespace Stet.Text;

/// <summary>The words of a passage that are no ASCII, as they stand and as they were repaired so far.</summary>
internal sealed class MisreadPassage
{
    /// <summary>Copy that went through several systems was misread as often; more than this is not seen.</summary>
    private const int MostReadings = 4;

    /// <summary>So many UTF-16 units decide which readings are tried on the whole passage.</summary>
    private const int LongestSample = 160;
    private const int MostCandidates = 6;

    /// <summary>How much likelier the repair must be: e to the power of 5 and of 7, and more where the passage is in no language that is known.</summary>
    private const int LeastGainOfUtf8 = 80;
    private const int LeastGainOfPage = 104;
    private const int HardlyKnown = LanguagePairs.Known + 6;
    private const int OfThirdLanguage = 3;
    private const int FewLetters = 100;

    /// <summary>Fewer letters tell no language.</summary>
    private const int LeastLetters = 24;

    private readonly MisreadWord[] words;
    private readonly int[] context;
    private readonly int[] contextAlone;
    private readonly int contextLetters;

    private readonly TriedMisreadings tried;

    public MisreadPassage(ReadOnlySpan<char> text, List<TextSpan> parts, List<TextSpan> context, TriedMisreadings tried)
    {
        this.tried = tried;
        words = new MisreadWord[parts.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new MisreadWord(parts[i], text);
            words[i].IsRepeated = !seen.Add(words[i].Now);
        }

        this.context = new int[LanguagePairs.Instance.Count];
        contextAlone = new int[LanguagePairs.Instance.Count];
        Span<int> costs = stackalloc int[LanguagePairs.Instance.Count];
        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        foreach (var part in context)
        {
            WordSigns.Read(text[part.Start..part.End], letters, isPastAscii, out _);
            var word = letters[..(part.End - part.Start)];
            LanguagePairs.Instance.Add(this.context, costs, word);
            contextLetters += word.Length - word.Count((ushort)LanguagePairs.Edge);
            for (var i = 0; i < costs.Length; i++)
            {
                contextAlone[i] += costs[i];
            }
        }
    }

    public void Repair()
    {
        // A line has one damage, but UTF-8 that was misread is misread again.
        for (var reading = 0; reading < MostReadings && Improve() is { IsUtf8: true }; reading++)
        {
        }
    }

    /// <summary>Takes the best reading, if it makes the passage much likelier.</summary>
    private Misreading? Improve()
    {
        var sample = 0;
        for (var size = 0; sample < words.Length && size < LongestSample; sample++)
        {
            size += words[sample].Now.Length;
        }

        var candidates = tried.Readings.Select(reading => Try(reading, words.AsSpan(0, sample))).Where(trial => trial.Gain > 0).OrderByDescending(trial => trial.Gain).Take(MostCandidates).ToArray();
        if (sample < words.Length)
        {
            candidates = [.. candidates.Select(candidate => Try(candidate.Reading, words)).OrderByDescending(trial => trial.Gain)];
        }

        if (candidates.FirstOrDefault(candidate => candidate.Gain >= LeastGain(candidate)) is not { } best)
        {
            return null;
        }

        tried.Add(best.Reading);
        var isReversible = best.IsWholly;
        for (var i = 0; i < words.Length; i++)
        {
            if (best.Takes(i) && best.Words[i] is { } now)
            {
                words[i].Now = now;
                words[i].IsReversible &= isReversible;
                words[i].Measure();
            }
        }

        return best.Reading;
    }

    /// <summary>How much likelier a reading must be, by how well what it makes of the passage fits the language.</summary>
    private int LeastGain(MisreadTrial trial)
    {
        Span<ushort> letters = stackalloc ushort[WordSigns.Longest];
        Span<bool> isPastAscii = stackalloc bool[WordSigns.Longest];
        Span<int> costs = stackalloc int[LanguagePairs.Instance.Count];
        var count = contextLetters;
        var ownLetters = 0;
        var signs = 0;
        var others = contextAlone.ToArray();
        var taken = new int[others.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var isTaken = i < trial.Words.Length && trial.Takes(i);
            var now = isTaken ? trial.Words[i]! : words[i].Now;
            now = now.Length > WordSigns.Longest ? now[..WordSigns.Longest] : now;
            var own = WordSigns.Read(now, letters, isPastAscii, out _);
            signs += isTaken ? own : 0;
            var word = letters[..now.Length];
            count += word.Length - word.Count((ushort)LanguagePairs.Edge);
            ownLetters += isTaken ? 0 : word.Length - word.Count((ushort)LanguagePairs.Edge);
            LanguagePairs.Instance.Cost(word, costs);
            var some = isTaken ? taken : others;
            for (var language = 0; language < costs.Length; language++)
            {
                some[language] += costs[language];
            }
        }

        var cost = LanguagePairs.Least(others) + LanguagePairs.Least(taken) + signs;
        var least = trial.Reading.IsUtf8 ? LeastGainOfUtf8 : LeastGainOfPage;
        if (trial.Reading.IsByChance && trial.Words.Count(now => now is not null) * 2 < words.Length)
        {
            least *= 4;
        }

        // Among so few words their language is a guess, and what comes out in another one may as well be sound in a third. English alone has no neighbours
        // that are not known.
        var around = LanguagePairs.Cheapest(others);
        var takenLetters = count - contextLetters - ownLetters;
        if (!trial.Reading.IsUtf8 && contextLetters + ownLetters < FewLetters && around != LanguagePairs.Instance.English && around != LanguagePairs.Cheapest(taken)
            && taken[around] + signs > LanguagePairs.Known * takenLetters)
        {
            least *= OfThirdLanguage;
        }

        var known = count < LeastLetters ? HardlyKnown + 10 : LanguagePairs.Known;
        return cost <= known * count ? least : cost <= HardlyKnown * count ? 2 * least : (trial.Reading.IsUtf8 ? 4 : 12) * least;
    }

    private MisreadTrial Try(Misreading reading, ReadOnlySpan<MisreadWord> some)
    {
        var count = LanguagePairs.Instance.Count;
        var trial = new MisreadTrial(reading, some.Length);
        var now = context.ToArray();
        var positive = new int[count];
        var all = new int[count];
        var costs = new int[some.Length][];
        var isChanged = false;
        for (var i = 0; i < some.Length; i++)
        {
            if (!some[i].IsRepeated)
            {
                some[i].AddTo(now);
            }

            var reread = reading.Reread(some[i].Now, some[i].IsBeforeSpace, out trial.IsReversible[i], out var evidence);
            trial.Words[i] = reread;
            if (reread is null)
            {
                continue;
            }

            isChanged = true;
            costs[i] = MisreadWord.CostsOf(reread, -evidence);
            for (var language = 0; language < count && !some[i].IsRepeated; language++)
            {
                var gain = some[i].Cost(language) - costs[i][language];
                all[language] += gain;
                positive[language] += Math.Max(0, gain);
            }
        }

        if (!isChanged)
        {
            return trial;
        }

        var after = new int[count];
        for (var language = 0; language < count; language++)
        {
            after[language] = now[language] - (reading.IsWhole ? all[language] : Math.Max(all[language], positive[language]));
        }

        var best = LanguagePairs.Cheapest(after);
        trial.Language = best;
        trial.TakesAll = (int)(positive[best] * 0.7) <= all[best];
        trial.Gain = LanguagePairs.Least(now) - after[best];
        for (var i = 0; i < some.Length; i++)
        {
            trial.Gains[i] = costs[i] is null ? 0 : some[i].Cost(best) - costs[i][best];
        }

        return trial;
    }

    public void Report(ReadOnlySpan<char> text, List<Damage> found)
    {
        for (var i = 0; i < words.Length;)
        {
            if (!words[i].IsRepaired)
            {
                i++;
                continue;
            }

            // A text in another alphabet is one, whatever plain words stand in it.
            var last = EndOfRun(text, i);
            var damage = Stretch(text, i, last);
            List<TextChange> pieces = [new(TextSpan.FromBounds(damage.Start, damage.End), damage.Original!)];
            for (var next = NextRepaired(last); next >= 0 && words[last].IsInOtherAlphabet && words[next].IsInOtherAlphabet; next = NextRepaired(last))
            {
                last = EndOfRun(text, next);
                var piece = Stretch(text, next, last);
                pieces.Add(new TextChange(TextSpan.FromBounds(piece.Start, piece.End), piece.Original!));
                damage = new Damage(damage.Start, piece.End, string.Concat(damage.Original, text[damage.End..piece.Start], piece.Original), damage.IsReversible && piece.IsReversible) { Pieces = pieces };
            }

            found.Add(damage);
            i = last + 1;
        }
    }

    private int EndOfRun(ReadOnlySpan<char> text, int first)
    {
        var last = first;
        while (last + 1 < words.Length && words[last + 1].IsRepaired && text[words[last].Part.End..words[last + 1].Part.Start].IsWhiteSpace())
        {
            last++;
        }

        return last;
    }

    private int NextRepaired(int after)
    {
        var next = after + 1;
        while (next < words.Length && !words[next].IsRepaired)
        {
            next++;
        }

        return next < words.Length ? next : -1;
    }

    private Damage Stretch(ReadOnlySpan<char> text, int first, int last)
    {
        var start = words[first].Part.Start;
        var end = words[last].Part.End;
        var repaired = words[first].Now;
        var isReversible = words[first].IsReversible;
        for (var i = first + 1; i <= last; i++)
        {
            repaired += string.Concat(text[words[i - 1].Part.End..words[i].Part.Start], words[i].Now);
            isReversible &= words[i].IsReversible;
        }

        var same = text[start..end].CommonPrefixLength(repaired);
        var rest = repaired.AsSpan(same);
        start += same;
        while (rest.Length > 0 && end > start && rest[^1] == text[end - 1])
        {
            rest = rest[..^1];
            end--;
        }

        // "Â£" is misread as a whole, although the £ stays.
        var isWhole = rest.Length > 0 || end >= words[last].Part.End || text[end] < 0x80;
        return isWhole ? new Damage(start, end, rest.ToString(), isReversible) : new Damage(start, end + 1, text[end].ToString(), isReversible);
    }
}
