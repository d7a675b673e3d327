# SPDX-License-Identifier: EPL-2.0
"""Writes the finisher as ONNX, and golden vectors beside it.

``python3 -m starter.export_finisher --data DIR --out FOLDER [--half]`` writes ``FOLDER/finisher/finisher.onnx``: ``image`` [n, 3, 64, 64] to ``finished``
[n, 3, 256, 256], both in -1..1. ``--half`` stores weights as float16 and has them cast when the file is loaded, which halves the file; all is
computed in float32 either way. ``java/CheckGolden.java FOLDER`` compares ONNX Runtime with what PyTorch computes with float32 weights.
"""

import argparse
import json
import os

import numpy as np
import torch

from . import export, finisher, onnx_files
from .evaluate_finisher import load
from .pairs import Pairs


class Bounded(torch.nn.Module):
    """The finisher with its output held in -1..1."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, image):
        return self.network(image).clamp(-1, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--half", action="store_true", help="store weights as float16")
    args = parser.parse_args()
    torch.set_num_threads(1)
    runs = os.path.join(args.data, "runs")
    network, _ = load(runs)
    bounded, folder, golden = Bounded(network).eval(), os.path.join(args.out, "finisher"), os.path.join(args.out, "golden")
    for needed in (folder, golden):
        os.makedirs(needed, exist_ok=True)
    image, _ = Pairs(args.data, export.load_generator(runs)[0]).draw(2, torch.Generator().manual_seed(2024), held=True)
    path = os.path.join(folder, "finisher.onnx")
    onnx_files.write(bounded, {"image": image}, "finished", path, half=args.half)
    export.described(folder, {"id": "starter-finisher-256", "name": "Starter finisher, 256 px"}, {"finisher": "finisher.onnx"})
    with torch.no_grad():
        expected = bounded(image)
    np.save(os.path.join(golden, "finisher-image.npy"), image.numpy())
    np.save(os.path.join(golden, "finisher-expected.npy"), expected.numpy())
    with open(os.path.join(golden, "golden.json"), "w", encoding="utf-8") as f:
        json.dump({"cases": [{"model": "finisher", "graph": "finisher", "inputs": {"image": "finisher-image.npy"},
                              "expected": "finisher-expected.npy"}]}, f, indent=2)
    print(f"{path}: {os.path.getsize(path)} bytes, {finisher.parameters(network)} parameters")


if __name__ == "__main__":
    main()
