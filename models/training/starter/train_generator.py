# SPDX-License-Identifier: EPL-2.0
"""Trains the generator as a decoder: given class and style, draw the drawing they stand for.

``python3 -m starter.train_generator --data DIR [--steps 3000] [--minutes 20] [--resume]``. In the manner of GLO (Bojanowski et al.
2018), with a Laplacian-pyramid loss; but codes are not learned from nothing: the linear part starts from principal components
(``basis``), and the noise is drawn and says which style is asked for. Writes ``generator.pt`` (resumable),
``generator.csv`` and sample grids under ``DIR/runs``.
"""

import argparse
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import augment, basis, classes, running, sheets, texts
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


def pyramid_loss(made, wanted):
    """Weighted L1 over pixels and pyramid levels; the drawing counts three times as much as what surrounds it."""
    alpha = 0.5 + wanted[:, 3:]
    total = ((made - wanted).abs() * alpha).mean()
    for level, (a, b) in enumerate(zip(pyramid(made), pyramid(wanted))):
        weight = F.avg_pool2d(alpha, 2 ** level) if level else alpha
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
        """``(mixtures [n, K], style weights, wanted [n, 4, 64, 64])`` at one truncation.

        Where the noise blends styles, or a class has another mixed in (half of the cases), the blend of their drawings is
        asked for: less of the weaker class than its share, so that a little of another class does no harm. A median
        of either drawing would jump half-way; blends keep walks smooth.
        """
        chosen, other = torch.randint(len(self.labels), (2, size), generator=generator)
        weights, _ = network.factors(truncated_normal((size, NOISE), generator) * truncation)
        share = (torch.rand(size, 1, generator=generator) - 0.5).clamp(min=0)
        mixture = (1 - share) * F.one_hot(chosen, len(self.labels)) + share * F.one_hot(other, len(self.labels))
        part = (share * share * (3 - 2 * share)).view(-1, 1, 1, 1)
        wanted = self._blend(chosen, weights)
        mixed = share[:, 0].nonzero()[:, 0]
        wanted[mixed] += part[mixed] * (self._blend(other[mixed], weights[mixed]) - wanted[mixed])
        return mixture, weights, wanted

    def _blend(self, numbers, weights):
        """The drawings of classes ``numbers`` in all styles, weighted: premultiplied ``[n, 4, 64, 64]``."""
        pictures = augment.premultiplied(self.pixels[self.drawing[numbers].flatten()])
        return torch.einsum("nschw,ns->nchw", pictures.reshape(*weights.shape, *pictures.shape[1:]), weights)


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
    parser.add_argument("--minutes", type=float, help="ends the schedule by the clock if its steps have not ended it earlier")
    parser.add_argument("--steps", type=int, default=3000, help="length of the schedule")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--every", type=int, default=250, help="steps between checkpoints")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    running.keep_memory()
    torch.manual_seed(SEED)
    runs = os.path.join(args.data, "runs")
    os.makedirs(runs, exist_ok=True)
    train(args, runs)


def optimizer_of(network, rate):
    """Adam; the class embedding learns faster, being touched once in a while only, the codes slower."""
    factor = {"classes": 2.0, "codes": 0.2}
    return torch.optim.Adam([{"params": [p], "base": rate * factor.get(n, 1.0)} for n, p in network.named_parameters()],
                            lr=rate, betas=(0.9, 0.99))


class Training:
    """The network, its averaged weights, its optimizer and how far they have come."""

    def __init__(self, args, runs):
        self.args, self.runs, self.device = args, runs, running.device()
        self.asked = Asked(args.data)
        self.network = Generator(len(self.asked.labels), PRIOR).to(memory_format=torch.channels_last)
        basis.start(self.network, self.asked.pixels, self.asked.drawing)
        self.average = running.Averaged(self.network, 0.995)
        self.network.to(self.device).train()
        self.optimizer = optimizer_of(self.network, args.rate)
        self.generator, self.step = torch.Generator().manual_seed(SEED), 0
        self.path = os.path.join(runs, "generator.pt")
        if args.resume and os.path.exists(self.path):
            self._restore()

    def _restore(self):
        state = torch.load(self.path, map_location="cpu")
        self.network.load_state_dict(state["network"])
        self.average.module.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.generator.set_state(state["generator"])
        self.step = state["step"]

    def save(self):
        """Measures the averaged network's statistics, writes the checkpoint and a sample grid (truncation 1 and 0.3)."""
        self.average.module.measure(1, 256, torch.Generator().manual_seed(0))
        running.save(self.path, {"network": self.network.state_dict(), "average": self.average.module.state_dict(),
                                 "optimizer": self.optimizer.state_dict(), "generator": self.generator.get_state(),
                                 "step": self.step, "labels": self.asked.labels})
        halves = [samples(self.average.module, self.asked.labels, t).reshape(len(SHOWN), 8, 64, 64, 3) for t in (1.0, 0.3)]
        sheets.save(np.concatenate(halves, 1).reshape(-1, 64, 64, 3), 16,
                    os.path.join(self.runs, f"generator-{self.step:06d}.png"))

    def learn(self, factor):
        """One step at ``factor`` of the learning rate; the loss."""
        for group in self.optimizer.param_groups:
            group["lr"] = group["base"] * factor
        truncation = torch.rand(1, generator=self.generator).mul(2).clamp(0.02, 1)
        case = self.asked.draw(self.average.module, self.args.batch, truncation, self.generator)
        mixture, weights, wanted = (t.to(self.device) for t in case)
        with running.mixed_precision(self.device):
            made = self.network.drawing(mixture, weights, truncation.to(self.device))
        loss = pyramid_loss(made.float(), wanted)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimizer.step()
        self.average.update(self.network, self.step)
        self.step += 1
        return loss.item()


def train(args, runs):
    """Runs until the schedule or the clock ends."""
    training = Training(args, runs)
    log = running.Log(os.path.join(runs, "generator.csv"), training.step)
    started, losses = time.time(), []
    done = training.step >= args.steps
    while not done:
        way = running.progress(training.step, args.steps, time.time() - started, args.minutes)
        losses.append(training.learn(running.cosine(way, training.step)))
        done = running.progress(training.step, args.steps, time.time() - started, args.minutes) == 1
        if training.step % args.every == 0 or done:
            log.row(step=training.step, seconds=time.time() - started, loss=float(np.mean(losses)))
            losses = []
            training.save()


if __name__ == "__main__":
    main()
