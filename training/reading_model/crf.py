"""A linear chain over units: log-likelihood for training, best path for reading."""
import numpy as np
import torch
from torch import nn


class Chain(nn.Module):
    """Transitions between `tags`, with a start score each; `groups` chains of one shape run side by side."""

    def __init__(self, groups, tags, forbidden=()):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(groups, tags, tags))
        self.start = nn.Parameter(torch.zeros(groups, tags))
        mask = torch.zeros(tags, tags)
        for a, b in forbidden:
            mask[a, b] = -1e4
        self.register_buffer("mask", mask, persistent=False)

    def loss(self, emissions, tags, lengths, group):
        """Mean negative log-likelihood per chain. emissions [n, length, tags]; group [n]: which chain each row belongs to."""
        transitions, start = (self.transitions + self.mask)[group], self.start[group]
        return Likelihood.apply(emissions.float(), transitions, start, tags, lengths).mean()

    def numpy(self):
        return (self.transitions + self.mask).detach().numpy(), self.start.detach().numpy()


class Likelihood(torch.autograd.Function):
    """Negative log-likelihood of tag sequences. Its gradient is known in closed form (marginals less the gold), so the sums over
    paths run forward and backward in NumPy, in scaled probabilities, and no step is recorded."""

    @staticmethod
    def forward(context, emissions, transitions, start, tags, lengths):
        device = emissions.device
        e, t, s, y = (x.detach().cpu().double().numpy() if x.is_floating_point() else x.cpu().numpy() for x in (emissions, transitions, start, tags))
        n, length, k = e.shape
        alive = np.arange(length)[None] < lengths.cpu().numpy()[:, None]
        e = e.copy()
        e[:, 0] += s
        top = e.max(2, keepdims=True)
        p, m = np.exp(e - top), np.exp(t)
        alpha, beta, scale = np.zeros_like(p), np.ones_like(p), np.ones((n, length))
        alpha[:, 0] = p[:, 0]
        scale[:, 0] = alpha[:, 0].sum(1)
        alpha[:, 0] /= scale[:, 0, None]
        for i in range(1, length):
            step = np.matmul(alpha[:, i - 1, None], m)[:, 0] * p[:, i]
            scale[:, i] = np.where(alive[:, i], step.sum(1), 1.0)
            alpha[:, i] = np.where(alive[:, i, None], step / scale[:, i, None], alpha[:, i - 1])
        for i in range(length - 1, 0, -1):
            step = np.matmul(m, (p[:, i] * beta[:, i])[:, :, None])[:, :, 0] / scale[:, i, None]
            beta[:, i - 1] = np.where(alive[:, i, None], step, beta[:, i])
        marginals = alpha * beta * alive[:, :, None]
        pairs = np.einsum("nia,nab,nib->nab", alpha[:, :-1] * alive[:, 1:, None], m, p[:, 1:] * beta[:, 1:] / scale[:, 1:, None])
        rows = np.arange(n)[:, None]
        steps = np.take_along_axis(e, y[:, :, None], 2)[:, :, 0] * alive
        moves = t[rows, y[:, :-1], y[:, 1:]] * alive[:, 1:]
        total = ((np.log(scale) + top[:, :, 0]) * alive).sum(1)
        gold = np.zeros_like(marginals)
        np.put_along_axis(gold, y[:, :, None], 1.0, 2)
        gold *= alive[:, :, None]
        seen = np.zeros_like(pairs)
        np.add.at(seen, (np.broadcast_to(rows, y[:, 1:].shape)[alive[:, 1:]], y[:, :-1][alive[:, 1:]], y[:, 1:][alive[:, 1:]]), 1.0)
        f = lambda x: torch.from_numpy(x.astype(np.float32)).to(device)
        context.save_for_backward(f(marginals - gold), f(pairs - seen))
        return f(total - steps.sum(1) - moves.sum(1))

    @staticmethod
    def backward(context, upstream):
        emissions, pairs = context.saved_tensors
        emissions = emissions * upstream[:, None, None]
        return emissions, pairs * upstream[:, None, None], emissions[:, 0], None, None


def best_path(emissions, transitions, start):
    """Viterbi over one sequence, in NumPy."""
    length, _ = emissions.shape
    if not length:
        return []
    score, back = start + emissions[0], []
    for t in range(1, length):
        step = score[:, None] + transitions
        back.append(step.argmax(0))
        score = step.max(0) + emissions[t]
    path = [int(score.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


BIO = ((0, 2),)                               # O may not be followed by I
BIO_TWO = ((0, 2), (0, 4), (1, 4), (2, 4), (3, 2), (4, 2))   # O, B-source, I-source, B-content, I-content
