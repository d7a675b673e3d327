# SPDX-License-Identifier: EPL-2.0
"""Names of drawings: cleaning, comparing, and recognising variants."""

import re

_SKIN = re.compile(
    r"(skin-tone|tone\d|-(light|medium-light|medium|medium-dark|dark)$|-facing-right)")
_STAR = re.compile(r"\bstar[ _-]*\d+|\d+[ _-]*(pt|point)", re.IGNORECASE)


def is_variant(icon):
    """Whether an icon repeats another with a skin tone or facing the other way."""
    return bool(_SKIN.search(icon))


def is_flag(icon):
    """Whether an icon is a country's or region's flag."""
    return icon.startswith("flag-")


def is_star_shape(title):
    """Whether a clip-art title is one of the many generated "star 17pt" shapes."""
    return bool(_STAR.search(title))


def key(name):
    """The letters and digits of a name alone: what two spellings of it share."""
    return re.sub(r"[^a-z0-9]", "", name.lower().replace("’", ""))


def words(name):
    """A name as lower-case words: ``red-apple_01`` becomes ``red apple``."""
    text = re.sub(r"[_\-]+", " ", name)
    text = re.sub(r"\b\d+\b", " ", text)
    return re.sub(r"\s+", " ", text).strip().lower()
