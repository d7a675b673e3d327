# SPDX-License-Identifier: EPL-2.0
"""Sentences to train the towers on, each with the things that its picture shows.

``python3 -m starter.captions --data DIR --libraries 'JARS/*'``, after ``prepare``. Towers that learn from names and tags alone do not know that a verb or
a place leaves a cat a cat. So each name gets sentences in which it sleeps, stands in the rain or is of a colour (that of
the drawing shown), is there twice or three times, or stands beside, on or under something else; and its names and tags in other
languages. Writes ``captions.json`` (see ``Caption``) and ``captions.npy`` (their MiniLM vectors).
"""

import argparse
import collections
import dataclasses
import json
import os
import random
import re

import numpy as np
import torch

from . import augment, classes, evaluate_sentences, names, prepare, prompts, sources, texts

SEED = 20240609
EACH, COUNTED, COUPLES = 10, 2, 14_000  # sentences for each name alone, for several of it, and for two things at once
LANGUAGES = ("de", "es", "fr", "it", "pt", "nl")
NUMBERS = {"two": 2, "three": 3}
# How one thing stands to another, and where it is on the picture: beside, above, below, or before it.
RELATIONS = {"beside": "beside", "next to": "beside", "and": "beside", "with": "beside", "on": "above", "on top of": "above", "over": "above",
             "under": "below", "below": "below", "in front of": "before"}
PLACES = ("in the rain", "in the snow", "at night", "in the fog", "under the stars", "on a hill", "by the sea", "in the garden", "in a storm", "in the morning",
          "in an empty room", "in the desert", "by the river", "far away", "all alone", "in the dark", "in front of a wall", "on a small island", "from a dream",
          "in the middle of the road", "in the evening light", "under a grey sky", "in the wind", "on a summer day", "in a painting")
ADJECTIVES = ("big", "small", "tiny", "huge", "old", "new", "beautiful", "ugly", "lonely", "strange", "lovely", "funny", "simple", "forgotten", "quiet", "bright")
DOING = {
    "animal": ("sleeping", "running", "eating", "sitting", "hiding", "looking at you", "playing", "drinking water", "waiting for its friend", "jumping", "waking up",
               "looking for food", "resting in the shade", "walking home", "that is hungry", "standing still"),
    "animal-bird": ("flying", "singing", "building a nest", "spreading its feathers", "landing", "sitting on a roof"),
    "animal-marine": ("swimming", "diving", "in deep water", "in the waves", "under the sea"),
    "transport": ("driving", "parked in the street", "arriving late", "leaving", "broken down", "full of people", "coming closer", "standing still", "turning"),
    "transport-air": ("flying", "landing", "above the clouds", "taking off"),
    "transport-water": ("on the waves", "leaving the harbour", "sinking", "at anchor", "drifting"),
    "food": ("on a plate", "on the table", "for breakfast", "half eaten", "fresh from the market", "in a bowl", "for a hungry child", "that smells good", "cut into pieces"),
    "drink": ("on the table", "on a tray", "for two", "nearly empty", "after work"),
    "plant": ("growing", "in bloom", "in a pot", "losing its leaves", "moving in the wind", "in a vase", "after the rain", "on the windowsill"),
    "person": ("smiling", "waiting", "walking home", "thinking", "standing at the door", "looking away", "sitting on a bench", "telling a story", "alone in the crowd"),
    "face": ("looking at you", "on a screen", "that says it all", "after a long day", "at a party"),
    "place": ("at the end of the road", "in the distance", "seen from above", "that nobody visits", "full of light", "behind the trees"),
    "sky": ("above the town", "over the hills", "seen through a window", "over the sea", "above the fields"),
    "": ("on the table", "on the floor", "in a box", "in a shop window", "left behind", "on a shelf", "in someone's hand", "that was lost", "on a white background")}
