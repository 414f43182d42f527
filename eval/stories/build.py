"""Puts the stories of this folder together from the corpora that their texts stand in: reports and gold.json, as the gold stories have them.

    python3 eval/stories/build.py CORPORA OUT

CORPORA holds gva/dev.jsonl and allsides/dev.jsonl. A text that is not the one that was annotated ends it with a message and nothing written.
"""
import glob
import hashlib
import json
import os
import shutil
import sys
from urllib.parse import urlsplit


def records(corpora, name):
    path = os.path.join(corpora, name, "dev.jsonl")
    with open(path, encoding="utf8") as lines:
        return {record["id"]: record for record in map(json.loads, lines)}


def report(entry, record):
    """A report as news-please writes it."""
    if hashlib.sha256(record["text"].encode()).hexdigest()[:16] != entry["sha256"]:
        sys.exit(f"{entry['corpus']} {entry['record']}: another text than was annotated")
    return {
        "id": entry["id"],
        "outlet": urlsplit(entry["url"]).netloc.removeprefix("www."),
        "source_domain": urlsplit(entry["url"]).netloc,
        "url": entry["url"],
        "date_publish": record["date"] + "T00:00:00" if record["date"] else None,
        "authors": entry["authors"],
        "language": "en",
        "title": record["title"],
        "description": None,
        "text": record["text"],
    }


def quoted(evidence, text):
    """Evidence with its words in place of where they stand."""
    begin, end = evidence.pop("begin"), evidence.pop("end")
    quote, nth, at = text[begin:end], 0, text.find(text[begin:end])
    while at < begin:
        nth, at = nth + 1, text.find(quote, at + 1)
    return {**evidence, "quote": quote, **({"nth": nth} if text.count(quote) > 1 else {})}


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    corpora, out = arguments
    known = {name: records(corpora, name) for name in ("gva", "allsides")}
    beside = out + ".part"
    shutil.rmtree(beside, ignore_errors=True)
    for path in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "*.json"))):
        with open(path, encoding="utf8") as file:
            story = json.load(file)
        folder = os.path.join(beside, story["story"])
        os.makedirs(os.path.join(folder, "reports"))
        texts = {}
        for entry in story.pop("reports"):
            whole = report(entry, known[entry["corpus"]][entry["record"]])
            texts[entry["id"]] = whole["text"]
            with open(os.path.join(folder, "reports", entry["id"] + ".json"), "w", encoding="utf8") as file:
                json.dump(whole, file, ensure_ascii=False, indent=1)
        for point in story["points"]:
            point["evidence"] = [quoted(one, texts[one["report"]]) for one in point["evidence"]]
        with open(os.path.join(folder, "gold.json"), "w", encoding="utf8") as file:
            json.dump(story, file, ensure_ascii=False, indent=1)
    shutil.rmtree(out, ignore_errors=True)
    os.rename(beside, out)


if __name__ == "__main__":
    main(sys.argv[1:])
