# SPDX-License-Identifier: EPL-2.0
"""The generator's last layers, which nothing trains: where the drawing stands, its light, and the ground behind it.

They read factors of the noise, which are close to normal with deviation 0.88 at truncation 1. At 0 the
drawing stands whole, in its own colours, on white. Written with products of matrices and elementwise operators alone, so that
a search can differentiate them.
"""

import torch

FACTORS = 14
SIDE = 64
SHIFT = 2.0  # pixels of 64 that a factor of 1 moves the drawing by


def placed(picture, factors, side=SIDE):
    """Premultiplied ``[n, 4, side, side]`` pictures moved, stretched, lit and grounded: ``[n, 3, side, side]`` in -1..1.

    At every side the same factors place the same drawing at the same share of the square.
    """
    f = [factors[:, i:i + 1] for i in range(FACTORS)]
    size = 0.04 * f[0] - 0.03 * f[0] * f[0]  # shrinks rather than grows: drawings fill their canvas
    reach = SHIFT * side / SIDE
    across = _resampling(size + 0.04 * f[3], reach * f[1], side)
    down = _resampling(size - 0.04 * f[3], reach * f[2], side)
    moved = torch.matmul(torch.matmul(down, picture), across.transpose(2, 3))
    colours, alpha = moved.split([3, 1], 1)
    colours = _lit(colours, alpha, *(_wide(v) for v in (f[4], f[5], f[6], f[13])))
    ground = _ground(factors[:, 7:10], factors[:, 10:13], side)
    return ((colours + (1 - alpha) * ground) * 2 - 1).clamp(-1, 1)


def _wide(v):
    return v.unsqueeze(2).unsqueeze(3)


def _resampling(log_scale, shift, side):
    """``[n, 1, side, side]``: bilinear weights of each target row's source rows; ``shift`` in pixels."""
    middle = (side - 1) / 2
    place = torch.arange(side, dtype=torch.float32, device=shift.device)
    source = (place.view(1, -1) - middle - shift) * torch.exp(-log_scale) + middle
    return torch.relu(1 - (source.unsqueeze(2) - place.view(1, 1, -1)).abs()).unsqueeze(1)


def _lit(colours, alpha, light, saturation, warmth, green):
    """Premultiplied colours lighter or darker, fuller or greyer, warmer or cooler, greener or redder."""
    grey = colours.mean(1, keepdim=True)
    colours = grey + (colours - grey) * (1 + 0.12 * saturation)
    tint = torch.cat([0.05 * warmth - 0.03 * green, 0.05 * green, -0.05 * warmth - 0.03 * green], 1)
    return colours * (1 + tint) + 0.06 * light * (alpha - colours)


def _ground(top, change, side):
    """White at factor 0, soft colours away from it, graded from top to bottom: ``[n, 3, side, side]``."""
    beyond = (1 - SIDE / side) / 2 / (SIDE - 1)  # the outermost of more rows lie outside the middles of 64
    ramp = torch.linspace(-beyond, 1 + beyond, side, device=top.device).view(1, 1, side, 1).expand(1, 1, side, side)
    return 1 - 0.17 * torch.relu(_wide(top) + 0.7 * ramp * _wide(change))
