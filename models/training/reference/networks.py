# SPDX-License-Identifier: EPL-2.0
"""BigGAN-deep and CLIP as plain functions of a table of tensors, written for comparison with the graphs that the product builds.

Nothing here is shared with the product: other language, other library, other way of writing the same formulas. The names of the tensors
are those of the published checkpoints. Sources: Brock, Donahue, Simonyan, ICLR 2019, appendix B (with the truncation table of appendix
C.1 as the Hugging Face port reads it); Radford et al., ICML 2021; He et al., CVPR 2016, for the residual network.
"""
import math

import torch
import torch.nn.functional as F


# BigGAN-deep

def normed(t, name):
    """A weight divided by its largest singular value, as estimated by the stored vectors (Miyato et al. 2018, section 2.1)."""
    w = t[name + '.weight_orig']
    return w / torch.dot(t[name + '.weight_u'], w.reshape(w.shape[0], -1) @ t[name + '.weight_v'])


def statistics(t, name, truncation):
    """Mean and variance for a truncation. Between two rows the weights are the wrong way round, as in the port that was published."""
    means, variances = t[name + '.running_means'], t[name + '.running_vars']
    fraction, row = math.modf(truncation / (1 / (len(means) - 1)))
    row = int(row)
    if fraction == 0:
        return means[row], variances[row]
    return tuple(table[row] * fraction + table[row + 1] * (1 - fraction) for table in (means, variances))


