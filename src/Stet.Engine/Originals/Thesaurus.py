"""Writes Thesaurus.txt, which says what English words can mean, so that a sentence is found again in other words.

    python3 Thesaurus.py FOLDER > Thesaurus.txt

FOLDER holds WordNet's files (Debian package wordnet-base 1:3.0-37: /usr/share/wordnet). A line is a word and the numbers of its meanings, those
of what derives from it among them, and behind a slash the numbers of meanings that are a step broader. Kept are words that the texts counted for
WordNet have, in the meanings that are usual there, and of these the ones that two words have in common.
"""
import collections
import re
import sys

PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
PART_NUMBERS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}

# A meaning that more than so many others narrow says little.
MOST_NARROWER = 40
MOST_MEANINGS = 4
LEAST_SHARE = 0.15

NOTICE = "# Made by Thesaurus.py from WordNet 3.0, Copyright 2006 by Princeton University; NOTICE.txt beside Stet.Engine.csproj has its licence."


def entries(path):
    with open(path, encoding="utf-8") as lines:
        return [line.split("|")[0].split() for line in lines if not line.startswith("  ")]


def meanings(folder):
    """Of each meaning, by part of speech and offset: its words and its pointers (sign, target, number of the word that it goes from)."""
    found = {}
    for name, part in PARTS.items():
        for fields in entries(f"{folder}/data.{name}"):
            count = int(fields[3], 16)
            words = [re.sub(r"\(.*", "", fields[4 + 2 * i]).lower() for i in range(count)]
            at = 4 + 2 * count
            pointers = []
            for i in range(int(fields[at])):
                sign, offset, target, ends = fields[at + 1 + 4 * i:at + 5 + 4 * i]
                pointers.append((sign, ("a" if target == "s" else target, offset), int(ends[:2], 16)))
            found[part, fields[0]] = words, pointers
    return found


def counts(folder):
    found = collections.Counter()
    for key, number, count in entries(f"{folder}/cntlist.rev"):
        word, rest = key.split("%")
        found[word, PART_NUMBERS[rest[0]], int(number)] = int(count)
    return found


def usual(counted):
    """The indexes of the meanings that are usual, from how often each was counted."""
    whole = sum(counted)
    return [i for i, count in enumerate(counted) if i == 0 or (i < MOST_MEANINGS and whole and count >= LEAST_SHARE * whole)]


def main(folder):
    known, counted = meanings(folder), counts(folder)
    narrower = collections.Counter(target for _, pointers in known.values() for sign, target, _ in pointers if sign == "@")
    own, broader = collections.defaultdict(set), collections.defaultdict(set)
    for name, part in PARTS.items():
        for fields in entries(f"{folder}/index.{name}"):
            word, offsets = fields[0], fields[-int(fields[2]):]
            numbers = [counted[word, part, i + 1] for i in range(len(offsets))]
            if not re.fullmatch("[a-z]+", word) or not any(counted[word, other, 1] for other in "nvar"):
                continue
            for i in usual(numbers):
                words, pointers = known[part, offsets[i]]
                own[word].add((part, offsets[i]))
                for sign, target, source in pointers:
                    if (sign == "@" and narrower[target] <= MOST_NARROWER) or sign == "&":
                        broader[word].add(target)
                    elif sign == "+" and words[source - 1] == word:
                        own[word].add(target)

    uses = collections.Counter(meaning for word in own for meaning in own[word] | broader[word])
    owners = collections.Counter(meaning for word in own for meaning in own[word])
    ids = {meaning: i + 1 for i, meaning in enumerate(sorted(meaning for meaning in uses if uses[meaning] > 1 and owners[meaning]))}
    print(NOTICE)
    for word in sorted(own):
        here = sorted(ids[meaning] for meaning in own[word] if meaning in ids)
        above = sorted(ids[meaning] for meaning in broader[word] - own[word] if meaning in ids)
        if here or above:
            print(" ".join([word, *map(str, here), *(["/", *map(str, above)] if above else [])]))


if __name__ == "__main__":
    main(sys.argv[1])
