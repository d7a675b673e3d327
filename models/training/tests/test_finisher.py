# SPDX-License-Identifier: EPL-2.0
"""What the finisher and its training must keep to."""

import argparse
import json
import os
import sys
import tempfile
import unittest

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from starter import finisher, measures, placing, train_finisher  # noqa: E402
from starter.generator import Generator  # noqa: E402
from starter.pairs import Pairs  # noqa: E402

PRIOR = (2.0, 0.0, 0.0)
CLASSES = 10


def pairs(folder, network=None):
    """Pairs of ten classes in three styles, each style of a class a square of its own colour."""
    drawing = np.arange(CLASSES * len(PRIOR)).reshape(CLASSES, -1)
    pixels = np.zeros((drawing.size, 256, 256, 4), np.uint8)
    pixels[:, 64:192, 64:192, :3] = np.random.default_rng(0).integers(0, 255, (drawing.size, 1, 1, 3))
    pixels[:, 64:192, 64:192, 3] = 255
    np.save(os.path.join(folder, "large.npy"), pixels)
    with open(os.path.join(folder, "large.json"), "w", encoding="utf-8") as f:
        json.dump({"labels": [f"class {i}" for i in range(CLASSES)], "drawing": drawing.tolist()}, f)
    return Pairs(folder, network or Generator(CLASSES, PRIOR).eval())


class PairsOfPictures(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(0)
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def test_a_picture_and_its_drawing_are_placed_alike(self):
        pixels = torch.zeros(1, 4, 256, 256)
        pixels[:, :, 64:192, 80:160] = 1
        factors = torch.randn(1, placing.FACTORS, generator=torch.Generator().manual_seed(3))
        small = placing.placed(F.avg_pool2d(pixels, 4), factors)
        large = placing.placed(pixels, factors, 256)
        self.assertLess((F.avg_pool2d(large, 4) - small).abs().mean().item(), 0.01)

    def test_training_never_asks_for_a_held_out_drawing(self):
        drawn = pairs(self.folder.name)
        held = set(drawn.drawing[drawn.held].flatten().tolist())
        asked = {row for k in drawn.trained for row in drawn.drawing[k][drawn.open[k] > 0].tolist()}
        self.assertEqual(1, len(drawn.held))
        self.assertFalse(held & asked)

    def test_pairs_are_pictures_of_both_sides(self):
        image, wanted = pairs(self.folder.name).draw(3, torch.Generator().manual_seed(1))
        self.assertEqual((3, 3, 64, 64), tuple(image.shape))
        self.assertEqual((3, 3, 256, 256), tuple(wanted.shape))

    def test_a_run_that_was_cut_off_goes_on_as_if_it_had_not_been(self):
        torch.set_num_threads(1)
        drawn = pairs(self.folder.name)
        self.addCleanup(setattr, train_finisher, "ALONE", train_finisher.ALONE)
        train_finisher.ALONE = 1
        whole = self.trained(drawn, 8, 8)
        self.trained(drawn, 8, 5)
        resumed = self.trained(drawn, 8, 8, resume=True)
        for name, value in whole.network.state_dict().items():
            self.assertTrue(torch.equal(value, resumed.network.state_dict()[name]), name)
        for name, value in whole.critics.all.state_dict().items():
            self.assertTrue(torch.equal(value, resumed.critics.all.state_dict()[name]), name)

    def trained(self, drawn, steps, until, resume=False):
        args = argparse.Namespace(steps=steps, batch=2, resume=resume)
        training = train_finisher.Training(args, drawn, self.folder.name)
        while training.step < until:
            training.learn()
        training.save()
        return training


class Network(unittest.TestCase):
    def test_an_untrained_finisher_is_near_the_bilinear_enlargement(self):
        torch.manual_seed(1)
        image = F.interpolate(torch.rand(1, 3, 8, 8) * 2 - 1, size=(64, 64), mode="bilinear")
        with torch.no_grad():
            made = finisher.Finisher()(image)
        plain = F.interpolate(image, scale_factor=4.0, mode="bilinear", align_corners=False)
        self.assertLess((made - plain).abs().mean().item(), 0.1)

    def test_it_is_small_enough_to_ship(self):
        self.assertLess(4 * finisher.parameters(finisher.Finisher()), 6_000_000)

    def test_shuffled_channels_are_the_pixel_shuffle(self):
        x = torch.rand(2, 12, 5, 5)
        self.assertTrue(torch.equal(F.pixel_shuffle(x, 2), finisher.shuffled(x, 3, 5)))

    def test_the_rate_falls_to_the_second_part_and_then_to_nothing(self):
        rates = [train_finisher.rate_at(step, 1000) for step in range(1001)]
        self.assertAlmostEqual(train_finisher.LATER, rates[250], places=6)
        self.assertLess(rates[1000], 1e-9)
        self.assertEqual(sorted(rates[60:], reverse=True), rates[60:])


class Measures(unittest.TestCase):
    def test_a_picture_is_like_itself(self):
        picture = torch.rand(2, 3, 32, 32) * 2 - 1
        self.assertEqual(0, measures.l1(picture, picture))
        self.assertAlmostEqual(1, measures.ssim(picture, picture), places=4)

    def test_a_blurred_edge_has_smaller_steps(self):
        edge = torch.ones(1, 3, 64, 64)
        edge[..., 32:] = -1
        self.assertGreater(measures.steps(edge), measures.steps(F.avg_pool2d(edge, 5, 1, 2, count_include_pad=False)))


if __name__ == "__main__":
    unittest.main()
