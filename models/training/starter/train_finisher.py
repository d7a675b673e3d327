# SPDX-License-Identifier: EPL-2.0
"""Trains the finisher on the generator's own pictures and the drawings they mean.

``python3 -m starter.train_finisher --data DIR [--steps 6000] [--resume]``, after ``prepare_large`` and with the generator in ``DIR/runs``. First by
the distance to the drawing alone; then the critics learn alone for a moment; then they are heard as well. Writes ``finisher.pt`` (resumable, with the
critics), ``finisher.csv`` (every ``--look`` steps: held-out figures) and ``finisher-<step>.png`` under ``DIR/runs``.

A run is resumed to the bit on the same machine and release of PyTorch with the same number of threads, whenever it was cut off.
"""

import argparse
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import classes, export, finisher, measures, running, sheets
from .pairs import Pairs
from .train_generator import pyramid

SEED = 41
PLAIN, ALONE = 0.25, 40  # share of the steps without critics; steps in which only the critics learn
RATE, LATER, CRITICS = 2e-3, 1e-3, 1e-3  # of Adam: at first, from when the critics are heard, and the critics' own
CRITICS_EVERY = 2  # steps in which the finisher learns, for one of the critics
LEVELS = (2.0, 2.0, 1.5, 0.5)  # weights of the Laplacian pyramid, finest first
SHOWN = 12


def distance(made, wanted):
    """L1 over pixels and over the levels of the Laplacian pyramid."""
    difference = made - wanted
    levels = pyramid(difference, len(LEVELS))
    return difference.abs().mean() + sum(w * level.abs().mean() for w, level in zip(LEVELS, levels))


def rate_at(step, steps):
    """The finisher's learning rate: warm, half a cosine from ``RATE`` to ``LATER``, then another from there to nothing."""
    plain = round(PLAIN * steps)
    if step < plain:
        way = 0.5 * (1 + math.cos(math.pi * step / plain))
        return min(1.0, (step + 1) / 50) * (LATER + (RATE - LATER) * way)
    return LATER * 0.5 * (1 + math.cos(math.pi * (step - plain) / max(1, steps - plain)))


def reduced(picture, by):
    """Averaged over squares of ``by`` pixels."""
    return F.avg_pool2d(picture, by) if by > 1 else picture


