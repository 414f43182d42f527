"""One encoder and the heads that read off its pass. Everything a head gives is linear in its inputs or a table, so the reader
can finish the work (chains, trees, arguments of a cue) outside the graph."""
import math

import torch
import torch.nn.functional as F
from torch import nn

from . import crf
from .pieces import GAPS, SHAPES

ROLES = ["source", "cue", "content"]
NAME_TYPES = ["person", "organization", "place", "other"]
DISTANCES = 24


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        n, length, width = x.shape
        q, k, v = (f(x).view(n, length, self.heads, -1).transpose(1, 2).reshape(n * self.heads, length, -1) for f in (self.query, self.key, self.value))
        scores = torch.bmm(q / math.sqrt(width // self.heads), k.transpose(1, 2)).view(n, self.heads, length, length) + mask.to(q.dtype)
        mixed = torch.bmm(scores.softmax(-1).to(v.dtype).view(n * self.heads, length, length), v).view(n, self.heads, length, -1)
        mixed = self.attended(mixed.transpose(1, 2).reshape(n, length, width))
        x = self.attended_norm(x + F.dropout(mixed, self.dropout, self.training))
        inner = self.outer(F.gelu(self.inner(x)))
        return self.norm(x + F.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """BERT's encoder with two small additions to its embeddings, zero at the start: a unit's shape, and the gap before it."""

    def __init__(self, settings):
        super().__init__()
        width = settings["width"]
        self.words = nn.Embedding(settings.get("vocabulary", 30522), width)
        self.positions = nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes, self.gaps = nn.Embedding(len(SHAPES), width), nn.Embedding(len(GAPS), width)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.gaps.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, settings["heads"], settings["inner"], settings["dropout"]) for _ in range(settings["layers"]))
        self.dropout = settings["dropout"]

    def forward(self, ids, mask, shapes=None, gaps=None):
        x = self.words(ids) + self.positions.weight[:ids.shape[1]] + self.kind
        if shapes is not None:
            x = x + self.shapes(shapes) + self.gaps(gaps)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        every = [x]
        for layer in self.layers:
            every.append(layer(every[-1], mask))
        return every

    def load_base(self, state):
        own = {"words.weight": "embeddings.word_embeddings.weight", "positions.weight": "embeddings.position_embeddings.weight",
               "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}
        parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "attended": "attention.output.dense", "attended_norm": "attention.output.LayerNorm",
                 "inner": "intermediate.dense", "outer": "output.dense", "norm": "output.LayerNorm"}
        for n in range(len(self.layers)):
            for mine, theirs in parts.items():
                for p in ("weight", "bias"):
                    own[f"layers.{n}.{mine}.{p}"] = f"encoder.layer.{n}.{theirs}.{p}"
        loaded = {k: state[v].clone() for k, v in own.items()}
        loaded["kind"] = state["embeddings.token_type_embeddings.weight"][0].clone()
        missing = self.load_state_dict(loaded, strict=False)
        assert not missing.unexpected_keys and all(k.startswith(("shapes", "gaps")) for k in missing.missing_keys), missing


class Mix(nn.Module):
    """A weighted sum of all layers, centred and scaled: the base's last layer alone says too much of the whole text and too
    little of the single piece."""

    def __init__(self, layers, width):
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(layers + 1))
        self.center = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width)

    def weighted(self, every):
        shares = self.weights.softmax(0)
        total = shares[0] * every[0].float()
        for share, layer in zip(shares[1:], every[1:]):
            total = total + share * layer.float()
        return total

    def forward(self, every):
        return self.norm(self.weighted(every) - self.center)


