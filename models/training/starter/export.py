# SPDX-License-Identifier: EPL-2.0
"""Writes the product's files: networks, class list, descriptions and golden vectors.

``python3 -m starter.export --data DIR --libraries 'JARS/*' [--out ../starter] [--version 1]``. The golden vectors are what
PyTorch computes; ``java/CheckGolden.java`` compares ONNX Runtime with them.
"""

import argparse
import hashlib
import json
import os

import numpy as np
import torch
import torch.nn.functional as F

from . import onnx_files, texts, towers
from .generator import NOISE, Generator, truncated_normal
from .train_generator import PRIOR

STARTER = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "starter")
SENTENCES = ("red apple", "a drawing of a cat", "Hope is the thing with feathers that perches in the soul", "sun behind cloud")
EMOJI_CREDITS = ["Noto Emoji and Noto Emoji (2016): Google, Apache-2.0",
                 "Fluent Emoji and Fluent Emoji Flat: Microsoft, MIT",
                 "FxEmojis: Mozilla, Apache-2.0",
                 "Open Clip Art Library, public domain"]
TEXT_CREDITS = ["emojibase-data: Miles Johnson, MIT",
                "all-MiniLM-L6-v2 sentence vectors: Microsoft and the sentence-transformers authors, Apache-2.0"]


def load_generator(runs):
    """``(generator, labels)`` with averaged weights."""
    state = torch.load(os.path.join(runs, "generator.pt"), map_location="cpu")
    network = Generator(len(state["labels"]), PRIOR)
    network.load_state_dict(state["average"])
    return network.eval(), state["labels"]


def load_pair(runs, role):
    """A tower pair with averaged weights."""
    state = torch.load(os.path.join(runs, role + ".pt"), map_location="cpu")
    pair = towers.Pair(role, state.get("version", 1))
    pair.load_state_dict(state["average"])
    return pair.eval()


def described(folder, description, files):
    """Writes ``model.json`` with the SHA-256 of each file."""
    def entry(name):
        with open(os.path.join(folder, name), "rb") as f:
            return {"path": name, "sha256": hashlib.sha256(f.read()).hexdigest()}
    description["files"] = {role: entry(name) for role, name in files.items()}
    with open(os.path.join(folder, "model.json"), "w", encoding="utf-8") as f:
        json.dump(description, f, ensure_ascii=False, indent=2)
        f.write("\n")


def export_generator(network, labels, folder, version):
    """``generator.onnx``, ``classes.txt``, ``model.json``."""
    os.makedirs(folder, exist_ok=True)
    inputs = {"noise": torch.zeros(2, NOISE), "class": torch.full((2, len(labels)), 1 / len(labels)),
              "truncation": torch.ones(1)}
    onnx_files.write(network, inputs, "image", os.path.join(folder, "generator.onnx"), fixed=("truncation",))
    with open(os.path.join(folder, "classes.txt"), "w", encoding="utf-8") as f:
        f.writelines(label + "\n" for label in labels)
    described(folder, {
        "id": "starter-drawings-64", "name": "Starter drawings, 64 px",
        "description": f"Draws {len(labels)} everyday things as small pictures, in the manner of emoji and clip art.",
        "kind": "generator", "family": "biggan", "version": version, "licence": "EPL-2.0", "attribution": EMOJI_CREDITS,
        "files": {},
        "latents": [{"name": "noise", "input": "noise", "size": NOISE},
                    {"name": "class", "input": "class", "size": len(labels), "labels": "classes"}],
        "truncation": {"input": "truncation", "minimum": 0.02, "maximum": 1.0, "initial": 0.6},
        "image": {"output": "image", "width": 64, "height": 64, "range": [-1, 1]}},
        {"graph": "generator.onnx", "classes": "classes.txt"})


