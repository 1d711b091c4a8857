namespace Stet.Text;

/// <summary>Cuts prose into tokens in one pass. Every character that is not white space belongs to exactly one token.</summary>
internal static class Tokenizer
{
    /// <summary>Longer tokens than any in a language are cut, so that no token costs more than its length.</summary>
    private const int LongestToken = 4096;

    /// <summary>Appends the tokens of <paramref name="prose"/>; their offsets count from its start.</summary>
    public static void Append(ReadOnlySpan<char> prose, List<Token> tokens, Abbreviations abbreviations)
    {
        var scanner = new Scanner(prose, abbreviations);
        while (scanner.MoveNext())
        {
            tokens.Add(scanner.Current);
        }
    }

    /// <summary>Whether an apostrophe or hyphen beside a character may stand inside a word.</summary>
    internal static bool IsInner(char c) => Characters.IsLetter(c) || Characters.IsDigit(c) || (c >= 0x80 && Characters.IsInvisible(c) && c != '\u200B' && c != '\uFEFF');

    private ref struct Scanner(ReadOnlySpan<char> text, Abbreviations abbreviations)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int at;

        public Token Current { get; private set; }

        public bool MoveNext()
        {
            var flags = SkipSpace();
            if (at >= text.Length)
            {
                return false;
            }

            var c = text[at];
            Current = Characters.IsLetter(c) ? Word(flags, at)
                : Characters.IsDigit(c) ? Number(flags)
                : Characters.IsStop(c) || c == '\u2026' ? Stop(flags)
                : Characters.IsMark(c) ? Single(TokenKind.Mark, flags)
                : c is ',' or ';' or ':' or '(' or ')' or '[' or ']' or '{' or '}' or '/' || Characters.IsDash(c) ? Single(TokenKind.Punctuation, flags)
                : Symbol(flags);
            return true;
        }

        private TokenFlags SkipSpace()
        {
            var flags = at == 0 ? TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore : TokenFlags.None;
            while (at < text.Length)
            {
                var c = text[at];
                if (c == ' ')
                {
                    flags |= TokenFlags.SpaceBefore;
                }
                else if (c is '\n' or '\r' or '\u2028' or '\u2029')
                {
                    flags |= TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore;
                }
                else if (Characters.IsSpace(c))
                {
                    flags |= TokenFlags.SpaceBefore;
                }
                else
                {
                    break;
                }

                at++;
            }

            return flags;
        }

        private Token Word(TokenFlags flags, int firstLetter)
        {
            var start = at;
            var hash = Folding.HashSeed;
            var capitals = 0;
            if (char.IsUpper(text[firstLetter]))
            {
                flags |= TokenFlags.Capital;
            }

            // Nearly every word is ASCII letters and nothing else.
            for (var longest = Math.Min(text.Length, start + LongestToken); at < longest && (uint)((text[at] | 0x20) - 'a') <= 'z' - 'a'; at++)
            {
                capitals += text[at] < 'a' ? 1 : 0;
                hash = Folding.Add(hash, text[at]);
            }

            var letters = at - start;
            for (; at < text.Length && at - start < LongestToken; at++)
            {
                var c = text[at];
                if (c < 0x80)
                {
                    var lower = (uint)c | 0x20;
                    if (lower - 'a' <= 'z' - 'a')
                    {
                        letters++;
                        capitals += c < 'a' ? 1 : 0;
                    }
                    else if (!(Characters.IsDigit(c) || (Characters.IsHyphen(c) || c is '\'' or '`') && JoinsAt(at)))
                    {
                        break;
                    }
                }
                else if (Characters.IsLetter(c))
                {
                    flags |= TokenFlags.NonAscii;
                    letters++;
                    capitals += char.IsUpper(c) ? 1 : 0;
                }
                else if (Characters.IsInvisible(c))
                {
                    flags |= TokenFlags.NonAscii;
                    continue;
                }
                else if (char.IsDigit(c) || ((Characters.IsApostrophe(c) || Characters.IsHyphen(c)) && JoinsAt(at)))
                {
                    flags |= TokenFlags.NonAscii;
                }
                else
                {
                    break;
                }

                hash = Folding.Add(hash, c);
            }

            if (letters > 1 && capitals == letters)
            {
                flags |= TokenFlags.AllCapitals;
            }
            else if (capitals > 0 && (flags & TokenFlags.Capital) == TokenFlags.None)
            {
                flags |= TokenFlags.InnerCapital;
            }

            if (at < text.Length && text[at] is '.' or ':' or '@' && TryAddress(start, out var end))
            {
                at = end;
                return new Token(start, end - start, TokenKind.Address, flags, Folding.Hash(text[start..end]));
            }

            if (at < text.Length && text[at] == '.')
            {
                // "U.S.", and behind the hyphen of "R-S.C.".
                var last = at - 1;
                if ((last == start || Characters.IsHyphen(text[last - 1])) && Abbreviations.InitialismEnd(text, last) is var initialism and > 0)
                {
                    at = initialism;
                    var written = text[start..at];
                    return new Token(start, at - start, TokenKind.Word, flags | (written[^1] == '.' ? TokenFlags.Abbreviation : TokenFlags.None), Folding.Hash(written[^1] == '.' ? written[..^1] : written));
                }

                if (at + 1 < text.Length && Characters.IsLetter(text[at + 1]) && abbreviations.Compound(text[start..]) is var compound and > 0)
                {
                    at = start + compound;
                    var written = text[start..at];
                    return new Token(start, compound, TokenKind.Word, flags | (written[^1] == '.' ? TokenFlags.Abbreviation : TokenFlags.None), Folding.Hash(written.TrimEnd('.')));
                }

                var own = abbreviations.Classify(text[start..at], text[(at + 1)..]);
                if (own != TokenFlags.None)
                {
                    at++;
                    flags |= own;
                }
            }

            return new Token(start, at - start, TokenKind.Word, flags, hash);
        }

