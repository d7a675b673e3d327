# SPDX-License-Identifier: EPL-2.0
"""Pictures of many pictures: contact sheets and sample grids."""

import json
import os

import numpy as np
from PIL import Image

from . import sources


def grid(images, columns, gap=2):
    """One ``uint8 [h][w][3]`` picture of ``images`` (uint8 [n][s][s][3]), row by row."""
    n, side = len(images), images.shape[1]
    rows = -(-n // columns)
    sheet = np.full((rows * (side + gap) + gap, columns * (side + gap) + gap, 3), 255, np.uint8)
    for i, image in enumerate(images):
        y, x = gap + i // columns * (side + gap), gap + i % columns * (side + gap)
        sheet[y:y + side, x:x + side] = image
    return sheet


def save(images, columns, path):
    """Writes a grid as PNG or JPEG, as the name of ``path`` says."""
    Image.fromarray(grid(images, columns)).save(path)


def over_white(rgba):
    """``uint8 [n][s][s][4]`` laid on white: ``uint8 [n][s][s][3]``."""
    alpha = rgba[..., 3:].astype(np.float32) / 255
    return (rgba[..., :3] * alpha + 255 * (1 - alpha)).round().astype(np.uint8)


def contact_sheet(folder, path, columns=32, rows_each=3):
    """A few evenly spaced rows of every source, in the order of ``sources``."""
    parts = []
    for name in (*sources.ICON_SETS, sources.CLIP_ART):
        drawings = np.load(os.path.join(folder, name + ".npy"), mmap_mode="r")
        chosen = np.linspace(0, len(drawings) - 1, columns * rows_each).astype(int)
        parts.append(over_white(drawings[chosen]))
    save(np.concatenate(parts), columns, path)


def tensor_images(batch):
    """Torch ``[n, 3, h, w]`` in -1..1 as ``uint8 [n][h][w][3]``."""
    array = batch.detach().float().clamp(-1, 1).permute(0, 2, 3, 1).cpu().numpy()
    return ((array + 1) * 127.5).round().astype(np.uint8)


def records(folder, name):
    """The records that ``prepare`` wrote beside a source's pixels."""
    with open(os.path.join(folder, name + ".json"), encoding="utf-8") as f:
        return json.load(f)
