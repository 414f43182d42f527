"""Corpora as documents: a text and what is annotated in it, every annotation a half-open span of characters."""
import csv
import json
import random
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Word:
    """One UD word; head is an index into the sentence's document-wide words, -1 for a root."""
    begin: int
    end: int
    form: str
    upos: str
    lemma: str
    head: int
    deprel: str


@dataclass
class Document:
    """A text with whatever layers its corpus annotates; a layer that is None was not annotated."""
    id: str
    corpus: str
    text: str
    sentences: list | None = None        # (begin, end)
    tokens: list | None = None           # (begin, end): surface tokens, contractions whole
    words: list | None = None            # Word
    attributions: list | None = None     # {"source": [span], "cue": [span], "content": [span]}
    events: list | None = None           # (begin, end, factuality -3..3)
    names: list | None = None            # (begin, end, type): silver
    judged: list | None = None           # spans outside which events were not looked for


# ---- Universal Dependencies ------------------------------------------------------------------------------------------

@dataclass
class UdToken:
    form: str
    space: bool
    words: list = field(default_factory=list)   # (form, upos, lemma, head in sentence, deprel)


def read_conllu(path):
    """Documents of a CoNLL-U file: a list of (id, paragraphs), a paragraph a list of sentences, a sentence a list of UdToken."""
    documents, tokens, opens_paragraph, name = [], [], True, "0"
    through = 0

    def close():
        nonlocal tokens, opens_paragraph
        if not tokens:
            return
        if opens_paragraph or not documents[-1][1]:
            documents[-1][1].append([])
        documents[-1][1][-1].append(tokens)
        tokens, opens_paragraph = [], False

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            close()
            through = 0
        elif line.startswith("# newdoc"):
            name = line.split("=")[-1].strip()
            documents.append((name, []))
        elif line.startswith("# newpar"):
            opens_paragraph = True
        elif line[0] != "#":
            cells = line.split("\t")
            if "." in cells[0]:
                continue
            if "-" in cells[0]:
                through = int(cells[0].split("-")[1])
                tokens.append(UdToken(cells[1], "SpaceAfter=No" not in cells[9]))
                continue
            word = (cells[1], cells[3], cells[2], int(cells[6]), cells[7])
            if int(cells[0]) > through:
                tokens.append(UdToken(cells[1], "SpaceAfter=No" not in cells[9]))
            tokens[-1].words.append(word)
    close()
    return documents


CURLY = {"'": "’", "`": "‘"}


def render(name, paragraphs, rng=None):
    """A document's raw text with its layers. With rng, the text is varied as news texts vary: curly quotation marks, line
    breaks between paragraphs or none, now and then a headline in capitals; without, it is plain."""
    curly = rng is not None and rng.random() < 0.5
    paragraph_break = "\n\n" if rng is None else rng.choice(["\n\n", "\n\n", "\n", " "])
    wraps = rng is not None and rng.random() < 0.1
    text, column = "", 0
    sentences, tokens, words = [], [], []
    for p, paragraph in enumerate(paragraphs):
        if p:
            text = text.rstrip(" ") + paragraph_break
        for sentence in paragraph:
            case = rng.random() if rng is not None else 1.0
            first, base = len(text), len(words)
            opened = False
            for token in sentence:
                form = token.form
                if case < 0.01:
                    form = form.upper() if len(form.upper()) == len(form) else form
                elif case < 0.02:
                    form = form[:1].upper() + form[1:]
                if curly:
                    form = form.replace("'", "’")
                    if form == '"':
                        form = "”" if opened else "“"
                        opened = not opened
                begin = len(text)
                text += form
                tokens.append((begin, len(text)))
                cursor = begin
                for w, (surface, upos, lemma, head, deprel) in enumerate(token.words):
                    last = w == len(token.words) - 1
                    end = len(text) if last else min(cursor + len(surface), len(text))
                    words.append(Word(cursor, end, text[cursor:end], upos, lemma, base + head - 1 if head else -1, deprel))
                    cursor = end
                if token.space:
                    text += "\n" if wraps and rng.random() < 0.08 else " "
            sentences.append((first, len(text.rstrip())))
    return Document(name, "ewt", text.rstrip(), sentences, tokens, words)


def ewt(corpora, split, seed=None):
    rng = random.Random(seed) if seed is not None else None
    return [render(name, paragraphs, rng) for name, paragraphs in read_conllu(Path(corpora) / "ud-ewt" / f"{split}.conllu")]


# ---- attributions, factuality ----------------------------------------------------------------------------------------

def polnear(corpora, split):
    documents = []
    for line in open(Path(corpora) / "polnear" / f"{split}.jsonl", encoding="utf-8"):
        record = json.loads(line)
        attributions = [{k: [tuple(s) for s in a[k]] for k in ("source", "cue", "content")}
                        for a in record["annotations"][0]["attributions"]]
        documents.append(Document("polnear/" + record["id"], "polnear", record["text"], attributions=attributions))
    return documents


CLOSING = re.compile(r"^([.,;:!?%)\]}]|'s|n't|'re|'ve|'ll|'d|'m|'|'')$")


