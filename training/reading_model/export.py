"""Writes what the reader loads: the graph as eight-bit ONNX, the small tables that finish the work outside it, labels, tokenizer
and a manifest."""
import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from . import base, decode, documents, examples
from .evaluate import loaded
from .model import NAME_TYPES, ROLES
from .pieces import GAPS, SHAPES, Cutter

OUTPUTS = ["bounds", "upos", "lemma", "arcs", "relation_word", "relation_head", "roles", "names", "argument_unit", "argument_cue", "events", "vectors"]
INPUTS = ["ids", "shapes", "gaps"]
VERSION = "2"


class Attention(torch.autograd.Function):
    """Attention of many heads as ONNX Runtime's own operator, which needs neither transposes nor a mask for a window alone."""

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())

    @staticmethod
    def forward(context, query, key, value, heads):
        n, length, width = query.shape
        q, k, v = (x.view(n, length, heads, -1).transpose(1, 2) for x in (query, key, value))
        return torch.nn.functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, length, width)


class Graph(torch.nn.Module):
    """The model as it is shipped: windows come one by one, so nothing is masked; and what is one product is written as one."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        self.mixes = [model.structure_mix, model.span_mix, model.vector_mix]
        self.register_buffer("shares", torch.stack([m.weights.softmax(0) for m in self.mixes]).detach())
        for n, layer in enumerate(model.encoder.layers):
            three = [layer.query, layer.key, layer.value]
            self.register_buffer(f"three_weight_{n}", torch.cat([f.weight for f in three]).t().detach().contiguous())
            self.register_buffer(f"three_bias_{n}", torch.cat([f.bias for f in three]).detach())

    def layer(self, n, layer, x):
        width = x.shape[-1]
        three = x @ getattr(self, f"three_weight_{n}") + getattr(self, f"three_bias_{n}")
        mixed = Attention.apply(three[..., :width], three[..., width:2 * width], three[..., 2 * width:], layer.heads)
        x = layer.attended_norm(x + layer.attended(mixed))
        return layer.norm(x + layer.outer(torch.nn.functional.gelu(layer.inner(x))))

    def forward(self, ids, shapes, gaps):
        encoder = self.model.encoder
        x = encoder.words(ids) + encoder.positions.weight[:ids.shape[1]] + encoder.kind + encoder.shapes(shapes) + encoder.gaps(gaps)
        every = [encoder.norm(x)]
        for n, layer in enumerate(encoder.layers):
            every.append(self.layer(n, layer, every[-1]))
        stacked = torch.stack(every).reshape(len(every), -1)
        structure, span, vector = (mix.norm(row.reshape(x.shape) - mix.center) for mix, row in zip(self.mixes, self.shares @ stacked))
        scores = self.model.read(structure, span, vector)
        return tuple(scores[k] for k in OUTPUTS)


def full(model, path):
    example = (torch.ones(1, 9, dtype=torch.long), torch.ones(1, 9, dtype=torch.long), torch.ones(1, 9, dtype=torch.long))
    axes = {k: {1: "pieces"} for k in INPUTS + OUTPUTS}
    axes["arcs"][2] = "pieces"
    torch.onnx.export(Graph(model).eval(), example, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17,
                      dynamo=False, do_constant_folding=True, custom_opsets={"com.microsoft": 1})


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
                "window": settings["window"], "overlap": settings["overlap"], "inputs": INPUTS, "outputs": OUTPUTS,
                "vector": settings["encoder"]["width"], "shapes": SHAPES, "gaps": GAPS, "upos": labels["upos"], "deprel": labels["deprel"],
                "lemma": labels["lemma"], "roles": ROLES, "names": NAME_TYPES, "tables": shapes,
                "sha256": {f: hashlib.sha256((out / f).read_bytes()).hexdigest() for f in ("reader.onnx", "tables.bin", "vocabulary.txt", "lemmas.tsv")}}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def onnx_runner(folder, threads=1, name="reader.onnx"):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("optimization.enable_gelu_approximation", "1")   # as the Java reader has it
    session = onnxruntime.InferenceSession(str(folder / name), options)

    def run(windows):
        out = []
        for window in windows:
            ids, _, shapes, gaps = decode.tensors([window])
            scores = session.run(OUTPUTS, {"ids": ids, "shapes": shapes, "gaps": gaps})
            out += decode.split(dict(zip(OUTPUTS, scores)), [window])
        return out
    return run


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpora", required=True)
    arguments.add_argument("--base", required=True)
    arguments.add_argument("--run", required=True)
    arguments.add_argument("--checkpoint", default="model.pt")
    arguments.add_argument("--lexicon", required=True, help="folder with WordNet's index and exception files")
    arguments.add_argument("--out", required=True)
    given = arguments.parse_args()
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    model, labels, exceptions, settings, step = loaded(Path(given.run) / given.checkpoint, given.run)
    whole = Path(given.run) / "reader-fp32.onnx"
    full(model, whole)
    quantised(whole, out / "reader.onnx")
    describe(model, out, base.find(given.base, "tokenizer.json"), labels, examples.with_lexicon(exceptions, given.lexicon), settings, step)
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
