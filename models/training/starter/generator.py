# SPDX-License-Identifier: EPL-2.0
"""The generator: a small class-conditional network of the BigGAN kind (Brock et al. 2018) at 64 px.

The class carries the thing. The noise carries how it is drawn: fixed orthonormal directions of the noise are read as
factors, some of which choose among a small dictionary of learned styles through a softmax, so that any noise lands in
the hull of styles that training saw; the others place, light and ground the drawing.
"""

import math

import torch
from torch import nn
import torch.nn.functional as F

NOISE = 128
CLASS_WIDTH = 128
STYLE_WIDTH = 64
PLACING = 16  # factors beside the style's; see ``factors``
STYLE_GAIN = 4.0
STATISTICS = 11  # truncations 0, 0.1 ... 1 at which batch-norm statistics are measured
CHANNELS = (256, 192, 96, 56)
LAST = 12


def truncated_normal(shape, generator):
    """A normal on [-2, 2], as BigGAN draws its noise."""
    uniform = torch.rand(shape, generator=generator)
    low, high = 0.5 * (1 + math.erf(-2 / math.sqrt(2))), 0.5 * (1 + math.erf(2 / math.sqrt(2)))
    return math.sqrt(2) * torch.erfinv(2 * (low + (high - low) * uniform) - 1)


def directions(styles):
    """``[styles + PLACING, NOISE]``: orthonormal rows, the same for every training run."""
    seeded = torch.randn(NOISE, styles + PLACING, generator=torch.Generator().manual_seed(64))
    return torch.linalg.qr(seeded)[0].t().contiguous()


class ConditionalNorm(nn.Module):
    """Batch norm with gain and bias from a condition, and statistics that depend on the truncation.

    In training the batch's own statistics are used (a batch has one truncation); afterwards a table of statistics
    measured at ``STATISTICS`` truncations is interpolated linearly, as BigGAN-deep's table is.
    """

    def __init__(self, channels, condition):
        super().__init__()
        self.affine = nn.Linear(condition, 2 * channels)
        nn.init.normal_(self.affine.weight, std=0.02)
        nn.init.zeros_(self.affine.bias)
        self.register_buffer("means", torch.zeros(STATISTICS, channels))
        self.register_buffer("variances", torch.ones(STATISTICS, channels))
        self.channels = channels
        self.measuring = None

    def forward(self, x, condition, rows):
        """``rows [1, STATISTICS]`` are the interpolation weights of the truncation."""
        if self.training or self.measuring is not None:
            x = self._by_batch(x)
        else:
            mean, variance = rows @ self.means, rows @ self.variances
            x = (x - mean.view(1, -1, 1, 1)) / torch.sqrt(variance + 1e-5).view(1, -1, 1, 1)
        gain, bias = self.affine(condition).split(self.channels, 1)
        return x * (1 + gain).unsqueeze(2).unsqueeze(3) + bias.unsqueeze(2).unsqueeze(3)

    def _by_batch(self, x):
        if self.measuring is not None:
            wide = x.float()
            self.measuring[0].append(wide.mean((0, 2, 3)))
            self.measuring[1].append(wide.var((0, 2, 3), unbiased=False))
        return F.batch_norm(x, None, None, training=True)


class Rise(nn.Module):
    """A residual block that doubles the side: one convolution before the doubling, one after."""

    def __init__(self, inputs, outputs, condition):
        super().__init__()
        self.norm_low = ConditionalNorm(inputs, condition)
        self.low = nn.Conv2d(inputs, outputs, 3, 1, 1, bias=False)
        self.norm_high = ConditionalNorm(outputs, condition)
        self.high = nn.Conv2d(outputs, outputs, 3, 1, 1)
        self.shortcut = nn.Conv2d(inputs, outputs, 1)

    def forward(self, x, condition, rows):
        y = self.low(F.relu(self.norm_low(x, condition, rows)))
        y = F.interpolate(y, scale_factor=2.0, mode="nearest")
        y = self.high(F.relu(self.norm_high(y, condition, rows)))
        return y + F.interpolate(self.shortcut(x), scale_factor=2.0, mode="nearest")


