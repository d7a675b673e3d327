# SPDX-License-Identifier: EPL-2.0
"""Writes checkpoints of random networks in the formats that people have them in, with inputs and what PyTorch makes of them.

    /usr/bin/python3 make_golden.py small golden     the small ones that the tests compare with; checked in
    /usr/bin/python3 make_golden.py full FOLDER      BigGAN-deep-128, CLIP ViT-B/32 and RN50 at their true size, about 3 GB
"""
import collections
import json
import pathlib
import sys

import numpy as np
import torch

import tokens as bpe
from checkpoints import (biggan, biggan_config, clip, custom_text, half_weights, hugging_face, hugging_face_config, open_clip_config, write_legacy,
                         write_safetensors, write_script, write_zip)
from networks import BigGan, look, read

TEXT = '''a red apple on a table; the old castle in the fog, a photo of a ship at sea, the sun and the moon over the mountain,
two birds on a branch, a path through the wood, a house by the river, the night sky with stars, what's that? it's 1824.'''
TEXTS = ['a red apple', "The castle's   FOG, 1824!", 'caf\u00e9 \u2014 moon', '']
TRUNCATIONS = [1.0, 0.4, 0.14, 0.43, 0.02]


def npz(path, **arrays):
    np.savez_compressed(path, **{name: np.asarray(a.detach() if torch.is_tensor(a) else a) for name, a in arrays.items()})


def seeded(seed):
    return torch.Generator().manual_seed(seed)


def write_types(folder):
    """Every type of element, a transposed view, two tensors of one storage, a table in a table."""
    base = torch.arange(24, dtype=torch.float32).reshape(2, 3, 4) / 8 - 1
    types = dict(single=base, double=base.double(), half=base.half(), brain=base.bfloat16(), whole=(base * 8).long())
    write_safetensors(types, folder / 'types.safetensors')
    shared = collections.OrderedDict(types, turned=base.permute(2, 0, 1), part=base[1], inner={'deep': {'one': base[0, 0]}}, steps=1234567, note='text')
    write_zip(shared, folder / 'types.bin')
    write_legacy(shared, folder / 'types-legacy.bin')
    write_zip({'epoch': 3, 'state_dict': collections.OrderedDict(single=base), 'optimizer': {'state': {0: {'step': base}}}}, folder / 'training.pt')


def biggan_case(folder, config, t, writers, batch=2):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'config.json').write_text(json.dumps(config, indent=1))
    for name, writer in writers.items():
        writer(t, folder / name)
    g = seeded(5)
    noise = torch.randn(batch, config['z_dim'], generator=g)
    mixture = (2 * torch.randn(batch, config['num_classes'], generator=g)).softmax(1)
    model = BigGan(t, config)
    with torch.no_grad():
        images = {f'image_{i}': model(noise, mixture, truncation) for i, truncation in enumerate(TRUNCATIONS)}
    npz(folder / 'expected.npz', **{'noise': noise, 'class': mixture, 'truncations': np.array(TRUNCATIONS)}, **images)
    return model, noise, mixture


def layers_case(path, model, groups, truncation=0.4):
    """A latent for each of some groups of layers; the noise stays within what the truncation allows."""
    g = seeded(10)
    noise = 1.6 * truncation * torch.rand(groups, 2, model.config['z_dim'], generator=g) - 0.8 * truncation
    logits = 2 * torch.randn(groups, 2, model.config['num_classes'], generator=g)
    with torch.no_grad():
        npz(path, noise=noise, logits=logits, truncation=np.array([truncation]), image=model.layered(noise, logits.softmax(2), truncation))


def clip_inputs(t, resolution, batch):
    g = seeded(6)
    pixels = torch.randn(batch, 3, resolution, resolution, generator=g)
    context = len(t['positional_embedding'])
    last = len(t['token_embedding.weight']) - 1
    ids = torch.randint(last, (batch, context), generator=g)
    for i in range(batch):
        end = 2 + (3 * i) % (context - 3)
        ids[i, end], ids[i, end + 1:] = last, 0
    return pixels, ids


def clip_case(folder, t, resolution, batch=2, **kwargs):
    folder.mkdir(parents=True, exist_ok=True)
    pixels, ids = clip_inputs(t, resolution, batch)
    single = {name: tensor.float() if tensor.is_floating_point() else tensor for name, tensor in t.items()}
    with torch.no_grad():
        npz(folder / 'expected.npz', pixels=pixels, tokens=ids, image=look(single, pixels, **{k: kwargs[k] for k in kwargs if k != 'text_heads'}),
            text=read(single, ids, kwargs.get('text_heads'), **{k: kwargs[k] for k in kwargs if k == 'act'}))
    return pixels, ids


def gradient_case(path, generator, noise, mixture, t, resolution, truncation=0.4):
    """The derivative of the cosine to a direction, by noise and mixture; pictures are enlarged as the views of a search do it."""
    target = torch.nn.functional.normalize(torch.randn(t['text_projection'].shape[1], generator=seeded(8)), dim=0)
    noise, mixture = noise.clone().requires_grad_(), mixture.clone().requires_grad_()
    images = generator(noise, mixture, truncation)
    if images.shape[-1] != resolution:
        images = torch.nn.functional.interpolate(images, size=(resolution, resolution), mode='bilinear', align_corners=False)
    cosine = torch.nn.functional.normalize(look(t, images), dim=1) @ target
    cosine.sum().backward()
    npz(path, **{'noise': noise, 'class': mixture, 'truncation': np.array([truncation]), 'target': target, 'cosine': cosine,
                 'gradient_noise': noise.grad, 'gradient_class': mixture.grad})


