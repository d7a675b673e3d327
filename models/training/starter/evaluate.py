# SPDX-License-Identifier: EPL-2.0
"""Measures the trained models on data that no training saw.

``python3 -m starter.evaluate --data DIR``. Prints and writes ``runs/evaluation.json``, and the pictures ``samples.png`` (classes
by seeds), ``truncation.png``, ``walk.png`` (interpolations) and ``nearest.png`` (samples beside their nearest training drawings). The measure of
a whole search is made by the product itself.
"""

import argparse
import json
import os

import numpy as np
import torch
import torch.nn.functional as F

from . import augment, export, sheets, sources, texts, towers
from .generator import NOISE, truncated_normal
from .train_generator import SHOWN
from .bank import Bank
from .train_towers import embedded, naming

FRAMES = 30


def held_out_naming(folder, pair, bank):
    """Top-1 and top-5 of naming the held-out set among its own names."""
    pixels = torch.from_numpy(np.load(os.path.join(folder, sources.HELD_OUT + ".npy")))
    place = {name: i for i, name in enumerate(bank.tests)}
    target = torch.tensor([place[r["name"].lower()] for r in sheets.records(folder, sources.HELD_OUT)])
    return naming(pair, pixels, target, bank.asked[:len(bank.tests)])


@torch.no_grad()
def drawn(network, numbers, noise, truncation):
    """Pictures ``[n, 3, 64, 64]`` in -1..1 of class numbers, in chunks."""
    one_hot = F.one_hot(numbers, len(network.classes)).float()
    level = torch.tensor([float(truncation)])
    return torch.cat([network(z, c, level) for z, c in zip(noise.split(128), one_hot.split(128))])


@torch.no_grad()
def features(pair, images):
    """Normalised embeddings of pictures in -1..1."""
    parts = [pair.image(towers.normalised((x + 1) / 2)) for x in images.split(128)]
    return F.normalize(torch.cat(parts), dim=1)


def class_sentences(labels, bank):
    """The sentence vectors of the class labels, ``[classes, 384]``; names barred from the bank are among the asked ones."""
    vectors = dict(zip(bank.tests, bank.asked))
    vectors.update(zip(bank.phrases, bank.sentences[0]))
    return torch.stack([vectors[label] for label in labels])


@torch.no_grad()
def sampling(network, labels, pairs, bank, truncation, each=2):
    """How samples of every class at one truncation are named among all classes, and how they differ within a class."""
    generator = torch.Generator().manual_seed(77)
    numbers = torch.arange(len(labels)).repeat_interleave(each)
    noise = truncated_normal((len(numbers), NOISE), generator) * truncation
    images, result = drawn(network, numbers, noise, truncation), {"truncation": truncation}
    for role, pair in pairs.items():
        embedding = features(pair, images)
        scores = embedding @ F.normalize(pair.text(class_sentences(labels, bank)), dim=1).t()
        ranks = (scores > scores.gather(1, numbers[:, None])).sum(1)
        grouped = embedding.view(len(labels), each, -1)
        result[role] = {"top1": (ranks < 1).float().mean().item(), "top5": (ranks < 5).float().mean().item(),
                        "difference_within_class": (1 - (grouped[:, 0] * grouped[:, 1]).sum(1)).mean().item()}
    return result


def smoothness(images):
    """Largest step between neighbouring frames over the mean step."""
    steps = (images[1:] - images[:-1]).abs().mean((1, 2, 3))
    return (steps.max() / steps.mean()).item()


