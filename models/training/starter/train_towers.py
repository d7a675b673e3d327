# SPDX-License-Identifier: EPL-2.0
"""Trains the guide or the judge by symmetric contrast of pictures and texts.

``python3 -m starter.train_towers --data DIR --role guide [--steps 10000] [--steady] [--resume]``, after ``texts`` and ``captions``. Writes ``<role>.pt``
(resumable), ``<role>.csv`` and ``<role>-views-<side>.png`` under ``DIR/runs``. A picture of a drawing, or of a scene that a caption describes, is matched
with its texts in a softmax over the batch's texts and others of the bank, a text with its pictures in a softmax over the batch and earlier
pictures (see ``contrast``).

Small pictures come first, many at a time and less changed, then larger ones: a view of 32 px costs 0.28 of
one of 64 px (progressive learning: Tan and Le 2021, "EfficientNetV2", section 4). With ``--steady`` all are of 64 px.

A run is resumed to the bit on the same machine and release of PyTorch with the same number of threads, whenever it was cut off.
"""

import argparse
import collections
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import augment, contrast, running, sheets, sources, texts, towers
from .bank import Bank
from .evaluate_sentences import Start
from .scenes import Scenes

SEEDS = {"guide": 11, "judge": 29}
VERSION = 2  # of the towers
# Until which share of the run, the side of the views in pixels, how many at a time, the share of them that is only placed, and
# how many phrases of the bank stand beside the batch's own.
Stage = collections.namedtuple("Stage", "until side batch light others")
STEADY = (Stage(1.0, 64, 128, augment.LIGHT, 2048),)
GROWING = (Stage(0.55, 32, 256, 0.6, 1024), Stage(0.80, 48, 192, 0.45, 1024), *STEADY)
SCENES = {"guide": 0.35, "judge": 0.3}  # share of the views that are composed for a caption
LARGEST = 1.1  # enlargement of scenes at most: cropping would cut off what the caption names


def stage_at(stages, done):
    """The stage of a run that has come as far as ``done``, 0..1."""
    return next(s for s in stages if done <= s.until)


@torch.no_grad()
def embedded(pair, pixels, size=256):
    """Normalised embeddings of ``uint8 [n, 64, 64, 4]`` drawings on white."""
    parts = []
    for start in range(0, len(pixels), size):
        view = towers.normalised(augment.on_white(pixels[start:start + size]))
        parts.append(pair.image(view.to(memory_format=torch.channels_last)))
    return F.normalize(torch.cat(parts), dim=1)


@torch.no_grad()
def naming(pair, pixels, target, sentences):
    """Top-1 and top-5 of naming drawings on white among ``sentences``; ``target [n]`` is the right row."""
    scores = embedded(pair, pixels) @ F.normalize(pair.text(sentences), dim=1).t()
    ranks = (scores > scores.gather(1, target[:, None])).sum(1)
    return (ranks < 1).float().mean().item(), (ranks < 5).float().mean().item()


class Validation:
    """Emoji drawings that no training saw, to be named among all titles of the emoji sets."""

    def __init__(self, folder, titles, bank):
        pixels, records = texts.load(folder, {"validation"})
        known = {t: i for i, t in enumerate(titles)}
        chosen = [i for i, r in enumerate(records)
                  if r["source"] != sources.CLIP_ART and texts.title(r) in known]
        self.pixels = torch.from_numpy(pixels[chosen])
        self.target = torch.tensor([known[texts.title(records[i])] for i in chosen])
        position = {p: i for i, p in enumerate(bank.phrases)}
        self.sentences = bank.sentences[0, [position[t] for t in titles]]

    def measure(self, pair):
        """Top-1 and top-5."""
        return naming(pair, self.pixels, self.target, self.sentences)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--role", required=True, choices=("guide", "judge"))
    parser.add_argument("--steps", type=int, default=10000, help="length of the schedule")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--steady", action="store_true", help="views of 64 px from the beginning")
    parser.add_argument("--look", type=int, default=250, help="steps between looks at the validation drawings")
    parser.add_argument("--every", type=float, default=5, help="minutes between checkpoints")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    running.keep_memory()
    torch.manual_seed(SEEDS[args.role])
    runs = os.path.join(args.data, "runs")
    os.makedirs(runs, exist_ok=True)
    train(Training(args, runs))