        /// <summary>Whether the apostrophe or hyphen at an index stands between letters or digits.</summary>
        private readonly bool JoinsAt(int index) =>
            index > 0 && index + 1 < text.Length && IsInner(text[index - 1]) && IsInner(text[index + 1]);

        /// <summary>A web address ("https://…", "www.…", "example.org") or an e-mail address that starts at <paramref name="start"/>.</summary>
        private readonly bool TryAddress(int start, out int end)
        {
            end = Addresses.End(text, start, at);
            return end > 0;
        }

        private Token Number(TokenFlags flags)
        {
            var start = at;
            var hash = Folding.HashSeed;
            var kind = TokenKind.Number;
            for (; at < text.Length && at - start < LongestToken; at++)
            {
                var c = text[at];
                if (Characters.IsDigit(c) || Characters.IsLetter(c))
                {
                    // 1st, 5m, 400K
                }
                else if (c is '.' or ',' or ':' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]) && Characters.IsDigit(text[at - 1]))
                {
                    // 1,001 and 2.30 and 23.12.23
                }
                else if ((Characters.IsHyphen(c) || Characters.IsApostrophe(c)) && JoinsAt(at))
                {
                    kind = Characters.IsDigit(text[at + 1]) ? kind : TokenKind.Word; // 22-month is a word, 3-1 a score
                }
                else
                {
                    break;
                }

                hash = Folding.Add(hash, c);
            }

            if (at < text.Length && text[at] is '.' or '@' && TryAddress(start, out var end))
            {
                at = end;
                return new Token(start, end - start, TokenKind.Address, flags, Folding.Hash(text[start..end]));
            }

            return new Token(start, at - start, kind, flags, hash);
        }

        private Token Stop(TokenFlags flags)
        {
            var start = at;
            var dots = 0;
            var spaced = at;
            if (text[at] == '\u2026')
            {
                for (; at < text.Length && text[at] is '\u2026' or '.'; at++)
                {
                }

                return new Token(start, at - start, TokenKind.Ellipsis, flags, Folding.HashSeed);
            }

            // ". . ." and "..." and ". ..."
            for (var i = at; i < text.Length && text[i] is '.' or ' ' or '\u00A0' or '\u2009' or '\u202F'; i++)
            {
                if (text[i] == '.')
                {
                    if (i > spaced + 1)
                    {
                        break;
                    }

                    dots++;
                    spaced = i + 1;
                }
            }

            if (dots >= 3 || (dots == 2 && spaced == at + 2))
            {
                at = spaced;
                return new Token(start, at - start, TokenKind.Ellipsis, flags, Folding.HashSeed);
            }

            for (; at < text.Length && Characters.IsStop(text[at]); at++)
            {
            }

            return new Token(start, at - start, TokenKind.Stop, flags, text[start]);
        }

        private Token Single(TokenKind kind, TokenFlags flags)
        {
            var c = text[at];
            return new Token(at++, 1, kind, flags | (c >= 0x80 ? TokenFlags.NonAscii : TokenFlags.None), c);
        }

        private Token Symbol(TokenFlags flags)
        {
            var start = at;
            var c = text[at++];
            if (c >= 0x80 && Characters.IsInvisible(c))
            {
                while (at < text.Length && at - start < LongestToken && Characters.IsInvisible(text[at]) && !Characters.IsSpace(text[at]))
                {
                    at++;
                }

                // A direction mark or soft hyphen before a word belongs to it.
                if (at < text.Length && Characters.IsLetter(text[at]))
                {
                    var letter = at;
                    at = start;
                    return Word(flags | TokenFlags.NonAscii, letter);
                }
            }
            else if (char.IsHighSurrogate(c) && at < text.Length && char.IsLowSurrogate(text[at]))
            {
                at++;
            }

            return new Token(start, at - start, TokenKind.Symbol, flags | (c >= 0x80 ? TokenFlags.NonAscii : TokenFlags.None), Folding.Hash(text[start..at]));
        }
    }
}
