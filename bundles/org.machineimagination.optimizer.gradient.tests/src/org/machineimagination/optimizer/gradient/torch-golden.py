# SPDX-License-Identifier: EPL-2.0
# Prints the points that GoldenPathTest expects: PyTorch 1.13 in double precision on Rosenbrock's function in three dimensions.
import torch


def rosenbrock(x):
    return (100 * (x[:-1] ** 2 - x[1:]) ** 2 + (1 - x[:-1]) ** 2).sum()


def run(make, picked):
    x = torch.tensor([-1.2, 1.0, 0.5], dtype=torch.float64, requires_grad=True)
    optimizer = make([x])
    for step in range(1, max(picked) + 1):
        optimizer.zero_grad()
        rosenbrock(x).backward()
        optimizer.step()
        if step in picked:
            print(step, x.tolist())


run(lambda x: torch.optim.Adam(x, lr=0.05, betas=(0.9, 0.999), eps=1e-8), (1, 2, 10, 100, 1000))
run(lambda x: torch.optim.SGD(x, lr=1e-4, momentum=0.9), (1, 2, 10, 100, 1000))
