"""A text as word pieces: what the encoder sees. The reader cuts text exactly as this file does.

A *unit* is a piece that does not continue another ("##"): runs of letters and digits, and every punctuation mark by itself.
All labels stand on units."""
import re
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

SHAPES = ["none", "lower", "title", "upper", "mixed", "digit", "alphanumeric", "punctuation", "other"]
GAPS = ["none", "space", "line", "paragraph"]
CLS, SEP, PAD = 101, 102, 0


@dataclass
class Pieces:
    """Parallel arrays over the pieces of one text; begins and ends are character offsets."""
    ids: np.ndarray
    begins: np.ndarray
    ends: np.ndarray
    shapes: np.ndarray
    gaps: np.ndarray
    unit: np.ndarray      # bool: opens a unit

    def __len__(self):
        return len(self.ids)


def shape(word):
    """The shape of a unit's surface, an index into SHAPES."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdecimal() for c in word)
    if letters and digits:
        return 6
    if digits:
        return 5
    if not letters:
        return 7 if len(word) == 1 and not word.isalnum() else 8
    if all(not c.isupper() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 3 if len(letters) > 1 else 2
    if letters[0].isupper() and all(not c.isupper() for c in letters[1:]):
        return 2
    return 4


def gap(between):
    """What stands between two units, an index into GAPS."""
    lines = between.count("\n")
    return 3 if lines > 1 else 2 if lines == 1 else 1 if between else 0


class Cutter:
    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def cut(self, text):
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        ids = np.array(encoding.ids, dtype=np.int32)
        offsets = np.array(encoding.offsets, dtype=np.int32).reshape(-1, 2)
        unit = np.array([not t.startswith("##") for t in encoding.tokens], dtype=bool)
        # a literal "##..." in the text is cut into single marks by the tokenizer, so "##" always means a continuation
        if len(unit):
            unit[0] = True
        opens = np.flatnonzero(unit)
        closes = np.append(opens[1:], len(ids)) - 1
        shapes, gaps = np.zeros(len(ids), np.int8), np.zeros(len(ids), np.int8)
        before = 0
        for first, last in zip(opens, closes):
            begin, end = int(offsets[first, 0]), int(offsets[last, 1])
            shapes[first:last + 1] = shape(text[begin:end])
            gaps[first] = gap(text[before:begin]) if first else 2
            before = end
        return Pieces(ids, offsets[:, 0], offsets[:, 1], shapes, gaps, unit)


CONTRACTION = re.compile(r"(?i)^(.+?)(n['’`´]t|['’`´](?:s|m|d|re|ve|ll))$")
FUSED = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "lemme": 3, "gimme": 3}


def contraction(form):
    """Where a surface token falls into two words, or None: don't -> do|n't, cannot -> can|not."""
    at = FUSED.get(form.lower())
    if at:
        return at
    found = CONTRACTION.match(form)
    return found.start(2) if found else None


ELISION = re.compile(r"(?i)(?:(?<=n)['’](?=t)|(?<=[^\W\d_])['’](?=s|m|d|re|ve|ll))(?:t|s|m|d|re|ve|ll)(?![^\W_])")


def within_contraction(text, offset):
    """Whether the apostrophe of a contraction stands at the offset, or right before it: no token begins there."""
    return any(ELISION.match(text, at) for at in (offset, offset - 1) if at > 0)
