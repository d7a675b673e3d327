# SPDX-License-Identifier: EPL-2.0
"""CLIP's byte-pair encoding, for comparison: a vocabulary learned from a few lines, and what it makes of texts."""
import collections
import gzip
import re

# Latin letters are enough here; the published pattern has all of Unicode's.
PIECES = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|[^\s\w]+|_+", re.IGNORECASE)


def alphabet():
    """A visible character for every byte."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [b for b in range(256) if b not in plain]
    return {b: chr(b) for b in plain} | {b: chr(256 + i) for i, b in enumerate(others)}


def letters(word):
    table = alphabet()
    parts = [table[b] for b in word.encode()]
    return parts[:-1] + [parts[-1] + '</w>']


def join(parts, pair):
    out = []
    for part in parts:
        if out and (out[-1], part) == pair:
            out[-1] += part
        else:
            out.append(part)
    return out


def learn(text, count):
    words = [letters(word) for word in PIECES.findall(text.lower())]
    merges = []
    while len(merges) < count:
        pairs = collections.Counter(pair for word in words for pair in zip(word, word[1:]))
        pair = max(pairs, key=lambda p: (pairs[p], p))
        merges.append(pair)
        words = [join(word, pair) for word in words]
    return merges


def vocabulary(merges):
    # The published table begins with the visible bytes in their order, then the invisible ones.
    table = alphabet()
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    singles = [table[b] for b in plain] + [table[b] for b in range(256) if b not in plain]
    names = singles + [s + '</w>' for s in singles] + [''.join(m) for m in merges] + ['<|startoftext|>', '<|endoftext|>']
    return {name: i for i, name in enumerate(names)}


def encode(text, merges):
    names, ranks = vocabulary(merges), {pair: i for i, pair in enumerate(merges)}
    ids = [names['<|startoftext|>']]
    for word in PIECES.findall(text.lower()):
        parts = letters(word)
        while len(parts) > 1:
            pair = min(zip(parts, parts[1:]), key=lambda p: ranks.get(p, len(ranks)))
            if pair not in ranks:
                break
            parts = join(parts, pair)
        ids += [names[part] for part in parts]
    return ids + [names['<|endoftext|>']]


def write(merges, path):
    with gzip.GzipFile(path, 'wb', mtime=0) as out:
        out.write(('"bpe_simple_vocab_16e6.txt#version: 0.2\n' + '\n'.join(' '.join(m) for m in merges) + '\n').encode())