class Critics:
    """The critics, their optimizer, and how well each tells drawings from finished pictures (a running hinge loss)."""

    def __init__(self, place):
        self.members = finisher.critics()
        self.all = torch.nn.ModuleList(critic for _, _, critic in self.members).to(place)
        self.optimizer = torch.optim.Adam(self.all.parameters(), lr=CRITICS, betas=(0.5, 0.99))
        self.losses = [2.0] * len(self.members)

    def learn(self, real, made):
        """One step towards telling ``real`` from ``made``."""
        self.optimizer.zero_grad(set_to_none=True)
        for i, (by, _, critic) in enumerate(self.members):
            loss = finisher.hinge(critic(reduced(real, by)), critic(reduced(made, by)))
            loss.backward()
            self.losses[i] += 0.1 * (loss.item() - self.losses[i])
        self.optimizer.step()

    def advice(self, made, own):
        """The gradient at ``made`` towards what the critics take for drawings.

        Each is scaled to its share of the norm of ``own``, the distance's gradient, and to nothing as far as it cannot tell the two apart: a
        critic that knows nothing would speak noise just as loudly.
        """
        total = torch.zeros_like(own)
        for (by, share, critic), loss in zip(self.members, self.losses):
            seen = made.detach().requires_grad_()
            gradient = torch.autograd.grad(-critic(reduced(seen, by)).mean(), seen)[0]
            heard = min(1.0, max(0.0, 2 - loss) / 0.5)
            total += share * heard * own.norm() / (gradient.norm() + 1e-12) * gradient
        return total

    def state(self):
        return {"critics": self.all.state_dict(), "optimizer": self.optimizer.state_dict(), "losses": self.losses}

    def restore(self, state):
        self.all.load_state_dict(state["critics"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.losses = state["losses"]


class Training:
    """The finisher, its averaged weights, the critics, their optimizers and how far they have come."""

    def __init__(self, args, pairs, runs):
        self.args, self.pairs, self.runs, self.device = args, pairs, runs, running.device()
        torch.manual_seed(SEED)
        self.network = finisher.Finisher().to(self.device)
        self.average = running.Averaged(self.network, 0.995)
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=RATE, betas=(0.9, 0.99))
        self.critics = Critics(self.device)
        self.generator, self.step = torch.Generator().manual_seed(SEED), 0
        self.seconds = 0.0  # of processor time that went into the run
        self.path = os.path.join(runs, "finisher.pt")
        if args.resume and os.path.exists(self.path):
            self._restore(torch.load(self.path, map_location="cpu"))

    def _restore(self, state):
        if state["steps"] != self.args.steps or state["batch"] != self.args.batch:
            raise SystemExit(f"{self.path} is a run of {state['steps']} steps of {state['batch']} pictures; resume it with --steps"
                             f" {state['steps']} --batch {state['batch']}, or move it away")
        self.network.load_state_dict(state["network"])
        self.average.module.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.critics.restore(state["critics"])
        self.generator.set_state(state["generator"])
        self.step, self.seconds = state["step"], state["seconds"]

    def save(self):
        """Writes the checkpoint."""
        running.save(self.path, {"network": self.network.state_dict(), "average": self.average.module.state_dict(),
                                 "optimizer": self.optimizer.state_dict(), "critics": self.critics.state(),
                                 "generator": self.generator.get_state(), "step": self.step, "seconds": self.seconds,
                                 "steps": self.args.steps, "batch": self.args.batch})

    def learn(self):
        """One step; the distance to the drawings."""
        started = time.process_time()
        image, wanted = (t.to(self.device) for t in self.pairs.draw(self.args.batch, self.generator))
        since = self.step - round(PLAIN * self.args.steps)
        with torch.set_grad_enabled(since < 0 or since >= ALONE), running.mixed_precision(self.device):
            made = self.network(image)
        made = made.float()
        loss = distance(made, wanted)
        if since < 0 or since >= ALONE:
            self._follow(made, loss, heard=since >= ALONE)
        if 0 <= since < ALONE or since >= ALONE and self.step % CRITICS_EVERY == 0:
            self.critics.learn(wanted, made.detach())
        self.step += 1
        self.seconds += time.process_time() - started
        return loss.item()

    def _follow(self, made, loss, heard):
        for group in self.optimizer.param_groups:
            group["lr"], group["betas"] = rate_at(self.step, self.args.steps), (0.5 if heard else 0.9, 0.99)
        gradient = torch.autograd.grad(loss, made, retain_graph=False)[0]
        if heard:
            gradient = gradient + self.critics.advice(made, gradient)
        self.optimizer.zero_grad(set_to_none=True)
        made.backward(gradient)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.average.update(self.network, self.step)


class Look:
    """Fixed held-out pairs in the styles of the emoji sets, to see how far a run has come."""

    def __init__(self, pairs, count=48):
        generator = torch.Generator().manual_seed(7)
        drawn = [pairs.draw(4, generator, True, len(classes.EMOJI_STYLES)) for _ in range(count // 4)]
        self.images, self.wanted = (torch.cat(part) for part in zip(*drawn))

    @torch.no_grad()
    def finished(self, network):
        """The network's pictures of all of them."""
        return torch.cat([network(part).clamp(-1, 1) for part in self.images.split(4)])

    def sheet(self, network, path):
        """Bicubic, finished and drawing, one below the other."""
        chosen = slice(0, SHOWN)
        with torch.no_grad():
            rows = [enlarged(self.images[chosen]), network(self.images[chosen]), self.wanted[chosen]]
        sheets.save(np.concatenate([sheets.tensor_images(r) for r in rows]), SHOWN, path)


def enlarged(images):
    """The same by bicubic interpolation: what the product shows without a finisher."""
    return F.interpolate(images, scale_factor=float(finisher.RISE), mode="bicubic", align_corners=False).clamp(-1, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--steps", type=int, default=6000, help="length of the schedule")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--look", type=int, default=100, help="steps between looks at held-out pictures")
    parser.add_argument("--every", type=float, default=5, help="minutes between checkpoints")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    running.keep_memory()
    runs = os.path.join(args.data, "runs")
    network, _ = export.load_generator(runs)
    pairs = Pairs(args.data, network)
    train(Training(args, pairs, runs), Look(pairs))


def train(training, look):
    """Runs until the schedule ends or the process is asked to; checkpoints by the clock and at the end."""
    args, log, stop = training.args, running.Log(os.path.join(training.runs, "finisher.csv"), training.step), running.Stop()
    saved, kept, losses = time.time(), training.step, []
    while training.step < args.steps and not stop:
        losses.append(training.learn())
        done = training.step == args.steps
        if training.step % args.look == 0 or done:
            network = training.average.module
            log.row(step=training.step, seconds=training.seconds, loss=float(np.mean(losses)),
                    fine=training.critics.losses[0], coarse=training.critics.losses[1],
                    **measures.compared(look.finished(network), look.wanted))
            losses = []
            look.sheet(network, os.path.join(training.runs, f"finisher-{training.step:06d}.png"))
        if done or time.time() - saved > args.every * 60:
            training.save()
            saved, kept = time.time(), training.step
    if training.step > kept:
        training.save()


if __name__ == "__main__":
    main()
