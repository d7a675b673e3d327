# SPDX-License-Identifier: EPL-2.0
"""The generator's classes, and which drawing each class has in each style.

A style is one emoji set, or one of a few places for clip art. Every pair of class and style has one drawing; where a class
has none in a style, one of its others stands in, so that any noise finds something to draw.
"""

import collections
import re

from . import names, sources, texts

EMOJI_STYLES = tuple(s for s in sources.ICON_SETS if s != sources.HELD_OUT)
CLIP_ART_STYLES = 3
STYLES = len(EMOJI_STYLES) + CLIP_ART_STYLES

_DULL_GROUPS = {"alphanum", "geometric", "av-symbol", "arrow", "keycap", "math", "punctuation", "transport-sign",
                "gender", "family", "other-symbol", "currency", "person-symbol"}
_GENDERED = re.compile(r"^(man|woman|men|women|boy|girl)\b.+")
_CLOCK = re.compile(r"o[’']?clock|thirty$|button$|japanese|square|squared")

# Everyday words that no single emoji name says; each stands for the drawings of these names and for the
# clip art with one of these words as its title or keyword.
PLAIN_WORDS = {
    "apple": ("red apple", "green apple"), "tree": ("deciduous tree", "evergreen tree"),
    "flower": ("blossom", "hibiscus", "tulip"), "moon": ("crescent moon", "full moon"), "car": ("automobile",),
    "hat": ("top hat", "woman’s hat"), "heart": ("red heart",), "planet": ("ringed planet",),
    "insect": ("beetle", "bug"), "sea": ("water wave",), "face": ("smiling face",),
    "earth": ("globe showing Europe-Africa",), "lamp": ("light bulb",)}


class Table:
    """Class labels, and ``drawing[class][style]``: row numbers into the drawings given."""

    def __init__(self, records):
        by_key = collections.defaultdict(lambda: collections.defaultdict(list))
        for i, record in enumerate(records):
            by_key[names.key(texts.title(record))][record["source"]].append(i)
        clip_words = _clip_art_by_word(records)
        self.labels, self.drawing = [], []
        for key, label in _emoji_classes(records):
            self._add(label, [key], by_key, clip_words)
        for label, members in PLAIN_WORDS.items():
            if names.key(label) not in {names.key(k) for k in self.labels}:
                self._add(label, [names.key(m) for m in members], by_key, clip_words)
        order = sorted(range(len(self.labels)), key=lambda i: self.labels[i])
        self.labels = [self.labels[i] for i in order]
        self.drawing = [self.drawing[i] for i in order]

    def _add(self, label, keys, by_key, clip_words):
        row, spare = [], [i for k in keys for s in EMOJI_STYLES for i in by_key[k][s]]
        if not spare:
            return
        for place, source in enumerate(EMOJI_STYLES):
            own = [i for k in keys for i in by_key[k][source]]
            row.append(own[place % len(own)] if own else spare[place % len(spare)])
        clips = list(dict.fromkeys(clip_words.get(names.key(label), [])))
        for place in range(CLIP_ART_STYLES):
            row.append(clips[place] if place < len(clips) else row[place % len(EMOJI_STYLES)])
        self.labels.append(label)
        self.drawing.append(row)


def _emoji_classes(records):
    """``(key, label)`` of the names that at least three emoji sets draw, people's and sign variants left out."""
    seen = collections.defaultdict(dict)
    for record in records:
        if record["source"] in EMOJI_STYLES:
            seen[record["key"]][record["source"]] = record
    for key, by_source in seen.items():
        record = next(iter(by_source.values()))
        label = texts.title(record)
        person = record["group"].startswith("person") or record["group"] in ("hands", "family")
        if len(by_source) < 3 or record["group"] in _DULL_GROUPS or _CLOCK.search(label):
            continue
        if person and _GENDERED.match(label) or record["group"] == "person-gesture":
            continue
        yield key, label


def _clip_art_by_word(records):
    """Clip art by the letters of its title first, then of its keywords."""
    found = collections.defaultdict(list)
    clips = [(i, r) for i, r in enumerate(records) if r["source"] == sources.CLIP_ART]
    for i, record in clips:
        found[names.key(texts.title(record))].append(i)
    for i, record in clips:
        for word in texts.keywords(record):
            found[names.key(word)].append(i)
    return found
