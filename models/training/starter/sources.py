# SPDX-License-Identifier: EPL-2.0
"""Where the drawings come from: icon sets of SVG bodies, and a folder of clip art.

A source yields ``Drawing`` values; nothing here renders.
"""

import json
import os
import re
from dataclasses import dataclass, field
from xml.etree import ElementTree

from . import names

ICON_SETS = ("noto", "noto-v1", "fluent-emoji", "fluent-emoji-flat", "fxemoji", "twemoji")
HELD_OUT = "twemoji"
CLIP_ART = "openclipart"
CLIP_ART_FOLDER = "/usr/share/openclipart/svg"

# A few sets use the older Unicode names; the newer ones are what people say.
_RENAMED = {"cracking-face": "melting-face", "hugging-face": "smiling-face-with-open-hands",
            "crazy-face": "zany-face", "knocked-out-face": "face-with-crossed-out-eyes"}


@dataclass
class Drawing:
    """One drawing before it is rendered: its SVG (text or file) and what it is called."""

    source: str
    ident: str
    name: str
    svg: str = ""
    file: str = ""
    tags: list = field(default_factory=list)
    group: str = ""

    def record(self):
        """What is kept of the drawing beside its pixels."""
        return {"source": self.source, "id": self.ident, "name": self.name,
                "key": names.key(self.name), "tags": self.tags, "group": self.group}


class Vocabulary:
    """The labels and tags of ``emojibase-data``, found by the letters of a name."""

    def __init__(self, node_modules):
        base = os.path.join(node_modules, "emojibase-data")
        with open(os.path.join(base, "en", "data.json"), encoding="utf-8") as f:
            entries = json.load(f)
        with open(os.path.join(base, "meta", "groups.json"), encoding="utf-8") as f:
            groups = json.load(f)
        self._entries = {}
        for entry in entries:
            subgroup = groups["subgroups"].get(str(entry.get("subgroup")), "")
            label = re.sub(r"\s*\(.*\)|[“”]", "", entry["label"]).replace(":", "").replace(",", "")
            self._entries[names.key(entry["label"])] = (label, entry.get("tags", []), subgroup)
            self._entries.setdefault(names.key(label), (label, entry.get("tags", []), subgroup))

    def find(self, name):
        """``(label, tags, subgroup)`` of the entry with the letters of ``name``, or ``None``."""
        return self._entries.get(names.key(name))


def icon_set(node_modules, name, vocabulary):
    """The drawings of one icon set, without skin-tone variants and flags."""
    path = os.path.join(node_modules, "@iconify-json", name, "icons.json")
    with open(path, encoding="utf-8") as f:
        data = json.load(f)
    for icon, body in data["icons"].items():
        if names.is_variant(icon) or names.is_flag(icon):
            continue
        found = vocabulary.find(_RENAMED.get(icon, icon))
        if name == "fxemoji" and not found:
            continue  # its names are run together; unmatched ones cannot be read
        label, tags, group = found or (names.words(icon) or icon, [], "")
        width = body.get("width", data.get("width", 16))
        height = body.get("height", data.get("height", 16))
        left, top = body.get("left", 0), body.get("top", 0)
        svg = (f'<svg xmlns="http://www.w3.org/2000/svg" '
               f'xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" height="{height}" '
               f'viewBox="{left} {top} {width} {height}">{body["body"]}</svg>')
        yield Drawing(name, icon, label, svg=svg, tags=tags, group=group)


def clip_art(folder=CLIP_ART_FOLDER, stars=12, largest=1_500_000):
    """The drawings of Debian's ``openclipart-svg``; star shapes are thinned to ``stars``."""
    kept_stars = 0
    for path in sorted(_svg_files(folder)):
        if os.path.getsize(path) > largest:
            continue
        title, keywords = _described(path)
        stem = names.words(os.path.splitext(os.path.basename(path))[0])
        if names.is_star_shape(title or "") or names.is_star_shape(stem):
            kept_stars += 1
            if kept_stars > stars:
                continue
            title = "star"
        relative = os.path.relpath(path, folder)
        yield Drawing(CLIP_ART, relative, names.words(title or "") or stem, file=path,
                      tags=keywords, group=os.path.dirname(relative))


def _svg_files(folder):
    for root, _, files in os.walk(folder):
        for name in files:
            if name.endswith((".svg", ".svgz")):
                yield os.path.join(root, name)


def _described(path):
    """Title and keywords from the file's metadata; empty where there are none to read."""
    try:
        tree = ElementTree.parse(path)
    except (ElementTree.ParseError, UnicodeDecodeError):
        return "", []
    dc = "{http://purl.org/dc/elements/1.1/}"
    title, keywords = "", []
    for work in tree.iter():
        if work.tag.endswith("}Work"):
            title = (work.findtext(dc + "title") or "").strip()
            keywords = [(li.text or "").strip().lower() for li in work.iter() if li.tag.endswith("}li")]
            break
    return title, [k for k in keywords if k and k not in ("hash", "unsorted")]
