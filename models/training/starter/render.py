# SPDX-License-Identifier: EPL-2.0
"""From SVG to pixels: square RGBA over transparent, 64 px unless said otherwise, by ``rsvg-convert``."""

import functools
import io
import subprocess
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from PIL import Image

SIZE = 64
_COARSE = 2.5  # clip art is rendered this many times as large, cropped to its ink, then reduced
_INNER = 0.9375  # and fitted to this share of the square
_PATIENCE = 120  # seconds; a busy machine must not lose a drawing that an idle one keeps


def render(drawing, size=SIZE):
    """``uint8 [size][size][4]``, or ``None`` where the drawing cannot be rendered or is blank."""
    image = _convert(drawing, size)
    if image is None:
        return None
    if drawing.file:
        image = _cropped(image)
    if image is None:
        return None
    pixels = np.asarray(_fitted(image, size))
    return pixels if (pixels[..., 3] > 32).mean() > 0.01 else None


def render_all(drawings, workers, size=SIZE):
    """Renders in order; yields ``(drawing, pixels)`` for those that could be."""
    with ThreadPoolExecutor(workers) as pool:
        for drawing, pixels in zip(drawings, pool.map(functools.partial(render, size=size), drawings)):
            if pixels is not None:
                yield drawing, pixels


def _convert(drawing, size):
    side = round(_COARSE * size) if drawing.file else size
    command = ["rsvg-convert", "-a", "-w", str(side), "-h", str(side)]
    try:
        done = subprocess.run(command + ([drawing.file] if drawing.file else []),
                              input=None if drawing.file else drawing.svg.encode("utf-8"),
                              capture_output=True, timeout=_PATIENCE, check=True)
        return Image.open(io.BytesIO(done.stdout)).convert("RGBA")
    except (subprocess.SubprocessError, OSError, ValueError):
        return None


def _cropped(image):
    box = image.getchannel("A").point(lambda a: 255 if a > 8 else 0).getbbox()
    return image.crop(box) if box else None


def _fitted(image, side):
    """Centred on a transparent square of ``side``; alpha-weighted, so that edges stay clean."""
    if image.size != (side, side):
        scale = round(_INNER * side) / max(image.size)
        size = tuple(max(1, round(s * scale)) for s in image.size)
        image = image.convert("RGBa").resize(size, Image.LANCZOS).convert("RGBA")
    if image.size == (side, side):
        return image
    square = Image.new("RGBA", (side, side))
    square.paste(image, ((side - image.width) // 2, (side - image.height) // 2))
    return square
