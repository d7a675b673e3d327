# SPDX-License-Identifier: EPL-2.0
"""What the training must keep to. ``python3 -m unittest discover tests`` in ``models/training``."""

import json
import os
import sys
import unittest

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from starter import augment, classes, names, placing, prompts, restore, running, texts, towers, train_towers  # noqa: E402
from starter.generator import NOISE, STATISTICS, ConditionalNorm, Generator, truncated_normal  # noqa: E402

PRIOR = (2.0, 0.0, 0.0)


def drawing():
    """A red square on transparency, ``uint8 [1, 64, 64, 4]``."""
    pixels = torch.zeros(1, 64, 64, 4, dtype=torch.uint8)
    pixels[:, 16:48, 16:48] = torch.tensor([255, 0, 0, 255], dtype=torch.uint8)
    return pixels


class Names(unittest.TestCase):
    def test_spellings_of_one_name_share_a_key(self):
        self.assertEqual(names.key("Woman’s hat"), names.key("womans-hat"))

    def test_skin_tones_are_variants_and_things_are_not(self):
        self.assertTrue(names.is_variant("thumbs-up-medium-light"))
        self.assertFalse(names.is_variant("light-bulb"))


class HeldOut(unittest.TestCase):
    def test_two_hundred_sentences_name_classes_that_the_generator_has(self):
        sentences, right = prompts.sentences()
        with open(os.path.join(Shipped.FOLDER, "generator", "classes.txt"), encoding="utf-8") as f:
            labels = set(f.read().splitlines())
        self.assertEqual(200, len(set(sentences)))
        self.assertFalse(set().union(*right) - labels)

    def test_there_are_a_hundred_prompts_of_each_kind_and_none_twice(self):
        both = prompts.read("held-out") + prompts.read("validation")
        self.assertEqual(200, len(set(both)))

    def test_a_phrase_with_a_held_out_word_is_barred(self):
        word = prompts.read("held-out")[0]
        barred = prompts.barred()
        self.assertTrue(barred(f"an old {word}"))
        self.assertFalse(barred("red apple"))

    def test_the_held_out_set_is_no_training_source(self):
        self.assertNotIn("twemoji", texts.TRAINING_SOURCES)
        self.assertNotIn("twemoji", classes.EMOJI_STYLES)


class Placing(unittest.TestCase):
    def test_the_middle_of_the_noise_stands_on_white(self):
        picture = augment.premultiplied(drawing())
        image = placing.placed(picture, torch.zeros(1, placing.FACTORS))
        self.assertTrue(torch.allclose(image[:, :, 0, 0], torch.ones(1, 3)))
        self.assertTrue(torch.allclose(image[0, :, 32, 32], torch.tensor([1.0, -1.0, -1.0]), atol=0.01))

    def test_a_factor_moves_the_drawing_sideways(self):
        picture, factors = augment.premultiplied(drawing()), torch.zeros(1, placing.FACTORS)
        still = placing.placed(picture, factors)
        factors[0, 1] = 2.0
        self.assertTrue(torch.allclose(placing.placed(picture, factors)[..., 32, 24:48], still[..., 32, 20:44], atol=0.02))

    def test_views_are_pictures_of_the_side_asked_for(self):
        for side in (32, 48, 64):
            views = augment.views(drawing().repeat(16, 1, 1, 1), torch.Generator().manual_seed(1), side)
            self.assertEqual((16, 3, side, side), tuple(views.shape))
            self.assertTrue(0 <= views.min() and views.max() <= 1)

    def test_a_smaller_view_shows_the_same_drawing(self):
        still = [torch.tensor([v]) for v in (1.0, 0.0, 0.0, 0.0, 1.0)]
        picture = augment.premultiplied(drawing())
        small = augment.placed(picture, *still, side=32)
        self.assertTrue(torch.allclose(small, F.avg_pool2d(picture, 2), atol=1e-5))


