"""Trains the reader: windows of all corpora in every batch, each giving the losses its annotation allows."""
import argparse
import json
import math
import os
import signal
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import base, documents, examples, teacher
from .model import Reader, load
from .pieces import Cutter
from .streams import sources

HERE = Path(__file__).resolve().parent.parent


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
        mixes = model.mixes(model.encoder(*inputs))
        scores = model.scores(*mixes)
    scores = {k: v.float() for k, v in scores.items()}
    out = {"mixes": unlikeness(parent, mixes, inputs)} if parent else {}

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


def unlikeness(parent, mixes, inputs):
    """How far the three mixes are from the parent's: the share of the parent's variance that is missed, all three added."""
    with torch.no_grad(), torch.autocast(inputs[0].device.type, torch.bfloat16):
        theirs = parent.mixes(parent.encoder(*inputs))
    present, missed = inputs[1] > 0, 0
    for mine, wanted in zip(mixes, theirs):
        missed = missed + F.mse_loss(mine[present], wanted[present]) / wanted[present].var(0).mean()
    return missed


def share_of(count, step):
    """How many windows of a corpus stand in a step's batch, where it has `count` a step on the average."""
    return int((step + 1) * count + 1e-9) - int(step * count + 1e-9)


def total(parts, weights):
    return sum(weights[k] * v for k, v in parts.items())


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


class Schedule:
    """How much of a run is done, by its steps or by the clock, and the learning rate that goes with it."""

    def __init__(self, settings, until, first_share):
        self.settings, self.until, self.first_share, self.started = settings, until, first_share, time.time()

    def share(self, step):
        if self.until:
            return self.first_share + (1 - self.first_share) * (time.time() - self.started) / max(1.0, self.until - self.started)
        return step / self.settings["steps"]

    def rate(self, share):
        warmup = self.settings["warmup"]
        falling = 0.5 + 0.5 * math.cos(math.pi * max(0.0, (share - warmup) / (1 - warmup)))
        return max(1e-3, min(1.0, share / warmup) * falling)


class Training:
    """A run: the model, its optimiser and the corpora's streams; from a checkpoint where one is found."""

    def __init__(self, run, model, optimise, streams, settings, parent, device):
        self.run, self.model, self.optimise, self.streams = run, model, optimise, streams
        self.settings, self.parent, self.step, self.first_share = settings, parent, 0, 0.0
        self.checkpoint, self.stopped = run / "checkpoint.pt", False
        if self.checkpoint.exists():
            kept = torch.load(self.checkpoint, weights_only=False, map_location=device)
            model.load_state_dict(kept["model"])
            optimise.load_state_dict(kept["optimiser"])
            self.step, self.first_share = kept["step"], kept["share"]
        centring = {name: streams[name].take(6) for name in ("polnear", "ewt")}
        for name, stream in streams.items():
            stream.skip(share_of(settings["batch"][name] * self.step, 0))
        if not self.step:
            center(model.cpu(), sum(centring.values(), []), settings)
            model.to(device)

    def stop(self, *_):
        """At the end of the step under way; the next start goes on from there."""
        self.stopped = True

    def go(self, until):
        """To the end, or until it is stopped; whether it came to its end."""
        schedule, log = Schedule(self.settings, until, self.first_share), Log(self.run / "log.jsonl")
        share, saved = schedule.share(self.step), time.time()
        while share < 1 and not self.stopped:
            windows, parts = self.learn(schedule.rate(share))
            log.add(self, share, schedule.rate(share), windows, parts)
            if time.time() - saved > 60 * self.settings["checkpoint_minutes"]:
                self.keep(share)
                saved = time.time()
            share = schedule.share(self.step)
        self.keep(min(share, 1.0))
        return share >= 1

    def learn(self, rate):
        settings, step = self.settings, self.step
        for group in self.optimise.param_groups:
            group["lr"] = group["peak"] * rate
        windows = [w for name, stream in self.streams.items() for w in stream.take(share_of(settings["batch"][name], step))]
        torch.manual_seed(settings["seed"] + step)
        self.model.train()
        parts = losses(self.model, windows, settings, np.random.default_rng((settings["seed"], step)), self.parent)
        loss = total(parts, settings["losses"])
        if not torch.isfinite(loss):
            raise RuntimeError(f"loss is {loss.item()} at step {step}: {parts}")
        self.optimise.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.grad is not None], settings["clip"])
        self.optimise.step()
        self.step += 1
        return windows, parts

    def keep(self, share):
        save(self.checkpoint, model=self.model.state_dict(), optimiser=self.optimise.state_dict(), step=self.step, share=share, settings=self.settings)


class Log:
    """JSON lines, one every twenty steps: means of the losses since the last."""

    def __init__(self, path):
        self.lines, self.started, self.pieces, self.sums = open(path, "a", encoding="utf-8"), time.time(), 0, {}

    def add(self, training, share, rate, windows, parts):
        self.pieces += sum(min(training.settings["window"], len(e.pieces)) for e, _ in windows)
        for k, v in parts.items():
            self.sums.setdefault(k, []).append(v.item())
        if training.step % 20 == 0:
            self.lines.write(json.dumps({"step": training.step, "share": round(share, 4), "rate": round(rate, 4), "seconds": round(time.time() - self.started, 1),
                                         "pieces": self.pieces, "epochs": {n: s.epoch for n, s in training.streams.items()},
                                         **{k: round(float(np.mean(v)), 4) for k, v in self.sums.items()}}) + "\n")
            self.lines.flush()
            self.sums = {}


def chosen(given):
    """The settings, those of the small model where there is a parent, and what the command line says instead."""
    settings = json.loads(Path(given.settings).read_text())
    small = settings.pop("small")
    if given.parent:
        settings = {**settings, **small, "encoder": {**settings["encoder"], **small["encoder"]}, "losses": {**settings["losses"], **small["losses"]}}
    settings["steps"] = given.steps or settings["steps"]
    return settings


def asked():
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
    return arguments.parse_args()


def main():
    given = asked()
    settings = chosen(given)
    torch.set_num_threads(given.threads)
    if given.until and given.until < time.time():
        raise SystemExit(f"--until {given.until} is past")
    run = Path(given.run)
    run.mkdir(parents=True, exist_ok=True)
    cutter = Cutter(base.find(given.base, "tokenizer.json"))
    labels, exceptions = examples.labels_of(documents.ewt(given.corpora, "train"))
    examples.save_labels(run / "labels.json", labels, exceptions)
    parent = load(given.parent, labels)[0].requires_grad_(False).to(given.device) if given.parent else None
    model = build(settings, labels, base.weights(base.find(given.base, ".onnx")), parent).to(given.device)
    streams = sources(given.corpora, given.names, cutter, labels, settings, given.sliver)
    teacher.teach([e for name in ("polnear", "uw", "news") for e in streams[name].load(0)], given.teacher, run / "targets.npz")
    training = Training(run, model, optimiser(model, settings), streams, settings, parent, given.device)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, training.stop)
    if not training.go(given.until):
        raise SystemExit(f"stopped after {training.step} steps; run again to go on")
    save(run / "model.pt", model=model.state_dict(), step=training.step, settings=settings)


if __name__ == "__main__":
    main()