class Attention(nn.Module):
    """Self-attention over the places of a feature map (Zhang et al. 2018), entering with weight 0."""

    def __init__(self, channels, side, inner=16):
        super().__init__()
        self.query = nn.Conv2d(channels, inner, 1)
        self.key = nn.Conv2d(channels, inner, 1)
        self.value = nn.Conv2d(channels, channels // 2, 1)
        self.out = nn.Conv2d(channels // 2, channels, 1)
        self.weight = nn.Parameter(torch.zeros(1))
        self.side, self.inner, self.half = side, inner, channels // 2

    def forward(self, x):
        places = self.side * self.side
        query = self.query(x).reshape(-1, self.inner, places).transpose(1, 2)
        key = self.key(x).reshape(-1, self.inner, places)
        value = self.value(x).reshape(-1, self.half, places)
        beta = torch.softmax(torch.matmul(query, key) / math.sqrt(self.inner), 2)
        y = torch.matmul(value, beta.transpose(1, 2)).reshape(-1, self.half, self.side, self.side)
        return x + self.weight * self.out(y)


class Generator(nn.Module):
    """``noise [n, 128]``, ``classes [n, K]`` (a mixture), ``truncation [1]`` to ``[n, 3, 64, 64]`` in -1..1."""

    def __init__(self, classes, prior, condition=320):
        super().__init__()
        styles = self.style_count = len(prior)
        self.classes = nn.Parameter(torch.randn(classes, CLASS_WIDTH))
        self.styles = nn.Parameter(torch.randn(styles, STYLE_WIDTH))
        self.register_buffer("prior", torch.tensor(prior, dtype=torch.float32))
        self.register_buffer("directions", directions(styles))
        self.register_buffer("places", torch.arange(STATISTICS, dtype=torch.float32).view(1, -1))
        self.gate = nn.Linear(STYLE_WIDTH, CLASS_WIDTH)
        inputs = CLASS_WIDTH + STYLE_WIDTH + PLACING
        self.mapping = nn.Sequential(nn.Linear(inputs, 512), nn.LeakyReLU(0.2),
                                     nn.Linear(512, condition), nn.LeakyReLU(0.2))
        self.seed = nn.Linear(condition, CHANNELS[0] * 16)
        self.blocks = nn.ModuleList(Rise(i, o, condition) for i, o in zip(CHANNELS, CHANNELS[1:]))
        self.attention = Attention(CHANNELS[2], 16)
        self.norm = ConditionalNorm(CHANNELS[3], condition)
        self.spread = nn.Conv2d(CHANNELS[3], LAST * 4, 3, 1, 1)
        self.fine = nn.Conv2d(LAST, LAST, 3, 1, 1)
        self.colour = nn.Conv2d(LAST, 3, 3, 1, 1)

    def factors(self, noise):
        """``(style weights [n, styles], placing [n, PLACING])`` that a noise stands for."""
        factors = noise @ self.directions.t()
        styles, placing = factors.split([self.style_count, PLACING], 1)
        return torch.softmax(STYLE_GAIN * styles + self.prior, 1), placing

    def forward(self, noise, classes, truncation):
        rows = torch.relu(1 - (truncation.view(1, 1) * (STATISTICS - 1) - self.places).abs())
        weights, placing = self.factors(noise)
        style = weights @ self.styles
        thing = (classes @ self.classes) * (1 + self.gate(style))
        condition = self.mapping(torch.cat([thing, style, placing], 1))
        x = self.seed(condition).reshape(-1, CHANNELS[0], 4, 4)
        for place, block in enumerate(self.blocks):
            x = block(x, condition, rows)
            if place == 1:
                x = self.attention(x)
        x = self.spread(F.relu(self.norm(x, condition, rows)))
        x = x.reshape(-1, LAST, 2, 2, 32, 32).permute(0, 1, 4, 2, 5, 3).reshape(-1, LAST, 64, 64)
        x = x + self.fine(F.leaky_relu(x, 0.2))
        return torch.tanh(self.colour(F.leaky_relu(x, 0.2)))

    @torch.no_grad()
    def measure(self, batches, size, generator):
        """Fills every norm's table: statistics over ``batches`` batches of random classes per truncation."""
        norms = [m for m in self.modules() if isinstance(m, ConditionalNorm)]
        for row in range(STATISTICS):
            truncation = torch.tensor([row / (STATISTICS - 1)])
            for norm in norms:
                norm.measuring = ([], [])
            for _ in range(batches):
                noise = truncated_normal((size, NOISE), generator) * truncation
                drawn = torch.randint(len(self.classes), (size,), generator=generator)
                place = self.classes.device
                self(noise.to(place), F.one_hot(drawn, len(self.classes)).float().to(place), truncation.to(place))
            for norm in norms:
                means, variances = (torch.stack(m) for m in norm.measuring)
                norm.means[row] = means.mean(0)
                norm.variances[row] = variances.mean(0) + means.var(0, unbiased=False)
                norm.measuring = None