@torch.no_grad()
def walks(network, labels, path, pairs=12):
    """Worst smoothness over walks between classes and between seeds; writes some of the frames."""
    generator = torch.Generator().manual_seed(5)
    way = torch.linspace(0, 1, FRAMES)[:, None]
    truncation, worst, rows = 0.6, {"class": 0.0, "noise": 0.0}, []
    for pair in range(pairs):
        noise = truncated_normal((2, NOISE), generator) * truncation
        numbers = torch.randint(len(labels), (2,), generator=generator)
        one_hot = F.one_hot(numbers, len(labels)).float()
        between_noise = noise[:1] * (1 - way) + noise[1:] * way
        between_class = one_hot[:1] * (1 - way) + one_hot[1:] * way
        level = torch.tensor([truncation])
        made = {"class": network(noise[:1].expand(FRAMES, -1), between_class, level),
                "noise": network(between_noise, one_hot[:1].expand(FRAMES, -1), level)}
        for kind, images in made.items():
            worst[kind] = max(worst[kind], smoothness(images))
            if pair < 4:
                rows.append(sheets.tensor_images(images[::2]))
    sheets.save(np.concatenate(rows), FRAMES // 2, path)
    return worst


@torch.no_grad()
def nearest(network, labels, pair, data, path, count=64):
    """Cosine of samples to their nearest training drawings by the judge; writes them side by side."""
    pixels, _ = texts.load(data, {"train"})
    generator = torch.Generator().manual_seed(9)
    numbers = torch.randint(len(labels), (count,), generator=generator)
    noise = truncated_normal((count, NOISE), generator)
    images = drawn(network, numbers, noise, 1.0)
    cosines = features(pair, images) @ embedded(pair, torch.from_numpy(pixels)).t()
    best, index = cosines.max(1)
    found = sheets.over_white(pixels[index.numpy()])
    side = np.stack([sheets.tensor_images(images), found], 1).reshape(-1, 64, 64, 3)
    sheets.save(side, 16, path)
    difference = (images - (augment.on_white(torch.from_numpy(pixels[index.numpy()])) * 2 - 1)).abs().mean((1, 2, 3))
    return {"mean_cosine": best.mean().item(), "mean_pixel_difference": difference.mean().item()}


def grids(network, labels, folder):
    """``samples.png``: 8 classes by 8 seeds; ``truncation.png``: 8 classes at 0.05, 0.3, 0.6 and 1."""
    generator = torch.Generator().manual_seed(3)
    noise = truncated_normal((8, NOISE), generator)
    numbers = torch.tensor([labels.index(s) for s in SHOWN[:8]]).repeat_interleave(8)
    sheets.save(sheets.tensor_images(drawn(network, numbers, noise.repeat(8, 1) * 0.8, 0.8)), 8,
                os.path.join(folder, "samples.png"))
    numbers = torch.tensor([labels.index(s) for s in SHOWN[8:16]]).repeat_interleave(4)
    parts = [drawn(network, numbers, noise[:4].repeat(8, 1) * t, t) for t in (0.05, 0.3, 0.6, 1.0)]
    rows = torch.stack(parts).view(4, 8, 4, 3, 64, 64).transpose(0, 1).reshape(-1, 3, 64, 64)
    sheets.save(sheets.tensor_images(rows), 16, os.path.join(folder, "truncation.png"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    runs = os.path.join(args.data, "runs")
    _, records = texts.load(args.data, {"train"})
    bank = Bank(args.data, records)
    network, labels = export.load_generator(runs)
    pairs = {role: export.load_pair(runs, role) for role in ("guide", "judge")}
    result = {"naming": {role: held_out_naming(args.data, pair, bank) for role, pair in pairs.items()}}
    result["sampling"] = [sampling(network, labels, pairs, bank, t) for t in (0.1, 0.3, 0.6, 1.0)]
    result["worst_step_over_mean_step"] = walks(network, labels, os.path.join(runs, "walk.png"))
    result["nearest_training_drawing"] = nearest(network, labels, pairs["judge"], args.data,
                                                 os.path.join(runs, "nearest.png"))
    grids(network, labels, runs)
    with open(os.path.join(runs, "evaluation.json"), "w", encoding="utf-8") as f:
        json.dump(result, f, indent=2)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
