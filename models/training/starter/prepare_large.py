# SPDX-License-Identifier: EPL-2.0
"""Renders the drawings that the generator knows once more, four times as large, for the finisher to be trained on.

``python3 -m starter.prepare_large --data DIR``, after ``prepare``. Writes ``large.npy`` (uint8 [n][256][256][4]) and ``large.json`` (the class
labels, and for each class and style the row of its drawing). Where both are there already it does nothing.
"""

import argparse
import json
import os

import numpy as np

from . import classes, prepare, render, sheets, sources, texts

SIZE = 256


def wanted(folder):
    """``(table, records)``: the classes of the training drawings, and those drawings' records."""
    records = [r for name in texts.TRAINING_SOURCES for r in sheets.records(folder, name)
               if r["split"] == "train" and texts.usable(r)]
    return classes.Table(records), records


def drawings_of(records, folder, clip_art):
    """The drawings (SVGs) of ``records``, in their order."""
    node_modules = prepare.install(os.path.join(folder, "npm"))
    vocabulary = sources.Vocabulary(node_modules)
    known = {(d.source, d.ident): d for name in sources.ICON_SETS for d in sources.icon_set(node_modules, name, vocabulary)}
    known.update({(d.source, d.ident): d for d in sources.clip_art(clip_art)})
    return [known[r["source"], r["id"]] for r in records]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--clip-art", default=sources.CLIP_ART_FOLDER)
    args = parser.parse_args()
    target = os.path.join(args.data, "large")
    if os.path.exists(target + ".json"):
        return
    table, records = wanted(args.data)
    rows = sorted({row for styles in table.drawing for row in styles})
    place = {row: i for i, row in enumerate(rows)}
    chosen = drawings_of([records[row] for row in rows], args.data, args.clip_art)
    pixels = np.lib.format.open_memmap(target + ".npy.part", "w+", np.uint8, (len(rows), SIZE, SIZE, 4))
    done = 0
    for i, (drawing, picture) in enumerate(render.render_all(chosen, args.workers, SIZE)):
        if drawing is not chosen[i]:
            raise SystemExit(f"{chosen[i].source}/{chosen[i].ident} was rendered at {render.SIZE} px and cannot be at {SIZE}")
        pixels[i] = picture
        done += 1
    if done < len(rows):
        raise SystemExit(f"{len(rows) - done} drawings that were rendered at {render.SIZE} px cannot be at {SIZE}")
    pixels.flush()
    os.replace(target + ".npy.part", target + ".npy")
    with open(target + ".json", "w", encoding="utf-8") as f:
        json.dump({"labels": table.labels, "drawing": [[place[row] for row in styles] for styles in table.drawing]}, f,
                  ensure_ascii=False)
    shown = pixels[np.linspace(0, len(rows) - 1, 96).astype(int)]
    sheets.save(sheets.over_white(shown)[:, ::2, ::2], 16, os.path.join(args.data, "large-sheet.png"))
    print(f"{len(rows)} drawings of {len(table.labels)} classes at {SIZE} px", flush=True)


if __name__ == "__main__":
    main()
