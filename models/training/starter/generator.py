# SPDX-License-Identifier: EPL-2.0
"""The generator: a small class-conditional network of the BigGAN kind (Brock et al. 2018) at 64 px.

The class carries the thing. The noise carries how it is drawn: fixed orthonormal directions of the noise are read as
factors, some of which choose among a few styles through a softmax, so that any noise lands in the hull of styles that
training saw; the others place, light and ground the drawing (see ``placing``).

Class and style give a code, the code a coarse picture through a linear basis (``basis`` computes both from the drawings in
closed form, for training to start from), and convolutions with conditional batch norm make it the drawing.
"""

import math

import torch
from torch import nn
import torch.nn.functional as F

from . import placing

NOISE = 128
COARSE = 32
PLANES = 4  # premultiplied red, green, blue, and alpha
STYLE_GAIN = 3.5
STATISTICS = 11  # truncations 0, 0.1 ... 1 at which batch-norm statistics are measured
LOW, MIDDLE, FINE = 64, 48, 16  # channels at 16, 32 and 64 px
CONDITION = 96


def truncated_normal(shape, generator):
    """A normal on [-2, 2], as BigGAN draws its noise."""
    uniform = torch.rand(shape, generator=generator)
    low, high = 0.5 * (1 + math.erf(-2 / math.sqrt(2))), 0.5 * (1 + math.erf(2 / math.sqrt(2)))
    return math.sqrt(2) * torch.erfinv(2 * (low + (high - low) * uniform) - 1)


def directions(styles):
    """``[styles + placing.FACTORS, NOISE]``: orthonormal rows, the same for every training run."""
    seeded = torch.randn(NOISE, styles + placing.FACTORS, generator=torch.Generator().manual_seed(64))
    return torch.linalg.qr(seeded)[0].t().contiguous()


class ConditionalNorm(nn.Module):
    """Batch norm with gain and bias from a condition, and statistics that depend on the truncation.

    In training the batch's own statistics are used (a batch has one truncation); afterwards a table of statistics
    measured at ``STATISTICS`` truncations is interpolated linearly, as BigGAN-deep's table is.
    """

    def __init__(self, channels, condition=CONDITION):
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