class Training:
    """A pair, its averaged weights, its optimizer and how far they have come."""

    def __init__(self, args, runs):
        self.args, self.runs, self.device = args, runs, running.device()
        pixels, self.records = texts.load(args.data, {"train"})
        self.pixels, self.bank = torch.from_numpy(pixels), Bank(args.data, self.records)
        self.scenes = Scenes(args.data, self.pixels, self.records)
        self.usable = self.bank.weight.sum(1).nonzero()[:, 0]
        self.pair = towers.Pair(args.role, VERSION).to(self.device).to(memory_format=torch.channels_last)
        self.average = running.Averaged(self.pair, 0.998)
        self.optimizer = torch.optim.AdamW(self.pair.parameters(), lr=args.rate, weight_decay=0.05, betas=(0.9, 0.98))
        self.queue = contrast.Queue()
        self.generator, self.step = torch.Generator().manual_seed(SEEDS[args.role]), 0
        self.seconds = 0.0  # of processor time that went into the run
        self.path, self.shown = os.path.join(runs, args.role + ".pt"), set()
        if args.resume and os.path.exists(self.path):
            self._restore(torch.load(self.path, map_location="cpu"))

    def _restore(self, state):
        if "optimizer" not in state or state["steps"] != self.args.steps:
            raise SystemExit(f"{self.path} is no run of {self.args.steps} steps; name its own number with --steps, or move it away")
        self.pair.load_state_dict(state["pair"])
        self.average.module.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.queue.restore(state["queue"])
        self.generator.set_state(state["generator"])
        torch.set_rng_state(state["dropout"])
        self.step, self.seconds = state["step"], state["seconds"]

    def save(self):
        """Writes the checkpoint."""
        running.save(self.path, {"pair": self.pair.state_dict(), "average": self.average.module.state_dict(), "queue": self.queue.state(),
                                 "optimizer": self.optimizer.state_dict(), "generator": self.generator.get_state(),
                                 "dropout": torch.get_rng_state(), "step": self.step, "seconds": self.seconds, "steps": self.args.steps,
                                 "role": self.args.role, "version": VERSION})

    def validation(self):
        """The drawings set aside, to be named among the titles of the emoji sets."""
        titles = {texts.title(r) for r in self.records if r["source"] != sources.CLIP_ART}
        return Validation(self.args.data, sorted(titles & set(self.bank.phrases)), self.bank)

    def learn(self):
        """One step; the loss."""
        started, done = time.process_time(), self.step / self.args.steps
        for group in self.optimizer.param_groups:
            group["lr"] = self.args.rate * running.cosine(done, self.step)
        stage = stage_at(STEADY if self.args.steady else GROWING, done)
        view, batch = self._batch(stage)
        self._show(view)
        self.pair.train()
        pixels = towers.normalised(view).to(self.device).to(memory_format=torch.channels_last)
        loss = contrast.loss(self.pair, pixels, batch, self.queue, self.step, self.generator)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.pair.parameters(), 5.0)
        self.optimizer.step()
        self.average.update(self.pair, self.step)
        self.step += 1
        self.seconds += time.process_time() - started
        return loss.item()

    def _batch(self, stage):
        """Views of drawings and, behind them, of scenes."""
        composed = round(SCENES[self.args.role] * stage.batch)
        chosen = self.usable[torch.randint(len(self.usable), (stage.batch - composed,), generator=self.generator)]
        numbers, rows, pictures = self.scenes.draw(composed, self.generator)
        view = torch.cat([augment.views(self.pixels[chosen], self.generator, stage.side, stage.light),
                          augment.views_of(pictures, self.generator, stage.side, stage.light, LARGEST)])
        rows = torch.cat([torch.stack([chosen, torch.full_like(chosen, contrast.NOTHING)], 1), rows])
        return view, contrast.Batch(self.bank, self.scenes, rows, numbers, stage.others, self.generator)

    def _show(self, view):
        """Writes the first views of each size, half of them of scenes."""
        path = os.path.join(self.runs, f"{self.args.role}-views-{view.shape[2]}.png")
        if path not in self.shown:
            sheets.save(sheets.tensor_images(torch.cat([view[:32], view[-32:]]) * 2 - 1), 16, path)
            self.shown.add(path)


def train(training):
    """Runs until the schedule ends or the process is asked to; checkpoints by the clock and at the end."""
    args, validation, start, stop = training.args, training.validation(), Start(training.args.data), running.Stop()
    log = running.Log(os.path.join(training.runs, args.role + ".csv"), training.step)
    saved, kept, losses = time.time(), training.step, []
    while training.step < args.steps and not stop:
        losses.append(training.learn())
        done = training.step == args.steps
        if training.step % args.look == 0 or done:
            average = training.average.module.to("cpu")
            top1, top5 = validation.measure(average)
            log.row(step=training.step, seconds=training.seconds, loss=float(np.mean(losses)), top1=top1, top5=top5,
                    start1=start.measure(average.text)[0], scale=training.pair.logit_scale().item())
            losses = []
            training.average.module.to(training.device)
        if done or time.time() - saved > args.every * 60:
            training.save()
            saved, kept = time.time(), training.step
    if training.step > kept:
        training.save()


if __name__ == "__main__":
    main()
