"""Trains the reader: windows of all corpora in every batch, each giving the losses its annotation allows."""
import argparse
import json
import math
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import base, documents, examples, teacher
from .model import Reader
from .pieces import Cutter

HERE = Path(__file__).resolve().parent.parent


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


def placed(value, device):
    """Tensors, alone or in a tuple, on the device; anything else as it is."""
    if isinstance(value, tuple):
        return tuple(placed(v, device) for v in value)
    return value.to(device) if isinstance(value, torch.Tensor) else value


def losses(model, windows, settings, rng, parent=None):
    device = model.relation.weight.device
    data = {k: placed(v, device) for k, v in examples.batch(windows, settings["window"]).items()}
    inputs = [data[k] for k in ("ids", "mask", "shapes", "gaps")]
    with torch.autocast(device.type, torch.bfloat16):
        every = model.encoder(*inputs)
        scores = model.scores(every)
    scores = {k: v.float() for k, v in scores.items()}
    out = {"mixes": unlikeness(model, parent, every, inputs)} if parent else {}

    def cross(name, values, targets):
        keep = targets != examples.NONE
        if keep.any():
            out[name] = F.cross_entropy(values[keep], targets[keep])
    for i, name in enumerate(("begins", "ends")):
        keep = data[name] != examples.NONE
        if keep.any():
            out[name] = F.binary_cross_entropy_with_logits(scores["bounds"][..., i][keep], data[name][keep].float())
    cross("upos", scores["upos"], data["upos"])
    cross("lemma", scores["lemma"], data["lemma"])
    w, i, head, relation = data["arc"]
    if len(w):
        allowed = (data["sentence"][w] == data["sentence"][w, i][:, None])
        allowed[:, 0] = True
        out["arcs"] = F.cross_entropy(scores["arcs"][w, i].masked_fill(~allowed, -1e4), head)
        known = relation != examples.NONE
        pairs = model.relations(scores["relation_word"][w, i], scores["relation_head"][w, head])
        out["relations"] = F.cross_entropy(pairs[known], relation[known])
    units, counts = data["units"], data["unit_counts"]
    gather = lambda x: x.gather(1, units[:, :, None].expand(-1, -1, x.shape[-1]))
    rows, tags = data["roles"]
    if tags is not None:
        emissions = gather(scores["roles"])
        chains = emissions[rows].view(len(rows), -1, 3, 3).transpose(1, 2).reshape(len(rows) * 3, -1, 3)
        lengths = counts[rows].repeat_interleave(3)
        out["roles"] = 3 * model.role_chain.loss(chains, tags.reshape(len(rows) * 3, -1), lengths, torch.arange(3, device=device).repeat(len(rows))) / 20
        cues = list(data["cues"])
        with torch.no_grad():                              # one tempting wrong cue a window: nothing belongs to it
            opens = emissions[..., 4].clone()
            for window, first, last, _ in data["cues"]:
                opens[window, max(0, first - 1):last + 2] = -1e4
            for r, row in enumerate(rows.tolist()):
                at = int(opens[row, :counts[row]].argmax())
                cues.append((row, at, at, np.zeros(int(counts[row]), np.int64)))
        unit_rows, cue_rows = gather(scores["argument_unit"]), gather(scores["argument_cue"])
        where = torch.tensor([c[0] for c in cues], device=device)
        cue_means = torch.stack([cue_rows[c[0], c[1]:c[2] + 1].mean(0) for c in cues])
        bucket, target = np.zeros((len(cues), units.shape[1]), np.int64), np.zeros((len(cues), units.shape[1]), np.int64)
        for n, (_, first, last, wanted) in enumerate(cues):
            bucket[n] = examples.distances(first, last, units.shape[1])
            target[n, :len(wanted)] = wanted
        given = model.arguments(unit_rows[where], cue_means, torch.from_numpy(bucket).to(device))
        out["arguments"] = model.argument_chain.loss(given, torch.from_numpy(target).to(device), counts[where], torch.zeros(len(cues), dtype=torch.long, device=device)) / 4
    rows, tags = data["names"]
    if tags is not None:
        out["names"] = model.name_chain.loss(gather(scores["names"])[rows], tags, counts[rows], torch.zeros(len(rows), dtype=torch.long, device=device)) / 15
    keep = data["event"] != examples.NONE
    if keep.any():
        out["event"] = F.binary_cross_entropy_with_logits(scores["events"][..., 0][keep], data["event"][keep].float())
        known = ~torch.isnan(data["holds"])
        if known.any():
            out["holds"] = F.smooth_l1_loss(scores["events"][..., 1][known], data["holds"][known], beta=0.5)
    taught = [(n, b - s + 1, e - s + 1, x.targets[i]) for n, (x, s) in enumerate(windows) if x.targets is not None
              for i, (b, e) in enumerate(x.taught) if b >= s and e <= s + settings["window"]]
    if len(taught) > 1:
        taught = [taught[j] for j in rng.permutation(len(taught))[:settings["vector_spans"]]]
        target = F.normalize(torch.from_numpy(np.stack([t for *_, t in taught])).float().to(device), dim=-1)
        mine = F.normalize(torch.stack([scores["vectors"][n, b:e].mean(0) for n, b, e, _ in taught]), dim=-1)
        out["vectors"] = (1 - (mine * target).sum(-1)).mean()
        out["likeness"] = 10 * F.mse_loss(mine @ mine.T, target @ target.T)
    return out


