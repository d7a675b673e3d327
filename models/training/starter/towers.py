# SPDX-License-Identifier: EPL-2.0
"""The image towers and their text projections.

Both towers embed a 64 px picture in 256 dimensions beside a projection of frozen MiniLM vectors (the text side
is locked: Zhai et al. 2022, "LiT"). The two are of different architectures on purpose: what fools the one that a search
uses should not fool the one that judges.
"""

import torch
from torch import nn
import torch.nn.functional as F

WIDTH = 256
SENTENCE = 384
MEAN = (0.70, 0.66, 0.62)
STD = (0.32, 0.32, 0.35)


def conv(inputs, outputs, kernel=3, stride=1, groups=1):
    """A convolution and its batch norm."""
    return nn.Sequential(nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
                         nn.BatchNorm2d(outputs))


def halved():
    """Means of 2x2; the flag spares the exporter a padding of nothing."""
    return nn.AvgPool2d(2, count_include_pad=False)


class Basic(nn.Module):
    """Two 3x3 convolutions around a shortcut (He et al. 2016)."""

    def __init__(self, inputs, outputs, stride=1):
        super().__init__()
        self.first = conv(inputs, outputs, 3, stride)
        self.second = conv(outputs, outputs)
        self.shortcut = conv(inputs, outputs, 1, stride) if stride != 1 or inputs != outputs else nn.Identity()

    def forward(self, x):
        return F.relu(self.shortcut(x) + self.second(F.relu(self.first(x))))


class Gated(nn.Module):
    """Narrow, 3x3, wide, around a shortcut, with a gate on the channels (Hu et al. 2018)."""

    def __init__(self, inputs, outputs, inner):
        super().__init__()
        self.narrow = conv(inputs, inner, 1)
        self.spatial = conv(inner, inner)
        self.widen = conv(inner, outputs, 1)
        self.squeeze = nn.Linear(outputs, outputs // 8)
        self.excite = nn.Linear(outputs // 8, outputs)
        self.shortcut = conv(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x):
        y = self.widen(F.leaky_relu(self.spatial(F.leaky_relu(self.narrow(x), 0.1)), 0.1))
        gate = torch.sigmoid(self.excite(F.relu(self.squeeze(y.mean((2, 3))))))
        return F.leaky_relu(self.shortcut(x) + y * gate.unsqueeze(2).unsqueeze(3), 0.1)


def guide_trunk(version):
    """A small residual network, about 1.1 M parameters; 2 M in its second version, which has one more block where views are smallest."""
    return nn.Sequential(conv(3, 32, 3, 2), nn.ReLU(), conv(32, 48, 3, 2), nn.ReLU(),
                         Basic(48, 48), Basic(48, 96, 2), Basic(96, 96), Basic(96, 224, 2),
                         *(Basic(224, 224) for _ in range(version - 1))), 224


def judge_trunk(version):
    """Overlapping patches, then gated bottlenecks with pooling between, about 1.2 M parameters; 1.5 M in its second version."""
    return nn.Sequential(conv(3, 64, 7, 4), nn.LeakyReLU(0.1),
                         Gated(64, 80, 56), Gated(80, 80, 56), halved(),
                         Gated(80, 176, 96), Gated(176, 176, 96), halved(),
                         Gated(176, 320, 160), *(Gated(320, 320, 160) for _ in range(version))), 320


class ImageTower(nn.Module):
    """Pixels ``[n, 3, 64, 64]``, normalised by ``MEAN`` and ``STD``, to ``[n, 256]``."""

    def __init__(self, role, version=1):
        super().__init__()
        self.trunk, width = {"guide": guide_trunk, "judge": judge_trunk}[role](version)
        self.head = nn.Linear(width, WIDTH)
        self.drop = nn.Dropout(0.1)

    def forward(self, pixels):
        return self.head(self.drop(self.trunk(pixels).mean((2, 3))))


class TextProjection(nn.Module):
    """MiniLM sentence vectors ``[n, 384]`` to ``[n, 256]``: a linear map and a small correction."""

    def __init__(self, hidden=512):
        super().__init__()
        self.straight = nn.Linear(SENTENCE, WIDTH)
        self.first = nn.Linear(SENTENCE, hidden)
        self.second = nn.Linear(hidden, WIDTH)
        self.drop = nn.Dropout(0.2)

    def forward(self, sentence):
        bent = self.second(self.drop(F.relu(self.first(sentence * 8))))
        return self.straight(sentence * 8) + 0.5 * bent


class Pair(nn.Module):
    """An image tower, its text projection and the temperature between them."""

    def __init__(self, role, version=1):
        super().__init__()
        self.image = ImageTower(role, version)
        self.text = TextProjection()
        self.scale = nn.Parameter(torch.tensor(3.0))  # natural logarithm

    def logit_scale(self):
        """What cosines are multiplied by, at most 60."""
        return self.scale.clamp(max=4.1).exp()


def normalised(pixels):
    """0..1 pixels as the towers take them."""
    mean, std = pixels.new_tensor(MEAN).view(1, 3, 1, 1), pixels.new_tensor(STD).view(1, 3, 1, 1)
    return (pixels - mean) / std
