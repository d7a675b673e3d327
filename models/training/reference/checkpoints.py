# SPDX-License-Identifier: EPL-2.0
"""Random networks of any size under the names of the published checkpoints, and writers of the formats those come in."""
import collections
import json
import math
import struct

import torch

from networks import BigGan, look, read

BIGGAN_LAYERS = {
    128: [(0, 16, 16), (1, 16, 16), (0, 16, 16), (1, 16, 8), (0, 8, 8), (1, 8, 4), (0, 4, 4), (1, 4, 2), (0, 2, 2), (1, 2, 1)],
    256: [(0, 16, 16), (1, 16, 16), (0, 16, 16), (1, 16, 8), (0, 8, 8), (1, 8, 8), (0, 8, 8), (1, 8, 4), (0, 4, 4), (1, 4, 2), (0, 2, 2), (1, 2, 1)],
    512: [(0, 16, 16), (1, 16, 16), (0, 16, 16), (1, 16, 8), (0, 8, 8), (1, 8, 8), (0, 8, 8), (1, 8, 4), (0, 4, 4), (1, 4, 2), (0, 2, 2), (1, 2, 1), (0, 1, 1), (1, 1, 1)],
}


def biggan_config(size, z=128, width=128, classes=1000, layers=None, attention=8):
    layers = layers or BIGGAN_LAYERS[size]
    return dict(output_dim=size, z_dim=z, class_embed_dim=z, channel_width=width, num_classes=classes,
                layers=[[bool(larger), into, out] for larger, into, out in layers], attention_layer_position=attention, eps=1e-4, n_stats=51)


