# SPDX-License-Identifier: EPL-2.0
"""Reads the networks that the product ships back into PyTorch, so that their figures can be measured without training them again.

``python3 -m starter.restore --data DIR [--from ../starter] [--only generator]`` writes ``generator.pt``, ``guide.pt`` and ``judge.pt`` under ``DIR/runs``
for ``evaluate`` and ``export``; it overwrites none. They hold no optimizer, so training cannot go on from them. Exporting folds each batch norm into the
convolution before it, so the norms come back as the shift that is left of them.
"""

import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from . import export, towers
from .generator import Generator
from .train_generator import PRIOR


def module_path(node):
    """The dotted path of the module that an exported node came from: ``/trunk/trunk.4/first/first.0/Conv`` is ``trunk.4.first.0``."""
    path, previous = "", None
    for part in node.strip("/").split("/")[:-1]:
        nested = previous is not None and part.startswith(previous + ".")
        path += part[len(previous):] if nested else "." + part if path else part
        previous = part
    return path


@torch.no_grad()
def fill(module, path):
    """Sets the parameters and buffers of ``module`` from the ONNX file that ``onnx_files.write`` made of such a module."""
    graph = onnx.load(path).graph
    values = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    own, seen = module.state_dict(), set()

    def put(name, value):
        own[name].copy_(value.reshape(own[name].shape))
        seen.add(name)

    for name in values.keys() & own.keys():
        put(name, values[name])
    modules = dict(module.named_modules())
    for node in graph.node:
        place = module_path(node.name)
        if node.op_type == "Conv" and modules[place].bias is None:
            _unfold(put, modules, place, values[node.input[1]], values[node.input[2]])
        elif node.op_type == "MatMul" and place + ".weight" in own and node.input[1] in values:
            put(place + ".weight", values[node.input[1]].t())
        elif node.op_type in ("Conv", "Gemm"):
            for kind, value in zip(("weight", "bias"), node.input[1:]):
                put(f"{place}.{kind}", values[value])
    if isinstance(module, Generator):
        seen.add("directions")  # the same for every generator, see generator.directions
    missing = {n for n in own if not n.endswith("num_batches_tracked")} - seen
    if missing:
        raise ValueError(f"{path} does not hold {sorted(missing)}; was it made from another version of these scripts?")
    return module.eval()


def _unfold(put, modules, place, weight, bias):
    """A convolution without a bias and the batch norm behind it, from the convolution that they were folded into."""
    norm = place.rsplit(".", 1)[0] + ".1"
    put(place + ".weight", weight)
    put(norm + ".weight", torch.full_like(bias, (1 + modules[norm].eps) ** 0.5))
    put(norm + ".bias", bias)
    put(norm + ".running_mean", torch.zeros_like(bias))
    put(norm + ".running_var", torch.ones_like(bias))


def generator(folder):
    """``(generator, labels)`` of a model folder."""
    with open(os.path.join(folder, "classes.txt"), encoding="utf-8") as f:
        labels = f.read().splitlines()
    return fill(Generator(len(labels), PRIOR), os.path.join(folder, "generator.onnx")), labels


def pair(folder, role):
    """The tower pair of a model folder."""
    result = towers.Pair(role)
    fill(result.image, os.path.join(folder, "image.onnx"))
    fill(result.text, os.path.join(folder, "text.onnx"))
    with open(os.path.join(folder, "model.json"), encoding="utf-8") as f:
        result.scale.data.fill_(float(np.log(json.load(f)["logitScale"])))
    return result.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--from", dest="source", default=export.STARTER)
    parser.add_argument("--only", choices=("generator", "guide", "judge"), help="read back one of the three")
    args = parser.parse_args()
    runs = os.path.join(args.data, "runs")
    os.makedirs(runs, exist_ok=True)
    network, labels = generator(os.path.join(args.source, "generator"))
    states = {"generator": {"average": network.state_dict(), "labels": labels}}
    for role in ("guide", "judge"):
        states[role] = {"average": pair(os.path.join(args.source, role), role).state_dict(), "role": role}
    for name in [args.only] if args.only else states:
        path = os.path.join(runs, name + ".pt")
        if os.path.exists(path):
            raise SystemExit(f"{path} exists already and may hold a training run; name another folder with --data, or move it away")
        torch.save(states[name], path)


if __name__ == "__main__":
    main()