def unlikeness(model, parent, every, inputs):
    """How far the three mixes are from the parent's: the share of the parent's variance that is missed, all three added."""
    with torch.no_grad(), torch.autocast(inputs[0].device.type, torch.bfloat16):
        theirs = parent.encoder(*inputs)
    present, missed = inputs[1] > 0, 0
    for name in ("structure_mix", "span_mix", "vector_mix"):
        wanted = getattr(parent, name)(theirs)[present].detach()
        missed = missed + F.mse_loss(getattr(model, name)(every)[present], wanted) / wanted.var(0).mean()
    return missed


def share_of(count, step):
    """How many windows of a corpus stand in a step's batch, where it has `count` a step on the average."""
    return int((step + 1) * count + 1e-9) - int(step * count + 1e-9)


def total(parts, weights):
    return sum(weights[k] * v for k, v in parts.items())


def grown(path, labels, device):
    """The parent: a trained model, to be read from only."""
    kept = torch.load(path, weights_only=False, map_location="cpu")
    parent = Reader(kept["settings"]["encoder"], labels)
    parent.load_state_dict(kept["model"])
    return parent.eval().requires_grad_(False).to(device)


def build(settings, labels, state, parent=None):
    """A model at its start: the base's encoder; or the parent's lower layers and its heads, the mixes' shares even again."""
    torch.manual_seed(settings["seed"])
    model = Reader(settings["encoder"], labels)
    if parent is None:
        model.encoder.load_base(state)
    else:
        own = model.state_dict()
        model.load_state_dict({k: v for k, v in parent.state_dict().items() if k in own and own[k].shape == v.shape}, strict=False)
    model.encoder.words.weight.requires_grad_(False)
    model.encoder.positions.weight.requires_grad_(False)
    return model


def center(model, windows, settings):
    """Starts the mixes where they are centred."""
    model.eval()
    with torch.no_grad():
        data = examples.batch(windows, settings["window"])
        every = model.encoder(data["ids"], data["mask"], data["shapes"], data["gaps"])
        for mix in (model.structure_mix, model.span_mix, model.vector_mix):
            mix.center.copy_(mix.weighted(every)[data["mask"] > 0].mean(0))


