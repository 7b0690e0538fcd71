"""Folders of frames as arrays, and the augmented samples made of them.

A folder holds `images/` (WebP or PNG, RGB) and `labels/` (8-bit PNG of the same name, one class a pixel).
Decoded frames are cached as .npy files that are memory-mapped, so several processes share them.
"""

import hashlib
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch.utils.data import Dataset

from .augment import augment_colour, crop_geometry, warp
from .classes import RARE, THINGS, VOID

CACHE = Path(__file__).resolve().parent.parent / "cache"


class Frames:
    """images: [n, h, w, 3] uint8, labels: [n, h, w] uint8, names: list of n."""

    def __init__(self, folder: str | Path, cache: Path = CACHE):
        folder = Path(folder).resolve()
        files = sorted(p for p in (folder / "images").iterdir() if p.suffix in (".webp", ".png"))
        if not files:
            raise FileNotFoundError(f"no .webp or .png frames in {folder / 'images'}")
        self.names = [p.stem for p in files]
        stamp = ";".join(f"{p.name}:{p.stat().st_size}" for p in files)
        key = hashlib.sha256(f"{folder};{stamp}".encode()).hexdigest()[:16]
        paths = [cache / f"{key}-{kind}.npy" for kind in ("images", "labels")]
        if not all(p.exists() for p in paths):
            cache.mkdir(parents=True, exist_ok=True)
            images = np.stack([np.asarray(Image.open(p).convert("RGB")) for p in files])
            labels = np.stack([np.asarray(Image.open(folder / "labels" / f"{p.stem}.png")) for p in files])
            if labels.max() > VOID:
                raise ValueError(f"{folder / 'labels'}: class {labels.max()}, expected 0 to {VOID}")
            for path, array in zip(paths, (images, labels)):
                part = path.with_suffix(f".{id(self)}.part")
                with open(part, "wb") as file:
                    np.save(file, array)
                part.rename(path)
        self.images, self.labels = (np.load(p, mmap_mode="r") for p in paths)

    def __len__(self) -> int:
        return len(self.names)


def to_tensor(image: np.ndarray) -> torch.Tensor:
    """[h, w, 3] uint8 -> [3, h, w] float32 in [-1, 1]."""
    return torch.from_numpy(image.astype(np.float32)).permute(2, 0, 1) / 127.5 - 1


class Samples(Dataset):
    """One epoch of augmented crops; sample i of epoch e depends on (seed, e, i) alone."""

    def __init__(self, frames: Frames, scenes: Frames | None, config, epoch: int):
        self.frames, self.scenes, self.config, self.epoch = frames, scenes, config, epoch
        self.crop = config.train.crop(epoch)
        self.settings = config.data_at(epoch)

    def __len__(self) -> int:
        return len(self.frames)

    def draw(self, frames: Frames, index: int, rng: np.random.Generator):
        """One crop: [h, w, 3] uint8 and [h, w] uint8."""
        settings = self.config.augment
        image, label = frames.images[index], frames.labels[index]
        centre = None
        if rng.random() < self.settings.rare_crop:
            present = [c for c in RARE if (label[::4, ::4] == c).any()]
            if present:
                ys, xs = np.nonzero(label == rng.choice(present))
                at = rng.integers(len(ys))
                centre = (ys[at], xs[at])
        geometry = crop_geometry(label.shape, self.crop, settings, centre, rng)
        return augment_colour(warp(image, geometry, self.crop), settings, rng), warp(label, geometry, self.crop, VOID)

    def source(self, index: int, rng: np.random.Generator) -> tuple[Frames, int]:
        if self.scenes is not None and rng.random() < self.settings.scene_share:
            return self.scenes, int(rng.integers(len(self.scenes)))
        return self.frames, index

    def __getitem__(self, index: int):
        rng = np.random.default_rng([self.config.seed, self.epoch, index])
        image, label = self.draw(*self.source(index, rng), rng)
        if rng.random() < self.settings.paste:
            other, other_label = self.draw(*self.source(int(rng.integers(len(self.frames))), rng), rng)
            chosen = [c for c in THINGS if rng.random() < 0.6]
            mask = np.isin(other_label, chosen)
            image = np.where(mask[..., None], other, image)
            label = np.where(mask, other_label, label)
        return to_tensor(image), torch.from_numpy(label.astype(np.int64))