class Reader(nn.Module):
    """The whole model. `scores` gives per-piece outputs; chains and arguments have their own parameters, applied outside."""

    def __init__(self, settings, labels):
        super().__init__()
        width, arc, relation, argument = settings["width"], settings["arc"], settings["relation"], settings["argument"]
        self.encoder = Encoder(settings)
        self.dropout = settings["head_dropout"]
        self.structure_mix, self.span_mix, self.vector_mix = (Mix(settings["layers"], width) for _ in range(3))
        self.bounds = nn.Linear(width, 2)                     # begins a token; ends a sentence
        self.upos = nn.Linear(width, len(labels["upos"]))
        self.lemma = nn.Linear(width, len(labels["lemma"]))
        self.arc_word, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc_pair = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        nn.init.xavier_uniform_(self.arc_pair)
        self.relation_word, self.relation_head = nn.Linear(width, relation), nn.Linear(width, relation)
        self.relation = nn.Linear(relation, len(labels["deprel"]))
        self.roles = nn.Linear(width, 9)                      # three chains of O, B, I
        self.names = nn.Linear(width, 1 + 2 * len(NAME_TYPES))
        self.argument_unit, self.argument_cue = nn.Linear(width, argument), nn.Linear(width, argument)
        self.argument_distance = nn.Embedding(DISTANCES, argument)
        nn.init.zeros_(self.argument_distance.weight)
        self.argument = nn.Linear(argument, 5)
        self.event = nn.Linear(width, 2)                      # names an event; how it holds, -3..3
        self.vector_inner, self.vector, self.vector_share = nn.Linear(width, 2 * width), nn.Linear(2 * width, width), nn.Linear(width, 1)
        self.role_chain = crf.Chain(3, 3, crf.BIO)
        pairs = [(0, 2 * t + 2) for t in range(4)]
        pairs += [(b, 2 * t + 2) for t in range(4) for b in range(1, 9) if b not in (2 * t + 1, 2 * t + 2)]
        self.name_chain = crf.Chain(1, 9, pairs)
        self.argument_chain = crf.Chain(1, 5, crf.BIO_TWO)

    def mixes(self, every):
        """Of structure, of spans, of vectors."""
        return self.structure_mix(every), self.span_mix(every), self.vector_mix(every)

    def scores(self, structure, span, vector):
        return self.read(F.dropout(structure, self.dropout, self.training), F.dropout(span, self.dropout, self.training), vector)

    def read(self, h, g, v):
        """Everything that is read off the three mixes."""
        word, head = F.leaky_relu(self.arc_word(h), 0.1), F.leaky_relu(self.arc_head(h), 0.1)
        arcs = (word @ self.arc_pair + self.arc_bias) @ head.transpose(1, 2) / math.sqrt(self.arc_pair.shape[0])
        return {"bounds": self.bounds(h), "upos": self.upos(h), "lemma": self.lemma(h), "arcs": arcs,
                "relation_word": self.relation_word(h), "relation_head": self.relation_head(h),
                "roles": self.roles(g), "names": self.names(g), "argument_unit": self.argument_unit(g),
                "argument_cue": self.argument_cue(g), "events": self.event(g), "vectors": self.vectors(v)}

    def vectors(self, v):
        """What each piece adds to the vector of a span it stands in: its meaning, by how much it counts."""
        return self.vector_share(v).sigmoid() * self.vector(F.gelu(self.vector_inner(v)))

    def relations(self, word, head):
        """Relation scores for pairs of (dependent, head) rows of relation_word and relation_head."""
        return self.relation(F.relu(word + head))

    def arguments(self, units, cues, distances):
        """Scores of O, B/I-source, B/I-content for every unit, given a cue: units [n, length, a], cues [n, a]."""
        return self.argument(F.relu(units + cues[:, None] + self.argument_distance(distances)))

    def forward(self, ids, mask, shapes, gaps):
        return self.scores(*self.mixes(self.encoder(ids, mask, shapes, gaps)))


def load(path, labels):
    """A trained model, to be read from, and all that was saved with it."""
    kept = torch.load(path, weights_only=False, map_location="cpu")
    model = Reader(kept["settings"]["encoder"], labels)
    model.load_state_dict(kept["model"])
    return model.eval(), kept


def distance_bucket(d):
    """Signed distance in units from the cue (0 inside it) to one of 24 buckets; works on NumPy arrays."""
    import numpy as np
    size = np.abs(d)
    bucket = np.where(size <= 4, size, np.where(size <= 6, 5, np.where(size <= 9, 6, np.where(size <= 14, 7, np.where(size <= 22, 8, np.where(size <= 36, 9, np.where(size <= 60, 10, 11)))))))
    return np.where(d < 0, bucket + 12, bucket)
