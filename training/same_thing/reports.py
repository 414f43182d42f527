"""Chooses the reports whose claims were judged in pairs, and writes them as JSON lines: story, id, text.

    python -m same_thing.reports CORPORA OUT

Chosen by rule: all of EventStoryLine; of allsides, the gun-violence reports and FA-KES (reports of one date and place) the stories with
enough reports that come first by the MD5 of their names. Long texts are cut at the end of a sentence.
"""
import collections
import csv
import glob
import hashlib
import json
import os
import sys
import xml.etree.ElementTree as ElementTree


def clipped(text, most):
    """The text up to the last full stop within so many characters."""
    end = text.rfind(". ", 0, most)
    return text if len(text) <= most else text[: end + 1 if end > 0 else most]


def detokenised(path):
    """An EventStoryLine file's sentences, a line each."""
    text, before, sentence = "", "", None
    for token in ElementTree.parse(path).getroot().iter("token"):
        word = token.text or ""
        if token.get("sentence") != sentence:
            text += "\n" if text else ""
        elif not (word.startswith("'") or word in ".,:;!?)/-%" or (before and before in "($/-")):
            text += " "
        sentence, before = token.get("sentence"), word
        text += word
    return text


def chosen(rows, name, least, most, stories, length):
    """So many stories of so many reports, each of no more than ``most``."""
    by_story = collections.OrderedDict()
    for story, number, text in rows:
        by_story.setdefault(story, []).append((number, text))
    enough = [story for story in by_story if len(by_story[story]) >= least]
    for story in sorted(enough, key=lambda s: hashlib.md5(s.encode()).hexdigest())[:stories]:
        for number, text in by_story[story][:most]:
            yield {"story": f"{name}:{story}", "id": number, "text": clipped(text, length)}


def of_lines(path, field):
    with open(path, encoding="utf8") as lines:
        for line in lines:
            report = json.loads(line)
            yield report[field], str(report["id"]), report["text"]


def of_fa_kes(path):
    with open(path, encoding="latin-1") as lines:
        for row in csv.DictReader(lines):
            yield row["date"] + "|" + row["location"].strip().lower(), row["unit_id"], row["article_content"]


def reports(corpora):
    stories = os.path.join(corpora, "eventstoryline")
    for story in sorted(os.listdir(stories), key=int):
        for path in sorted(glob.glob(os.path.join(stories, story, "*.xml"))):
            name = os.path.basename(path)[: -len(".xml.xml")]
            yield {"story": "esl" + story, "id": name, "text": clipped(detokenised(path), 5000)}
    yield from chosen(of_lines(os.path.join(corpora, "allsides/dev.jsonl"), "story"), "allsides", 3, 4, 30, 5500)
    yield from chosen(of_lines(os.path.join(corpora, "gva/dev.jsonl"), "incident"), "gva", 4, 6, 40, 4500)
    yield from chosen(of_fa_kes(os.path.join(corpora, "fa-kes/FA-KES-Dataset.csv")), "fakes", 3, 6, 25, 4500)


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    with open(arguments[1], "w", encoding="utf8") as out:
        for report in reports(arguments[0]):
            out.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