def small(folder):
    write_types(folder)
    config = biggan_config(32, z=8, width=4, classes=10, layers=[(0, 16, 16), (1, 16, 8), (0, 8, 4), (1, 4, 2), (1, 2, 1)], attention=3)
    generator = biggan_case(folder / 'biggan', config, biggan(config, 1), {'pytorch_model.bin': write_legacy})
    layers_case(folder / 'biggan' / 'layers.npz', generator[0], 7)
    merges = bpe.learn(TEXT, 86)
    shape = dict(embed=32, context=16, vocab=600, width=64)

    vit = half_weights(clip(2, resolution=32, patch=8, vision_width=64, vision_layers=2, layers=1, **shape))
    pixels, ids = clip_case(folder / 'vit', vit, 32)
    write_script(vit, folder / 'vit' / 'ViT.pt', pixels, ids)
    bpe.write(merges, folder / 'vit' / 'bpe_simple_vocab_16e6.txt.gz')
    rows = [bpe.encode(text, merges) for text in TEXTS]
    (folder / 'vit' / 'tokens.json').write_text(json.dumps([{'text': text, 'ids': row} for text, row in zip(TEXTS, rows)], indent=1))
    gradient_case(folder / 'gradient.npz', *generator, {name: tensor.float() for name, tensor in vit.items()}, 32)

    resnet = half_weights(clip(3, resolution=64, vision_width=4, vision_layers=[1, 2, 1, 1], layers=1, **shape))
    clip_case(folder / 'resnet', resnet, 64)
    write_zip(resnet, folder / 'resnet' / 'RN.pt')
    bpe.write(merges, folder / 'resnet' / 'bpe_simple_vocab_16e6.txt.gz')

    exact = torch.nn.functional.gelu
    hf = clip(4, resolution=24, patch=8, vision_width=32, vision_layers=1, layers=1, embed=16, context=12, vocab=600, width=32)
    clip_case(folder / 'hugging-face', hf, 24, heads=4, text_heads=2, act=exact)
    write_safetensors(hugging_face(hf),
                      folder / 'hugging-face' / 'model.safetensors')
    (folder / 'hugging-face' / 'config.json').write_text(json.dumps(hugging_face_config(hf, heads=4, text_heads=2, act='gelu'), indent=1))
    names = bpe.vocabulary(merges)
    (folder / 'hugging-face' / 'vocab.json').write_text(json.dumps(names))
    (folder / 'hugging-face' / 'merges.txt').write_text('#version: 0.2\n' + '\n'.join(' '.join(m) for m in merges) + '\n')
    open_clip_case(folder / 'open-clip', merges, exact)


def open_clip_case(folder, merges, act):
    """Its own number of heads and width within a block, GELU itself, a text tower apart, other means."""
    t = half_weights(clip(9, resolution=24, patch=8, vision_width=32, vision_layers=1, layers=1, embed=16, context=12, vocab=600, width=32, vision_wider=3))
    clip_case(folder, t, 24, heads=2, text_heads=4, act=act)
    write_zip(custom_text(t), folder / 'open_clip_pytorch_model.bin')
    (folder / 'open_clip_config.json').write_text(json.dumps(open_clip_config(t, 16, 4, [0.5, 0.4, 0.3], [0.25, 0.2, 0.1]), indent=1))
    bpe.write(merges, folder / 'bpe_simple_vocab_16e6.txt.gz')


def full(folder):
    config = biggan_config(128)
    t = biggan(config, 11)
    generator = biggan_case(folder / 'biggan-deep-128', config, t, {'pytorch_model.bin': write_legacy})
    for name, writer, file in [('biggan-deep-128-zip', write_zip, 'pytorch_model.bin'), ('biggan-deep-128-safetensors', write_safetensors, 'model.safetensors')]:
        biggan_case(folder / name, config, t, {file: writer})
    # The vocabulary only has to have the right size and form here; it joins any two bytes.
    letters = list(bpe.alphabet().values())
    merges = [(a, b) for a in letters for b in letters][:49408 - 514]
    single = clip(12)
    vit = half_weights(single)
    pixels, ids = clip_case(folder / 'ViT-B-32', vit, 224)
    write_script(vit, folder / 'ViT-B-32' / 'ViT-B-32.pt', pixels[:1], ids[:1])
    bpe.write(merges, folder / 'ViT-B-32' / 'bpe_simple_vocab_16e6.txt.gz')
    gradient_case(folder / 'gradient.npz', *generator, {name: tensor.float() for name, tensor in vit.items()}, 224)
    clip_case(folder / 'clip-vit-base-patch32', single, 224)
    write_safetensors(hugging_face(single), folder / 'clip-vit-base-patch32' / 'model.safetensors')
    (folder / 'clip-vit-base-patch32' / 'config.json').write_text(json.dumps(hugging_face_config(single)))
    (folder / 'clip-vit-base-patch32' / 'vocab.json').write_text(json.dumps(bpe.vocabulary(merges)))
    (folder / 'clip-vit-base-patch32' / 'merges.txt').write_text('#version: 0.2\n' + '\n'.join(' '.join(m) for m in merges) + '\n')
    resnet = half_weights(clip(13, embed=1024, vision_width=64, vision_layers=[3, 4, 6, 3]))
    clip_case(folder / 'RN50', resnet, 224)
    write_zip(resnet, folder / 'RN50' / 'RN50.pt')
    bpe.write(merges, folder / 'RN50' / 'bpe_simple_vocab_16e6.txt.gz')


if __name__ == '__main__':
    if len(sys.argv) != 3 or sys.argv[1] not in ('small', 'full'):
        sys.exit(__doc__)
    torch.manual_seed(0)
    target = pathlib.Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    {'small': small, 'full': full}[sys.argv[1]](target)
