"""From the model's scores to a reading: windows joined, then tokens, sentences, trees, names, attributions, events, vectors.
The Java reader does the same, step by step; change both."""
import numpy as np
import torch

from . import crf, examples
from .model import NAME_TYPES, ROLES
from .pieces import CLS, SEP, contraction, within_contraction

FLAT = ["bounds", "upos", "lemma", "relation_word", "relation_head", "roles", "names", "argument_unit", "argument_cue", "events", "vectors"]
ENDS = 0.0            # logit above which a sentence ends


def starts(length, size, overlap):
    """Starts of the windows of a report: equal steps, the overlap at least as asked."""
    if length <= size:
        return [0]
    count = -(-(length - overlap) // (size - overlap))
    return [round(i * (length - size) / (count - 1)) for i in range(count)]


def owners(length, size, overlap):
    """For every piece the window it is taken from: the one in which it stands farthest from an inner edge."""
    at = starts(length, size, overlap)
    positions = np.arange(length)
    margin = []
    for s in at:
        stop = min(s + size, length)
        left = positions - s if s else np.full(length, size)
        right = stop - 1 - positions if stop < length else np.full(length, size)
        inside = (positions >= s) & (positions < stop)
        margin.append(np.where(inside, np.minimum(left, right), -1))
    return at, np.argmax(margin, 0), np.array(margin)


class Pass:
    """A text's scores after one pass: flat ones joined piece by piece, arcs kept by window."""

    def __init__(self, pieces, run, settings, overlap=None):
        self.pieces, n, size = pieces, len(pieces), settings["window"]
        self.starts, self.owner, self.margin = owners(n, size, settings["overlap"] if overlap is None else overlap)
        self.windows = run([(pieces, s, min(s + size, n)) for s in self.starts])
        self.joined = {}
        for name in FLAT:
            whole = np.zeros((n, self.windows[0][name].shape[-1]), np.float32)
            for w, s in enumerate(self.starts):
                mine = np.flatnonzero(self.owner == w)
                whole[mine] = self.windows[w][name][mine - s + 1]
            self.joined[name] = whole


def runner(model, batch=8):
    """Runs windows through the PyTorch model; gives one dictionary of arrays a window."""
    def run(windows):
        out = []
        for i in range(0, len(windows), batch):
            group = windows[i:i + batch]
            inputs = tensors(group)
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                scores = model(*(torch.from_numpy(x) for x in inputs))
            out += split({k: v.float().numpy() for k, v in scores.items()}, group)
        return out
    return run


def tensors(group):
    length = max(e - s for _, s, e in group) + 2
    ids, shapes, gaps = (np.zeros((len(group), length), np.int64) for _ in range(3))
    mask = np.zeros((len(group), length), np.float32)
    for w, (p, s, e) in enumerate(group):
        ids[w, 0], ids[w, e - s + 1] = CLS, SEP
        ids[w, 1:e - s + 1], shapes[w, 1:e - s + 1], gaps[w, 1:e - s + 1] = p.ids[s:e], p.shapes[s:e], p.gaps[s:e]
        mask[w, :e - s + 2] = 1
    return ids, mask, shapes, gaps


def split(scores, group):
    return [{k: (v[w, :e - s + 2, :e - s + 2] if k == "arcs" else v[w, :e - s + 2]) for k, v in scores.items()} for w, (_, s, e) in enumerate(group)]


# ---- sentence structure ----------------------------------------------------------------------------------------------

def tokens_and_sentences(text, pieces, bounds):
    """Surface tokens (begin, end) and sentences as ranges of tokens."""
    begins = (bounds[:, 0] > 0) | ((pieces.gaps > 0) & pieces.unit)
    begins &= [not within_contraction(text, int(b)) for b in pieces.begins]
    begins[0] = True
    at = np.flatnonzero(begins)
    tokens = [(int(pieces.begins[a]), int(pieces.ends[b - 1])) for a, b in zip(at, np.append(at[1:], len(pieces)))]
    ends = [bool((bounds[a:b, 1] > ENDS).any()) for a, b in zip(at, np.append(at[1:], len(pieces)))]
    for i in range(len(tokens) - 1):                     # a blank line always ends a sentence
        if pieces.gaps[at[i + 1]] == 3:
            ends[i] = True
    ends[-1] = True
    sentences, first = [], 0
    for i, end in enumerate(ends):
        if end:
            sentences.append((first, i + 1))
            first = i + 1
    return tokens, sentences


def words_of(text, pieces, token):
    """A surface token's words: (begin, end, anchor piece or None)."""
    begin, end = token
    cut = contraction(text[begin:end])
    spans = [(begin, end)] if cut is None else [(begin, begin + cut), (begin + cut, end)]
    out = []
    for b, e in spans:
        a = int(np.searchsorted(pieces.begins, b, side="left"))
        out.append((b, e, a if a < len(pieces) and pieces.begins[a] < e else None))
    return out


def tree(scores):
    """Heads of the best tree in which no arcs cross (Eisner 1996): scores [words, words + 1], column 0 the root; exactly one
    word hangs on the root."""
    n = scores.shape[0]
    scores = scores.astype(np.float64)
    whole, open_ = np.zeros((2, n, n)), np.zeros((2, n, n))     # under the word at the left end [0], at the right end [1]
    whole_split, open_split = np.zeros((2, n, n), np.int64), np.zeros((n, n), np.int64)
    for length in range(1, n):
        for a in range(n - length):
            b = a + length
            totals = whole[0, a, a:b] + whole[1, a + 1:b + 1, b]
            at = int(totals.argmax())
            open_split[a, b] = a + at
            open_[0, a, b], open_[1, a, b] = totals[at] + scores[b, a + 1], totals[at] + scores[a, b + 1]
            totals = whole[1, a, a:b] + open_[1, a:b, b]
            at = int(totals.argmax())
            whole[1, a, b], whole_split[1, a, b] = totals[at], a + at
            totals = open_[0, a, a + 1:b + 1] + whole[0, a + 1:b + 1, b]
            at = int(totals.argmax())
            whole[0, a, b], whole_split[0, a, b] = totals[at], a + 1 + at
    root = int((scores[:, 0] + whole[1, 0, :] + whole[0, :, n - 1]).argmax())
    heads = np.full(n, -1)
    left = [(1, 0, root), (0, root, n - 1)]
    while left:
        end, a, b = left.pop()
        if a == b:
            continue
        at = whole_split[end, a, b]
        heads[at] = b if end else a
        inner = (at, b) if end else (a, at)
        split = open_split[inner]
        left += [(1, a, at) if end else (0, at, b), (0, inner[0], split), (1, split + 1, inner[1])]
    return heads


def parse(model, labels, exceptions, text, one):
    """Words of a text in UD's manner: dictionaries with begin, end, upos, lemma, head, deprel; and tokens, sentences."""
    pieces, joined, known = one.pieces, one.joined, examples.known_lemmas(exceptions)
    tokens, sentences = tokens_and_sentences(text, pieces, joined["bounds"])
    weights, bias = model.relation.weight.detach().numpy(), model.relation.bias.detach().numpy()
    words, bounds = [], []
    for first, last in sentences:
        mine, base = [w for t in tokens[first:last] for w in words_of(text, pieces, t)], len(words)
        anchored = [i for i, (_, _, a) in enumerate(mine) if a is not None]
        anchors = np.array([mine[i][2] for i in anchored])
        heads, relations = {}, {}
        if len(anchors):
            inside = [w for w, s in enumerate(one.starts) if s <= anchors[0] and anchors[-1] < s + one.windows[w]["arcs"].shape[0] - 2]
            if inside:
                w = max(inside, key=lambda w: min(one.margin[w][anchors[0]], one.margin[w][anchors[-1]]))
                row = anchors - one.starts[w] + 1
                found = tree(one.windows[w]["arcs"][row][:, np.concatenate([[0], row])])
                own, root = one.windows[w], one.windows[w]["relation_head"][0]
                over = np.where((found < 0)[:, None], root, own["relation_head"][row[np.maximum(found, 0)]])
                kinds = np.maximum(own["relation_word"][row] + over, 0) @ weights.T + bias
            else:                                        # longer than a window: a chain, rather than nothing
                found = np.arange(len(anchors)) - 1
                root = one.windows[0]["relation_head"][0]
                over = np.where((found < 0)[:, None], root, joined["relation_head"][anchors[np.maximum(found, 0)]])
                kinds = np.maximum(joined["relation_word"][anchors] + over, 0) @ weights.T + bias
            for k, i in enumerate(anchored):
                heads[i] = anchored[found[k]] if found[k] >= 0 else -1
                scores = kinds[k].copy()
                if "root" in labels["deprel"]:
                    scores[labels["deprel"].index("root")] = 1e9 if found[k] < 0 else -1e9
                relations[i] = labels["deprel"][int(scores.argmax())]
        for i, (begin, end, a) in enumerate(mine):
            form = text[begin:end]
            if a is None:                                # the second half of "cannot": what it hangs on, its first half hangs on
                words.append({"begin": begin, "end": end, "upos": "PART", "lemma": {"not": "not", "na": "to", "ta": "to", "me": "me"}.get(form.lower(), form.lower()),
                              "head": base + heads.get(i - 1, -1) if heads.get(i - 1, -1) >= 0 else base + max(0, i - 1), "deprel": "advmod"})
                continue
            upos = labels["upos"][int(joined["upos"][a].argmax())]
            lemma = examples.lemma_of(form, upos, labels["lemma"][int(joined["lemma"][a].argmax())], exceptions, known)
            head = heads.get(i, -1)
            words.append({"begin": begin, "end": end, "upos": upos, "lemma": lemma, "head": base + head if head >= 0 else -1, "deprel": relations.get(i, "dep")})
        bounds.append((tokens[first][0], tokens[last - 1][1]))
    return tokens, bounds, words


# ---- names, attributions, events -------------------------------------------------------------------------------------

def spans(tags, units, pieces):
    """(type index, first piece, last piece, begin, end) of BIO tags over units."""
    out, open_at = [], None
    closes = np.append(units[1:], len(pieces)) - 1
    for i, tag in enumerate(list(tags) + [0]):
        if open_at is not None and (tag == 0 or tag % 2 == 1):
            first, last = units[open_at], closes[i - 1]
            out.append(((tags[open_at] - 1) // 2, open_at, i - 1, int(pieces.begins[first]), int(pieces.ends[last])))
            open_at = None
        if tag and open_at is None:
            open_at = i
    return out


def names(model, one):
    units = np.flatnonzero(one.pieces.unit)
    transitions, start = model.name_chain.numpy()
    tags = crf.best_path(one.joined["names"][units], transitions[0], start[0])
    return [(begin, end, NAME_TYPES[k]) for k, _, _, begin, end in spans(tags, units, one.pieces)]


def roles(model, one, lean=(0.0, 0.0, 0.0)):
    """Spans of each role by its own chain: role -> [(begin, end)], and the units' paths. lean: added to O's score."""
    units = np.flatnonzero(one.pieces.unit)
    transitions, start = model.role_chain.numpy()
    out = {}
    for r, role in enumerate(ROLES):
        emissions = one.joined["roles"][units][:, 3 * r:3 * r + 3].copy()
        emissions[:, 0] += lean[r]
        tags = crf.best_path(emissions, transitions[r], start[r])
        out[role] = [(f, l, b, e) for _, f, l, b, e in spans(tags, units, one.pieces)]
    return out


def attributions(model, one, lean=(0.0, 0.0, 0.0), share=0.0):
    """Attributions: for every cue its source and content. share: how much of the role chains' own scores is mixed in."""
    units = np.flatnonzero(one.pieces.unit)
    found = roles(model, one, lean)
    transitions, start = model.argument_chain.numpy()
    with torch.no_grad():
        table = model.argument_distance.weight.numpy()
        weight, bias = model.argument.weight.numpy(), model.argument.bias.numpy()
    rows, cues, own = one.joined["argument_unit"][units], one.joined["argument_cue"][units], one.joined["roles"][units]
    out = []
    for first, last, begin, end in found["cue"]:
        w = int(one.owner[units[first]])
        s, stop = one.starts[w], one.starts[w] + one.windows[w]["upos"].shape[0] - 2
        near = np.flatnonzero((units >= s) & (units < stop))
        window = one.windows[w]
        at = units[near] - s + 1
        cue = window["argument_cue"][units[first:last + 1].clip(s, stop - 1) - s + 1].mean(0)
        bucket = examples.distances(first - near[0], last - near[0], len(near))
        scores = np.maximum(window["argument_unit"][at] + cue + table[bucket], 0) @ weight.T + bias
        if share:
            mine = window["roles"][at]
            scores[:, 0] += share * (mine[:, 0] + mine[:, 6]) / 2
            scores[:, 1:3] += share * (mine[:, 1:3] + mine[:, 6:7]) / 2
            scores[:, 3:5] += share * (mine[:, 7:9] + mine[:, 0:1]) / 2
        tags = crf.best_path(scores, transitions[0], start[0])
        parts = spans(tags, units[near], _Upto(one.pieces, stop))
        out.append({"source": [(b, e) for k, _, _, b, e in parts if k == 0], "cue": [(begin, end)], "content": [(b, e) for k, _, _, b, e in parts if k == 1]})
    return out


class _Upto:
    """The pieces up to a window's end, for spans to close at."""

    def __init__(self, pieces, stop):
        self.begins, self.ends, self.stop = pieces.begins, pieces.ends, stop

    def __len__(self):
        return self.stop


def events(one):
    """(begin, end, factuality) of units that name an event."""
    p, e = one.pieces, one.joined["events"]
    units = np.flatnonzero(p.unit)
    closes = np.append(units[1:], len(p)) - 1
    return [(int(p.begins[u]), int(p.ends[c]), float(np.clip(e[u, 1], -3, 3))) for u, c in zip(units, closes) if e[u, 0] > 0]


def holds(value):
    """How an event is held, of its factuality."""
    return "asserted" if value >= 1.5 else "denied" if value <= -0.75 else "possible"


def vector(one, begin, end):
    """The vector of a span of characters: the mean over its pieces, of length one."""
    found = examples.covering(one.pieces, begin, end)
    if found is None:
        return np.zeros(one.joined["vectors"].shape[1], np.float32)
    mean = one.joined["vectors"][found[0]:found[1] + 1].mean(0)
    return mean / max(1e-9, np.linalg.norm(mean))
