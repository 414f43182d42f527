"""Fits the weights of the comparison's logistic regression to pairs of claims judged one by one.

    python -m same_thing.fit TRAITS OUT

TRAITS is what eval's PairTraits writes; OUT the comparison's same-thing.tsv. Numpy alone; the same input gives the same weights.
Printed: how well pairs of stories that were left out are ranked.
"""
import sys

import numpy as np

# Strength of the pull of each weight, in units of its trait's spread, towards nought: chosen by the ranking of left-out stories.
PULL = 5.0
FOLDS = 10


def read(path):
    """Stories, whether the same, values, and the names of the traits."""
    with open(path, encoding="utf8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    stories = np.array([row[0] for row in rows])
    same = np.array([float(row[1]) for row in rows])
    values = np.array([[float(value) for value in row[2:]] for row in rows])
    return stories, same, values, names


def fitted(values, same):
    """A weight for each trait, and what is added to all: Newton's method on scaled traits."""
    mean, spread = values.mean(0), values.std(0)
    spread[spread == 0] = 1
    scaled = np.hstack([(values - mean) / spread, np.ones((len(values), 1))])
    pull = np.full(scaled.shape[1], PULL)
    pull[-1] = 0
    weights = np.zeros(scaled.shape[1])
    for _ in range(50):
        told = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (told - same) + pull * weights
        bend = (scaled * (told * (1 - told))[:, None]).T @ scaled + np.diag(pull)
        weights = weights - np.linalg.solve(bend, slope)
    own = weights[:-1] / spread
    return own, weights[-1] - own @ mean


def ranked(same, told):
    """How often a pair of the same thing stands before one that is not."""
    yes, no = told[same == 1], told[same == 0]
    return float(np.mean([(y > no).mean() + (y == no).mean() / 2 for y in yes]))


def left_out(stories, same, values):
    """What is told of each pair by weights that have not seen its story."""
    told = np.zeros(len(same))
    fold = {story: number % FOLDS for number, story in enumerate(sorted(set(stories)))}
    folds = np.array([fold[story] for story in stories])
    for number in range(FOLDS):
        out = folds == number
        weights, bias = fitted(values[~out], same[~out])
        told[out] = 1 / (1 + np.exp(-(values[out] @ weights + bias)))
    return told


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    stories, same, values, names = read(arguments[0])
    told = left_out(stories, same, values)
    right = ((told >= 0.5) == (same == 1)).mean()
    print(f"{len(same)} pairs, {int(same.sum())} the same; stories left out: ranked rightly {ranked(same, told):.3f}, told rightly {right:.3f}")
    weights, bias = fitted(values, same)
    with open(arguments[1], "w", encoding="utf8") as out:
        out.write("# How much each trait of a pair of claims counts for their stating the same thing; made by training/same_thing.\n")
        out.write(f"BIAS\t{bias:.4f}\n")
        for name, weight in zip(names, weights):
            out.write(f"{name}\t{weight:.4f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
