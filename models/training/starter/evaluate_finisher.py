# SPDX-License-Identifier: EPL-2.0
"""Measures the finisher on classes that it never saw, beside bicubic enlargement, and makes a contact sheet.

``python3 -m starter.evaluate_finisher --data DIR``. Prints and writes ``runs/finisher.json``, and ``runs/finisher-sheet.png``: columns of
bicubic, finished and drawing side by side for held-out classes, then the same for classes of the training.
"""

import argparse
import json
import os

import numpy as np
import torch

from . import classes, export, finisher, measures, sheets
from .pairs import Pairs
from .train_finisher import enlarged

COLUMNS = 4
EMOJI = len(classes.EMOJI_STYLES)


def load(runs):
    """``(finisher with averaged weights, step)``."""
    state = torch.load(os.path.join(runs, "finisher.pt"), map_location="cpu")
    network = finisher.Finisher()
    network.load_state_dict(state["average"])
    return network.eval(), state["step"]


@torch.no_grad()
def measured(network, pairs, held, styles, count):
    """``(figures, sheet rows)`` over ``count`` pairs of held-out classes, or of the others; in the first ``styles`` of the styles."""
    generator, parts, shown = torch.Generator().manual_seed(2025), [], []
    for _ in range(count // 4):
        image, wanted = pairs.draw(4, generator, held, styles)
        made = {"bicubic": enlarged(image), "finished": network(image).clamp(-1, 1), "drawing": wanted}
        parts.append({name: measures.compared(value, wanted) for name, value in made.items()})
        shown.append(torch.stack(list(made.values()), 1)[:1])
    figures = {name: {key: float(np.mean([p[name][key] for p in parts])) for key in parts[0][name]} for name in parts[0]}
    chosen = torch.cat(shown[:8 * COLUMNS]).flatten(0, 1)
    return figures, sheets.tensor_images(chosen)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--pictures", type=int, default=160)
    args = parser.parse_args()
    torch.set_num_threads(1)
    runs = os.path.join(args.data, "runs")
    network, step = load(runs)
    pairs = Pairs(args.data, export.load_generator(runs)[0])
    result, rows = {"step": step}, []
    for name, held, styles in (("held-out classes", True, EMOJI), ("held-out classes, clip art too", True, None), ("classes of the training, any style", False, None)):
        result[name], shown = measured(network, pairs, held, styles, args.pictures)
        rows.append(shown[:4 * COLUMNS * 3])
        for kind, figures in result[name].items():
            print(f"{name}, {kind}: L1 {figures['l1']:.4f}, SSIM {figures['ssim']:.3f}, steps {figures['steps']:.2f}", flush=True)
    sheets.save(np.concatenate(rows), 3 * COLUMNS, os.path.join(runs, "finisher-sheet.png"))
    with open(os.path.join(runs, "finisher.json"), "w", encoding="utf-8") as f:
        json.dump(result, f, indent=2)


if __name__ == "__main__":
    main()