def export_pair(pair, role, folder, version):
    """``image.onnx``, ``text.onnx``, ``model.json``."""
    os.makedirs(folder, exist_ok=True)
    onnx_files.write(pair.image, {"pixels": torch.zeros(2, 3, 64, 64)}, "embedding", os.path.join(folder, "image.onnx"))
    onnx_files.write(pair.text, {"sentence": torch.zeros(2, towers.SENTENCE)}, "embedding",
                     os.path.join(folder, "text.onnx"))
    duty = {"guide": "The image-text model that searches follow.",
            "judge": "The image-text model that scores results which a search has made with the guide."}[role]
    described(folder, {
        "id": f"starter-{role}", "name": f"Starter {role}",
        "description": f"{duty} Trained on emoji and clip art at 64 px.",
        "kind": "perceptor", "family": "clip", "version": version, "licence": "EPL-2.0",
        "attribution": EMOJI_CREDITS + TEXT_CREDITS, "files": {},
        "image": {"input": "pixels", "output": "embedding", "size": 64, "mean": list(towers.MEAN), "std": list(towers.STD)},
        "text": {"encoder": "all-minilm-l6-v2-q", "input": "sentence", "output": "embedding"},
        "logitScale": round(pair.logit_scale().item(), 4)},
        {"image": "image.onnx", "text": "text.onnx"})


@torch.no_grad()
def golden(network, labels, pairs, sentences, folder):
    """Inputs and PyTorch's outputs, listed in ``golden.json``."""
    os.makedirs(folder, exist_ok=True)
    cases = []

    def case(model, graph, inputs, output):
        name = f"{model}-{graph}" + (f"-{len(cases)}" if model == "generator" else "")
        arrays = {key: f"{name}-{key}.npy" for key in inputs}
        for key, value in inputs.items():
            np.save(os.path.join(folder, arrays[key]), value.numpy().astype(np.float32))
        np.save(os.path.join(folder, f"{name}-expected.npy"), output.numpy().astype(np.float32))
        cases.append({"model": model, "graph": graph, "inputs": arrays, "expected": f"{name}-expected.npy"})

    generator = torch.Generator().manual_seed(2024)
    pictures = []
    for truncation, things in ((1.0, ("red apple", "cat")), (0.35, ("house", "sun behind cloud"))):
        noise = truncated_normal((2, NOISE), generator) * truncation
        mixture = F.one_hot(torch.tensor([labels.index(t) for t in things]), len(labels)).float()
        mixture[1] = 0.9 * mixture[1] + 0.1 / len(labels)
        inputs = {"noise": noise, "class": mixture, "truncation": torch.tensor([truncation])}
        image = network(noise, mixture, inputs["truncation"])
        case("generator", "graph", inputs, image)
        pictures.append(image[0])
    pixels = (torch.stack(pictures) + 1) / 2
    for role, pair in pairs.items():
        view = towers.normalised(pixels)
        case(role, "image", {"pixels": view}, pair.image(view))
        case(role, "text", {"sentence": sentences}, pair.text(sentences))
    np.save(os.path.join(folder, "pictures.npy"), pixels.numpy())
    with open(os.path.join(folder, "golden.json"), "w", encoding="utf-8") as f:
        json.dump({"sentences": list(SENTENCES), "sentenceVectors": "guide-text-sentence.npy",
                   "pictures": "pictures.npy", "cases": cases}, f, ensure_ascii=False, indent=2)
        f.write("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--libraries", required=True, help="class path for the sentence vectors; see starter.texts")
    parser.add_argument("--out", default=STARTER)
    parser.add_argument("--version", default="1")
    args = parser.parse_args()
    torch.set_num_threads(1)
    runs = os.path.join(args.data, "runs")
    network, labels = load_generator(runs)
    pairs = {role: load_pair(runs, role) for role in ("guide", "judge")}
    export_generator(network, labels, os.path.join(args.out, "generator"), args.version)
    for role, pair in pairs.items():
        export_pair(pair, role, os.path.join(args.out, role), args.version)
    sentences = torch.from_numpy(texts.embed(SENTENCES, args.libraries, args.data))
    golden(network, labels, pairs, sentences, os.path.join(args.out, "golden"))


if __name__ == "__main__":
    main()
