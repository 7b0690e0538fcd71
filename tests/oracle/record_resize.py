"""Records what PyTorch's interpolate(bilinear), max_pool2d and max_unpool2d give for small random maps.

    python3 tests/oracle/record_resize.py        (PyTorch 1.13 or later; CPU; a second)

writes resize.json beside this file: {"torch": version, "bilinear": [case, ...], "unpool": [case, ...]}, one case a
line, all maps row-major. Inputs are small whole numbers, computed in float64. The same seed gives the same file.
"""

import json
import random
from pathlib import Path

import torch
import torch.nn.functional as F

SEED = 20161017
CASES = 40  # of each kind


def draw(rng, size):
    return [[rng.randint(-9, 9) for _ in range(size[1])] for _ in range(size[0])]


def flat(rows):
    return [value for row in rows for value in row]


def as_tensor(rows):
    return torch.tensor(rows, dtype=torch.float64)[None, None]


def bilinear(rng):
    size = [rng.randint(1, 5), rng.randint(1, 5)]
    factor = [rng.randint(1, 4), rng.randint(1, 4)]
    x = draw(rng, size)
    y = F.interpolate(as_tensor(x), scale_factor=tuple(factor), mode="bilinear", align_corners=False)
    return {"size": size, "factor": factor, "x": flat(x), "y": flat(y[0, 0].tolist())}


def unpool(rng):
    window = [rng.randint(1, 4), rng.randint(1, 4)]
    size = [window[0] * rng.randint(1, 3), window[1] * rng.randint(1, 3)]
    x = draw(rng, size)
    pooled, places = F.max_pool2d(as_tensor(x), window, return_indices=True)
    y = F.max_unpool2d(pooled, places, window, output_size=size)
    case = {"size": size, "window": window, "x": flat(x)}
    return {**case, "pooled": flat(pooled[0, 0].tolist()), "places": flat(places[0, 0].tolist()), "y": flat(y[0, 0].tolist())}


def lines(cases):
    return ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)


if __name__ == "__main__":
    rng = random.Random(SEED)
    kinds = {kind.__name__: [kind(rng) for _ in range(CASES)] for kind in (bilinear, unpool)}
    parts = ",\n".join(f'"{name}":[\n{lines(cases)}\n]' for name, cases in kinds.items())
    text = '{"torch":%s,\n%s}\n' % (json.dumps(torch.__version__), parts)
    (Path(__file__).parent / "resize.json").write_text(text)
    print(f"resize.json: {CASES} cases of each kind, {len(text) // 1024} KB")
