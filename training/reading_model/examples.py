"""Documents as labelled word pieces, and windows of them as batches of tensors."""
import json
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import torch

from . import lexicon
from .model import NAME_TYPES, ROLES, distance_bucket
from .pieces import CLS, PAD, SEP

NONE = -100


# ---- lemmas as edit scripts ------------------------------------------------------------------------------------------

def plain(form):
    return form.replace("’", "'").replace("‘", "'").replace("´", "'")


def script(form, lemma):
    """The edit that makes the lemma of a form: how many characters to cut off its end, what to add, in which case."""
    form = plain(form)
    for case, start in (("lower", form.lower()), ("keep", form), ("title", form[:1].upper() + form[1:].lower())):
        shared = 0
        while shared < min(len(start), len(lemma)) and start[shared] == lemma[shared]:
            shared += 1
        made = f"{len(start) - shared}|{lemma[shared:]}|{case}"
        if case == "lower" and (lemma == lemma.lower() or shared == len(start)):
            return made
        if case == "keep" and shared:
            return made
    return made


def apply_script(form, edit):
    cut, add, case = edit.split("|")
    form = plain(form)
    start = form.lower() if case == "lower" else form if case == "keep" else form[:1].upper() + form[1:].lower()
    return (start[:max(0, len(start) - int(cut))] + add) or start


ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


def lemma_of(form, tag, edit, exceptions, known):
    """The lemma of a word: the listed one; or what the edit makes, unless that is no lemma of the list and a regular one is."""
    form = plain(form)
    listed = exceptions.get(f"{form.lower()} {tag}")
    if listed:
        return listed
    made = apply_script(form, edit)
    if tag not in ("VERB", "NOUN") or (made, tag) in known:
        return made
    for ending, instead in ENDINGS:
        stem = form.lower()[:len(form) - len(ending)]
        if form.lower().endswith(ending) and (stem + instead, tag) in known:
            return stem + instead
    return made


def known_lemmas(exceptions):
    """Pairs of lemma and tag; a form listed without lemma is one."""
    return {(lemma or key.rsplit(" ", 1)[0], key.rsplit(" ", 1)[1]) for key, lemma in exceptions.items()}


def with_lexicon(exceptions, folder):
    """The treebank's list with WordNet's added: irregular forms, and lemmas as forms without a lemma."""
    known = lexicon.lemmas(folder)
    whole = {f"{word} {tag}": "" for word, tag in known}
    whole.update(lexicon.irregular(folder, known))
    whole.update(exceptions)
    return dict(sorted(whole.items()))


def labels_of(documents, least=3):
    """The label lists, from training documents; rare lemma scripts are left to the exceptions."""
    upos, deprel, lemma, seen = Counter(), Counter(), Counter(), {}
    for document in documents:
        for word in document.words:
            upos[word.upos] += 1
            deprel[word.deprel] += 1
            lemma[script(word.form, word.lemma)] += 1
            seen.setdefault((plain(word.form).lower(), word.upos), Counter())[word.lemma] += 1
    exceptions = {}
    for (form, tag), lemmas in sorted(seen.items()):
        best, count = lemmas.most_common(1)[0]
        rare = lemma[script(form, best)] < least or best == best.lower() and count >= 2
        if rare and tag not in ("PROPN", "X", "PUNCT", "SYM") and count == sum(lemmas.values()):
            exceptions[f"{form} {tag}"] = best
    return {"upos": sorted(upos), "deprel": sorted(k for k, n in deprel.items() if n >= least),
            "lemma": sorted(k for k, n in lemma.items() if n >= least)}, exceptions


# ---- documents as labelled pieces ------------------------------------------------------------------------------------

@dataclass
class Example:
    """A document's pieces and their labels; a label array that is None has no loss."""
    document: object
    pieces: object
    layers: dict = field(default_factory=dict)
    attributions: list = field(default_factory=list)   # (cue (first, last), [(role, first, last)]) in pieces
    taught: list = field(default_factory=list)         # (first, past the last) piece of spans whose vectors are learned
    targets: object = None                             # their vectors


def covering(pieces, begin, end):
    """First and last piece within a character span, or None."""
    first = int(np.searchsorted(pieces.ends, begin, side="right"))
    last = int(np.searchsorted(pieces.begins, end, side="left")) - 1
    return (first, last) if first <= last else None


