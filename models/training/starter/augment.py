# SPDX-License-Identifier: EPL-2.0
"""What a tower sees of a drawing: placed, laid on a background, coloured, blurred, cut and noisy.

A search exploits whatever a tower is blind to, so the views are varied strongly. All functions take
and return float tensors; colours are 0..1.
"""

import torch
import torch.nn.functional as F


def premultiplied(rgba):
    """``uint8 [n, h, w, 4]`` as float ``[n, 4, h, w]`` in 0..1, colours times alpha."""
    x = rgba.permute(0, 3, 1, 2).float().div_(255)
    return torch.cat([x[:, :3] * x[:, 3:], x[:, 3:]], 1)


def on_white(rgba):
    """``uint8 [n, h, w, 4]`` laid on white, ``[n, 3, h, w]``: the plain view, for evaluation."""
    x = premultiplied(rgba)
    return x[:, :3] + 1 - x[:, 3:]


def uniform(n, low, high, generator):
    """``[n, 1, 1, 1]`` drawn uniformly."""
    return torch.rand(n, 1, 1, 1, generator=generator) * (high - low) + low


def chance(n, probability, generator):
    """``[n, 1, 1, 1]`` of 0 or 1."""
    return (torch.rand(n, 1, 1, 1, generator=generator) < probability).float()


def placed(x, scale, angle, shift_x, shift_y, flip, side=64):
    """Affine placement of premultiplied pictures, ``[n, c, side, side]``; all arguments ``[n]``, shifts in half widths."""
    cos, sin = torch.cos(angle) / scale, torch.sin(angle) / scale
    theta = torch.stack([torch.stack([cos * flip, -sin * flip, -shift_x * flip], 1),
                         torch.stack([sin, cos, -shift_y], 1)], 1)
    grid = F.affine_grid(theta, [*x.shape[:2], side, side], align_corners=False)
    return F.grid_sample(x, grid, align_corners=False)


LIGHT = 0.3  # share of the views that are only placed: on white, whole, upright
LARGEST = 1.55  # times a drawing's own size


def views(rgba, generator, side=64, light=LIGHT):
    """Training views ``[n, 3, side, side]`` of ``uint8 [n, 64, 64, 4]`` drawings; a share of ``light`` is only placed."""
    return views_of(premultiplied(rgba), generator, side, light)


def views_of(pictures, generator, side=64, light=LIGHT, largest=LARGEST):
    """The same of premultiplied pictures ``[n, 4, 64, 64]``, enlarged (and so cropped) up to ``largest`` times."""
    strength = (torch.rand(len(pictures), generator=generator) >= light).float()
    x = _random_placement(pictures, strength, generator, side, largest)
    strong = strength.nonzero()[:, 0]
    result = x[:, :3] + (1 - x[:, 3:])
    y = x[strong]
    y = y[:, :3] + (1 - y[:, 3:]) * backgrounds(y, generator)
    result[strong] = degraded(_cut(_coloured(y, generator), generator), generator)
    return result


def _random_placement(x, strength, generator, side, largest):
    r = torch.rand(len(x), 4, generator=generator)
    least, most = 0.85 - 0.20 * strength, 1.1 + (largest - 1.1) * strength
    scale = least * (most / least) ** r[:, 0]
    reach = 0.08 + 0.04 * strength + 0.55 * (scale - 0.9).clamp(min=0)
    angle = torch.randn(len(x), generator=generator) * (0.05 + 0.12 * strength)
    return placed(x, scale, angle, (r[:, 1] * 2 - 1) * reach, (r[:, 2] * 2 - 1) * reach,
                  (r[:, 3] < 0.5).float() * 2 - 1, side)


def backgrounds(x, generator):
    """``[n, 3, h, w]``: white, plain, graded, patterned, or another drawing of the batch, blurred."""
    n, _, h, w = x.shape
    kind = torch.rand(n, generator=generator)
    plain = torch.rand(n, 3, 1, 1, generator=generator)
    plain[kind < 0.3] = 1
    result = plain.expand(n, 3, h, w).clone()
    graded = ((kind >= 0.55) & (kind < 0.72)).nonzero()[:, 0]
    ramp = torch.linspace(0, 1, h).view(1, 1, h, 1)
    other = torch.rand(len(graded), 3, 1, 1, generator=generator)
    result[graded] = result[graded] * (1 - ramp) + other * ramp
    patterned = ((kind >= 0.72) & (kind < 0.9)).nonzero()[:, 0]
    coarse = torch.rand(len(patterned), 3, 8, 8, generator=generator)
    result[patterned] = F.interpolate(coarse, size=(h, w), mode="bilinear", align_corners=False)
    pictured = (kind >= 0.9).nonzero()[:, 0]
    rolled = torch.roll(x, 1, 0)[pictured]
    result[pictured] = _blurred(rolled[:, :3] + (1 - rolled[:, 3:]) * result[pictured], 5)
    return result


def _blurred(x, side):
    return F.avg_pool2d(x, side, 1, side // 2, count_include_pad=False)


def _coloured(x, generator):
    n = len(x)
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * uniform(n, 0.5, 1.4, generator)
    middle = x.mean((1, 2, 3), keepdim=True)
    x = middle + (x - middle) * uniform(n, 0.5, 1.3, generator)
    tint = 1 + 0.08 * torch.randn(n, 3, 1, 1, generator=generator)
    return x * tint * uniform(n, 0.75, 1.15, generator)


def _cut(x, generator):
    n, _, h, w = x.shape
    r = torch.rand(n, 4, 1, 1, generator=generator)
    row, column = torch.arange(h).view(1, 1, h, 1) / h, torch.arange(w).view(1, 1, 1, w) / w
    inside = (((row - r[:, 0:1]).abs() < 0.05 + 0.15 * r[:, 2:3])
              & ((column - r[:, 1:2]).abs() < 0.05 + 0.15 * r[:, 3:4])).float()
    inside = inside * chance(n, 0.35, generator)
    return x * (1 - inside) + inside * torch.rand(n, 3, 1, 1, generator=generator)


def degraded(x, generator):
    """Some pictures blurred by 3 or 5 of 64 pixels, some noisy."""
    choice = torch.rand(len(x), generator=generator)
    for chosen, side in ((choice < 0.15, 5), ((choice >= 0.15) & (choice < 0.45), 3)):
        x[chosen] = _blurred(x[chosen], side * x.shape[2] // 64 | 1)
    noisy = (torch.rand(len(x), generator=generator) < 0.4).nonzero()[:, 0]
    noise = torch.rand((len(noisy), *x.shape[1:]), generator=generator).sub_(0.5)
    x[noisy] += noise * uniform(len(noisy), 0, 0.3, generator)
    return x.clamp(0, 1)
