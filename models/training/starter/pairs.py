# SPDX-License-Identifier: EPL-2.0
"""What the finisher learns from: a picture by the generator, and the drawing it means at four times the side.

A noise blends all styles a little. One style is lifted to most of the blend, sometimes a little of another class comes in, and the drawing that is
asked for is that one style's: so ghosts of others are to be left out.
"""

import json
import os

import numpy as np
import torch
import torch.nn.functional as F

from . import augment, finisher, placing
from .generator import NOISE, truncated_normal

SEED = 20240608
LEAST, MOST = 0.55, 0.99  # share of the style that is asked for
MIXED, ANOTHER = 0.35, 0.2  # how often another class comes in, and its share at most
EVEN = 0.125  # added to each style's weight, so that half of the pairs ask for any style
WHOLE = 0.7  # how many batches are moved by whole pixels and not stretched, so that edges stay as sharp as the drawings'
LARGE = placing.SIDE * finisher.RISE


class Pairs:
    """Draws pairs; a tenth of the classes, and every drawing of theirs, is held out."""

    def __init__(self, folder, network, held=0.1):
        with open(os.path.join(folder, "large.json"), encoding="utf-8") as f:
            described = json.load(f)
        self.network, self.labels = network, described["labels"]
        self.drawing = torch.tensor(described["drawing"])
        self.pixels = np.load(os.path.join(folder, "large.npy"), mmap_mode="r")
        count = len(self.labels)
        order = torch.randperm(count, generator=torch.Generator().manual_seed(SEED))
        self.held = order[:round(held * count)].sort()[0]
        barred = torch.zeros(len(self.pixels), dtype=torch.bool)
        barred[self.drawing[self.held].flatten()] = True
        self.open = (~barred[self.drawing]).float()  # [classes][styles]: pairs that training may ask for
        self.trained = self.open.sum(1).nonzero()[:, 0]

    def draw(self, size, generator, held=False, styles=None):
        """``(pictures [n, 3, 64, 64], drawings [n, 3, 256, 256])`` in -1..1 at one truncation, of held-out or of training classes.

        The style is the noise's own, by its weights, and in training often any other. With ``styles`` it is one of the first so many: the emoji
        sets come first, clip art behind them.
        """
        truncation = torch.rand(1, generator=generator) * 0.98 + 0.02
        among = self.held if held else self.trained
        chosen, other = among[torch.randint(len(among), (2, size), generator=generator)]
        noise = truncated_normal((size, NOISE), generator) * truncation
        weights, place = self.network.factors(noise)
        likely = weights[:, :styles] + 1e-6 if held else (weights + EVEN) * self.open[chosen]
        style = torch.multinomial(likely, 1, generator=generator)
        share = LEAST + (MOST - LEAST) * torch.rand(size, 1, generator=generator)
        lifted = F.one_hot(style[:, 0], weights.shape[1]).float()
        ghosts = weights * (1 - lifted)
        weights = share * lifted + (1 - share) * ghosts / ghosts.sum(1, keepdim=True)
        part = ANOTHER * torch.rand(size, 1, generator=generator) * (torch.rand(size, 1, generator=generator) < MIXED)
        one_hot = F.one_hot(torch.stack([chosen, other]), len(self.labels)).float()
        mixture = (1 - part) * one_hot[0] + part * one_hot[1]
        whole = torch.rand((), generator=generator) < WHOLE
        flipped = torch.rand((), generator=generator) < 0.5
        with torch.no_grad():
            pair = self._placed(mixture, weights, truncation, self._snapped(place) if whole else place, self.drawing[chosen, style[:, 0]])
        return [p.flip(3) for p in pair] if flipped else pair

    def _placed(self, mixture, weights, truncation, place, rows):
        small = self.network.drawing(mixture, weights, truncation).clamp(0, 1)
        large = augment.premultiplied(torch.from_numpy(self.pixels[rows.numpy()]))
        return [placing.placed(small, place), placing.placed(large, place, LARGE)]

    @staticmethod
    def _snapped(place):
        """The factors that move by whole pixels of 256 and stretch nothing."""
        place = place.clone()
        place[:, [0, 3]] = 0
        place[:, 1:3] = (place[:, 1:3] * placing.SHIFT * finisher.RISE).round() / (placing.SHIFT * finisher.RISE)
        return place
