#!/usr/bin/env python3
"""BERT's uncased rules without the tokenizers package, to hold another implementation equal.

  piece_rules.py vocab.txt FILE.conllu...     SHA-256 over the piece numbers of every word, one line a word
"""
import hashlib
import sys
import unicodedata

from words import read_conllu

UNKNOWN, PIECES_PER_WORD, LONGEST = 100, 8, 100


def stands_alone(char):
    code = ord(char)
    return (char.isascii() and not char.isalnum() and code > 32
            or unicodedata.category(char)[0] == "P"
            or any(low <= code <= high for low, high in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0xF900, 0xFAFF), (0x20000, 0x2CEAF), (0x2F800, 0x2FA1F))))


def stretches(form):
    """Lower-cased stretches of letters without accents, and the characters between them that stand alone."""
    kept = "".join(" " if c.isspace() else c for c in form if c.isspace() or unicodedata.category(c)[0] != "C" and c != "\uFFFD")
    plain = "".join(c for c in unicodedata.normalize("NFD", kept) if unicodedata.category(c) != "Mn").lower()
    return "".join(f" {c} " if stands_alone(c) else c for c in plain).split()


def pieces(form, vocabulary):
    numbers = []
    for stretch in stretches(form):
        numbers += longest_matches(stretch, vocabulary) if len(stretch) <= LONGEST else [UNKNOWN]
    return (numbers or [UNKNOWN])[:PIECES_PER_WORD]


def longest_matches(stretch, vocabulary):
    numbers, start = [], 0
    while start < len(stretch):
        mark = "##" if start else ""
        end = next((e for e in range(len(stretch), start, -1) if mark + stretch[start:e] in vocabulary), None)
        if end is None:
            return [UNKNOWN]
        numbers.append(vocabulary[mark + stretch[start:end]])
        start = end
    return numbers


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        vocabulary = {line.rstrip("\n"): number for number, line in enumerate(file)}
    digest, words = hashlib.sha256(), 0
    for path in sys.argv[2:]:
        for _, sentence in read_conllu(path):
            for word in sentence:
                digest.update((" ".join(map(str, pieces(word.form, vocabulary))) + "\n").encode())
                words += 1
    print(f"{words} words {digest.hexdigest()}")


if __name__ == "__main__":
    main()