class BigGan:
    """config: as config.json has it; t: the table of tensors."""

    def __init__(self, t, config):
        self.t, self.config = t, config
        self.watch = None

    def norm(self, x, name, truncation, condition=None):
        if self.watch is not None:
            self.watch(name, x)
        mean, variance = statistics(self.t, name, truncation)
        x = (x - mean[:, None, None]) / torch.sqrt(variance + self.config['eps'])[:, None, None]
        if condition is None:
            return x * self.t[name + '.weight'][:, None, None] + self.t[name + '.bias'][:, None, None]
        gain = 1 + condition @ normed(self.t, name + '.scale').T
        shift = condition @ normed(self.t, name + '.offset').T
        return x * gain[:, :, None, None] + shift[:, :, None, None]

    def convolve(self, x, name, padding=0):
        return F.conv2d(x, normed(self.t, name), self.t.get(name + '.bias'), padding=padding)

    def block(self, x, name, conditions, truncation, larger, channels):
        y = x
        for i in range(4):
            y = self.norm(y, f'{name}.bn_{i}', truncation, conditions[i]).relu()
            if i == 1 and larger:
                y = F.interpolate(y, scale_factor=2, mode='nearest')
            y = self.convolve(y, f'{name}.conv_{i}', padding=1 if i in (1, 2) else 0)
        x = x[:, :channels]
        return y + (F.interpolate(x, scale_factor=2, mode='nearest') if larger else x)

    def attend(self, x, name):
        n, c, h, w = x.shape
        query = self.convolve(x, name + '.snconv1x1_theta').reshape(n, c // 8, h * w)
        key = F.max_pool2d(self.convolve(x, name + '.snconv1x1_phi'), 2).reshape(n, c // 8, h * w // 4)
        value = F.max_pool2d(self.convolve(x, name + '.snconv1x1_g'), 2).reshape(n, c // 2, h * w // 4)
        attention = torch.einsum('ncq,nck->nqk', query, key).softmax(2)
        seen = torch.einsum('nck,nqk->ncq', value, attention).reshape(n, c // 2, h, w)
        return x + self.t[name + '.gamma'] * self.convolve(seen, name + '.snconv1x1_o_conv')

    def __call__(self, noise, mixture, truncation):
        return self.layered(noise[None], mixture[None], truncation)

    def layered(self, noise, mixture, truncation):
        """noise: [groups, n, z], mixture: [groups, n, k]; the convolutions in order fall into as many groups, each of which is told its own."""
        t, config = self.t, self.config
        width = config['channel_width']
        told = torch.cat([noise, mixture @ t['embeddings.weight'].T], 2)
        convolutions = 4 * len(config['layers'])
        conditions = [told[i * len(told) // convolutions] for i in range(convolutions)]
        x = conditions[0] @ normed(t, 'generator.gen_z').T + t['generator.gen_z.bias']
        x = x.reshape(-1, 4, 4, 16 * width).permute(0, 3, 1, 2)
        number = 0
        for i, (larger, _, out) in enumerate(config['layers']):
            if i == config['attention_layer_position']:
                x = self.attend(x, f'generator.layers.{number}')
                number += 1
            x = self.block(x, f'generator.layers.{number}', conditions[4 * i:4 * i + 4], truncation, larger, out * width)
            number += 1
        x = self.norm(x, 'generator.bn', truncation).relu()
        return self.convolve(x, 'generator.conv_to_rgb', padding=1)[:, :3].tanh()


# CLIP

def transformer(t, x, name, heads, act, causal):
    """x: [n, length, width]"""
    n, length, width = map(int, x.shape)
    mask = torch.full((length, length), -math.inf).triu(1) if causal else torch.zeros(length, length)
    i = 0
    while f'{name}.{i}.ln_1.weight' in t:
        b = f'{name}.{i}.'
        y = F.layer_norm(x, (width,), t[b + 'ln_1.weight'], t[b + 'ln_1.bias'])
        q, k, v = F.linear(y, t[b + 'attn.in_proj_weight'], t[b + 'attn.in_proj_bias']).reshape(n, length, 3, heads, -1).permute(2, 0, 3, 1, 4)
        y = ((q @ k.transpose(2, 3)) / math.sqrt(width // heads) + mask).softmax(3) @ v
        x = x + F.linear(y.transpose(1, 2).reshape(n, length, width), t[b + 'attn.out_proj.weight'], t[b + 'attn.out_proj.bias'])
        y = F.layer_norm(x, (width,), t[b + 'ln_2.weight'], t[b + 'ln_2.bias'])
        y = act(F.linear(y, t[b + 'mlp.c_fc.weight'], t[b + 'mlp.c_fc.bias']))
        x = x + F.linear(y, t[b + 'mlp.c_proj.weight'], t[b + 'mlp.c_proj.bias'])
        i += 1
    return x


def quick_gelu(x):
    return x * torch.sigmoid(1.702 * x)


def look(t, pixels, heads=None, act=quick_gelu):
    """Embeds pixels [n, 3, h, w], already normalised."""
    return look_vit(t, pixels, heads, act) if 'visual.proj' in t else look_resnet(t, pixels)


def look_vit(t, pixels, heads, act):
    patch = t['visual.conv1.weight']
    x = F.conv2d(pixels, patch, stride=int(patch.shape[-1])).flatten(2).transpose(1, 2)
    width = int(x.shape[2])
    x = torch.cat([t['visual.class_embedding'].expand(len(x), 1, width), x], 1) + t['visual.positional_embedding']
    x = F.layer_norm(x, (width,), t['visual.ln_pre.weight'], t['visual.ln_pre.bias'])
    x = transformer(t, x, 'visual.transformer.resblocks', heads or max(1, width // 64), act, False)
    return F.layer_norm(x[:, 0], (width,), t['visual.ln_post.weight'], t['visual.ln_post.bias']) @ t['visual.proj']


def look_resnet(t, pixels):
    def conv_norm(x, conv, norm, stride=1, padding=0):
        x = F.conv2d(x, t[conv + '.weight'], stride=stride, padding=padding)
        return F.batch_norm(x, t[norm + '.running_mean'], t[norm + '.running_var'], t[norm + '.weight'], t[norm + '.bias'])

    x = pixels
    for i in (1, 2, 3):
        x = conv_norm(x, f'visual.conv{i}', f'visual.bn{i}', stride=2 if i == 1 else 1, padding=1).relu()
    x = F.avg_pool2d(x, 2)
    for layer in (1, 2, 3, 4):
        i = 0
        while f'visual.layer{layer}.{i}.conv1.weight' in t:
            b = f'visual.layer{layer}.{i}.'
            stride = 2 if layer > 1 and i == 0 else 1
            y = conv_norm(x, b + 'conv1', b + 'bn1').relu()
            y = conv_norm(y, b + 'conv2', b + 'bn2', padding=1).relu()
            y = conv_norm(F.avg_pool2d(y, stride), b + 'conv3', b + 'bn3')
            if b + 'downsample.0.weight' in t:
                x = conv_norm(F.avg_pool2d(x, stride), b + 'downsample.0', b + 'downsample.1')
            x = (x + y).relu()
            i += 1
    return attention_pool(t, x, int(t['visual.conv1.weight'].shape[0]) * 2 * 32 // 64)


def attention_pool(t, x, heads):
    n, c = map(int, x.shape[:2])
    x = x.flatten(2).transpose(1, 2)
    x = torch.cat([x.mean(1, keepdim=True), x], 1) + t['visual.attnpool.positional_embedding']

    def part(y, name):
        y = F.linear(y, t[f'visual.attnpool.{name}_proj.weight'], t[f'visual.attnpool.{name}_proj.bias'])
        return y.reshape(n, -1, heads, c // heads).transpose(1, 2)

    weights = (part(x[:, :1], 'q') @ part(x, 'k').transpose(2, 3) / math.sqrt(c // heads)).softmax(3)
    y = (weights @ part(x, 'v')).transpose(1, 2).reshape(n, c)
    return F.linear(y, t['visual.attnpool.c_proj.weight'], t['visual.attnpool.c_proj.bias'])


def read(t, tokens, heads=None, act=quick_gelu):
    """Embeds tokens [n, context]; a text ends at its token of the highest number."""
    x = t['token_embedding.weight'][tokens] + t['positional_embedding']
    width = int(x.shape[2])
    x = transformer(t, x, 'transformer.resblocks', heads or max(1, width // 64), act, True)
    x = F.layer_norm(x, (width,), t['ln_final.weight'], t['ln_final.bias'])
    return x[torch.arange(len(x)), tokens.argmax(1)] @ t['text_projection']
