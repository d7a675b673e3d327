# SPDX-License-Identifier: EPL-2.0
"""The generator's linear part in closed form: principal components of the drawings, then of their codes by class.

A drawing of class k in style s is near ``mean + classes[k] @ codes[:, s] @ basis``. It costs seconds, and a network that
starts from it spends its training on what linear algebra cannot do.
"""

import torch
import torch.nn.functional as F

from . import augment


def principal(rows, count):
    """The ``count`` leading principal directions of centred ``rows``, ``[count, width]``, by a randomised range finder."""
    generator = torch.Generator().manual_seed(0)
    span = torch.linalg.qr(rows @ torch.randn(rows.shape[1], count + 60, generator=generator))[0]
    for _ in range(2):
        span = torch.linalg.qr(rows @ (rows.t() @ span))[0]
    return torch.linalg.svd(span.t() @ rows, full_matrices=False)[2][:count]


@torch.no_grad()
def start(network, pixels, drawing):
    """Sets the linear part of ``network`` from ``uint8 [n, 64, 64, 4]`` drawings and ``drawing [classes, styles]``."""
    used, place = torch.unique(drawing, return_inverse=True)
    rows = F.avg_pool2d(augment.premultiplied(pixels[used]), 2).flatten(1)
    mean = rows.mean(0)
    directions = principal(rows - mean, network.code)
    codes = (rows - mean) @ directions.t()
    scale = codes.std(0)
    table = (codes / scale)[place].flatten(1)
    left, values, right = torch.linalg.svd(table, full_matrices=False)
    kept = network.classes.shape[1]
    stretch = len(table) ** 0.5
    network.mean.copy_(mean)
    network.basis.copy_(directions * scale[:, None])
    network.classes.copy_(left[:, :kept] * stretch)
    network.codes.copy_(values[:kept, None] / stretch * right[:kept])