_SINGULAR_ONLY = re.compile(r"s$|ing$|ice$|water|milk|^(fog|foggy|fire|bacon|rice|bread|soap|wood)$")
_AN = re.compile(r"(?!uni|use|eu|ewe|one\b)[aeiou]")
_PERSON = re.compile(r"(man|men|woman|women|person|people|boy|girl) ")
_NO_SENTENCES = {"alphanum", "geometric", "av-symbol", "arrow", "keycap", "math", "punctuation", "transport-sign", "gender", "person-symbol", "currency",
                 "other-symbol", "zodiac", "family"}


@dataclasses.dataclass
class Caption:
    """A text, and what its picture shows: the letters (``names.key``) of one or two things, how often, in which colour and place.

    Things may be everyday words (``classes.PLAIN_WORDS``), which stand for the drawings of several names.
    """

    text: str
    things: list
    count: int = 1
    colour: str = ""
    relation: str = ""


def article(word):
    """``a`` or ``an``; nothing before what is not counted."""
    return "an" if _AN.match(word) else "a"


def nominal(name):
    """A name as it stands in a sentence."""
    return name if _SINGULAR_ONLY.search(name) else f"{article(name)} {name}"


def plural(name):
    """The regular plural."""
    if re.search(r"(ch|sh|x|s|z)$", name):
        return name + "es"
    return name[:-1] + "ies" if re.search(r"[^aeiou]y$", name) else name + "s"


def doings(group):
    """What things of a group do or where they are: the group's own, then its kind's."""
    kind = group.split("-")[0]
    return DOING.get(group, ()) + (DOING.get(kind, ()) or DOING[""])


def alone(name, group, rng):
    """A sentence about one thing."""
    form = rng.random()
    if form < 0.45:
        return f"{nominal(name)} {rng.choice(doings(group))}"
    if form < 0.7:
        return f"{nominal(name)} {rng.choice(PLACES)}"
    adjective = rng.choice(ADJECTIVES)
    described = f"{article(adjective)} {adjective} {name}"
    return described if form < 0.8 else f"{described} {rng.choice(doings(group) + PLACES)}"


def single(name, key, group, colours, rng):
    """The sentences in which one kind of thing is shown."""
    for _ in range(EACH):
        yield Caption(alone(name, group, rng), [key])
    for colour in colours:
        yield Caption(f"{article(colour)} {colour} {name}", [key], colour=colour)
        yield Caption(f"{article(colour)} {colour} {name} {rng.choice(doings(group) + PLACES)}", [key], colour=colour)
    if not _SINGULAR_ONLY.search(name) and not _PERSON.match(name):
        for _ in range(COUNTED):
            word = rng.choice(list(NUMBERS))
            behind = rng.choice(("", f" {rng.choice(PLACES)}"))
            yield Caption(f"{word} {plural(name)}{behind}", [key], count=NUMBERS[word])


def couple(first, second, rng):
    """A sentence about two things; each is ``(name, key, group)``."""
    word = rng.choice(list(RELATIONS))
    opening = nominal(first[0]) if rng.random() < 0.7 else f"{nominal(first[0])} {rng.choice(doings(first[2]))}"
    return Caption(f"{opening} {word} {nominal(second[0])}", [first[1], second[1]], relation=RELATIONS[word])


def foreign(node_modules, known):
    """Labels and tags of ``emojibase-data`` in other languages, as captions of the thing with that English name."""
    def entries(language):
        with open(os.path.join(node_modules, "emojibase-data", language, "data.json"), encoding="utf-8") as f:
            return {e["hexcode"]: e for e in json.load(f)}
    english = {code: names.key(re.sub(r"\s*\(.*\)", "", e["label"])) for code, e in entries("en").items()}
    for language in LANGUAGES:
        for code, entry in entries(language).items():
            if english.get(code) in known:
                for text in dict.fromkeys([entry["label"].lower(), *entry.get("tags", [])[:1]]):
                    yield Caption(text, [english[code]])