def factuality(corpora, split, sentences_each=8):
    """UW sentences, put back into running text; neighbours stand together, as they did in their articles."""
    records = [json.loads(line) for line in open(Path(corpora) / "factuality" / f"uw_{split}.jsonl", encoding="utf-8")]
    documents = []
    for start in range(0, len(records), sentences_each):
        text, events, sentences = "", [], []
        for record in records[start:start + sentences_each]:
            spans, opened, glue = [], False, True
            text += " " if text else ""
            first = len(text)
            for token in record["text"].replace("' '", "''").replace("` `", "``").split():
                form = '"' if token in ("``", "''", '"') else token
                close = CLOSING.match(token) and form != '"' or (form == '"' and opened)
                if not glue and not close:
                    text += " "
                spans.append((len(text), len(text) + len(form)))
                text += form
                glue = form in ("(", "[", "$", "{") or (form == '"' and not opened)
                opened = not opened if form == '"' else opened
            raw = record["text"].split()
            if len(spans) == len(raw):
                for target in record["targets"]:
                    begin, end = target["span1"]
                    events.append((spans[begin][0], spans[end - 1][1], float(target["label"])))
                sentences.append((first, len(text)))
            else:
                index, at = {}, 0
                for position, span in enumerate(spans):
                    index[at] = span
                    at += 1 if text[span[0]:span[1]] == raw[at] or at + 1 >= len(raw) else (2 if raw[at] in "'`" else 1)
                good = [(index.get(t["span1"][0]), t) for t in record["targets"]]
                if all(s and text[s[0]:s[1]] == t["span_text"].split()[0] for s, t in good):
                    events += [(s[0], s[1], float(t["label"])) for s, t in good]
                    sentences.append((first, len(text)))
        documents.append(Document(f"uw/{split}/{start}", "uw", text, events=events, judged=sentences))
    return documents


# ---- news without annotation: names and vectors ----------------------------------------------------------------------

def news(corpora, rest=False):
    """Other news whose licence lets it be used: ECB+ articles, NeUS, FA-KES, gun-violence reports. A share of them, over which the
    silver names are made; or the rest."""
    corpora, texts = Path(corpora), []
    chosen = lambda rows, each: [(n, row) for n, row in enumerate(rows) if (n % each == 0) != rest]
    for path in [] if rest else sorted((corpora / "eventstoryline").glob("*/*.xml")):
        parts, sentence = [], None
        for token in ElementTree.parse(path).getroot().iter("token"):
            form = token.text or ""
            glue = not parts or CLOSING.match(form) or parts[-1] in ("(", "$", "[")
            parts += ([] if glue else [" "]) if token.get("sentence") == sentence or sentence is None else ["\n"]
            parts.append(form)
            sentence = token.get("sentence")
        texts.append(("ecb/" + path.name, "".join(parts)))
    with open(corpora / "fa-kes" / "FA-KES-Dataset.csv", encoding="utf-8", errors="replace") as rows:
        texts += [(f"fa-kes/{r['unit_id']}", r["article_title"] + "\n\n" + r["article_content"]) for _, r in chosen(csv.DictReader(rows), 4)]
    lines = open(corpora / "neus" / "train.source", encoding="utf-8").read().splitlines()
    for n, line in chosen(lines, 4):
        parts = [re.sub(r"TITLE=>\s*(.*?)\.? ARTICLE=>\s*", r"\1\n\n", p.strip()) for p in line.split("[SEP]")]
        texts.append((f"neus/{n}", "\n\n".join(parts)))
    records = [json.loads(line) for line in open(corpora / "gva" / "dev.jsonl", encoding="utf-8")]
    texts += [("gva/" + r["id"], (r["title"] + "\n\n" + r["text"])[:6000]) for _, r in chosen(records, 10)]
    random.Random(11).shuffle(texts)
    return [Document(i, "news", t.strip()) for i, t in texts if t.strip()][:None if rest else 1200]


def add_names(documents, path):
    """Joins silver names (JSON lines: id, names) to the documents they were found in, settled within each."""
    found = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        found[record["id"]] = [tuple(n) for n in record["names"]]
    for document in documents:
        names = found.get(document.id)
        document.names = names and settled(document.text, names)
    return documents


def settled(text, names):
    """Silver names made to agree within a text: a surface has one kind, that of most of its mentions, and where most of its
    occurrences were found, all are. What a tagger gets wrong here and there in a text, it mostly gets right elsewhere in it."""
    kinds = {}
    for begin, end, kind in names:
        kinds.setdefault(text[begin:end], Counter())[kind] += 1
    best = {surface: min(c, key=lambda k: (-c[k], k)) for surface, c in kinds.items()}
    agreed = [(b, e, best[text[b:e]]) for b, e, _ in names]
    taken = sorted((b, e) for b, e, _ in agreed)
    for surface, seen in kinds.items():
        if len(surface) < 3 or not surface[0].isupper():
            continue
        inside = lambda b, e: any(x < e and b < y for x, y in taken)
        missed = [m.span() for m in re.finditer(r"(?<![\w-])" + re.escape(surface) + r"(?![\w-])", text) if not inside(*m.span())]
        if len(missed) < sum(seen.values()):
            agreed += [(b, e, best[surface]) for b, e in missed]
            taken = sorted(taken + missed)
    return sorted(agreed)
