# SPDX-License-Identifier: EPL-2.0
"""What the towers' captions, scenes and training must keep to."""

import argparse
import dataclasses
import json
import os
import random
import sys
import tempfile
import unittest

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from starter import captions, contrast, prompts, scenes, texts, towers, train_towers  # noqa: E402
from starter.bank import Bank  # noqa: E402
from starter.captions import Caption  # noqa: E402

NAMES = ("cat", "dog", "box")
CAPTIONS = (Caption("a cat sleeping", ["cat"]), Caption("two dogs", ["dog"], count=2), Caption("a cat on a box", ["cat", "box"], relation="above"),
            Caption("a red box", ["box"], colour="red"))


def folder_of_data(folder):
    """Three names drawn by every set, as ``prepare``, ``texts`` and ``captions`` leave them."""
    rng = np.random.default_rng(1)
    records = {}
    for source in texts.TRAINING_SOURCES:
        own = [{"source": source, "id": n, "name": n, "key": n, "tags": [], "group": "household", "split": "train"} for n in NAMES]
        own.append({**own[0], "id": "another cat", "split": "validation"})
        pixels = np.zeros((len(own), 64, 64, 4), np.uint8)
        pixels[:, 16:48, 16:48, :3] = rng.integers(0, 255, (len(own), 1, 1, 3))
        pixels[:, 16:48, 16:48, 3] = 255
        np.save(os.path.join(folder, source + ".npy"), pixels)
        write(folder, source + ".json", own)
        records.update({f"{r['source']}/{r['id']}": r for r in own})
    bank = sorted(NAMES)
    write(folder, "phrases.json", {"bank": bank, "tests": [], "prompts": [],
                                   "named": {k: [(bank.index(r["name"]), 1.0)] for k, r in records.items()}})
    np.save(os.path.join(folder, "phrases.npy"), unit(rng, len(texts.TEMPLATES), len(bank)))
    np.save(os.path.join(folder, "asked.npy"), unit(rng, 1))
    write(folder, "captions.json", {"captions": [dataclasses.asdict(c) for c in CAPTIONS], "colours": {k: "red" for k in records}})
    np.save(os.path.join(folder, "captions.npy"), unit(rng, len(CAPTIONS)))
    return folder


def write(folder, name, value):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
        json.dump(value, f)


