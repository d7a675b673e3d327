# SPDX-License-Identifier: EPL-2.0
"""Times one iteration of the workshop's search in PyTorch as its notebooks do it: candidates one by one, each with its views.

    /usr/bin/python3 benchmark.py FOLDER CANDIDATES VIEWS THREADS

FOLDER is what make_golden.py full wrote. Prints the median milliseconds of an iteration, forward and with gradients. Where PyTorch computes with
the reference BLAS, ten times too slowly for a comparison, prints what to install instead, and ends with status 3.
"""
import json
import pathlib
import statistics
import sys
import time

import torch
import torch.nn.functional as F

from networks import BigGan, look

ROUNDS = 3
SLOW_LIBRARY = 3


def iteration(generator, perceptor, latents, target, crops, gradients):
    for noise, logits in latents:
        noise, logits = (x.clone().requires_grad_(gradients) for x in (noise, logits))
        image = generator(noise, logits.softmax(1), 1.0)
        side = image.shape[-1]
        views = []
        for share, x, y in crops:
            size = int(share * side)
            left, top = int(x * (side - size)), int(y * (side - size))
            views.append(F.interpolate(image[:, :, top:top + size, left:left + size], size=(224, 224), mode='bilinear', align_corners=False))
        cosine = (F.normalize(look(perceptor, torch.cat(views)), dim=1) @ target).mean()
        loss = 100 * (1 - cosine)
        if gradients:
            loss.backward()


def computes_slowly():
    """Whether products are those of the reference BLAS. Debian chooses by a link, and the others lie in folders named after them."""
    torch.rand(64, 64) @ torch.rand(64, 64)
    libraries = {line.split()[-1] for line in open('/proc/self/maps') if '/libblas.' in line}
    return any(not any(name in library for name in ('openblas', 'atlas', 'blis', 'mkl')) for library in libraries)


def main(folder, candidates, views, threads):
    torch.set_num_threads(threads)
    config = json.loads((folder / 'biggan-deep-128' / 'config.json').read_text())
    generator = BigGan(torch.load(folder / 'biggan-deep-128' / 'pytorch_model.bin'), config)
    state = torch.jit.load(str(folder / 'ViT-B-32' / 'ViT-B-32.pt')).state_dict()
    perceptor = {name: tensor.float() for name, tensor in state.items()}
    g = torch.Generator().manual_seed(1)
    latents = [(torch.randn(1, 128, generator=g), torch.randn(1, 1000, generator=g)) for _ in range(candidates)]
    target = F.normalize(torch.randn(512, generator=g), dim=0)
    crops = [(0.7 + 0.28 * s, x, y) for s, x, y in torch.rand(views, 3, generator=g).tolist()]
    for gradients in (False, True):
        times = []
        with torch.set_grad_enabled(gradients):
            iteration(generator, perceptor, latents[:1], target, crops, gradients)
            for _ in range(ROUNDS):
                began = time.perf_counter()
                iteration(generator, perceptor, latents, target, crops, gradients)
                times.append(1000 * (time.perf_counter() - began))
        print(statistics.median(times))


if __name__ == '__main__':
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    if computes_slowly():
        print('PyTorch computes with the reference BLAS here, which would flatter us; install libopenblas0-pthread to compare.')
        sys.exit(SLOW_LIBRARY)
    main(pathlib.Path(sys.argv[1]), *map(int, sys.argv[2:]))
