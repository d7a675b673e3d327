# SPDX-License-Identifier: EPL-2.0
"""Writes small generators in ONNX that differ in whatever generators differ in: /usr/bin/python3 odd_generators.py golden/odd

What each makes is written beside it: latents of three pictures and the pictures in 0..1 on white.
"""
import pathlib
import sys

import numpy as np
import torch

SIDE, LATENTS = 16, 12


class Body(torch.nn.Module):
    """From latents to planes of numbers around zero, smooth enough that a picture is not noise."""

    def __init__(self, seed, latents, channels):
        super().__init__()
        g = torch.Generator().manual_seed(seed)
        y, x = torch.meshgrid(torch.linspace(0, 3.14, SIDE), torch.linspace(0, 3.14, SIDE), indexing='ij')
        waves = torch.stack([torch.cos(i * y) * torch.cos(j * x) for i in range(4) for j in range(4)])
        self.register_buffer('waves', waves.reshape(16, -1))
        self.register_buffer('mix', torch.randn(latents, channels * 16, generator=g) / latents ** 0.5)
        self.channels = channels

    def forward(self, z):
        return ((z @ self.mix).reshape(-1, self.channels, 16) @ self.waves).reshape(-1, self.channels, SIDE, SIDE)


class PixelByPixel(Body):
    def forward(self, z):
        return torch.sigmoid(super().forward(z)).permute(0, 2, 3, 1)


class Bytes(Body):
    def forward(self, latent):
        planes = super().forward(latent.reshape(-1, LATENTS))
        return (torch.sigmoid(planes) * 255).round().to(torch.uint8)


class One(Body):
    """Takes one picture's latents and mixes the batch axis into the others, so that it cannot be freed."""

    def forward(self, z):
        columns = torch.tanh(super().forward(z)).reshape(3 * SIDE, SIDE).t()
        return columns.t().reshape(1, 3, SIDE, SIDE)


class Labelled(Body):
    def forward(self, noise, label, truncation):
        return torch.tanh(super().forward(torch.cat([noise * truncation, 2 * label], 1)))


class GreyAndOpacity(Body):
    def forward(self, z):
        return torch.sigmoid(2 * super().forward(z))


def export(model, inputs, names, path, free=True):
    axes = {name: {0: 'batch'} for name, value in zip(names, inputs) if value.dim() > 1} | {'out': {0: 'batch'}} if free else None
    torch.onnx.export(model, inputs, str(path), input_names=names, output_names=['out'], dynamic_axes=axes, opset_version=13)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    g = torch.Generator().manual_seed(9)
    z = torch.randn(3, LATENTS, generator=g)
    logits = torch.randn(3, 5, generator=g)
    cases = {
        'pixel-by-pixel': (PixelByPixel(1, LATENTS, 3), [z], ['z'], True),
        'bytes': (Bytes(2, LATENTS, 3), [z.reshape(3, LATENTS, 1, 1)], ['latent'], True),
        'one': (One(3, LATENTS, 3), [z[:1]], ['z'], False),
        'labelled': (Labelled(4, LATENTS + 5, 3), [z, logits.softmax(1), torch.tensor(1.0)], ['noise', 'label', 'truncation'], True),
        'grey-and-opacity': (GreyAndOpacity(5, LATENTS, 2), [z], ['z'], True),
    }
    expected = {'z': z.numpy(), 'logits': logits.numpy()}
    for name, (model, inputs, names, free) in cases.items():
        export(model, tuple(inputs), names, folder / f'{name}.onnx', free)
        if name == 'one':
            pictures = torch.cat([model(z[i:i + 1]) for i in range(3)])
        else:
            pictures = model(*inputs).float()
        if name == 'pixel-by-pixel':
            pictures = pictures.permute(0, 3, 1, 2)
        if name == 'bytes':
            pictures = pictures / 255
        if name in ('one', 'labelled'):
            pictures = (pictures + 1) / 2
        if name == 'grey-and-opacity':
            pictures = (pictures[:, :1] * pictures[:, 1:] + 1 - pictures[:, 1:]).expand(-1, 3, -1, -1)
        expected[name] = pictures.numpy()
    np.savez_compressed(folder / 'expected.npz', **expected)


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
