"""What the vectors are to be: those of a model made for sentences alone, of every sentence and every reported content."""
import os

import numpy as np
import onnxruntime

from . import base
from .pieces import CLS, SEP

SHORTEST, LONGEST = 5, 100        # pieces of a span whose vector is learned
CLOSERS = {".", "!", "?", "”", '"'}


def rough_sentences(example):
    """Spans of pieces that are roughly sentences: nothing but the vectors' loss uses them."""
    p, text, begin, spans = example.pieces, example.document.text, 0, []
    for i in range(1, len(p)):
        if p.gaps[i] >= 2 or (p.gaps[i] == 1 and text[p.begins[i - 1]] in CLOSERS and text[p.begins[i]].isupper()):
            spans.append((begin, i))
            begin = i
    return spans + [(begin, len(p))]


def spans_of(example):
    contents = [(b, e + 1) for _, parts in example.attributions for role, b, e in parts if role == "content"]
    every = sorted(set(rough_sentences(example) + contents))
    return [(b, e) for b, e in every if SHORTEST <= e - b <= LONGEST]


def teach(every, folder, kept):
    """Gives every example its spans and their vectors, less the mean of all; made once and kept in a file."""
    for example in every:
        example.taught = spans_of(example)
    count = sum(len(example.taught) for example in every)
    if kept.exists():
        vectors = np.load(kept)["vectors"]
    else:
        vectors = made(every, folder)
        np.savez(kept.with_suffix(".part.npz"), vectors=vectors)
        os.replace(kept.with_suffix(".part.npz"), kept)
    if len(vectors) != count:
        raise SystemExit(f"{kept} has {len(vectors)} vectors for {count} spans: it is of other texts; remove it")
    at = 0
    for example in every:
        example.targets = vectors[at:at + len(example.taught)]
        at += len(example.taught)


def made(every, folder, batch=32):
    """Vectors of all spans, in batches of like length; the first piece's, as bge gives them."""
    session = onnxruntime.InferenceSession(str(base.find(folder, ".onnx")))
    rows = [example.pieces.ids[b:e] for example in every for b, e in example.taught]
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    vectors = np.zeros((len(rows), 384), np.float32)
    for start in range(0, len(order), batch):
        group = order[start:start + batch]
        ids = np.zeros((len(group), max(len(rows[i]) for i in group) + 2), np.int64)
        for n, i in enumerate(group):
            ids[n, :len(rows[i]) + 2] = [CLS, *rows[i], SEP]
        hidden = session.run(None, {"input_ids": ids, "attention_mask": (ids > 0).astype(np.int64), "token_type_ids": np.zeros_like(ids)})[0]
        vectors[group] = hidden[:, 0]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors -= vectors.mean(0)
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float16)
