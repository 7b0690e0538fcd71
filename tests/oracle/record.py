"""Records what PyTorch's conv2d and conv_transpose2d give for random settings, rectangular in everything.

    python3 tests/oracle/record.py        (PyTorch 1.13 or later; CPU; a few seconds)

writes conv2d.json and conv_transpose2d.json beside this file: {"torch": version, "cases": [case, ...]}, one case a
line. A case holds `settings` (six pairs [vertical, horizontal]: input, kernel, stride, padding, dilation, output
padding), the input `x`, the kernel `w`, the output's size `o` and its values `y`, all row-major. Inputs are
small whole numbers, computed in float64, so that every output is exact. The same seed gives the same files.
"""

import json
import random
from pathlib import Path

import torch
import torch.nn.functional as F

SEED = 20160323
CASES = 300  # of each of the two operations
LARGEST_OUTPUT = 300  # units, which keeps the files small

# Each case is drawn from one of these, in turn, so that none of the awkward corners is left to luck.
KINDS = ["any", "dilated and strided", "wide padding", "one row", "one column", "output padding"]


def draw(rng, kind):
    """Settings of one case: a list of six pairs, legal or not."""
    pair = lambda low, high: [rng.randint(low, high), rng.randint(low, high)]
    size, kernel, stride = pair(1, 9), pair(1, 5), pair(1, 4)
    padding, dilation = pair(0, 3), pair(1, 3)
    if kind == "dilated and strided":
        stride, dilation = pair(2, 4), pair(2, 3)
    if kind == "wide padding":  # beyond k - 1, where "p' = k - 1 - p" turns into a crop
        kernel = pair(1, 3)
        padding = [k - 1 + rng.randint(1, 3) for k in kernel]
        dilation = [1, 1]
    if kind == "output padding":
        stride = pair(2, 5)
    output_padding = [rng.randrange(s) for s in stride]
    if kind == "output padding":  # on each axis in turn
        output_padding[rng.randrange(2)] = 0
    line = {"one row": 0, "one column": 1}.get(kind)
    if line is not None:
        size[line] = kernel[line] = stride[line] = dilation[line] = 1
        padding[line] = output_padding[line] = 0
    return [size, kernel, stride, padding, dilation, output_padding]


def output_size(settings, transposed):
    sizes = []
    for i, k, s, p, d, a in zip(*settings):
        if transposed:
            sizes.append((i - 1) * s - 2 * p + d * (k - 1) + a + 1)
        else:
            sizes.append((i + 2 * p - d * (k - 1) - 1) // s + 1)
    return sizes


def values(rng, size):
    digits = [digit for digit in range(-9, 10) if digit != 0]
    return [[rng.choice(digits) for _ in range(size[1])] for _ in range(size[0])]


def run(settings, x, w, transposed):
    """PyTorch's answer as a list of rows."""
    _, _, stride, padding, dilation, output_padding = settings
    as_tensor = lambda rows: torch.tensor(rows, dtype=torch.float64)[None, None]
    if transposed:
        y = F.conv_transpose2d(
            as_tensor(x), as_tensor(w), None, stride, padding, output_padding, dilation=dilation
        )
    else:
        y = F.conv2d(as_tensor(x), as_tensor(w), None, stride, padding, dilation)
    return y[0, 0].tolist()


def flat(rows):
    whole = [round(value) for row in rows for value in row]
    assert whole == [value for row in rows for value in row], "float64 must be exact here"
    return whole


def record(rng, transposed):
    cases = []
    while len(cases) < CASES:
        settings = draw(rng, KINDS[len(cases) % len(KINDS)])
        expected = output_size(settings, transposed)
        if min(expected) < 1 or expected[0] * expected[1] > LARGEST_OUTPUT:
            continue
        x, w = values(rng, settings[0]), values(rng, settings[1])
        y = run(settings, x, w, transposed)
        if not any(flat(y)):  # windows on padding only: nothing to compare
            continue
        size = [len(y), len(y[0])]
        cases.append({"settings": settings, "x": flat(x), "w": flat(w), "o": size, "y": flat(y)})
    return cases


def save(name, cases):
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    text = '{"torch":%s,"cases":[\n%s\n]}\n' % (json.dumps(torch.__version__), lines)
    (Path(__file__).parent / name).write_text(text)
    print(f"{name}: {len(cases)} cases, {len(text) // 1024} KB")


if __name__ == "__main__":
    rng = random.Random(SEED)
    save("conv2d.json", record(rng, transposed=False))
    save("conv_transpose2d.json", record(rng, transposed=True))
