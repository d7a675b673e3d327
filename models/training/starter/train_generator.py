# SPDX-License-Identifier: EPL-2.0
"""Trains the generator as a decoder: given class and noise, draw the drawing they stand for.

``python3 -m starter.train_generator --data DIR --minutes 45 [--resume]``. In the manner of GLO (Bojanowski et al.
2018), with a Laplacian-pyramid loss; but the noise of a drawing is not learned: it is drawn, and says which style and placing
is asked for. Writes ``generator.pt`` (resumable), ``generator.csv`` and sample grids under ``DIR/runs``.
"""

import argparse
import os
import time

import torch
import torch.nn.functional as F

from . import classes, placing, running, sheets, texts
from .generator import Generator, NOISE, truncated_normal

SEED = 5
# Logits of the styles where the noise says nothing: the set that draws every name leads.
PRIOR = (4.0, 0.0, 0.5, 1.0, 0.0) + (-0.5,) * classes.CLIP_ART_STYLES
SHOWN = ("red apple", "cat", "house", "sun behind cloud", "sunrise", "bird", "feather", "rose", "ship", "tree", "moon",
         "heart", "cat face", "umbrella", "guitar", "tropical fish")


def pyramid(images, levels=4):
    """The Laplacian pyramid: differences to the blurred picture, finest first, then the coarsest picture."""
    result = []
    for _ in range(levels - 1):
        low = F.avg_pool2d(images, 2)
        result.append(images - F.interpolate(low, scale_factor=2.0, mode="bilinear", align_corners=False))
        images = low
    return result + [images]


def pyramid_loss(made, wanted, alpha):
    """Weighted L1 over the levels; the drawing counts three times as much as its ground."""
    total = ((made - wanted).abs() * (0.5 + alpha)).mean()
    for level, (a, b) in enumerate(zip(pyramid(made), pyramid(wanted))):
        weight = 0.5 + F.avg_pool2d(alpha, 2 ** level) if level else 0.5 + alpha
        total = total + (2.0, 1.5, 1.0, 1.0)[level] * ((a - b).abs() * weight).mean()
    return total


class Asked:
    """Draws training cases: a class, a noise, and the drawing that the noise's style means there."""

    def __init__(self, folder):
        pixels, records = texts.load(folder, {"train"})
        table = classes.Table(records)
        self.labels = table.labels
        self.drawing = torch.tensor(table.drawing)
        self.pixels = torch.from_numpy(pixels)

    def draw(self, network, size, truncation, generator):
        """``(noise, class numbers, wanted [n, 3, 64, 64], alpha)`` at one truncation."""
        chosen = torch.randint(len(self.labels), (size,), generator=generator)
        noise = truncated_normal((size, NOISE), generator) * truncation
        weights, factors = network.factors(noise)
        style = torch.multinomial(weights, 1, generator=generator)[:, 0]
        wanted, alpha = placing.targets(self.pixels[self.drawing[chosen, style]], factors)
        return noise, chosen, wanted, alpha


@torch.no_grad()
def samples(network, labels, truncation, columns=8):
    """``uint8`` pictures of ``SHOWN`` (rows) by seed (columns) with the average weights' own statistics."""
    generator = torch.Generator().manual_seed(1)
    noise = truncated_normal((columns, NOISE), generator) * truncation
    numbers = torch.tensor([labels.index(s) for s in SHOWN])
    mixture = F.one_hot(numbers.repeat_interleave(columns), len(labels)).float()
    return sheets.tensor_images(network(noise.repeat(len(SHOWN), 1), mixture, torch.tensor([float(truncation)])))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--steps", type=int, default=6000, help="length of the schedule; the clock may end it earlier")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--every", type=int, default=250, help="steps between checkpoints")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    runs = os.path.join(args.data, "runs")
    os.makedirs(runs, exist_ok=True)
    train(args, runs)


def optimizer_of(network, rate):
    """Adam; the class embedding learns ten times as fast, being touched once in a while only."""
    rest = [p for n, p in network.named_parameters() if n != "classes"]
    return torch.optim.Adam([{"params": rest, "base": rate}, {"params": [network.classes], "base": 10 * rate}],
                            lr=rate, betas=(0.5, 0.99))


def train(args, runs):
    """Runs until the schedule or the clock ends."""
    device, asked = running.device(), Asked(args.data)
    network = Generator(len(asked.labels), PRIOR).to(memory_format=torch.channels_last)
    average = running.Averaged(network, 0.998)
    network.to(device)
    optimizer = optimizer_of(network, args.rate)
    generator, step = torch.Generator().manual_seed(SEED), 0
    path = os.path.join(runs, "generator.pt")
    if args.resume and os.path.exists(path):
        state = torch.load(path, map_location="cpu")
        network.load_state_dict(state["network"])
        average.module.load_state_dict(state["average"])
        optimizer.load_state_dict(state["optimizer"])
        generator.set_state(state["generator"])
        step = state["step"]
    log = running.Log(os.path.join(runs, "generator.csv"), args.resume)
    started, total, counted = time.time(), 0.0, 0
    network.train()
    while step < args.steps and time.time() - started < args.minutes * 60:
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * running.cosine(step, args.steps)
        truncation = torch.rand(1, generator=generator).mul(2).clamp(0.02, 1)
        noise, chosen, wanted, alpha = asked.draw(average.module, args.batch, truncation, generator)
        mixture = F.one_hot(chosen, len(asked.labels)).float()
        with torch.autocast(device.type, dtype=torch.bfloat16):
            made = network(noise.to(device), mixture.to(device), truncation.to(device))
        loss = pyramid_loss(made.float(), wanted.to(device), alpha.to(device))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        average.update(network.to(device), step)
        step, total, counted = step + 1, total + loss.item(), counted + 1
        if step % args.every == 0 or step == args.steps:
            average.module.measure(2, 256, torch.Generator().manual_seed(0))
            log.row(step=step, seconds=time.time() - started, loss=total / counted)
            total, counted = 0.0, 0
            running.save(path, {"network": network.state_dict(), "average": average.module.state_dict(), "step": step,
                                "optimizer": optimizer.state_dict(), "generator": generator.get_state(),
                                "labels": asked.labels})
            grid = torch.cat([torch.from_numpy(samples(average.module, asked.labels, t)) for t in (1.0, 0.3)])
            side = grid.view(2, len(SHOWN), 8, 64, 64, 3).permute(1, 0, 2, 3, 4, 5).reshape(-1, 64, 64, 3)
            sheets.save(side.numpy(), 16, os.path.join(runs, f"generator-{step:06d}.png"))


if __name__ == "__main__":
    main()
