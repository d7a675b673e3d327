# SPDX-License-Identifier: EPL-2.0
"""The finisher: a network that enlarges the generator's soft 64 px pictures to crisp ones of 256 px, and its critics.

A U-Net (Ronneberger et al. 2015) over 64, 32 and 16 px without norms, a rise to 256 px by pixel shuffle (Shi et al. 2016), and a fixed blur
behind the last one, against chequers. It learns the difference to the bilinear enlargement. It knows the pictures of one
generator; others' pictures are softened in other ways.
"""

import math

import torch
from torch import nn
import torch.nn.functional as F

SIDE = 64
RISE = 4
FINE, MIDDLE, COARSE, LARGE = 32, 64, 128, 24  # channels at 64, 32, 16 and 128 px
SLOPE = 0.1


def conv(inputs, outputs, kernel=3, stride=1, gain=1.0):
    """A convolution whose weights keep the size of what goes through a leaky ReLU (He et al. 2015), times ``gain``."""
    result = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2)
    nn.init.kaiming_normal_(result.weight, SLOPE)
    nn.init.zeros_(result.bias)
    result.weight.data.mul_(gain)
    return result


def active(x):
    """The only nonlinearity."""
    return F.leaky_relu(x, SLOPE)


def shuffled(x, channels, side):
    """Pixel shuffle by 2 out of reshapes and a transpose: ``[n, 4 channels, side, side]`` to ``[n, channels, 2 side, 2 side]``."""
    x = x.reshape(-1, channels, 2, 2, side, side).permute(0, 1, 4, 2, 5, 3)
    return x.reshape(-1, channels, 2 * side, 2 * side)


class Residual(nn.Module):
    """Two convolutions around a shortcut; nearly the identity to begin with."""

    def __init__(self, channels):
        super().__init__()
        self.first = conv(channels, channels)
        self.second = conv(channels, channels, gain=0.1)

    def forward(self, x):
        return x + self.second(active(self.first(active(x))))


def residuals(channels, count):
    """``count`` of them in a row."""
    return nn.Sequential(*(Residual(channels) for _ in range(count)))


class Finisher(nn.Module):
    """``image [n, 3, 64, 64]`` to ``finished [n, 3, 256, 256]``, both in -1..1."""

    def __init__(self):
        super().__init__()
        self.enter, self.fine = conv(3, FINE), residuals(FINE, 1)
        self.to_middle, self.middle = conv(FINE, MIDDLE, 3, 2), residuals(MIDDLE, 2)
        self.to_coarse, self.coarse = conv(MIDDLE, COARSE, 3, 2), residuals(COARSE, 3)
        self.from_coarse, self.middle_again = conv(COARSE, 4 * MIDDLE, 1), residuals(MIDDLE, 2)
        self.from_middle, self.fine_again = conv(MIDDLE, 4 * FINE, 1), residuals(FINE, 2)
        self.to_large, self.large = conv(FINE, 4 * LARGE), conv(LARGE, LARGE, gain=0.1)
        self.draw = conv(LARGE, 12, gain=0.05)
        row = torch.tensor([0.25, 0.5, 0.25])
        self.register_buffer("blur", torch.outer(row, row).expand(3, 1, 3, 3).clone())

    def forward(self, image):
        fine = self.fine(self.enter(image))
        middle = self.middle(self.to_middle(active(fine)))
        coarse = self.coarse(self.to_coarse(active(middle)))
        middle = self.middle_again(middle + shuffled(self.from_coarse(active(coarse)), MIDDLE, SIDE // 4))
        fine = self.fine_again(fine + shuffled(self.from_middle(active(middle)), FINE, SIDE // 2))
        large = shuffled(self.to_large(active(fine)), LARGE, SIDE)
        large = large + self.large(active(large))
        detail = F.conv2d(shuffled(self.draw(active(large)), 3, 2 * SIDE), self.blur, padding=1, groups=3)
        return F.interpolate(image, scale_factor=float(RISE), mode="bilinear", align_corners=False) + detail


class Critic(nn.Module):
    """Tells finished pictures from drawings, patch by patch (Isola et al. 2017), through plain convolutions and group norm.

    It is fed the picture and, enlarged, how each pixel differs from those around it. Spectral norm in its place learned nothing beside a
    finisher whose last layers begin near zero.
    """

    def __init__(self, widths):
        super().__init__()
        layers, inputs = [], 6
        for i, width in enumerate(widths):
            stride = 2 if i < 3 else 1
            layers += [nn.Conv2d(inputs, width, 4 if stride == 2 else 3, stride, 1)]
            layers += [nn.GroupNorm(4, width)] if i else []
            layers += [nn.LeakyReLU(0.2)]
            inputs = width
        self.layers = nn.Sequential(*layers, nn.Conv2d(inputs, 1, 3, 1, 1))
        for layer in self.layers:
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, 0.2)
                nn.init.zeros_(layer.bias)

    def forward(self, picture):
        detail = picture - F.avg_pool2d(picture, 3, 1, 1, count_include_pad=False)
        return self.layers(torch.cat([picture, 4 * detail], 1))


def critics():
    """``(reduction, share, critic)`` of each: by how much pictures are averaged down for it, and how loudly it speaks.

    The first looks at edges, the second, for which the picture is reduced to 64 px, sees nearly the whole drawing at once.
    """
    return [(1, 0.5, Critic((16, 32, 64, 96))), (RISE, 0.7, Critic((32, 64, 128, 128)))]


def hinge(real, made):
    """The critics' loss (Lim and Ye 2017): 2 where they know nothing, 0 where they tell all apart."""
    return F.relu(1 - real).mean() + F.relu(1 + made).mean()


def parameters(module):
    """How many numbers a module learns."""
    return sum(math.prod(p.shape) for p in module.parameters())
