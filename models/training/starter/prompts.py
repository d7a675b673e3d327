# SPDX-License-Identifier: EPL-2.0
"""The held-out and the validation prompts, and which phrases they bar from training."""

import os
import re

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "prompts")


def read(name):
    """The prompts of ``prompts/<name>.txt``, one a line; ``#`` starts a comment."""
    with open(os.path.join(FOLDER, name + ".txt"), encoding="utf-8") as f:
        lines = (line.split("#")[0].strip() for line in f)
        return [line for line in lines if line]


def barred():
    """A predicate: whether a phrase contains a held-out or validation prompt as words."""
    alternatives = "|".join(re.escape(p) for p in read("held-out") + read("validation"))
    pattern = re.compile(rf"\b({alternatives})s?\b", re.IGNORECASE)
    return lambda phrase: bool(pattern.search(phrase))


def sentences():
    """``(sentences, [set of right classes])`` of ``prompts/sentences.txt``."""
    pairs = [line.split(" = ") for line in read("sentences")]
    return [sentence for sentence, _ in pairs], [set(right.split(" | ")) for _, right in pairs]
