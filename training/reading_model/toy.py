"""A toy model with random weights, and what this package reads with it in texts written for the purpose: the fixture by which
the Java reader is held to this one. Run again after any change to pieces, decode or export:

    python -m reading_model.toy reader/src/test/resources/org/consilience/reader/onepass/toy
"""
import json
import sys
import tempfile
from pathlib import Path

import torch
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

from . import decode, export
from .model import Reader
from .pieces import Cutter

SETTINGS = {"base": {"artifact": "none"}, "window": 40, "overlap": 12, "encoder": {
    "width": 16, "layers": 2, "heads": 2, "inner": 32, "dropout": 0.0, "head_dropout": 0.0, "arc": 8, "relation": 8, "argument": 8, "vocabulary": 420}}
LABELS = {"upos": ["ADJ", "NOUN", "PART", "PROPN", "PUNCT", "VERB"], "deprel": ["amod", "nsubj", "obj", "punct", "root"],
          "lemma": ["0||keep", "0||lower", "1||lower", "1|y|lower", "0||title", "3|not|lower"]}
EXCEPTIONS = {"said VERB": "say", "ferries NOUN": "ferry", "'s PART": "'s", "person NOUN": "person", "wait VERB": "wait", "tell VERB": ""}
WORDS = """the a of to and in on was were is said say told mayor minister police ferry ferries harbour storm bridge council people two nine
hurt killed may will not don can cannot do it he she they we ##s ##ed ##ing ##er ##ly ##n un ##fort ##un ##ate tuesday paris rio cafe
news world . , : ; ! ? ' " ( ) - ’ “ ” — – … $ % & / ` 东 京 10 20 ##0 ##pm u s""".split()
TEXTS = [
    "The mayor said on Tuesday that two ferries collided in the harbour.",
    "“We don’t know yet,” she said. “It can't be told; we cannot say.”",
    "STORM HITS RIO\n\nNine people were hurt, police said.\nThe bridge is closed — the Council's decision.",
    "He paid $1,200.50 (about 10pm) at a café in São Paulo; naïve façade, İstanbul, ÉCOLE.",
    "Zero\u200bwidth and soft\u00adhyphen, a\u00a0hard space, a tab\tand two  spaces.",
    "An emoji 🙂 in the middle, 东京 and a flag 🇫🇷 at the end 🙂",
    "U.S. officials weren't sure; O'Neill's ship they'd seen wasn't the mayor's. I'm gonna wait, y'all!",
    "e\u0301cole with a combining accent; x² and ½ and Ⅷ; #hashtag @name a_b http://example.org/a?b=c",
    "The 'storm' didn't stop; he 'won't' say, it’s said.",
    "…",
    "\n\n  The police will say.  \r\n\r\n It was not told.\n",
    " ".join(["The minister said the storm may not reach Paris, and the council told people to stay."] * 9),
    "no stop at all " * 60,
    "Supercalifragilistic" * 8 + " said.",
]


def tokenizer(folder):
    letters = [chr(c) for c in range(97, 123)] + [str(d) for d in range(10)]
    pieces = ["[PAD]"] + [f"[unused{i}]" for i in range(99)] + ["[UNK]", "[CLS]", "[SEP]"]
    pieces += [p for p in dict.fromkeys(letters + ["##" + c for c in letters] + WORDS)]
    pieces += [f"[unused{i}]" for i in range(99, 99 + SETTINGS["encoder"]["vocabulary"] - len(pieces))]
    made = Tokenizer(WordPiece({p: i for i, p in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer, made.pre_tokenizer = BertNormalizer(lowercase=True), BertPreTokenizer()
    path = Path(folder) / "tokenizer.json"
    made.save(str(path))
    return path


def reading(model, cutter, run, text):
    pieces = cutter.cut(text)
    whole = {"text": text, "pieces": [[int(x) for x in row] for row in zip(pieces.ids, pieces.begins, pieces.ends, pieces.shapes, pieces.gaps)]}
    if not len(pieces):
        return whole
    one = decode.Pass(pieces, run, SETTINGS)
    _, sentences, words = decode.parse(model, LABELS, EXCEPTIONS, text, one)
    whole["sentences"] = sentences
    whole["tokens"] = [[w["begin"], w["end"], w["upos"], w["lemma"], w["head"], w["deprel"]] for w in words]
    whole["names"] = decode.names(model, one)
    whole["attributions"] = [a for a in decode.attributions(model, one) if a["content"]]
    whole["events"] = [[b, e, decode.holds(v)] for b, e, v in decode.events(one)]
    whole["vector"] = [round(float(x), 5) for x in decode.vector(one, 0, len(text))]
    return whole


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(7)
    model = Reader(SETTINGS["encoder"], LABELS).eval()
    with torch.no_grad():
        for name, p in model.named_parameters():
            if "norm" not in name:
                p.normal_(0, 0.7)
    with tempfile.TemporaryDirectory() as folder:
        path = tokenizer(folder)
        cutter = Cutter(path)
        export.full(model, out / "reader.onnx")
        export.describe(model, out, path, LABELS, EXCEPTIONS, SETTINGS, 0)
        run = export.onnx_runner(out)
        readings = [reading(model, cutter, run, t) for t in TEXTS]
    (out / "expected.json").write_text("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in readings) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