class Residual(nn.Module):
    """Two convolutions around a shortcut, each after a conditional norm."""

    def __init__(self, channels):
        super().__init__()
        self.norms = nn.ModuleList(ConditionalNorm(channels) for _ in range(2))
        self.convs = nn.ModuleList(nn.Conv2d(channels, channels, 3, 1, 1) for _ in range(2))

    def forward(self, x, condition, rows):
        y = x
        for norm, conv in zip(self.norms, self.convs):
            y = conv(F.relu(norm(y, condition, rows)))
        return x + y


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

    def __init__(self, classes, prior, thing=448, code=320):
        super().__init__()
        self.style_count, self.code = len(prior), code
        self.classes = nn.Parameter(torch.randn(classes, thing))
        self.codes = nn.Parameter(torch.randn(thing, self.style_count * code) / math.sqrt(thing))
        self.register_buffer("basis", torch.randn(code, PLANES * COARSE * COARSE) / math.sqrt(code))
        self.register_buffer("mean", torch.zeros(PLANES * COARSE * COARSE))
        self.register_buffer("prior", torch.tensor(prior, dtype=torch.float32))
        self.register_buffer("directions", directions(self.style_count))
        self.register_buffer("places", torch.arange(STATISTICS, dtype=torch.float32).view(1, -1))
        self.thing = nn.Linear(thing, CONDITION)
        self.styles = nn.Linear(self.style_count, CONDITION, bias=False)
        self.enter = nn.Conv2d(PLANES * 4, LOW, 3, 1, 1)
        self.low = nn.ModuleList(Residual(LOW) for _ in range(2))
        self.attention = Attention(LOW, COARSE // 2)
        self.norm_low, self.rise = ConditionalNorm(LOW), nn.Conv2d(LOW, MIDDLE, 3, 1, 1)
        self.beside = nn.Conv2d(PLANES, MIDDLE, 3, 1, 1)
        self.norm_middle, self.middle = ConditionalNorm(MIDDLE), nn.Conv2d(MIDDLE, MIDDLE, 3, 1, 1)
        self.norm_fine, self.spread = ConditionalNorm(MIDDLE), nn.Conv2d(MIDDLE, FINE * 4, 3, 1, 1)
        self.draw = nn.Conv2d(FINE, PLANES, 3, 1, 1)
        nn.init.zeros_(self.draw.weight)

    def factors(self, noise):
        """``(style weights [n, styles], placing factors [n, placing.FACTORS])`` that a noise stands for."""
        styles, place = (noise @ self.directions.t()).split([self.style_count, placing.FACTORS], 1)
        return torch.softmax(STYLE_GAIN * styles + self.prior, 1), place

    def coarse(self, thing, weights):
        """The linear picture ``[n, 4, 32, 32]`` of embedded classes ``[n, thing]`` in weighted styles."""
        codes = (thing @ self.codes).reshape(-1, self.style_count, self.code)
        code = torch.matmul(weights.unsqueeze(1), codes).reshape(-1, self.code)
        return (code @ self.basis + self.mean).reshape(-1, PLANES, COARSE, COARSE)

    def drawing(self, classes, weights, truncation):
        """The drawing alone, premultiplied ``[n, 4, 64, 64]``, nominally in 0..1."""
        rows = torch.relu(1 - (truncation.view(1, 1) * (STATISTICS - 1) - self.places).abs())
        thing = classes @ self.classes
        coarse = self.coarse(thing, weights)
        condition = F.leaky_relu(self.thing(thing) + self.styles(weights), 0.2)
        half = COARSE // 2
        x = coarse.reshape(-1, PLANES, half, 2, half, 2).permute(0, 1, 3, 5, 2, 4).reshape(-1, PLANES * 4, half, half)
        x = self.enter(x)
        x = self.attention(self.low[0](x, condition, rows))
        x = self.low[1](x, condition, rows)
        x = F.interpolate(self.rise(F.relu(self.norm_low(x, condition, rows))), scale_factor=2.0, mode="nearest")
        x = x + self.beside(coarse)
        x = x + self.middle(F.relu(self.norm_middle(x, condition, rows)))
        x = self.spread(F.relu(self.norm_fine(x, condition, rows)))
        x = x.reshape(-1, FINE, 2, 2, COARSE, COARSE).permute(0, 1, 4, 2, 5, 3)
        x = self.draw(F.leaky_relu(x.reshape(-1, FINE, 2 * COARSE, 2 * COARSE), 0.2))
        return x + F.interpolate(coarse, scale_factor=2.0, mode="nearest")

    def forward(self, noise, classes, truncation):
        weights, place = self.factors(noise)
        picture = self.drawing(classes, weights, truncation).clamp(0, 1)
        return placing.placed(picture, place)

    @torch.no_grad()
    def measure(self, batches, size, generator):
        """Fills every norm's table: statistics over ``batches`` batches of random classes per truncation."""
        norms = [m for m in self.modules() if isinstance(m, ConditionalNorm)]
        place = self.classes.device
        for row in range(STATISTICS):
            truncation = torch.tensor([row / (STATISTICS - 1)])
            for norm in norms:
                norm.measuring = ([], [])
            for _ in range(batches):
                noise = truncated_normal((size, NOISE), generator) * truncation
                drawn = F.one_hot(torch.randint(len(self.classes), (size,), generator=generator), len(self.classes))
                weights, _ = self.factors(noise.to(place))
                self.drawing(drawn.float().to(place), weights, truncation.to(place))
            for norm in norms:
                means, variances = (torch.stack(m) for m in norm.measuring)
                norm.means[row] = means.mean(0)
                norm.variances[row] = variances.mean(0) + means.var(0, unbiased=False)
                norm.measuring = None
