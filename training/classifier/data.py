"""Crops of generated streets, each with the one thing that it shows.

A street of 480x360 is averaged over blocks of 3x3 to 160x120 bytes; a crop is 32x32 of those. What a crop shows
follows from the share of its pixels in the exact label map: a person or a car where there is enough of one, else the
stuff that fills most of it. A crop that is neither is not used.
"""

from pathlib import Path

import numpy as np
from PIL import Image

CLASSES = ("sky", "building", "tree", "ground", "car", "person")
SIDE = 32
SHRINK = 3

# the labels of training/README.md that count as each class
MEMBERS = {"sky": (0,), "building": (1,), "tree": (5,), "ground": (3, 4), "car": (8,), "person": (9, 10)}
LEAST = {"car": 0.16, "person": 0.09}
MOST_OTHERS = {"car": 0.05, "person": 0.02}
LEAST_STUFF = 0.6


def load(folder: Path, first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Streets `first` to `first + count - 1` -> [n, 120, 160, 3] bytes, and [n, classes, 120, 160] shares of 0 to 1."""
    frames, shares = [], []
    for seed in range(first, first + count):
        rgb = np.asarray(Image.open(folder / "images" / f"{seed:05}.png").convert("RGB"))
        labels = np.asarray(Image.open(folder / "labels" / f"{seed:05}.png"))
        frames.append(np.floor(blocks(rgb.astype(np.float64)) + 0.5).astype(np.uint8))
        shares.append(np.stack([blocks(np.isin(labels, MEMBERS[name]).astype(np.float32)) for name in CLASSES]))
    return np.stack(frames), np.stack(shares)


def blocks(values: np.ndarray) -> np.ndarray:
    """[height, width, ...] -> the means of its 3x3 blocks."""
    height, width = values.shape[:2]
    shape = (height // SHRINK, SHRINK, width // SHRINK, SHRINK, *values.shape[2:])
    return values.reshape(shape).mean(axis=(1, 3))


def shown(shares: np.ndarray) -> int | None:
    """shares: [classes, height, width] of a crop -> the index of what it shows."""
    share = dict(zip(CLASSES, shares.mean(axis=(1, 2))))
    things = [name for name, least in LEAST.items() if share[name] >= least]
    if len(things) == 1:
        return CLASSES.index(things[0])
    if things or any(share[name] > most for name, most in MOST_OTHERS.items()):
        return None
    best = max(CLASSES, key=lambda name: share[name])
    return CLASSES.index(best) if share[best] >= LEAST_STUFF else None


def crops(frames: np.ndarray, shares: np.ndarray, tries: int, rng: np.random.Generator):
    """Random crops -> [n, 3, 32, 32] bytes, [n] classes, [n, 32, 32] shares of the thing (1 for stuff)."""
    pixels, classes, masks = [], [], []
    height, width = frames.shape[1:3]
    for frame, share in zip(frames, shares):
        for _ in range(tries):
            y, x = rng.integers(0, height - SIDE + 1), rng.integers(0, width - SIDE + 1)
            window = share[:, y:y + SIDE, x:x + SIDE]
            kind = shown(window)
            if kind is None:
                continue
            pixels.append(frame[y:y + SIDE, x:x + SIDE].transpose(2, 0, 1))
            classes.append(kind)
            masks.append(window[kind] if CLASSES[kind] in LEAST else np.ones((SIDE, SIDE), np.float32))
    return np.stack(pixels), np.array(classes), np.stack(masks)
