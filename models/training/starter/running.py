# SPDX-License-Identifier: EPL-2.0
"""What every training run needs: seeds, checkpoints that survive a kill, CSV logs, a cosine schedule, averaged weights."""

import copy
import csv
import math
import os

import torch


def device():
    """The GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def save(path, state):
    """Writes a checkpoint whole or not at all."""
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def cosine(step, steps, elapsed, seconds, warm=100):
    """Learning-rate factor: linear warm-up, then half a cosine down to a hundredth.

    The way is measured by steps or by the clock, whichever is further on, so that a run that its ``seconds`` end has come
    to rest as well.
    """
    if step < warm:
        return (step + 1) / warm
    progress = min(1.0, max((step - warm) / max(1, steps - warm), elapsed / seconds))
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress))


class Averaged:
    """An exponential moving average of a module's weights; buffers are copied."""

    def __init__(self, module, decay):
        self.module = copy.deepcopy(module).eval()
        self.decay = decay

    @torch.no_grad()
    def update(self, module, step):
        """Moves towards ``module``; slower as ``step`` grows, up to ``decay``."""
        decay = min(self.decay, (1 + step) / (10 + step))
        for mine, theirs in zip(self.module.parameters(), module.parameters()):
            mine.lerp_(theirs.to(mine.device), 1 - decay)
        for mine, theirs in zip(self.module.buffers(), module.buffers()):
            mine.copy_(theirs)


class Log:
    """A CSV file that grows by one row at a time; its columns are those of the first row."""

    def __init__(self, path, resume):
        self.path = path
        if not resume and os.path.exists(path):
            os.remove(path)

    def row(self, **values):
        """Appends and prints one row."""
        new = not os.path.exists(self.path)
        with open(self.path, "a", newline="", encoding="utf-8") as f:
            writer = csv.DictWriter(f, fieldnames=list(values))
            if new:
                writer.writeheader()
            writer.writerow(values)
        print(", ".join(f"{k} {v:.4g}" if isinstance(v, float) else f"{k} {v}" for k, v in values.items()), flush=True)
