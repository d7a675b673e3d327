# SPDX-License-Identifier: EPL-2.0
"""Writes what networks of the published depths make, with few channels: /usr/bin/python3 true_depth.py golden/depth.json.gz

Weights are not written: every number follows from the name of its tensor and its place in it, by whole numbers, so that the tests make the
same ones. The file has the shapes of the tensors and what came out.
"""
import gzip
import json
import math
import pathlib
import sys
import zlib

import numpy as np
import torch

from checkpoints import biggan, biggan_config, clip
from networks import BigGan, look, read

VOCABULARY, CONTEXT, STEP = 600, 77, 16
CLIPS = {
    'ViT-B-16': dict(resolution=224, patch=16, vision_width=16, vision_layers=12),
    'ViT-L-14': dict(resolution=224, patch=14, vision_width=16, vision_layers=24),
    'RN101': dict(resolution=224, vision_width=4, vision_layers=[3, 4, 23, 3]),
    'RN50x4': dict(resolution=288, vision_width=4, vision_layers=[4, 6, 10, 6]),
}


def numbers(name, count):
    """Even in -1..1; 32-bit numbers mixed as by xorshift and two multiplications."""
    x = (np.arange(count, dtype=np.uint64) * 2654435761 + zlib.crc32(name.encode())) & 0xffffffff
    x = ((x ^ (x >> np.uint64(16))) * np.uint64(0x45d9f3b)) & np.uint64(0xffffffff)
    x = ((x ^ (x >> np.uint64(16))) * np.uint64(0x45d9f3b)) & np.uint64(0xffffffff)
    return (x ^ (x >> np.uint64(16))).astype(np.float64) / 2 ** 31 - 1


def values(name, shape):
    x = numbers(name, math.prod(shape))
    if name.endswith(('running_var', 'running_vars')):
        x = 1 + 0.3 * x
    elif name.endswith(('weight_u', 'weight_v')):
        x = np.full(len(x), (4 if name.endswith('u') else 1) / math.sqrt(len(x)))
    elif name.endswith('weight_orig'):
        x = x + 0.35
    elif len(shape) == 1:
        x = (0.3 if 'bn3.' in name else 1) + 0.1 * x if name.endswith('.weight') else 0.1 * x
    elif len(shape) > 1:
        x = x * (0.5 if 'embedding' in name else math.sqrt(3 / math.prod(shape[1:])))
    return torch.from_numpy(x.astype(np.float32)).reshape(shape)


def inputs(name, *shape):
    return torch.from_numpy(numbers(name, math.prod(shape)).astype(np.float32)).reshape(shape)


def synthetic(tensors):
    shapes = {name: list(t.shape) for name, t in tensors.items() if not name.endswith('num_batches_tracked')}
    return shapes, {name: values(name, shape) for name, shape in shapes.items()}


def listed(tensor):
    return [float(f'{x:.7g}') for x in tensor.flatten().tolist()]


def clip_case(**shape):
    shapes, t = synthetic(clip(1, embed=16, context=CONTEXT, vocab=VOCABULARY, width=16, layers=12, **shape))
    pixels = inputs('pixels', 1, 3, shape['resolution'], shape['resolution'])
    ids = torch.tensor([[VOCABULARY - 2] + [(7 * i) % 500 for i in range(20)] + [VOCABULARY - 1] + [0] * (CONTEXT - 22)])
    return dict(shapes=shapes, image=listed(look(t, pixels)), text=listed(read(t, ids)))


def biggan_case(size):
    config = biggan_config(size, z=8, width=4)
    shapes, t = synthetic(biggan(config, 1))
    image = BigGan(t, config)(inputs('noise', 1, 8), (6 * inputs('class', 1, 1000)).softmax(1), 0.5)
    return dict(config=config, shapes=shapes, image=listed(image[:, :, ::STEP, ::STEP]))


def main(path):
    with torch.no_grad():
        cases = {name: clip_case(**shape) for name, shape in CLIPS.items()}
        cases |= {f'biggan-deep-{size}': biggan_case(size) for size in (256, 512)}
    for name, case in cases.items():
        print(name, sum(map(math.prod, case['shapes'].values())), *(f'{part} {np.std(case[part]):.3f}' for part in ('image', 'text') if part in case))
    path.write_bytes(gzip.compress(json.dumps(cases, separators=(',', ':')).encode(), mtime=0))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