def unit(rng, *shape):
    """Random sentence vectors of length 1."""
    vectors = rng.standard_normal((*shape, towers.SENTENCE)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


class Captions(unittest.TestCase):
    RECORDS = [{"source": "noto", "id": n, "name": n, "key": n, "tags": [], "group": g} for n, g in (("cat", "animal-mammal"), ("umbrella", "clothing"))]

    def test_plurals_are_regular(self):
        self.assertEqual(["cats", "boxes", "cherries", "monkeys"], [captions.plural(n) for n in ("cat", "box", "cherry", "monkey")])

    def test_articles_are_heard(self):
        self.assertEqual(["an owl", "an umbrella", "a unicorn", "a ewe"], [captions.nominal(n) for n in ("owl", "umbrella", "unicorn", "ewe")])

    def test_a_thing_is_named_in_each_sentence_about_it(self):
        made = list(captions.single("umbrella", "umbrella", "clothing", ["red"], random.Random(1)))
        self.assertTrue(all("umbrella" in c.text and c.things == ["umbrella"] for c in made))
        self.assertIn("a red umbrella", [c.text for c in made])
        self.assertTrue(any(c.count > 1 for c in made))

    def test_no_sentence_that_is_held_out_is_trained_on(self):
        self.assertIn("a cat sleeping", prompts.sentences()[0])
        with tempfile.TemporaryDirectory() as folder:
            for language in ("en", *captions.LANGUAGES):
                os.makedirs(os.path.join(folder, "emojibase-data", language))
                write(os.path.join(folder, "emojibase-data", language), "data.json", [{"hexcode": "1", "label": "cat", "tags": []}])
            made = [c.text for c in captions.generate(self.RECORDS, ["", "red"], folder)]
        self.assertFalse(set(made) & set(prompts.sentences()[0]))
        self.assertFalse([t for t in made if prompts.barred()(t)])

    def test_a_drawing_has_the_colour_of_most_of_it(self):
        pixels = np.full((3, 64, 64, 4), 255, np.uint8)
        pixels[0, ..., :3], pixels[1, ..., :3], pixels[2, :32, :, :3] = (220, 20, 20), (20, 160, 40), (20, 20, 220)
        self.assertEqual(["red", "green", ""], captions.colours_of(pixels))


class Composed(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        pixels, self.records = texts.load(folder_of_data(self.folder.name), {"train"})
        self.scenes = scenes.Scenes(self.folder.name, torch.from_numpy(pixels), self.records)
        self.bank = Bank(self.folder.name, self.records)

    def test_a_scene_shows_what_its_caption_names(self):
        chosen, rows, pictures = self.scenes.draw(40, torch.Generator().manual_seed(1))
        for number, shown in zip(chosen.tolist(), rows.tolist()):
            named = [self.records[row]["key"] for row in shown if row >= 0]
            self.assertEqual(CAPTIONS[number].things, named)
        self.assertEqual((40, 4, 64, 64), tuple(pictures.shape))

    def test_what_is_on_something_stands_above_it(self):
        self.scenes.usable = torch.tensor([2])
        self.scenes.pixels = self.scenes.pixels.clone()
        _, rows, _ = self.scenes.draw(1, torch.Generator().manual_seed(4))
        self.scenes.pixels[rows[0, 1], ..., 3] = 0  # the box disappears
        _, again, pictures = self.scenes.draw(1, torch.Generator().manual_seed(4))
        self.assertTrue(torch.equal(rows, again))
        alpha = pictures[0, 3]
        self.assertGreater(alpha[:32].sum(), 5 * alpha[32:].sum())

    def test_each_picture_s_targets_sum_to_one_and_a_scene_s_own_caption_leads(self):
        batch = self.batch()
        targets = batch.smoothed(batch.targets())
        self.assertTrue(torch.allclose(targets.sum(1), torch.ones(7), atol=1e-5))
        phrases = len(batch.numbers)
        self.assertTrue(torch.equal(targets[4:, phrases:].argmax(1), torch.arange(3)))

    def test_a_caption_of_the_same_thing_is_no_negative(self):
        batch = self.batch()
        silent = batch.silent()[:, len(batch.numbers):]
        for i, shown in enumerate(batch.keys.tolist()):
            for j, caption in enumerate(batch.keys[4:].tolist()):
                shares = bool(set(shown) & set(caption) - {contrast.NOTHING})
                self.assertEqual(shares and i != 4 + j, bool(silent[i, j]))

    def batch(self):
        generator = torch.Generator().manual_seed(2)
        numbers, rows, _ = self.scenes.draw(3, generator)
        drawings = torch.tensor([[0, -1], [1, -1], [2, -1], [3, -1]])
        return contrast.Batch(self.bank, self.scenes, torch.cat([drawings, rows]), numbers, 4, generator)

    def test_a_tower_s_run_that_was_cut_off_goes_on_as_if_it_had_not_been(self):
        torch.set_num_threads(1)
        for name, value in (("GROWING", (train_towers.Stage(0.5, 32, 8, 0.5, 4), train_towers.Stage(1.0, 64, 6, 0.5, 4))),):
            self.addCleanup(setattr, train_towers, name, getattr(train_towers, name))
            setattr(train_towers, name, value)
        self.addCleanup(setattr, contrast, "FROM", contrast.FROM)
        contrast.FROM = 1
        whole = self.trained(6)
        self.trained(4)
        resumed = self.trained(6, resume=True)
        for name, value in whole.average.module.state_dict().items():
            self.assertTrue(torch.equal(value, resumed.average.module.state_dict()[name]), name)
        self.assertTrue(torch.equal(whole.queue.embeddings, resumed.queue.embeddings))

    def trained(self, until, resume=False):
        torch.manual_seed(3)
        args = argparse.Namespace(data=self.folder.name, role="guide", steps=6, rate=1e-3, steady=False, resume=resume)
        training = train_towers.Training(args, self.folder.name)
        while training.step < until:
            training.learn()
        training.save()
        return training


if __name__ == "__main__":
    unittest.main()
