"""Scores on development splits, from raw text. The same figures come out of the PyTorch model and of the exported one."""
import argparse
import json
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from . import base, decode, documents, examples
from .model import ROLES, load
from .pieces import Cutter


class Score:
    """Precision, recall and F1 of counted hits."""

    def __init__(self):
        self.hit = self.found = self.gold = 0

    def add(self, found, gold):
        found, gold = Counter(found), Counter(gold)
        self.hit += sum((found & gold).values())
        self.found += sum(found.values())
        self.gold += sum(gold.values())

    def f1(self):
        return 200.0 * self.hit / max(1, self.found + self.gold)

    def row(self):
        return {"f1": round(self.f1(), 2), "precision": round(100 * self.hit / max(1, self.found), 2), "recall": round(100 * self.hit / max(1, self.gold), 2)}


def overlap(a, b):
    """Half overlap: what two lists of spans share is at least half of the shorter."""
    shared = sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a for y in b)
    return shared * 2 >= max(1, min(sum(e - s for s, e in a), sum(e - s for s, e in b)))


def linked(found, gold):
    """Pairs of source and content that match one to one, each by half overlap."""
    pairs = lambda many: [(a["source"], a["content"]) for a in many if a["source"] and a["content"]]
    mine, theirs = pairs(found), pairs(gold)
    free, hits = list(theirs), 0
    for source, content in mine:
        for other in free:
            if overlap(source, other[0]) and overlap(content, other[1]):
                hits += 1
                free.remove(other)
                break
    return hits, len(mine), len(theirs)


def passes(cutter, run, settings, texts, overlap=None):
    for document in texts:
        pieces = cutter.cut(document.text)
        if len(pieces):
            yield document, decode.Pass(pieces, run, settings, overlap)


def attributions(model, every, lean=(0.0, 0.0, 0.0), share=0.0):
    exact, joined = {r: Score() for r in ROLES}, {r: Score() for r in ROLES}
    link, names = [0, 0, 0], Score()
    for document, one in every:
        found = decode.roles(model, one, lean)
        whole = decode.attributions(model, one, lean, share)
        gold = {r: {s for a in document.attributions for s in a[r]} for r in ROLES}
        for r in ROLES:
            exact[r].add({(b, e) for _, _, b, e in found[r]}, gold[r])
            joined[r].add({s for a in whole for s in a[r]}, gold[r])
        link = [a + b for a, b in zip(link, linked(whole, document.attributions))]
        if document.names is not None:
            names.add({tuple(n) for n in decode.names(model, one)}, {tuple(n) for n in document.names})
    return {"chains": {r: exact[r].row() for r in ROLES}, "arguments": {r: joined[r].row() for r in ROLES},
            "linked": {"f1": round(200 * link[0] / max(1, link[1] + link[2]), 2), "precision": round(100 * link[0] / max(1, link[1]), 2), "recall": round(100 * link[0] / max(1, link[2]), 2)},
            "names against silver": names.row()}


def syntax(model, labels, exceptions, every):
    scores = {k: Score() for k in ("tokens", "words", "sentences", "upos", "lemmas", "uas", "las")}
    for document, one in every:
        tokens, sentences, words = decode.parse(model, labels, exceptions, document.text, one)
        squeeze = np.cumsum([not c.isspace() for c in document.text])
        place = lambda b, e: (int(squeeze[b]), int(squeeze[e - 1]))
        scores["tokens"].add([place(*t) for t in tokens], [place(*t) for t in document.tokens])
        scores["sentences"].add([place(*s) for s in sentences], [place(*s) for s in document.sentences])

        def rows(many, get):
            spot = [place(get(w, "begin"), max(get(w, "end"), get(w, "begin") + 1)) for w in many]
            return [(spot[i], get(w, "upos"), get(w, "lemma"), spot[get(w, "head")] if get(w, "head") >= 0 else "root", get(w, "deprel").split(":")[0]) for i, w in enumerate(many)]
        mine, gold = rows(words, lambda w, k: w[k]), rows(document.words, getattr)
        for name, pick in (("words", (0,)), ("upos", (0, 1)), ("lemmas", (0, 2)), ("uas", (0, 3)), ("las", (0, 3, 4))):
            scores[name].add([tuple(r[i] for i in pick) for r in mine], [tuple(r[i] for i in pick) for r in gold])
    return {k: round(v.f1(), 2) for k, v in scores.items()}


def factuality(every):
    """Over gold events: sign right and correlation of how they hold; and F1 of finding them."""
    score, mine, gold = Score(), [], []
    for document, one in every:
        found = [(b, e) for b, e, _ in decode.events(one) if any(s <= b < t for s, t in document.judged)]
        score.add({b for b, _ in found}, {b for b, _, _ in document.events})
        for begin, end, value in document.events:
            at = examples.covering(one.pieces, begin, end)
            if at:
                mine.append(float(np.clip(one.joined["events"][at[0], 1], -3, 3)))
                gold.append(value)
    mine, gold = np.array(mine), np.array(gold)
    return {"found": score.row(), "sign right": round(100 * float(((mine > 0) == (gold > 0))[gold != 0].mean()), 2),
            "correlation": round(float(np.corrcoef(mine, gold)[0, 1]), 3), "mean error": round(float(np.abs(mine - gold).mean()), 3)}


