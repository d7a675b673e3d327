# SPDX-License-Identifier: EPL-2.0
"""Measures whether sentences start a search at the right class: ``prompts/sentences.txt`` among the generator's classes.

``python3 -m starter.evaluate_sentences --data DIR --libraries 'JARS/*' [--models ../starter] [--wrong]``. For each tower in ``DIR/runs``, or for the shipped
ones with ``--models``, prints how often the class nearest to the sentence in the tower's own space is a right one, and how often
one of the nearest five is; and beside it the same for MiniLM's own vectors, which no tower has changed.
"""

import argparse
import hashlib
import json
import os

import numpy as np
import torch
import torch.nn.functional as F

from . import export, prompts, restore, texts


def vectors(folder, libraries, sentences):
    """MiniLM vectors of ``sentences``, embedded once and kept in ``folder``."""
    name = hashlib.sha256("\n".join(sentences).encode("utf-8")).hexdigest()[:16]
    path = os.path.join(folder, f"sentences-{name}.npy")
    if not os.path.exists(path):
        np.save(path + ".part.npy", texts.embed(sentences, libraries, folder))
        os.replace(path + ".part.npy", path)
    return torch.from_numpy(np.load(path))


class Start:
    """The sentences and the generator's classes, as MiniLM reads them, and which go together."""

    def __init__(self, folder, libraries=None):
        """Needs the class path ``libraries`` the first time only: the vectors are kept in ``folder``."""
        with open(os.path.join(export.STARTER, "generator", "classes.txt"), encoding="utf-8") as f:
            self.labels = labels = f.read().splitlines()
        self.sentences, self.right = prompts.sentences()
        both = vectors(folder, libraries, self.sentences + labels)
        self.asked, self.named = both[:len(self.sentences)], both[len(self.sentences):]

    @torch.no_grad()
    def ranked(self, text=None):
        """``[sentences][classes]``: the classes, nearest first, in the space of the projection ``text``; in MiniLM's own without one."""
        asked, named = (text(v) if text else v for v in (self.asked, self.named))
        return (F.normalize(asked, dim=1) @ F.normalize(named, dim=1).t()).argsort(1, descending=True)

    def measure(self, text=None):
        """Top-1 and top-5: how often a right class is the nearest one, or among the nearest five."""
        ranked = self.ranked(text)
        hits = [[self.labels[i] in right for i in order[:5]] for order, right in zip(ranked.tolist(), self.right)]
        return sum(h[0] for h in hits) / len(hits), sum(any(h) for h in hits) / len(hits)

    def wrong(self, text=None):
        """``sentence: three nearest classes`` of those that start wrong."""
        for sentence, order, right in zip(self.sentences, self.ranked(text).tolist(), self.right):
            if self.labels[order[0]] not in right:
                yield f"{sentence}: {', '.join(self.labels[i] for i in order[:3])}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--libraries", required=True)
    parser.add_argument("--models", help="a folder with guide/ and judge/ as the product has them, instead of the runs")
    parser.add_argument("--wrong", action="store_true", help="list the sentences that start wrong by the guide")
    args = parser.parse_args()
    torch.set_num_threads(1)
    start = Start(args.data, args.libraries)
    runs, result = os.path.join(args.data, "runs"), {}
    found = {"MiniLM alone": None}
    for role in ("guide", "judge"):
        if args.models:
            found[role] = restore.pair(os.path.join(args.models, role), role).text
        elif os.path.exists(os.path.join(runs, role + ".pt")):
            found[role] = export.load_pair(runs, role).text
    for name, text in found.items():
        result[name] = start.measure(text)
        print(f"{name}: top-1 {result[name][0]:.3f}, top-5 {result[name][1]:.3f} of {len(start.sentences)} sentences")
    if args.wrong and "guide" in found:
        print(*start.wrong(found["guide"]), sep="\n")
    with open(os.path.join(runs, "sentences.json"), "w", encoding="utf-8") as f:
        json.dump(result, f, indent=2)


if __name__ == "__main__":
    main()
