# SPDX-License-Identifier: EPL-2.0
"""Installs the packages, renders every drawing, cleans, splits and makes a contact sheet.

``python3 -m starter.prepare --data DIR``. A source already rendered is not rendered again.
"""

import argparse
import json
import os
import random
import subprocess

import numpy as np

from . import render, sheets, sources

PACKAGES = [f"@iconify-json/{s}" for s in sources.ICON_SETS] + ["emojibase-data"]
SEED = 20240607


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="folder for packages and rendered drawings")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--clip-art", default=sources.CLIP_ART_FOLDER)
    parser.add_argument("--validation", type=float, default=0.05, help="share of the drawings held for tuning")
    args = parser.parse_args()
    node_modules = install(os.path.join(args.data, "npm"))
    vocabulary = sources.Vocabulary(node_modules)
    for name in sources.ICON_SETS:
        render_source(args, name, lambda: list(sources.icon_set(node_modules, name, vocabulary)))
    render_source(args, sources.CLIP_ART, lambda: list(sources.clip_art(args.clip_art)))
    sheet = os.path.join(args.data, "contact-sheet.png")
    if not os.path.exists(sheet):
        sheets.contact_sheet(args.data, sheet)


def install(folder):
    """The npm packages' folder, filled by the ordinary client where it is not yet."""
    node_modules = os.path.join(folder, "node_modules")
    if not all(os.path.isdir(os.path.join(node_modules, p)) for p in PACKAGES):
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES],
                       cwd=folder, check=True)
    return node_modules


def render_source(args, name, drawings):
    """Writes ``<name>.npy`` (uint8 [n][64][64][4]) and ``<name>.json`` (n records)."""
    target = os.path.join(args.data, name)
    if os.path.exists(target + ".json"):
        return
    rendered = list(render.render_all(drawings(), args.workers))
    if name == sources.CLIP_ART:
        rendered = without_repeats(rendered)
    rng = random.Random(f"{SEED}-{name}")
    records = []
    for drawing, _ in rendered:
        record = drawing.record()
        held = name == sources.HELD_OUT
        record["split"] = "test" if held else "validation" if rng.random() < args.validation else "train"
        records.append(record)
    np.save(target + ".npy", np.stack([pixels for _, pixels in rendered]))
    with open(target + ".json", "w", encoding="utf-8") as f:
        json.dump(records, f, ensure_ascii=False, indent=0)
    print(f"{name}: {len(records)} drawings", flush=True)


def without_repeats(rendered):
    """Drops drawings whose coarse thumbnail was seen before."""
    seen, kept = set(), []
    for drawing, pixels in rendered:
        thumb = pixels.reshape(16, 4, 16, 4, 4).mean(axis=(1, 3))
        thumb = thumb * (thumb[..., 3:] / 255)
        print_ = (thumb // 24).astype(np.uint8).tobytes()
        if print_ not in seen:
            seen.add(print_)
            kept.append((drawing, pixels))
    return kept


if __name__ == "__main__":
    main()
