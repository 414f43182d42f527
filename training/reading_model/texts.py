"""Writes the plain texts over which the silver names are made: one JSON line a document, id and text. `CORPORA OUT [SLIVER]`:
SLIVER says how many documents of each corpus, where not all."""
import json
import sys

from . import documents


def write(corpora, out, sliver=None):
    every = []
    for split in ("train", "dev"):
        for read in (documents.polnear, documents.ewt, documents.factuality):
            every += read(corpora, split)[:sliver]
    every += documents.news(corpora)[:sliver]
    with open(out, "w", encoding="utf-8") as lines:
        for document in every:
            lines.write(json.dumps({"id": document.id, "text": document.text}) + "\n")


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else None)
