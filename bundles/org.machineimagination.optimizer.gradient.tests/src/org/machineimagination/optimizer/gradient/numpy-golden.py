# SPDX-License-Identifier: EPL-2.0
# Prints the points that GoldenPathTest expects of decay, schedules, averages and bounds. Written from the papers alone with NumPy: PyTorch
# has no decay towards a point, and its schedulers start their warm-up elsewhere.
import numpy as np

START = np.array([-1.2, 1.0, 0.5])


def gradient(x):
    g = np.zeros_like(x)
    bend = x[:-1] ** 2 - x[1:]
    g[:-1] = 400 * bend * x[:-1] - 2 * (1 - x[:-1])
    g[1:] -= 200 * bend
    return g


def cosine(t, horizon, warm_up):
    return (t + 1) / warm_up if t < warm_up else 0.5 * (1 + np.cos(np.pi * (t - warm_up) / (horizon - warm_up)))


def adamw(steps, rate, decay, target, upper=np.inf, kept=0.0):
    """Loshchilov and Hutter 2019, algorithm 2, line 12: both terms from the former point."""
    x, m, v = START.copy(), np.zeros(3), np.zeros(3)
    average, weight = (1 - kept) * x, 1 - kept
    for t in range(steps):
        g = gradient(x)
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g ** 2
        adam = (m / (1 - 0.9 ** (t + 1))) / (np.sqrt(v / (1 - 0.999 ** (t + 1))) + 1e-8)
        x = np.minimum(x - rate(t) * (adam + decay * (x - target)), upper)
        average, weight = kept * average + (1 - kept) * x, kept * weight + 1 - kept
    return x, average / weight


def sgd(steps, rate):
    x, v = START.copy(), np.zeros(3)
    for t in range(steps):
        v = 0.9 * v + gradient(x)
        x = x - rate(t) * v
    return x


def show(name, point):
    print(name, point.tolist())


for steps in (1, 10, 200):
    show(f"decay to start {steps}", adamw(steps, lambda t: 0.05, 0.5, START)[0])
    show(f"decay to zero {steps}", adamw(steps, lambda t: 0.05, 0.5, 0)[0])
    show(f"cosine {steps}", adamw(steps, lambda t: 0.05 * cosine(t, 200, 5), 0, 0)[0])
    show(f"average {steps}", adamw(steps, lambda t: 0.05, 0, 0, kept=0.9)[1])
    show(f"bounds {steps}", adamw(steps, lambda t: 0.05, 0, 0, upper=np.array([-0.9, 1.0, 0.7]))[0])
    show(f"sgd linear {steps}", sgd(steps, lambda t: 1e-4 * (1 - t / 200)))
    show(f"sgd step {steps}", sgd(steps, lambda t: 1e-4 * (1 if t < 100 else 0.1 if t < 150 else 0.01)))
