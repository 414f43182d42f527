"""Dictionary forms that the treebank is too small to show: WordNet's verbs and nouns, and its lists of irregular forms."""
from pathlib import Path

TAGS = {"VERB": "verb", "NOUN": "noun"}


def lemmas(folder):
    """Pairs of single, lower-case words and their tag that WordNet lists."""
    found = set()
    for tag, name in TAGS.items():
        for line in (Path(folder) / f"index.{name}").read_text(encoding="utf-8").splitlines():
            word = line.split(" ", 1)[0]
            if word.isalpha() and word.isascii():
                found.add((word, tag))
    return found


def irregular(folder, known):
    """Irregular forms that are no lemma themselves, with the one lemma they have: {"form TAG": lemma}."""
    forms = {}
    for tag, name in TAGS.items():
        for line in (Path(folder) / f"{name}.exc").read_text(encoding="utf-8").splitlines():
            form, *of = line.split()
            if len(of) == 1 and form.isalpha() and (form, tag) not in known:
                forms[f"{form} {tag}"] = of[0]
    return forms
