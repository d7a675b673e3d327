# SPDX-License-Identifier: EPL-2.0
"""How near a picture comes to another, and how crisp it is. Pictures are ``[n, 3, h, w]`` in -1..1."""

import torch
import torch.nn.functional as F


def l1(made, wanted):
    """Mean absolute difference."""
    return (made - wanted).abs().mean().item()


def ssim(made, wanted):
    """Structural similarity (Wang et al. 2004): a Gaussian window of 11 pixels, deviation 1.5, over each colour."""
    row = torch.exp(-(torch.arange(11) - 5.0) ** 2 / (2 * 1.5 ** 2))
    row = (row / row.sum()).view(1, 1, 1, 11)

    def smooth(x):
        flat = x.reshape(-1, 1, *x.shape[2:])
        return F.conv2d(F.conv2d(flat, row), row.transpose(2, 3))

    mean_a, mean_b = smooth(made), smooth(wanted)
    var_a, var_b = smooth(made * made) - mean_a ** 2, smooth(wanted * wanted) - mean_b ** 2
    both = smooth(made * wanted) - mean_a * mean_b
    light, structure = 0.01 * 2, 0.03 * 2
    top = (2 * mean_a * mean_b + light ** 2) * (2 * both + structure ** 2)
    return (top / ((mean_a ** 2 + mean_b ** 2 + light ** 2) * (var_a + var_b + structure ** 2))).mean().item()


def steps(made, share=0.01):
    """Crispness: the mean of the strongest ``share`` of the differences between neighbouring pixels (in the colour that
    differs most), picture by picture."""
    across, down = (made[..., 1:] - made[..., :-1]).abs().amax(1), (made[..., 1:, :] - made[..., :-1, :]).abs().amax(1)
    all_ = torch.cat([across.flatten(1), down.flatten(1)], 1)
    return all_.topk(round(share * all_.shape[1]), 1)[0].mean().item()


def compared(made, wanted):
    """All three by name."""
    return {"l1": l1(made, wanted), "ssim": ssim(made, wanted), "steps": steps(made)}
