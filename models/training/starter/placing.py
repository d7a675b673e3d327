# SPDX-License-Identifier: EPL-2.0
"""What the noise's placing factors mean: where the drawing stands, its light, and the ground behind it.

The factors are close to normal with deviation 0.88 at truncation 1; at 0 the drawing stands straight, whole and on
white. The generator learns to render what ``targets`` computes.
"""

import torch

from . import augment, generator


def targets(rgba, factors):
    """``uint8 [n, 64, 64, 4]`` drawings as the factors ``[n, PLACING]`` ask: ``([n, 3, 64, 64] in -1..1, alpha)``."""
    if factors.shape[1] != generator.PLACING:
        raise ValueError(f"{generator.PLACING} placing factors are defined, not {factors.shape[1]}")
    f = factors.t()
    scale = torch.exp(0.07 * f[0] - 0.05).clamp(max=1.08)
    x = augment.premultiplied(rgba)
    x = augment.placed(x, scale, 0.10 * f[1], 0.05 * f[2], 0.05 * f[3], torch.ones_like(scale))
    colours, alpha = x[:, :3], x[:, 3:]
    colours = _lit(colours, alpha, f[4], f[5], f[6])
    image = colours + (1 - alpha) * _ground(f[7:10], f[10:13], x.shape[2])
    return image.clamp(0, 1) * 2 - 1, alpha


def _lit(colours, alpha, light, saturation, warmth):
    """Premultiplied colours made lighter or darker, greyer or fuller, warmer or cooler."""
    def spread(v):
        return v.view(-1, 1, 1, 1)
    grey = colours.mean(1, keepdim=True)
    colours = grey + (colours - grey) * (1 + 0.12 * spread(saturation))
    tint = torch.stack([warmth, torch.zeros_like(warmth), -warmth], 1).view(-1, 3, 1, 1)
    return torch.minimum((colours * (1 + 0.08 * spread(light) + 0.05 * tint)).clamp(min=0), alpha)


def _ground(top, change, side):
    """White at factor 0, soft colours away from it, graded from top to bottom: ``[n, 3, side, side]``."""
    ramp = torch.linspace(0, 1, side).view(1, 1, side, 1)
    value = top.t()[:, :, None, None] + 0.7 * ramp * change.t()[:, :, None, None]
    return (1 - 0.22 * value.clamp(min=0)).expand(-1, 3, side, side)
