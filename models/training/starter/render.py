# SPDX-License-Identifier: EPL-2.0
"""From SVG to pixels: 64 x 64 RGBA over transparent, by ``rsvg-convert``."""

import io
import subprocess
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from PIL import Image

SIZE = 64
_COARSE = 160  # clip art is rendered this large, cropped to its ink, then reduced


def render(drawing):
    """``uint8 [64][64][4]``, or ``None`` where the drawing cannot be rendered or is blank."""
    image = _convert(drawing)
    if image is None:
        return None
    if drawing.file:
        image = _cropped(image)
    if image is None:
        return None
    pixels = np.asarray(_fitted(image))
    return pixels if (pixels[..., 3] > 32).mean() > 0.01 else None


def render_all(drawings, workers):
    """Renders in order; yields ``(drawing, pixels)`` for those that could be."""
    with ThreadPoolExecutor(workers) as pool:
        for drawing, pixels in zip(drawings, pool.map(render, drawings)):
            if pixels is not None:
                yield drawing, pixels


def _convert(drawing):
    side = _COARSE if drawing.file else SIZE
    command = ["rsvg-convert", "-a", "-w", str(side), "-h", str(side)]
    try:
        done = subprocess.run(command + ([drawing.file] if drawing.file else []),
                              input=None if drawing.file else drawing.svg.encode("utf-8"),
                              capture_output=True, timeout=20, check=True)
        return Image.open(io.BytesIO(done.stdout)).convert("RGBA")
    except (subprocess.SubprocessError, OSError, ValueError):
        return None


def _cropped(image):
    box = image.getchannel("A").point(lambda a: 255 if a > 8 else 0).getbbox()
    return image.crop(box) if box else None


def _fitted(image):
    """Centred on a transparent square of 64 px; alpha-weighted, so that edges stay clean."""
    if image.size != (SIZE, SIZE):
        inner = SIZE - 4
        scale = inner / max(image.size)
        size = tuple(max(1, round(s * scale)) for s in image.size)
        image = image.convert("RGBa").resize(size, Image.LANCZOS).convert("RGBA")
    if image.size == (SIZE, SIZE):
        return image
    square = Image.new("RGBA", (SIZE, SIZE))
    square.paste(image, ((SIZE - image.width) // 2, (SIZE - image.height) // 2))
    return square
