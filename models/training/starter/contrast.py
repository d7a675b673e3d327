# SPDX-License-Identifier: EPL-2.0
"""The loss of the towers: pictures and texts that belong together are to be nearer to each other than to any others.

A batch has views of single drawings and of composed scenes. The texts it is compared with are phrases of the bank (names, tags) and captions. What would
be wrong to push apart is left out of the comparison: a caption of a cat is no negative of another cat's picture.
"""

import torch
import torch.nn.functional as F

from . import running, towers

SMOOTHING, LIKENESS = 0.1, 0.07  # share of the target that goes to texts of like meaning, and the temperature of that likeness
OWN = 0.5  # share of a scene's target that is its caption; the rest are the names and tags of the things shown
TO_IMAGE, TO_NAME = 0.5, 0.3  # weights beside the picture's own loss: a text among pictures, a caption among names
QUEUE, FROM = 2048, 400  # earlier pictures kept as negatives, and the step from which they are heard
NOTHING = -1


class Queue:
    """The embeddings of the latest pictures, as negatives of texts (cross-batch memory: Wang et al. 2020), and what they show."""

    def __init__(self):
        self.embeddings, self.keys = torch.zeros(0, towers.WIDTH), torch.zeros(0, 2, dtype=torch.long)

    def push(self, embeddings, keys):
        """Adds a batch; forgets the oldest."""
        self.embeddings = torch.cat([embeddings.detach().cpu().float(), self.embeddings])[:QUEUE].contiguous()
        self.keys = torch.cat([keys, self.keys])[:QUEUE].contiguous()

    def state(self):
        return {"embeddings": self.embeddings, "keys": self.keys}

    def restore(self, state):
        self.embeddings, self.keys = state["embeddings"], state["keys"]


class Batch:
    """What a step compares: rows of drawings first, scenes behind them.

    ``rows [n, 2]`` are the drawings shown (the second ``NOTHING`` where there is none), ``captions`` the numbers of the scenes' captions in ``scenes``.
    """

    def __init__(self, bank, scenes, rows, captions, others, generator):
        self.bank, self.rows, self.count = bank, rows, len(captions)
        shown = rows[rows >= 0]
        self.numbers = bank.around(shown, others, generator)
        self.captions = [scenes.captions[i] for i in captions.tolist()]
        self.sentences = torch.cat([bank.templated(self.numbers, generator), scenes.vectors[captions]])
        self.keys = torch.where(rows >= 0, bank.keys[rows.clamp(min=0)], torch.tensor(NOTHING))

    def targets(self):
        """``[n, texts]``: how much of each text is right for each picture; rows sum to 1."""
        n, phrases = len(self.rows), len(self.numbers)
        result = torch.zeros(n, phrases + self.count)
        parts = (self.rows >= 0).float()
        parts = parts / parts.sum(1, keepdim=True)
        for j in range(2):
            row = self.rows[:, j].clamp(min=0)
            place = torch.searchsorted(self.numbers, self.bank.index[row]).clamp(max=phrases - 1)
            result.scatter_add_(1, place, self.bank.weight[row] * parts[:, j:j + 1])
        scenes = torch.arange(self.count)
        result[n - self.count:] *= 1 - OWN
        result[n - self.count + scenes, phrases + scenes] += OWN
        return result / result.sum(1, keepdim=True)

    def smoothed(self, targets):
        """``targets``, a little of them on texts that MiniLM finds alike."""
        meant = F.normalize(targets @ self.sentences, dim=1)
        alike = torch.softmax(meant @ self.sentences.t() / LIKENESS, 1)
        return (1 - SMOOTHING) * targets + SMOOTHING * alike

    def shares(self, keys):
        """``[n, m]``: whether picture i shows something of the things ``keys [m, 2]``."""
        result = torch.zeros(len(self.keys), len(keys), dtype=torch.bool)
        for a in range(2):
            for b in range(2):
                result |= (self.keys[:, a:a + 1] == keys[None, :, b]) & (keys[None, :, b] != NOTHING)
        return result

    def silent(self):
        """``[n, texts]``: captions that are neither right nor wrong for a picture, showing something of the same."""
        n = len(self.rows)
        captions = self.shares(self.keys[n - self.count:])
        scenes = torch.arange(self.count)
        captions[n - self.count + scenes, scenes] = False
        return torch.cat([torch.zeros(n, len(self.numbers), dtype=torch.bool), captions], 1)


def of_pictures(logits, batch):
    """Each picture among the texts."""
    logits = logits.masked_fill(batch.silent().to(logits.device), -1e4)
    targets = batch.smoothed(batch.targets()).masked_fill(batch.silent(), 0).to(logits.device)
    return -(F.log_softmax(logits, 1) * targets).sum(1).mean()


def of_texts(image, texts, batch, queue, scale, generator):
    """One text of each picture among the pictures of the batch and of the queue: its own, or any of the same thing alone."""
    n, device = len(image), image.device
    picked = torch.multinomial(batch.targets(), 1, generator=generator)[:, 0]
    pictures = torch.cat([image, queue.embeddings.to(device)])
    keys = torch.cat([batch.keys, queue.keys])
    shares, alone = batch.shares(keys), keys[:, 1] == NOTHING
    right = torch.zeros_like(shares)
    right[:, :n] = shares[:, :n] & alone[None, :n] & alone[:n, None]
    right[torch.arange(n), torch.arange(n)] = True
    logits = (texts[picked.to(device)] @ pictures.t() * scale).masked_fill((shares & ~right).to(device), -1e4)
    right = right.float().to(device)
    return -(F.log_softmax(logits, 1) * right).sum(1).div(right.sum(1)).mean()


def of_captions(texts, batch, scale):
    """Each caption among the phrases: the names of its things, so that what stands around a name leaves it its meaning."""
    n, phrases = len(batch.rows), len(batch.numbers)
    targets = batch.targets()[n - batch.count:, :phrases]
    targets = (targets / targets.sum(1, keepdim=True).clamp(min=1e-6)).to(texts.device)
    return -(F.log_softmax(texts[phrases:] @ texts[:phrases].t() * scale, 1) * targets).sum(1).mean()


def loss(pair, pixels, batch, queue, step, generator):
    """The whole loss of a batch of views ``[n, 3, side, side]``; the queue grows by it."""
    noisy = batch.sentences + 0.01 * torch.randn(batch.sentences.shape, generator=generator)
    with running.mixed_precision(pixels.device):
        image, texts = pair.image(pixels), pair.text(noisy.to(pixels.device))
    image, texts = F.normalize(image.float(), dim=1), F.normalize(texts.float(), dim=1)
    scale = pair.logit_scale()
    total = of_pictures(image @ texts.t() * scale, batch)
    total = total + TO_IMAGE * of_texts(image, texts, batch, queue, scale, generator)
    if batch.count:
        total = total + TO_NAME * of_captions(texts, batch, scale)
    if step >= FROM:
        queue.push(image, batch.keys)
    return total
