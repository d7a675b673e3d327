# SPDX-License-Identifier: EPL-2.0
"""What each drawing is called: weighted phrases, and their MiniLM vectors.

``python3 -m starter.texts --data DIR --libraries 'JARS/*'`` writes ``phrases.json`` (the bank of phrases and, for
each drawing, the phrases that name it), ``phrases.npy`` (float32 [templates][phrases][384], L2-normalised) and ``asked.npy`` (the
vectors of the held-out set's names, then of the prompts).
"""

import argparse
import collections
import json
import math
import os
import re
import subprocess

import numpy as np

from . import names, prompts, sheets, sources

TRAINING_SOURCES = tuple(s for s in sources.ICON_SETS if s != sources.HELD_OUT) + (sources.CLIP_ART,)
JAVA = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "java")

# Folders of clip art that show interface symbols, flags or ornament rather than things.
_LEFT_OUT = re.compile(r"^(computer/(icons|buttons|folders|diagrams)|signs_and_symbols/(flags|led|map_symbols|clocks)"
                       r"|special|shapes/(jigsaw|flowchart|callouts)|recreation/games/cards|geography$|unsorted|logos)")
# Titles that name a collection or an author instead of the thing.
_COLLECTION = re.compile(r"collection|clip ?arts?\b|theme|aiga|buculei|etiquette|symbols?$|illustration|untitled|svg")
_AUTHOR = re.compile(r"architetto.*|francesco.*|nicu.*|buculei.*|\b(archit\w*|franc\w*|ganson|gerald|clipart|svg|symbol|01)\b")
_DULL = {"icon", "icons", "sign", "signs_and_symbols", "symbol", "computer", "theme", "shape", "tool", "application",
         "equipment", "transport", "openclipart", "architetto francesco rollandin", "action", "food", "people"}
TEMPLATES = ("{}", "a drawing of {}", "a picture of a {}", "a photo of a {}.")


def usable(record):
    """Whether a record's drawing shows a thing that its words name."""
    return record["source"] != sources.CLIP_ART or not _LEFT_OUT.match(record["group"])


def title(record):
    """The plain name of a drawing; for clip art the file's name where the title names a collection."""
    if record["source"] != sources.CLIP_ART:
        return record["name"].lower()
    stem = names.words(os.path.splitext(os.path.basename(record["id"]))[0])
    chosen = stem if _COLLECTION.search(record["name"]) else record["name"]
    return re.sub(r"\s+", " ", _AUTHOR.sub(" ", re.sub(r"[^a-z' ]", " ", chosen))).strip() or stem


def keywords(record):
    """The further words of a drawing, without those that say nothing of what it shows."""
    tags = [t.lower().replace("_", " ") for t in record["tags"]]
    if record["source"] == sources.CLIP_ART:
        tags.append(names.words(record["group"].split("/")[-1]))
    tags = [t for t in dict.fromkeys(tags) if t not in _DULL and re.search(r"[a-z]{2}", t) and len(t) < 40]
    return [t for t in tags if names.key(t) != names.key(title(record))]


def load(folder, splits):
    """``(pixels uint8 [n][64][64][4], records)`` of the usable training drawings in ``splits``."""
    pixels, kept = [], []
    for name in TRAINING_SOURCES:
        records = sheets.records(folder, name)
        chosen = [i for i, r in enumerate(records) if r["split"] in splits and usable(r)]
        pixels.append(np.load(os.path.join(folder, name + ".npy"))[chosen])
        kept += [records[i] for i in chosen]
    return np.concatenate(pixels), kept


def phrases_of(record, frequency, barred):
    """``{phrase: weight}`` summing to 1: half or more to the name, the rest to rarer tags first."""
    name = title(record)
    tags = [t for t in keywords(record) if not barred(t)]
    weights = {t: 1 / math.sqrt(frequency[t]) for t in tags}
    total = sum(weights.values())
    result = {t: 0.45 * w / total for t, w in weights.items()}
    if not barred(name):
        result[name] = 1 - sum(result.values())
    scale = sum(result.values())
    return {p: w / scale for p, w in result.items()}


def embed(texts, libraries, work):
    """MiniLM vectors of ``texts``, float32 [n][384], through the Java runtime that the product uses."""
    source, target = os.path.join(work, "texts.txt"), os.path.join(work, "texts.npy")
    with open(source, "w", encoding="utf-8") as f:
        f.writelines(t + "\n" for t in texts)
    subprocess.run(["java", "-cp", libraries, os.path.join(JAVA, "EmbedTexts.java"), source, target], check=True)
    return np.load(target)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--libraries", required=True, help="class path: ONNX Runtime, DJL tokenizers, the MiniLM jar")
    args = parser.parse_args()
    barred = prompts.barred()
    records = {s: sheets.records(args.data, s) for s in (*TRAINING_SOURCES, sources.HELD_OUT)}
    training = [r for s in TRAINING_SOURCES for r in records[s] if usable(r)]
    frequency = collections.Counter(t for r in training for t in keywords(r))
    named = {f"{r['source']}/{r['id']}": phrases_of(r, frequency, barred) for r in training}
    bank = sorted({p for phrases in named.values() for p in phrases})
    tests = sorted({r["name"].lower() for r in records[sources.HELD_OUT]})
    asked = prompts.read("held-out") + prompts.read("validation")
    sentences = [t.format(p) for t in TEMPLATES for p in bank]
    vectors = embed(sentences + tests + asked, args.libraries, args.data)
    np.save(os.path.join(args.data, "phrases.npy"), vectors[:len(sentences)].reshape(len(TEMPLATES), len(bank), -1))
    np.save(os.path.join(args.data, "asked.npy"), vectors[len(sentences):])
    index = {p: i for i, p in enumerate(bank)}
    with open(os.path.join(args.data, "phrases.json"), "w", encoding="utf-8") as f:
        json.dump({"bank": bank, "tests": tests, "prompts": asked,
                   "named": {k: [(index[p], w) for p, w in v.items()] for k, v in named.items()}},
                  f, ensure_ascii=False)
    print(f"{len(bank)} phrases for {len(named)} drawings")


if __name__ == "__main__":
    main()