def bio(pieces, spans, length):
    """BIO tags of one type over pieces (continuations of a unit are ignored later); of overlapping spans the outermost stands."""
    tags, through = np.zeros(length, np.int64), -1
    for begin, end in sorted(spans, key=lambda s: (s[0], -s[1])):
        if begin < through:
            continue
        found = covering(pieces, begin, end)
        if found:
            tags[found[0]:found[1] + 1] = 2
            tags[found[0]] = 1
            through = end
    return tags


def mend(tags):
    """BIO tags (odd: begins, even: goes on) with every part begun: a span that starts within a unit loses that unit."""
    tags = tags.copy()
    for i in range(1, len(tags)):
        if tags[i] and tags[i] % 2 == 0 and tags[i - 1] not in (tags[i], tags[i] - 1):
            tags[i] -= 1
    return tags


def example(document, cutter, labels):
    pieces = cutter.cut(document.text)
    n, layers, made = len(pieces), {}, []
    if document.words is not None:
        layers["begins"], layers["ends"] = np.zeros(n, np.int64), np.zeros(n, np.int64)
        starts = {int(b): i for i, b in reversed(list(enumerate(pieces.begins)))}
        for begin, _ in document.tokens:
            if begin in starts:
                layers["begins"][starts[begin]] = 1
        sentence = np.full(n, -1, np.int64)
        for s, (begin, end) in enumerate(document.sentences):
            found = covering(pieces, begin, end)
            if found:
                layers["ends"][found[1]] = 1
                sentence[found[0]:found[1] + 1] = s
        anchors = []
        for word in document.words:
            at = int(np.searchsorted(pieces.begins, word.begin, side="left"))
            anchors.append(at if at < n and pieces.begins[at] < word.end else None)
        upos, lemma, deprel, head = (np.full(n, NONE, np.int64) for _ in range(4))
        index = {k: {v: i for i, v in enumerate(labels[k])} for k in ("upos", "deprel", "lemma")}
        for word, at in zip(document.words, anchors):
            if at is None or upos[at] != NONE:
                continue
            upos[at] = index["upos"][word.upos]
            lemma[at] = index["lemma"].get(script(word.form, word.lemma), NONE)
            over = anchors[word.head] if word.head >= 0 else -1
            head[at] = NONE if over is None else over
            deprel[at] = index["deprel"].get(word.deprel, NONE) if over is not None else NONE
        layers.update(sentence=sentence, upos=upos, lemma=lemma, deprel=deprel, head=head)
    if document.attributions is not None:
        layers["roles"] = np.stack([bio(pieces, [s for a in document.attributions for s in a[r]], n) for r in ROLES])
        for a in document.attributions:
            cues = [c for c in (covering(pieces, *s) for s in a["cue"]) if c]
            if cues:
                parts = [(r, *c) for r in ("source", "content") for s in a[r] for c in [covering(pieces, *s)] if c]
                made.append((cues[0], parts))
    if document.names is not None:
        tags = np.zeros(n, np.int64)
        for begin, end, kind in document.names:
            found = covering(pieces, begin, end)
            if found and not tags[found[0]]:
                k = NAME_TYPES.index(kind)
                tags[found[0]:found[1] + 1] = 2 * k + 2
                tags[found[0]] = 2 * k + 1
        layers["names"] = tags
    if document.events is not None:
        event, holds = np.full(n, NONE, np.int64), np.full(n, np.nan, np.float32)
        for begin, end in document.judged:
            found = covering(pieces, begin, end)
            if found:
                event[found[0]:found[1] + 1] = 0
        for begin, end, value in document.events:
            found = covering(pieces, begin, end)
            if found:
                event[found[0]], holds[found[0]] = 1, value
        layers.update(event=event, holds=holds)
    return Example(document, pieces, layers, made)


# ---- windows ---------------------------------------------------------------------------------------------------------

