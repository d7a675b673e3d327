# SPDX-License-Identifier: EPL-2.0
"""Trains the guide or the judge by symmetric contrast of pictures and phrases.

``python3 -m starter.train_towers --data DIR --role guide [--steps 3000] [--minutes 20] [--grow] [--resume]``. Writes ``<role>.pt`` (resumable),
``<role>.csv`` and ``<role>-views-<side>.png`` under ``DIR/runs``. A picture is matched with its phrases in a softmax over
the batch's phrases and others of the bank, and a phrase with its picture in a softmax over the batch, where every
drawing of the same name counts.

With ``--grow`` small pictures come first, many at a time and less changed, then larger ones: a view of 32 px costs 0.28 of
one of 64 px (progressive learning: Tan and Le 2021, "EfficientNetV2", section 4). No shipped tower was trained with it.
"""

import argparse
import collections
import json
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import augment, running, sheets, sources, texts, towers

SEEDS = {"guide": 11, "judge": 29}
# Until which share of the run, the side of the views in pixels, how many at a time, the share of them that is only placed, and
# how many phrases of the bank stand beside the batch's own.
Stage = collections.namedtuple("Stage", "until side batch light others")
STEADY = (Stage(1.0, 64, 128, augment.LIGHT, 2048),)
GROWING = (Stage(0.55, 32, 256, 0.6, 1024), Stage(0.80, 48, 192, 0.45, 1024), *STEADY)


class Bank:
    """The phrases, their sentence vectors under each template, and which phrases name which drawing."""

    def __init__(self, folder, records):
        with open(os.path.join(folder, "phrases.json"), encoding="utf-8") as f:
            described = json.load(f)
        self.phrases = described["bank"]
        self.tests, self.prompts = described["tests"], described["prompts"]
        self.sentences = torch.from_numpy(np.load(os.path.join(folder, "phrases.npy")))
        self.asked = torch.from_numpy(np.load(os.path.join(folder, "asked.npy")))
        named = [described["named"][f"{r['source']}/{r['id']}"] for r in records]
        most = max(len(n) for n in named)
        self.index = torch.zeros(len(named), most, dtype=torch.long)
        self.weight = torch.zeros(len(named), most)
        for i, pairs in enumerate(named):
            for j, (phrase, weight) in enumerate(pairs):
                self.index[i, j], self.weight[i, j] = phrase, weight
        position = {p: i for i, p in enumerate(self.phrases)}
        self.titles = torch.tensor([position.get(texts.title(r), -1) for r in records])
        self.keys = torch.from_numpy(np.unique([r["key"] for r in records], return_inverse=True)[1])

    def around(self, chosen, others, generator):
        """Sorted phrase numbers: those of the drawings ``chosen``, and ``others`` drawn at random."""
        drawn = torch.randint(len(self.phrases), (others,), generator=generator)
        return torch.unique(torch.cat([self.index[chosen].flatten(), drawn]))

    def templated(self, numbers, generator, plain=0.6):
        """``[n, 384]``: the phrases ``numbers``, each alone or in a template drawn at random."""
        drawn = torch.randint(len(self.sentences), numbers.shape, generator=generator)
        drawn[torch.rand(numbers.shape, generator=generator) < plain] = 0
        return self.sentences[drawn, numbers]


def stage_at(stages, done):
    """The stage of a run that has come as far as ``done``, 0..1."""
    return next(s for s in stages if done <= s.until)


def contrast(pair, pixels, bank, chosen, generator, others):
    """The symmetric loss of a batch of views of the drawings ``chosen``, against ``others`` further phrases."""
    numbers = bank.around(chosen, others, generator)
    sentences = bank.templated(numbers, generator)
    sentences = (sentences + 0.01 * torch.randn(sentences.shape, generator=generator)).to(pixels.device)
    with running.mixed_precision(pixels.device):
        image = pair.image(pixels)
        phrases = pair.text(sentences)
        image, phrases = F.normalize(image.float(), dim=1), F.normalize(phrases.float(), dim=1)
        logits = (image @ phrases.t()).float() * pair.logit_scale()
    index = torch.searchsorted(numbers, bank.index[chosen]).to(pixels.device)
    weight = bank.weight[chosen].to(pixels.device)
    to_text = -(F.log_softmax(logits, 1).gather(1, index) * weight).sum(1).mean()
    drawn = index.gather(1, torch.multinomial(bank.weight[chosen], 1, generator=generator).to(pixels.device))
    to_image = F.log_softmax(logits[:, drawn[:, 0]].t(), 1)
    keys = bank.keys[chosen].to(pixels.device)
    same = (keys[:, None] == keys[None]).float()
    return to_text + 0.5 * -(to_image * same).sum(1).div(same.sum(1)).mean()


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
    parser.add_argument("--minutes", type=float, help="ends the schedule by the clock if its steps have not ended it earlier")
    parser.add_argument("--steps", type=int, default=3000, help="length of the schedule")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--grow", action="store_true", help="begin with small views")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--resume", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    running.keep_memory()
    torch.manual_seed(SEEDS[args.role])
    runs = os.path.join(args.data, "runs")
    os.makedirs(runs, exist_ok=True)
    train(args, runs)