def biggan(config, seed):
    """A random generator whose statistics are those of its own activations, each row of the table a little different."""
    g = torch.Generator().manual_seed(seed)
    t = collections.OrderedDict()

    def rand(*shape):
        return torch.randn(*shape, generator=g)

    def spectral(name, *shape, bias=True):
        w = rand(*shape) / math.sqrt(math.prod(shape[1:]))
        u = rand(shape[0])
        for _ in range(3):
            v = torch.nn.functional.normalize(w.reshape(shape[0], -1).T @ u, dim=0)
            u = torch.nn.functional.normalize(w.reshape(shape[0], -1) @ v, dim=0)
        if bias:
            t[name + '.bias'] = 0.1 * rand(shape[0])
        t[name + '.weight_orig'], t[name + '.weight_u'], t[name + '.weight_v'] = w, u, v

    def norm(name, channels):
        t[name + '.running_means'] = torch.zeros(config['n_stats'], channels)
        t[name + '.running_vars'] = torch.ones(config['n_stats'], channels)
        for part in ('scale', 'offset'):
            spectral(f'{name}.{part}', channels, 2 * config['z_dim'], bias=False)

    width = config['channel_width']
    t['embeddings.weight'] = rand(config['z_dim'], config['num_classes'])
    spectral('generator.gen_z', 256 * width, 2 * config['z_dim'])
    number = 0
    for i, (_, into, out) in enumerate(config['layers']):
        c = into * width
        if i == config['attention_layer_position']:
            b = f'generator.layers.{number}'
            t[b + '.gamma'] = torch.tensor([0.7])
            spectral(b + '.snconv1x1_theta', c // 8, c, 1, 1, bias=False)
            spectral(b + '.snconv1x1_phi', c // 8, c, 1, 1, bias=False)
            spectral(b + '.snconv1x1_g', c // 2, c, 1, 1, bias=False)
            spectral(b + '.snconv1x1_o_conv', c, c // 2, 1, 1, bias=False)
            number += 1
        b = f'generator.layers.{number}'
        shapes = [(c // 4, c, 1, 1), (c // 4, c // 4, 3, 3), (c // 4, c // 4, 3, 3), (out * width, c // 4, 1, 1)]
        for j, shape in enumerate(shapes):
            norm(f'{b}.bn_{j}', shape[1])
            spectral(f'{b}.conv_{j}', *shape)
        number += 1
    t['generator.bn.running_means'] = torch.zeros(config['n_stats'], width)
    t['generator.bn.running_vars'] = torch.ones(config['n_stats'], width)
    t['generator.bn.weight'] = 1 + 0.1 * rand(width)
    t['generator.bn.bias'] = 0.1 * rand(width)
    spectral('generator.conv_to_rgb', width, width, 3, 3)

    def watch(name, x):
        rows = torch.arange(config['n_stats'])[:, None] / config['n_stats']
        mean, var = x.mean((0, 2, 3)), x.var((0, 2, 3)) + 1e-3
        t[name + '.running_means'] = mean + var.sqrt() * rows * 0.2 * rand(config['n_stats'], len(mean))
        t[name + '.running_vars'] = var * torch.exp(0.2 * rows * rand(config['n_stats'], len(mean)))

    model = BigGan(t, config)
    model.watch = watch
    noise, mixture = rand(8, config['z_dim']), rand(8, config['num_classes']).softmax(1)
    model(noise, mixture, 1.0)
    return t


def clip(seed, embed=512, resolution=224, patch=32, vision_width=768, vision_layers=12, context=77, vocab=49408, width=512, layers=12,
         vision_wider=4):
    """A random CLIP under OpenAI's names; vision_layers is a number for a transformer and four for a residual network."""
    g = torch.Generator().manual_seed(seed)
    t = collections.OrderedDict()

    def rand(*shape, scale=1.0):
        return scale * torch.randn(*shape, generator=g)

    def linear(name, out, into, weight='.weight', bias='.bias'):
        t[name + weight] = rand(out, into, scale=into ** -0.5)
        t[name + bias] = rand(out, scale=0.1)

    def norm(name, width):
        t[name + '.weight'] = 1 + rand(width, scale=0.1)
        t[name + '.bias'] = rand(width, scale=0.1)

    def blocks(name, width, count, wider=4):
        for i in range(count):
            b = f'{name}.{i}'
            linear(b + '.attn', 3 * width, width, '.in_proj_weight', '.in_proj_bias')
            linear(b + '.attn.out_proj', width, width)
            norm(b + '.ln_1', width)
            linear(b + '.mlp.c_fc', wider * width, width)
            linear(b + '.mlp.c_proj', width, wider * width)
            norm(b + '.ln_2', width)

    def conv_norm(conv, bn, out, into, kernel):
        t[conv + '.weight'] = rand(out, into, kernel, kernel, scale=(2 / (into * kernel * kernel)) ** 0.5)
        norm(bn, out)
        t[bn + '.running_mean'] = rand(out, scale=0.1)
        t[bn + '.running_var'] = torch.exp(rand(out, scale=0.1))
        t[bn + '.num_batches_tracked'] = torch.tensor(7)

    t['positional_embedding'] = rand(context, width, scale=0.1)
    t['text_projection'] = rand(width, embed, scale=width ** -0.5)
    t['logit_scale'] = torch.tensor(math.log(100.0))
    if isinstance(vision_layers, int):
        t['visual.class_embedding'] = rand(vision_width)
        t['visual.positional_embedding'] = rand((resolution // patch) ** 2 + 1, vision_width, scale=0.3)
        t['visual.proj'] = rand(vision_width, embed, scale=vision_width ** -0.5)
        t['visual.conv1.weight'] = rand(vision_width, 3, patch, patch, scale=(3 * patch * patch) ** -0.5)
        norm('visual.ln_pre', vision_width)
        blocks('visual.transformer.resblocks', vision_width, vision_layers, vision_wider)
        norm('visual.ln_post', vision_width)
    else:
        for i, (out, into) in enumerate([(vision_width // 2, 3), (vision_width // 2,) * 2, (vision_width, vision_width // 2)], 1):
            conv_norm(f'visual.conv{i}', f'visual.bn{i}', out, into, 3)
        into = vision_width
        for layer, count in enumerate(vision_layers, 1):
            planes = vision_width * 2 ** (layer - 1)
            for i in range(count):
                b = f'visual.layer{layer}.{i}'
                conv_norm(b + '.conv1', b + '.bn1', planes, into, 1)
                conv_norm(b + '.conv2', b + '.bn2', planes, planes, 3)
                conv_norm(b + '.conv3', b + '.bn3', 4 * planes, planes, 1)
                if i == 0:
                    conv_norm(b + '.downsample.0', b + '.downsample.1', 4 * planes, into, 1)
                into = 4 * planes
                t[b + '.bn3.weight'] *= 0.5
        for name in ('k', 'q', 'v'):
            linear(f'visual.attnpool.{name}_proj', into, into)
        linear('visual.attnpool.c_proj', embed, into)
        t['visual.attnpool.positional_embedding'] = rand((resolution // 32) ** 2 + 1, into, scale=0.3)
    blocks('transformer.resblocks', width, layers)
    t['token_embedding.weight'] = rand(vocab, width, scale=0.3)
    norm('ln_final', width)
    return t


def half_weights(t):
    """Matrices in half precision and the rest in single, as OpenAI's files have it."""
    return collections.OrderedDict((name, tensor.half() if tensor.dim() > 1 and 'embedding' not in name else tensor) for name, tensor in t.items())


def custom_text(t):
    """The same tensors under the names of OpenCLIP's CustomTextCLIP, whose text tower is a part of its own."""
    return collections.OrderedDict((name if name.startswith('visual.') or name == 'logit_scale' else 'text.' + name, tensor) for name, tensor in t.items())


def open_clip_config(t, head_width, text_heads, mean, std):
    return dict(model_cfg=dict(embed_dim=t['visual.proj'].shape[1], custom_text=True,
                               vision_cfg=dict(width=len(t['visual.class_embedding']), head_width=head_width, patch_size=t['visual.conv1.weight'].shape[-1]),
                               text_cfg=dict(width=len(t['ln_final.weight']), heads=text_heads, context_length=len(t['positional_embedding']))),
                preprocess_cfg=dict(mean=mean, std=std))


def hugging_face(t):
    """The same tensors under the names of Hugging Face's CLIPModel."""
    out = {'logit_scale': t['logit_scale'], 'text_projection.weight': t['text_projection'].T.contiguous(),
           'visual_projection.weight': t['visual.proj'].T.contiguous(),
           'text_model.embeddings.token_embedding.weight': t['token_embedding.weight'],
           'text_model.embeddings.position_embedding.weight': t['positional_embedding'],
           'vision_model.embeddings.class_embedding': t['visual.class_embedding'],
           'vision_model.embeddings.patch_embedding.weight': t['visual.conv1.weight'],
           'vision_model.embeddings.position_embedding.weight': t['visual.positional_embedding']}
    for theirs, ours in [('text_model.final_layer_norm', 'ln_final'), ('vision_model.pre_layrnorm', 'visual.ln_pre'),
                         ('vision_model.post_layernorm', 'visual.ln_post')]:
        for part in ('.weight', '.bias'):
            out[theirs + part] = t[ours + part]
    for theirs, ours in [('text_model.encoder.layers', 'transformer.resblocks'), ('vision_model.encoder.layers', 'visual.transformer.resblocks')]:
        i = 0
        while f'{ours}.{i}.ln_1.weight' in t:
            a, b = f'{theirs}.{i}.', f'{ours}.{i}.'
            for part in ('weight', 'bias'):
                for name, piece in zip('qkv', t[f'{b}attn.in_proj_{part}'].chunk(3)):
                    out[f'{a}self_attn.{name}_proj.{part}'] = piece.contiguous()
                for x, y in [('self_attn.out_proj', 'attn.out_proj'), ('layer_norm1', 'ln_1'), ('layer_norm2', 'ln_2'), ('mlp.fc1', 'mlp.c_fc'),
                             ('mlp.fc2', 'mlp.c_proj')]:
                    out[f'{a}{x}.{part}'] = t[f'{b}{y}.{part}']
            i += 1
    return out


def hugging_face_config(t, heads=None, text_heads=None, act='quick_gelu'):
    width, vision = t['ln_final.weight'].shape[0], t['visual.class_embedding'].shape[0]
    patch = t['visual.conv1.weight'].shape[-1]
    size = patch * math.isqrt(len(t['visual.positional_embedding']) - 1)
    return dict(model_type='clip', architectures=['CLIPModel'], projection_dim=t['visual.proj'].shape[1],
                text_config=dict(hidden_size=width, num_attention_heads=text_heads or width // 64, hidden_act=act, vocab_size=len(t['token_embedding.weight']),
                                 max_position_embeddings=len(t['positional_embedding'])),
                vision_config=dict(hidden_size=vision, num_attention_heads=heads or vision // 64, hidden_act=act, image_size=size, patch_size=patch))


# Formats

def write_zip(t, path):
    torch.save(collections.OrderedDict(t), path)


def write_legacy(t, path):
    torch.save(collections.OrderedDict(t), path, _use_new_zipfile_serialization=False)


def write_safetensors(t, path):
    names = {torch.float32: 'F32', torch.float16: 'F16', torch.bfloat16: 'BF16', torch.float64: 'F64', torch.int64: 'I64'}
    header, blobs, position = {'__metadata__': {'format': 'pt'}}, [], 0
    for name, tensor in t.items():
        raw = tensor.contiguous()
        blob = (raw.view(torch.int16) if raw.dtype == torch.bfloat16 else raw).numpy().tobytes()
        header[name] = dict(dtype=names[raw.dtype], shape=list(raw.shape), data_offsets=[position, position + len(blob)])
        position += len(blob)
        blobs.append(blob)
    text = json.dumps(header).encode()
    text += b' ' * (-len(text) % 8)
    with open(path, 'wb') as out:
        out.write(struct.pack('<Q', len(text)) + text + b''.join(blobs))


class Module(torch.nn.Module):
    """A tree of modules with the tensors where their dotted names say."""

    def __init__(self, t):
        super().__init__()
        inner = collections.OrderedDict()
        for name, tensor in t.items():
            head, dot, tail = name.partition('.')
            if dot:
                inner.setdefault(head, collections.OrderedDict())[tail] = tensor
            elif tensor.is_floating_point():
                self.register_parameter(head, torch.nn.Parameter(tensor, requires_grad=False))
            else:
                self.register_buffer(head, tensor)
        for head, part in inner.items():
            self.add_module(head, Module(part))


class Clip(Module):
    def forward(self, pixels, tokens):
        t = dict(self.named_parameters()) | dict(self.named_buffers())
        t = {name: tensor.float() if tensor.is_floating_point() else tensor for name, tensor in t.items()}
        return look(t, pixels), read(t, tokens)


def write_script(t, path, pixels, tokens):
    """A TorchScript archive, with code and all."""
    torch.jit.trace(Clip(t), (pixels, tokens), check_trace=False).save(str(path))