class Schedule(unittest.TestCase):
    def test_a_run_that_only_its_steps_end_does_not_look_at_the_clock(self):
        self.assertEqual(0.25, running.progress(5, 20, 1e9, None))

    def test_the_rate_warms_up_and_comes_to_rest(self):
        self.assertAlmostEqual(0.01, running.cosine(0.0, 0))
        self.assertAlmostEqual(1.0, running.cosine(0.0, 100))
        self.assertAlmostEqual(0.01, running.cosine(1.0, 5000))

    def test_views_grow_to_the_side_that_the_product_shows(self):
        sides = [train_towers.stage_at(train_towers.GROWING, done / 100).side for done in range(101)]
        self.assertEqual(sorted(sides), sides)
        self.assertEqual(64, sides[-1])

    def test_kept_memory_changes_no_result(self):
        before = torch.ones(100).cumsum(0)
        running.keep_memory()
        self.assertTrue(torch.equal(before, torch.ones(100).cumsum(0)))


class Networks(unittest.TestCase):
    def test_any_noise_lands_in_the_hull_of_the_styles(self):
        weights, factors = Generator(5, PRIOR).factors(truncated_normal((7, NOISE), torch.Generator()))
        self.assertTrue(torch.allclose(weights.sum(1), torch.ones(7)))
        self.assertEqual((7, placing.FACTORS), tuple(factors.shape))

    def test_truncation_chooses_among_the_measured_statistics(self):
        norm = ConditionalNorm(2, 4).eval()
        norm.means.copy_(torch.arange(STATISTICS, dtype=torch.float32)[:, None].expand(-1, 2))
        rows = torch.relu(1 - (torch.tensor([[0.25]]) * (STATISTICS - 1) - torch.arange(STATISTICS)).abs())
        out = norm(torch.zeros(1, 2, 1, 1), torch.zeros(1, 4), rows)
        self.assertTrue(torch.allclose(out, torch.full((1, 2, 1, 1), -2.5), atol=1e-3))

    def test_a_measured_generator_draws_the_same_alone_and_in_a_batch(self):
        network = Generator(5, PRIOR)
        network.train().measure(1, 8, torch.Generator().manual_seed(0))
        network.eval()
        noise = truncated_normal((4, NOISE), torch.Generator().manual_seed(2))
        mixture, level = F.one_hot(torch.arange(4), 5).float(), torch.tensor([0.7])
        with torch.no_grad():
            together = network(noise, mixture, level)
            alone = network(noise[1:2], mixture[1:2], level)
        self.assertTrue(torch.allclose(together[1:2], alone, atol=1e-4))

    def test_towers_and_projections_meet_in_one_space(self):
        for role in ("guide", "judge"):
            pair = towers.Pair(role).eval()
            self.assertEqual(pair.image(torch.zeros(2, 3, 64, 64)).shape, pair.text(torch.zeros(2, 384)).shape)


class Shipped(unittest.TestCase):
    """The networks in ``models/starter``, read back into PyTorch."""

    FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "starter")

    def test_they_compute_what_the_golden_vectors_say(self):
        network, _ = restore.generator(os.path.join(self.FOLDER, "generator"))
        modules = {("generator", "graph"): network}
        for role in ("guide", "judge"):
            pair = restore.pair(os.path.join(self.FOLDER, role), role)
            modules[role, "image"], modules[role, "text"] = pair.image, pair.text
        with open(os.path.join(self.FOLDER, "golden", "golden.json"), encoding="utf-8") as f:
            cases = json.load(f)["cases"]
        for case in cases:
            with self.subTest(case["expected"]), torch.no_grad():
                made = modules[case["model"], case["graph"]](*(self.golden(v) for v in case["inputs"].values()))
                self.assertTrue(torch.allclose(made, self.golden(case["expected"]), atol=1e-4))

    def golden(self, name):
        return torch.from_numpy(np.load(os.path.join(self.FOLDER, "golden", name)))


if __name__ == "__main__":
    unittest.main()
