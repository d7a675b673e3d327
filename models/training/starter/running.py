# SPDX-License-Identifier: EPL-2.0
"""What every training run needs: seeds, checkpoints that survive a kill, CSV logs, a cosine schedule, averaged weights."""

import contextlib
import copy
import csv
import ctypes
import functools
import math
import os
import signal

import torch


def device():
    """The GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def keep_memory():
    """Has the C library keep freed memory for the next step instead of handing it back to the system.

    Otherwise the pages of every large activation are faulted in anew at each step, which takes up to half of a step's time on a
    CPU. The results stay the same. Does nothing where the C library is not glibc.
    """
    try:
        mallopt = ctypes.CDLL("libc.so.6").mallopt
    except (OSError, AttributeError):
        return
    trim_threshold, mmap_max = -1, -4
    mallopt(trim_threshold, 2 ** 31 - 1)
    mallopt(mmap_max, 0)


def mixed_precision(place):
    """A context in which networks compute in bfloat16 where ``place`` has instructions for it; elsewhere in float32.

    A CPU without them computes the same ten times more slowly than in float32.
    """
    if place.type == "cuda" or _cpu_has("avx512_bf16") or _cpu_has("amx_bf16"):
        return torch.autocast(place.type, dtype=torch.bfloat16)
    return contextlib.nullcontext()


@functools.lru_cache(None)
def _cpu_has(flag):
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as f:
            return any(flag in line.split() for line in f if line.startswith("flags"))
    except OSError:
        return False


class Stop:
    """Becomes true when the process is asked to end, so that a run can write its checkpoint first."""

    def __init__(self):
        self.asked = False
        signal.signal(signal.SIGTERM, self._ask)

    def _ask(self, *_):
        self.asked = True

    def __bool__(self):
        return self.asked


def save(path, state):
    """Writes a checkpoint whole or not at all."""
    torch.save(state, path + ".part")
    os.replace(path + ".part", path)


def progress(step, steps, elapsed, minutes):
    """How far a run has come, 0..1, by steps or by the clock (``elapsed`` seconds of ``minutes``), whichever is further on.

    So a run that the clock ends has come to rest as well. With ``minutes`` ``None`` only steps count, and the run can be repeated.
    """
    return min(1.0, max(step / steps, elapsed / (minutes * 60) if minutes else 0.0))


def cosine(done, step, warm=100):
    """Learning-rate factor at progress ``done``: linear warm-up, then half a cosine down to a hundredth."""
    return min(1.0, (step + 1) / warm) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))


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
    """A CSV file that grows by one row at a time; its columns are those of the first row, of which one is ``step``."""

    def __init__(self, path, step):
        """Goes on behind ``step``: rows of later steps, which a run that was cut off does again, are dropped."""
        self.path = path
        if os.path.exists(path):
            with open(path, newline="", encoding="utf-8") as f:
                lines = f.read().splitlines()
            kept = lines[:1] + [line for line in lines[1:] if int(line.split(",")[lines[0].split(",").index("step")]) <= step]
            with open(path, "w", newline="", encoding="utf-8") as f:
                f.writelines(line + "\n" for line in (kept if step else []))

    def row(self, **values):
        """Appends and prints one row."""
        new = not os.path.exists(self.path) or os.path.getsize(self.path) == 0
        with open(self.path, "a", newline="", encoding="utf-8") as f:
            writer = csv.DictWriter(f, fieldnames=list(values))
            if new:
                writer.writeheader()
            writer.writerow(values)
        print(", ".join(f"{k} {v:.4g}" if isinstance(v, float) else f"{k} {v}" for k, v in values.items()), flush=True)
