# SPDX-License-Identifier: EPL-2.0
"""Pictures for captions: the things that a sentence names, composed on one drawing as it says.

What a sentence says beyond that (that a cat sleeps, that it rains) is not shown: the towers learn that it changes nothing of what the thing is.
"""

import collections

import torch

from . import augment, captions, classes, names, texts

# Size, and place of the middle in half widths (right, down), of each thing shown; the last one stands before the others.
WHOLE = ((1.0, 0.0, 0.0),)
COUNTS = {2: ((0.52, -0.46, 0.05), (0.52, 0.46, 0.05)), 3: ((0.46, 0.0, -0.45), (0.46, -0.5, 0.42), (0.46, 0.5, 0.42))}
COUPLES = {"beside": ((0.55, -0.46, 0.05), (0.55, 0.46, 0.05)), "above": ((0.58, 0.0, -0.42), (0.58, 0.0, 0.5)),
           "below": ((0.58, 0.0, 0.45), (0.58, 0.0, -0.45)), "before": ((0.55, 0.1, 0.42), (0.95, 0.0, -0.05))}
LOOSE = 0.06  # how far places vary, in half widths


def layout(caption):
    """The places of a caption's things, in the order of its text."""
    if caption.relation:
        return COUPLES[caption.relation]
    return COUNTS.get(caption.count, WHOLE)


class Scenes:
    """Captions, and the drawings that can show them."""

    def __init__(self, folder, pixels, records):
        self.captions, self.vectors, colours = captions.load(folder)
        self.pixels = pixels
        self.rows, self.coloured = collections.defaultdict(list), collections.defaultdict(list)
        for i, record in enumerate(records):
            if record["source"] in classes.EMOJI_STYLES:
                self._add(record["key"], i, colours[f"{record['source']}/{record['id']}"])
        for label, members in classes.PLAIN_WORDS.items():
            for i in [i for m in members for i in self.rows[names.key(m)]]:
                self._add(names.key(label), i, colours[f"{records[i]['source']}/{records[i]['id']}"])
        self.titles = {names.key(texts.title(r)): texts.title(r) for r in records if r["source"] in classes.EMOJI_STYLES}
        self.titles.update({names.key(label): label for label in classes.PLAIN_WORDS})
        shown = [all(self._candidates(c, t) for t in c.things) for c in self.captions]
        self.usable = torch.tensor(shown).nonzero()[:, 0]

    def _add(self, key, row, colour):
        if row not in self.rows[key]:
            self.rows[key].append(row)
            self.coloured[key, colour].append(row)

    def _candidates(self, caption, thing):
        return self.coloured[thing, caption.colour] if caption.colour else self.rows[thing]

    def draw(self, count, generator):
        """``(caption numbers, rows [count, 2] of the drawings shown or -1, premultiplied pictures [count, 4, 64, 64])``."""
        chosen = self.usable[torch.randint(len(self.usable), (count,), generator=generator)]
        luck = torch.rand(count, 2, generator=generator)
        rows = torch.full((count, 2), -1)
        layers = []
        for i, number in enumerate(chosen.tolist()):
            caption = self.captions[number]
            for j, thing in enumerate(caption.things):
                candidates = self._candidates(caption, thing)
                rows[i, j] = candidates[int(luck[i, j] * len(candidates))]
            places = layout(caption)
            layers += [(i, depth, rows[i, min(depth, len(caption.things) - 1)], place) for depth, place in enumerate(places)]
        return chosen, rows, self._composed(count, layers, generator)

    def _composed(self, count, layers, generator):
        places = torch.tensor([place for _, _, _, place in layers])
        places[:, 1:] += LOOSE * (2 * torch.rand(len(layers), 2, generator=generator) - 1)
        size = places[:, 0]
        flip = 1 - 2 * (torch.rand(len(layers), generator=generator) < 0.5).float()
        pictures = augment.premultiplied(self.pixels[torch.tensor([int(row) for _, _, row, _ in layers])])
        placed = augment.placed(pictures, size, torch.zeros(len(layers)), places[:, 1] / size, places[:, 2] / size, flip)
        result = torch.zeros(count, 4, *placed.shape[2:])
        for depth in (2, 1, 0):  # what comes first in the text stands before the rest
            among = [k for k, layer in enumerate(layers) if layer[1] == depth]
            if among:
                at = torch.tensor([layers[k][0] for k in among])
                result[at] = placed[among] + (1 - placed[among, 3:]) * result[at]
        return result