def nanco(corpora, embed, limit=None):
    """NAnCo: best balanced accuracy, over one threshold, of telling answers to one question that say the same from those that
    do not; each answer in its sentence's context when the paragraph holds it."""
    records = json.loads((Path(corpora) / "nanco" / "nanco_dataset.json").read_text(encoding="utf-8"))
    sames, values = [], []
    for record in records[:limit]:
        answers = [a for a in record["answers"] if a.get("cluster_global") is not None]
        vectors = [embed(a["Paragraph"], a["Answer"]) for a in answers]
        for i in range(len(answers)):
            for j in range(i):
                sames.append(answers[i]["cluster_global"] == answers[j]["cluster_global"])
                values.append(float(vectors[i] @ vectors[j]))
    sames, values = np.array(sames), np.array(values)
    order = np.argsort(-values)
    hits, misses = np.cumsum(sames[order]), np.cumsum(~sames[order])
    best = (hits / sames.sum() + 1 - misses / (~sames).sum()).max() / 2
    return {"balanced accuracy": round(float(best), 4), "pairs": len(sames)}


def vectors(cutter, run, settings, corpora, base_folder, limit=None):
    import onnxruntime
    session = onnxruntime.InferenceSession(str(base.find(base_folder, ".onnx")))

    def old(text):
        ids = np.array([[101] + cutter.cut(text).ids.tolist()[:500] + [102]], np.int64)
        mean = session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)})[0][0].mean(0)
        return mean / np.linalg.norm(mean)

    def ours(text):
        one = decode.Pass(cutter.cut(text), run, settings)
        return decode.vector(one, 0, len(text))

    def in_context(paragraph, answer):
        at = paragraph.find(answer)
        return decode.vector(decode.Pass(cutter.cut(paragraph), run, settings), at, at + len(answer)) if at >= 0 else ours(answer)
    ways = {"ours, answer alone": lambda p, a: ours(a), "ours, in its paragraph": in_context,
            "base, answer alone": lambda p, a: old("query: " + a), "base, no prefix": lambda p, a: old(a)}
    return {name: nanco(corpora, embed, limit) for name, embed in ways.items()}


def loaded(checkpoint, run_folder):
    labels, exceptions = examples.load_labels(Path(run_folder) / "labels.json")
    model, kept = load(checkpoint, labels)
    settings = json.loads((Path(__file__).resolve().parent.parent / "settings.json").read_text())
    return model, labels, exceptions, {**settings, "encoder": kept["settings"]["encoder"]}, kept["step"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpora", required=True)
    arguments.add_argument("--base", required=True)
    arguments.add_argument("--run", required=True)
    arguments.add_argument("--names")
    arguments.add_argument("--lexicon", help="folder with WordNet's index and exception files; without, lemmas are the treebank's alone")
    arguments.add_argument("--checkpoint", default="checkpoint.pt")
    arguments.add_argument("--onnx", help="score an exported model's folder instead of the checkpoint")
    arguments.add_argument("--limit", type=int, help="only so many documents, and questions, of each corpus")
    arguments.add_argument("--only", default="syntax,attributions,factuality,vectors")
    arguments.add_argument("--lean", default="0,0,0")
    arguments.add_argument("--share", type=float, default=0.0)
    arguments.add_argument("--threads", type=int, default=1)
    given = arguments.parse_args()
    torch.set_num_threads(given.threads)
    cutter = Cutter(base.find(given.base, "tokenizer.json"))
    model, labels, exceptions, settings, step = loaded(Path(given.run) / given.checkpoint, given.run)
    exceptions = examples.with_lexicon(exceptions, given.lexicon) if given.lexicon else exceptions
    run = decode.runner(model)
    if given.onnx:
        from .export import onnx_runner
        run = onnx_runner(Path(given.onnx), given.threads)
    report, clock = {"step": step}, time.time()
    only = given.only.split(",")
    if "attributions" in only:
        dev = documents.polnear(given.corpora, "dev")[:given.limit]
        if given.names:
            documents.add_names(dev, given.names)
        every = list(passes(cutter, run, settings, dev))
        report["attributions"] = attributions(model, every, tuple(float(x) for x in given.lean.split(",")), given.share)
    if "syntax" in only:
        report["syntax"] = syntax(model, labels, exceptions, passes(cutter, run, settings, documents.ewt(given.corpora, "dev")[:given.limit]))
    if "factuality" in only:
        report["factuality"] = factuality(passes(cutter, run, settings, documents.factuality(given.corpora, "dev")[:given.limit]))
    if "vectors" in only:
        report["vectors"] = vectors(cutter, run, settings, given.corpora, given.base, given.limit)
    report["seconds"] = round(time.time() - clock, 1)
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
