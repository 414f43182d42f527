"""Writes what the reader loads: the graph as eight-bit ONNX, the small tables that finish the work outside it, labels, tokenizer
and a manifest."""
import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from . import base, decode, documents
from .evaluate import load
from .model import NAME_TYPES, ROLES
from .pieces import GAPS, SHAPES, Cutter

OUTPUTS = ["bounds", "upos", "lemma", "arcs", "relation_word", "relation_head", "roles", "names", "argument_unit", "argument_cue", "events", "vectors"]
VERSION = "1"


class Graph(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, mask, shapes, gaps):
        scores = self.model(ids, mask, shapes, gaps)
        return tuple(scores[k] for k in OUTPUTS)


def full(model, path):
    example = (torch.ones(2, 9, dtype=torch.long), torch.ones(2, 9), torch.ones(2, 9, dtype=torch.long), torch.ones(2, 9, dtype=torch.long))
    axes = {k: {0: "windows", 1: "pieces"} for k in ["ids", "mask", "shapes", "gaps"] + OUTPUTS}
    axes["arcs"][2] = "pieces_"
    torch.onnx.export(Graph(model).eval(), example, str(path), input_names=["ids", "mask", "shapes", "gaps"], output_names=OUTPUTS,
                      dynamic_axes=axes, opset_version=17, dynamo=False, do_constant_folding=True)


def quantised(source, target):
    """Eight bits for every weight matrix, channel by channel; products of two activations (attention, arcs) stay as they are."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    graph = onnx.load(str(source)).graph
    fixed = {i.name for i in graph.initializer}
    keep = [n.name for n in graph.node if n.op_type == "MatMul" and not any(i in fixed for i in n.input)]
    quantize_dynamic(str(source), str(target), per_channel=True, reduce_range=False, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gemm", "Gather"], nodes_to_exclude=keep, extra_options={"MatMulConstBOnly": True})


def tables(model, path):
    """The parameters used outside the graph, as little-endian float32, in the order and shapes the manifest lists."""
    wanted = {"relation.weight": model.relation.weight, "relation.bias": model.relation.bias,
              "argument.distance": model.argument_distance.weight, "argument.weight": model.argument.weight, "argument.bias": model.argument.bias}
    for name, chain in (("role", model.role_chain), ("name", model.name_chain), ("argument", model.argument_chain)):
        transitions, start = chain.numpy()
        wanted[name + ".transitions"], wanted[name + ".start"] = torch.from_numpy(transitions), torch.from_numpy(start)
    shapes, offset = [], 0
    with open(path, "wb") as out:
        for name, value in wanted.items():
            array = value.detach().numpy().astype("<f4")
            out.write(array.tobytes())
            shapes.append({"name": name, "shape": list(array.shape), "offset": offset})
            offset += array.size
    return shapes


def describe(model, out, tokenizer, labels, exceptions, settings, step):
    """Writes what stands beside the graph: tables, vocabulary, exceptions, and the manifest that lists them."""
    shapes = tables(model, out / "tables.bin")
    vocabulary = json.loads(Path(tokenizer).read_text(encoding="utf-8"))["model"]["vocab"]
    (out / "vocabulary.txt").write_text("".join(k + "\n" for k, _ in sorted(vocabulary.items(), key=lambda kv: kv[1])), encoding="utf-8")
    (out / "lemmas.tsv").write_text("".join(f"{k.rsplit(' ', 1)[0]}\t{k.rsplit(' ', 1)[1]}\t{v}\n" for k, v in sorted(exceptions.items())), encoding="utf-8")
    manifest = {"format": 1, "model": "consilience-reader", "version": VERSION, "step": step, "base": settings["base"], "licence": "see MODEL_CARD.md",
                "window": settings["window"], "overlap": settings["overlap"], "inputs": ["ids", "mask", "shapes", "gaps"], "outputs": OUTPUTS,
                "vector": settings["encoder"]["width"], "shapes": SHAPES, "gaps": GAPS, "upos": labels["upos"], "deprel": labels["deprel"],
                "lemma": labels["lemma"], "roles": ROLES, "names": NAME_TYPES, "tables": shapes,
                "sha256": {f: hashlib.sha256((out / f).read_bytes()).hexdigest() for f in ("reader.onnx", "tables.bin", "vocabulary.txt", "lemmas.tsv")}}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def onnx_runner(folder, threads=1, batch=4, name="reader.onnx"):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(folder / name), options)

    def run(windows):
        out = []
        for i in range(0, len(windows), batch):
            group = windows[i:i + batch]
            ids, mask, shapes, gaps = decode.tensors(group)
            scores = session.run(OUTPUTS, {"ids": ids, "mask": mask, "shapes": shapes, "gaps": gaps})
            out += decode.split(dict(zip(OUTPUTS, scores)), group)
        return out
    return run


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpora", required=True)
    arguments.add_argument("--base", required=True)
    arguments.add_argument("--run", required=True)
    arguments.add_argument("--checkpoint", default="model.pt")
    arguments.add_argument("--out", required=True)
    given = arguments.parse_args()
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    model, labels, exceptions, settings, step = load(Path(given.run) / given.checkpoint, given.run)
    model.eval()
    whole = Path(given.run) / "reader-fp32.onnx"
    full(model, whole)
    quantised(whole, out / "reader.onnx")
    describe(model, out, base.find(given.base, "tokenizer.json"), labels, exceptions, settings, step)
    compare(model, given, settings, out, whole)
    print(json.dumps({f.name: f.stat().st_size for f in sorted(out.iterdir())}))


def compare(model, given, settings, out, whole):
    """How far the exported graphs are from the model, on one report."""
    cutter = Cutter(base.find(given.base, "tokenizer.json"))
    text = documents.polnear(given.corpora, "dev")[0].text
    pieces = cutter.cut(text)
    with torch.no_grad():
        mine = decode.Pass(pieces, lambda g: decode.split({k: v.numpy() for k, v in model(*(torch.from_numpy(x) for x in decode.tensors(g))).items()}, g), settings)
    for label, path in (("fp32", whole), ("int8", out / "reader.onnx")):
        other = decode.Pass(pieces, onnx_runner(path.parent, name=path.name), settings)
        rows = {k: round(float(np.abs(mine.joined[k] - other.joined[k]).max()), 4) for k in mine.joined}
        same = {k: round(float((mine.joined[k].argmax(1) == other.joined[k].argmax(1)).mean()), 4) for k in ("upos", "lemma", "names")}
        print(json.dumps({label: {"largest difference": rows, "same choice": same}}))


if __name__ == "__main__":
    main()
