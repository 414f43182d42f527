"""The base encoder's weights, taken out of its ONNX file: initialisers carry BERT's names, MatMul matrices are anonymous
and transposed, and the node's name says which they are."""
import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper


def weights(path):
    """BERT's state dictionary ("embeddings...", "encoder.layer.N...")."""
    graph = onnx.load(str(path)).graph
    found = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {k: torch.from_numpy(np.array(v)) for k, v in found.items() if re.match(r"(embeddings|encoder)\.", k) and "position_ids" not in k}
    for node in graph.node:
        if node.op_type == "MatMul":
            for name in node.input:
                if name in found and name not in state:
                    key = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".") + ".weight"
                    state[key] = torch.from_numpy(found[name].T.copy())
    return state


def find(folder, ending):
    return next(p for p in sorted(Path(folder).rglob(f"*{ending}")))