def spread(length, size, rng):
    """Starts of windows of `size` pieces that cover a text, laid out anew each time."""
    if length <= size:
        return [0]
    first = int(rng.integers(0, size)) if rng is not None else size
    starts = [0] if first > size // 3 else []
    starts += list(range(max(0, first - size) if first <= size // 3 else first, length - size // 4, size))
    return sorted({min(max(0, s), length - size) for s in starts})


def batch(windows, size, negatives=None):
    """Tensors of [(example, start)]: inputs, and for each layer its labels with NONE where there is no loss."""
    n = len(windows)
    length = min(size, max(len(e.pieces) - s for e, s in windows)) + 2
    ids, mask = np.full((n, length), PAD, np.int64), np.zeros((n, length), np.float32)
    shapes, gaps = np.zeros((n, length), np.int64), np.zeros((n, length), np.int64)
    flat = {k: np.full((n, length), NONE, np.int64) for k in ("begins", "ends", "upos", "lemma", "event", "sentence")}
    holds = np.full((n, length), np.nan, np.float32)
    rows, cols, targets, relations = [], [], [], []
    units, roles, names = [], [], []
    cues, texts = [], []
    for w, (e, s) in enumerate(windows):
        stop = min(s + size, len(e.pieces))
        p, inside = e.pieces, slice(s, stop)
        here = slice(1, stop - s + 1)
        ids[w, 0], ids[w, stop - s + 1] = CLS, SEP
        ids[w, here], shapes[w, here], gaps[w, here] = p.ids[inside], p.shapes[inside], p.gaps[inside]
        mask[w, :stop - s + 2] = 1
        for k in ("begins", "ends", "upos", "lemma", "event"):
            if k in e.layers:
                flat[k][w, here] = e.layers[k][inside]
        if "holds" in e.layers:
            holds[w, here] = e.layers["holds"][inside]
        if "head" in e.layers:
            sentence, head = e.layers["sentence"], e.layers["head"]
            flat["sentence"][w, here] = np.where(e.layers["upos"][inside] != NONE, sentence[inside], NONE)
            whole = set(sentence[inside].tolist())
            if s > 0:
                whole.discard(int(sentence[s - 1]))
            if stop < len(p):
                whole.discard(int(sentence[stop]))
            for i in range(s, stop):
                if head[i] != NONE and sentence[i] in whole:
                    over = head[i]
                    if over >= 0 and not s <= over < stop:
                        continue
                    rows.append(w)
                    cols.append(i - s + 1)
                    targets.append(0 if over < 0 else over - s + 1)
                    relations.append(e.layers["deprel"][i])
        u = np.flatnonzero(p.unit[inside]) + 1
        units.append(u)
        roles.append([mend(r) for r in e.layers["roles"][:, u - 1 + s]] if "roles" in e.layers else None)
        names.append(mend(e.layers["names"][u - 1 + s]) if "names" in e.layers else None)
        for (first, last), parts in e.attributions:
            if first >= s and last < stop:
                tags = np.zeros(len(u), np.int64)
                for role, b, f in parts:
                    base = 1 if role == "source" else 3
                    within = (u - 1 + s >= b) & (u - 1 + s <= f)
                    tags[within] = base + 1
                    if within.any() and b >= s:
                        tags[np.flatnonzero(within)[0]] = base
                cue = np.flatnonzero((u - 1 + s >= first) & (u - 1 + s <= last))
                if len(cue):
                    cues.append((w, cue[0], cue[-1], mend(tags)))
    most = max(len(u) for u in units)
    unit = np.zeros((n, most), np.int64)
    for w, u in enumerate(units):
        unit[w, :len(u)] = u

    def pad(rows_, fill=0):
        out = np.full((len(rows_), most), fill, np.int64)
        for i, r in enumerate(rows_):
            out[i, :len(r)] = r
        return torch.from_numpy(out)

    t = torch.from_numpy
    made = {"ids": t(ids), "mask": t(mask), "shapes": t(shapes), "gaps": t(gaps), **{k: t(v) for k, v in flat.items()},
            "holds": t(holds), "arc": (torch.tensor(rows), torch.tensor(cols), torch.tensor(targets), torch.tensor(relations)),
            "units": t(unit), "unit_counts": torch.tensor([len(u) for u in units])}
    with_roles = [w for w in range(n) if roles[w] is not None]
    made["roles"] = (torch.tensor(with_roles), torch.stack([pad([roles[w][r] for w in with_roles]) for r in range(3)], 1) if with_roles else None)
    with_names = [w for w in range(n) if names[w] is not None]
    made["names"] = (torch.tensor(with_names), pad([names[w] for w in with_names]) if with_names else None)
    made["cues"] = cues
    return made


def distances(first, last, count):
    """Distance bucket of every unit from a cue that spans units first..last."""
    at = np.arange(count)
    return distance_bucket(np.where(at < first, at - first, np.where(at > last, at - last, 0)))


def save_labels(path, labels, exceptions):
    path.write_text(json.dumps({**labels, "exceptions": exceptions}, ensure_ascii=False, indent=0), encoding="utf-8")


def load_labels(path):
    everything = json.loads(path.read_text(encoding="utf-8"))
    exceptions = everything.pop("exceptions")
    return everything, exceptions