def colours_of(pixels):
    """The colour most of a drawing has, or an empty text: for each of ``uint8 [n, h, w, 4]``."""
    x = augment.premultiplied(torch.from_numpy(pixels))
    alpha, colour = x[:, 3], x[:, :3] / x[:, 3:].clamp(min=1e-3)
    high, low = colour.max(1)[0], colour.min(1)[0]
    spread = (high - low).clamp(min=1e-6)
    red, green, blue = colour.unbind(1)
    hue = torch.where(high == red, (green - blue) / spread % 6, torch.where(high == green, (blue - red) / spread + 2, (red - green) / spread + 4)) * 60
    full, light = (high - low) / high.clamp(min=1e-6), (high + low) / 2
    vivid = (full > 0.35) & (high > 0.3)
    brown = vivid & (hue >= 10) & (hue < 45) & (high < 0.65)
    bins = {"brown": brown, "black": high < 0.2, "white": (full < 0.12) & (light > 0.88), "grey": (full < 0.15) & (high >= 0.25) & (light <= 0.85),
            "pink": (hue >= 300) & (hue < 350) & (full > 0.25) & (high > 0.6)}
    for name, (start, end) in {"orange": (15, 40), "yellow": (40, 65), "green": (70, 170), "blue": (180, 250), "purple": (255, 300)}.items():
        bins[name] = vivid & ~brown & (hue >= start) & (hue < end)
    bins["red"] = vivid & ((hue < 12) | (hue >= 350))
    solid = (alpha > 0.5).float()
    shares = torch.stack([(b * solid).sum((1, 2)) / solid.sum((1, 2)).clamp(min=1) for b in bins.values()], 1)
    most, index = shares.max(1)
    return [list(bins)[i] if m > 0.55 else "" for m, i in zip(most.tolist(), index.tolist())]


def generate(records, colours, node_modules):
    """All captions, without those that contain a held-out word or are a held-out sentence."""
    rng, barred, held = random.Random(SEED), prompts.barred(), set(prompts.sentences()[0])
    things, seen = {}, collections.defaultdict(collections.Counter)
    for record, colour in zip(records, colours):
        if record["group"] and record["group"] not in _NO_SENTENCES:
            things.setdefault(record["key"], (texts.title(record), record["key"], record["group"]))
            seen[record["key"]][colour] += 1
    for label, members in classes.PLAIN_WORDS.items():
        groups = [things[names.key(m)][2] for m in members if names.key(m) in things]
        if groups:
            things.setdefault(names.key(label), (label, names.key(label), groups[0]))
    every = sorted(things.values())
    result = [c for name, key, group in every
              for c in single(name, key, group, [w for w, n in seen[key].most_common() if w and w not in name][:2], rng)]
    whole = [t for t in every if not t[2].startswith(("face", "sky", "hand", "emotion", "heart", "warning", "cat-face"))]
    result += [couple(*rng.sample(whole, 2), rng) for _ in range(COUPLES)]
    result += foreign(node_modules, things)
    unique = {c.text: c for c in reversed(result) if not barred(c.text) and c.text not in held}
    return [unique[text] for text in sorted(unique)]


def load(folder):
    """``(captions, vectors float32 [n][384], the colour of each emoji drawing by source and id)``."""
    with open(os.path.join(folder, "captions.json"), encoding="utf-8") as f:
        described = json.load(f)
    return [Caption(**c) for c in described["captions"]], torch.from_numpy(np.load(os.path.join(folder, "captions.npy"))).float(), described["colours"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--libraries", required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    pixels, records = texts.load(args.data, {"train"})
    emoji = [i for i, r in enumerate(records) if r["source"] in sources.ICON_SETS]
    drawn, colours = [records[i] for i in emoji], colours_of(pixels[emoji])
    captions = generate(drawn, colours, prepare.install(os.path.join(args.data, "npm")))
    print(f"{len(captions)} captions", flush=True)
    evaluate_sentences.Start(args.data, args.libraries)  # the towers' training looks at them
    vectors = texts.embed([c.text for c in captions], args.libraries, args.data)
    np.save(os.path.join(args.data, "captions.npy"), vectors.astype(np.float16))
    with open(os.path.join(args.data, "captions.json"), "w", encoding="utf-8") as f:
        json.dump({"captions": [dataclasses.asdict(c) for c in captions],
                   "colours": {f"{r['source']}/{r['id']}": c for r, c in zip(drawn, colours)}}, f, ensure_ascii=False)


if __name__ == "__main__":
    main()
