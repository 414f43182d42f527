"""Endless streams of windows, one of each corpus."""
import random

import numpy as np

from . import documents, examples


class Source:
    """An endless, shuffled stream of one corpus' windows; laid out anew every epoch."""

    def __init__(self, name, load, size, seed):
        self.name, self.load, self.size, self.seed = name, load, size, seed
        self.epoch, self.queue = 0, []

    def fill(self):
        rng = np.random.default_rng((self.seed, self.epoch))
        made = [(e, s) for e in self.load(self.epoch) if len(e.pieces) > 8 for s in examples.spread(len(e.pieces), self.size, rng)]
        self.queue = [made[i] for i in rng.permutation(len(made))]
        self.epoch += 1

    def take(self, count):
        taken = []
        while len(taken) < count:
            if not self.queue:
                self.fill()
            taken.append(self.queue.pop())
        return taken

    def skip(self, count):
        """To where the stream stood after `count` windows; for resumption."""
        while count:
            if not self.queue:
                self.fill()
            drop = min(count, len(self.queue))
            del self.queue[len(self.queue) - drop:]
            count -= drop


def packed(document_list, seed, chars=900):
    """Short documents joined into longer ones, a blank line between: reports are seldom two sentences long."""
    rng, joined, group = random.Random(seed), [], []
    order = list(document_list)
    rng.shuffle(order)
    for d in order:
        group.append(d)
        if sum(len(g.text) for g in group) >= chars:
            joined.append(merge(group))
            group = []
    return joined + ([merge(group)] if group else [])


def merge(group):
    if len(group) == 1:
        return group[0]
    whole = documents.Document(group[0].id, group[0].corpus, "", [], [], [], names=[] if all(g.names is not None for g in group) else None)
    for d in group:
        at, base_word = len(whole.text), len(whole.words)
        whole.text += d.text + "\n\n"
        whole.sentences += [(b + at, e + at) for b, e in d.sentences]
        whole.tokens += [(b + at, e + at) for b, e in d.tokens]
        whole.words += [documents.Word(w.begin + at, w.end + at, w.form, w.upos, w.lemma, w.head + base_word if w.head >= 0 else -1, w.deprel) for w in d.words]
        if whole.names is not None:
            whole.names += [(b + at, e + at, k) for b, e, k in d.names]
    whole.text = whole.text.rstrip()
    return whole


def sources(corpora, names, cutter, labels, settings, sliver=None):
    size, seed = settings["window"], settings["seed"]

    def fixed(load):
        made = []

        def give(_):
            if not made:
                made.extend(examples.example(d, cutter, labels) for d in load()[:sliver])
            return made
        return give

    def ewt(epoch):
        plain = documents.ewt(corpora, "train")
        if names:
            documents.add_names(plain, names)
        varied = documents.ewt(corpora, "train", seed + epoch)
        for a, b in zip(plain, varied):
            if a.names is not None:
                b.names = moved(a, b)
        return [examples.example(d, cutter, labels) for d in packed(varied[:sliver], seed + epoch)]

    def named(load):
        return lambda: documents.add_names(load(), names) if names else load()
    return {"polnear": Source("polnear", fixed(named(lambda: documents.polnear(corpora, "train"))), size, seed + 1),
            "ewt": Source("ewt", ewt, size, seed + 2),
            "uw": Source("uw", fixed(named(lambda: documents.factuality(corpora, "train"))), size, seed + 3),
            "news": Source("news", fixed(named(lambda: documents.news(corpora))), size, seed + 4),
            "plain": Source("plain", fixed(lambda: documents.news(corpora, rest=True)), size, seed + 5)}


def moved(plain, varied):
    """Names found in the plain rendering, at their place in the varied one: by token."""
    begins = {b: i for i, (b, _) in enumerate(plain.tokens)}
    ends = {e: i for i, (_, e) in enumerate(plain.tokens)}
    first_word = {w.begin: i for i, w in enumerate(plain.words)}
    last_word = {w.end: i for i, w in enumerate(plain.words)}
    kept = []
    for begin, end, kind in plain.names:
        if begin in first_word and end in last_word:
            kept.append((varied.words[first_word[begin]].begin, varied.words[last_word[end]].end, kind))
    return kept
