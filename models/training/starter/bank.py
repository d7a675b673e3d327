# SPDX-License-Identifier: EPL-2.0
"""The bank of phrases that the towers are trained on: names and tags of the drawings."""

import json
import os

import numpy as np
import torch

from . import texts


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