def optimiser(model, settings):
    groups = {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            old = name.startswith("encoder.") and not name.startswith(("encoder.shapes", "encoder.gaps"))
            decay = p.dim() > 1 and "chain" not in name
            groups.setdefault((old, decay), []).append(p)
    return torch.optim.AdamW([{"params": ps, "peak": settings["rate"] if old else settings["head_rate"],
                               "weight_decay": settings["decay"] if decay else 0.0} for (old, decay), ps in groups.items()],
                             lr=0, betas=(0.9, 0.98), fused=True)


def save(path, **what):
    partial = path.with_suffix(".part")
    torch.save(what, partial)
    os.replace(partial, path)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpora", required=True)
    arguments.add_argument("--base", required=True, help="folder with the base's ONNX file and tokenizer.json")
    arguments.add_argument("--teacher", required=True, help="folder with the ONNX file of the model whose sentence vectors are learned")
    arguments.add_argument("--parent", help="a trained model.pt to learn from; settings' \"small\" then stand over the others")
    arguments.add_argument("--names", help="silver names, JSON lines")
    arguments.add_argument("--run", required=True, help="folder for checkpoints and the log; a run found there is resumed")
    arguments.add_argument("--settings", default=str(HERE / "settings.json"))
    arguments.add_argument("--until", type=float, help="end by this epoch second, whatever the steps: the schedule follows the clock")
    arguments.add_argument("--steps", type=int)
    arguments.add_argument("--sliver", type=int, help="only so many documents of each corpus: a smoke run")
    arguments.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    arguments.add_argument("--threads", type=int, default=os.cpu_count())
    given = arguments.parse_args()
    settings = json.loads(Path(given.settings).read_text())
    if given.parent:
        small = settings.pop("small")
        settings = {**settings, **small, "encoder": {**settings["encoder"], **small["encoder"]}, "losses": {**settings["losses"], **small["losses"]}}
    settings["steps"] = given.steps or settings["steps"]
    torch.set_num_threads(given.threads)
    if given.until and given.until < time.time():
        raise SystemExit(f"--until {given.until} is past")
    run = Path(given.run)
    run.mkdir(parents=True, exist_ok=True)
    cutter = Cutter(base.find(given.base, "tokenizer.json"))
    state = base.weights(base.find(given.base, ".onnx"))
    labels, exceptions = examples.labels_of(documents.ewt(given.corpora, "train"))
    examples.save_labels(run / "labels.json", labels, exceptions)
    parent = grown(given.parent, labels, given.device) if given.parent else None
    model = build(settings, labels, state, parent)
    streams = sources(given.corpora, given.names, cutter, labels, settings, given.sliver)
    teacher.teach([e for name in ("polnear", "uw", "news") for e in streams[name].load(0)], given.teacher, run / "targets.npz")
    model.to(given.device)
    optimise = optimiser(model, settings)
    step, started, log = 0, time.time(), open(run / "log.jsonl", "a", encoding="utf-8")
    share = 0.0
    checkpoint = run / "checkpoint.pt"
    if checkpoint.exists():
        kept = torch.load(checkpoint, weights_only=False, map_location=given.device)
        model.load_state_dict(kept["model"])
        optimise.load_state_dict(kept["optimiser"])
        step, share = kept["step"], kept["share"]
        for name, stream in streams.items():
            stream.skip(int(settings["batch"][name] * step))
    else:
        center(model.cpu(), [w for name in ("polnear", "ewt") for w in streams[name].take(6)], settings)
        model.to(given.device)
    first_share, saved = share, time.time()
    sums, pieces = {}, 0
    while True:
        share = step / settings["steps"]
        if given.until:
            share = max(first_share + (1 - first_share) * (time.time() - started) / max(1.0, given.until - started), 0.0)
        if share >= 1:
            break
        rate = min(1.0, share / settings["warmup"]) * (0.5 + 0.5 * math.cos(math.pi * max(0.0, (share - settings["warmup"]) / (1 - settings["warmup"]))))
        for group in optimise.param_groups:
            group["lr"] = group["peak"] * max(rate, 1e-3)
        windows = [w for name, stream in streams.items() for w in stream.take(share_of(settings["batch"][name], step))]
        torch.manual_seed(settings["seed"] + step)
        model.train()
        parts = losses(model, windows, settings, np.random.default_rng((settings["seed"], step)), parent)
        loss = total(parts, settings["losses"])
        if not torch.isfinite(loss):
            raise RuntimeError(f"loss is {loss.item()} at step {step}: {parts}")
        optimise.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.grad is not None], settings["clip"])
        optimise.step()
        step += 1
        pieces += sum(min(settings["window"], len(e.pieces)) for e, _ in windows)
        for k, v in parts.items():
            sums.setdefault(k, []).append(v.item())
        if step % 20 == 0:
            log.write(json.dumps({"step": step, "share": round(share, 4), "rate": round(rate, 4), "seconds": round(time.time() - started, 1), "pieces": pieces,
                                  "epochs": {n: s.epoch for n, s in streams.items()}, **{k: round(float(np.mean(v)), 4) for k, v in sums.items()}}) + "\n")
            log.flush()
            sums = {}
        if time.time() - saved > 60 * settings["checkpoint_minutes"]:
            save(checkpoint, model=model.state_dict(), optimiser=optimise.state_dict(), step=step, share=share, settings=settings)
            saved = time.time()
    save(checkpoint, model=model.state_dict(), optimiser=optimise.state_dict(), step=step, share=min(share, 1.0), settings=settings)
    save(run / "model.pt", model=model.state_dict(), step=step, settings=settings)


if __name__ == "__main__":
    main()