class Training:
    """A pair, its averaged weights, its optimizer and how far they have come."""

    def __init__(self, args, runs):
        self.args, self.runs, self.device = args, runs, running.device()
        pixels, self.records = texts.load(args.data, {"train"})
        self.pixels, self.bank = torch.from_numpy(pixels), Bank(args.data, self.records)
        self.usable = self.bank.weight.sum(1).nonzero()[:, 0]
        self.pair = towers.Pair(args.role).to(self.device).to(memory_format=torch.channels_last)
        self.average = running.Averaged(self.pair, 0.995)
        self.optimizer = torch.optim.AdamW(self.pair.parameters(), lr=args.rate, weight_decay=0.05, betas=(0.9, 0.98))
        self.generator, self.step = torch.Generator().manual_seed(SEEDS[args.role]), 0
        self.path, self.shown = os.path.join(runs, args.role + ".pt"), set()
        if args.resume and os.path.exists(self.path):
            self._restore()

    def _restore(self):
        state = torch.load(self.path, map_location="cpu")
        self.pair.load_state_dict(state["pair"])
        self.average.module.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.generator.set_state(state["generator"])
        torch.set_rng_state(state["dropout"])
        self.step = state["step"]

    def save(self):
        """Writes the checkpoint."""
        running.save(self.path, {"pair": self.pair.state_dict(), "average": self.average.module.state_dict(),
                                 "optimizer": self.optimizer.state_dict(), "generator": self.generator.get_state(),
                                 "dropout": torch.get_rng_state(), "step": self.step, "role": self.args.role})

    def validation(self):
        """The drawings set aside, to be named among the titles of the emoji sets."""
        titles = {texts.title(r) for r in self.records if r["source"] != sources.CLIP_ART}
        return Validation(self.args.data, sorted(titles & set(self.bank.phrases)), self.bank)

    def learn(self, done):
        """One step of a run that has come as far as ``done``, 0..1; the loss."""
        for group in self.optimizer.param_groups:
            group["lr"] = self.args.rate * running.cosine(done, self.step)
        stage = stage_at(GROWING if self.args.grow else STEADY, done)
        chosen = self.usable[torch.randint(len(self.usable), (stage.batch,), generator=self.generator)]
        view = augment.views(self.pixels[chosen], self.generator, stage.side, stage.light)
        self._show(view)
        self.pair.train()
        batch = towers.normalised(view).to(self.device).to(memory_format=torch.channels_last)
        loss = contrast(self.pair, batch, self.bank, chosen, self.generator, stage.others)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.pair.parameters(), 5.0)
        self.optimizer.step()
        self.average.update(self.pair, self.step)
        self.step += 1
        return loss.item()

    def _show(self, view):
        """Writes the first views of each size."""
        path = os.path.join(self.runs, f"{self.args.role}-views-{view.shape[2]}.png")
        if path not in self.shown:
            sheets.save(sheets.tensor_images(view[:128] * 2 - 1), 16, path)
            self.shown.add(path)


def train(args, runs):
    """Runs until the schedule or the clock ends; checkpoints every hundred steps and at the end."""
    training = Training(args, runs)
    validation = training.validation()
    log = running.Log(os.path.join(runs, args.role + ".csv"), training.step)
    started, losses = time.time(), []
    done = training.step >= args.steps
    while not done:
        way = running.progress(training.step, args.steps, time.time() - started, args.minutes)
        losses.append(training.learn(way))
        done = running.progress(training.step, args.steps, time.time() - started, args.minutes) == 1
        if training.step % 100 == 0 or done:
            top1, top5 = validation.measure(training.average.module.to("cpu"))
            training.average.module.to(training.device)
            log.row(step=training.step, seconds=time.time() - started, loss=float(np.mean(losses)), top1=top1, top5=top5,
                    scale=training.pair.logit_scale().item())
            losses = []
            training.save()


if __name__ == "__main__":
    main()
