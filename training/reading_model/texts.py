"""Writes the plain texts over which the silver names are made: one JSON line a document, id and text."""
import json
import sys

from . import documents


def write(corpora, out):
    every = []
    for split in ("train", "dev"):
        every += documents.polnear(corpora, split) + documents.ewt(corpora, split) + documents.factuality(corpora, split)
    every += documents.news(corpora)
    with open(out, "w", encoding="utf-8") as lines:
        for document in every:
            lines.write(json.dumps({"id": document.id, "text": document.text}) + "\n")


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2])
