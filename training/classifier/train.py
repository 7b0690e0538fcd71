"""Train the classifier and write it for the browser.

    python3 -m classifier.train --scenes runs/classifier --out ../static/models/street-classifier

The first streets of the folder are trained on, the last fifth is held out and scored once, with the weights as they are shipped.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from .data import CLASSES, crops, load
from .export import read, write
from .model import Classifier, as_input


def plain_ground(pixels: torch.Tensor, masks: torch.Tensor, chosen: torch.Tensor, noise: torch.Generator):
    """Things cut out along their outline and put on one colour: where `chosen`, the rest of the crop is painted over."""
    grey = 40 + 180 * torch.rand(len(pixels), 1, 1, 1, generator=noise)
    colour = (grey + 24 * (torch.rand(len(pixels), 3, 1, 1, generator=noise) - 0.5)).clamp(0, 255)
    mask = masks[:, None]
    return torch.where(chosen[:, None, None, None], pixels * mask + colour * (1 - mask), pixels)


def batch(pixels, masks, pick, noise, plain_share):
    """Flipped, with other light, some things on plain ground -> [n, 3, 32, 32], -1 to 1."""
    x, mask = pixels[pick].float(), masks[pick]
    flip = torch.rand(len(pick), generator=noise) < 0.5
    x = torch.where(flip[:, None, None, None], x.flip(3), x)
    mask = torch.where(flip[:, None, None], mask.flip(2), mask)
    x = plain_ground(x, mask, torch.rand(len(pick), generator=noise) < plain_share, noise)
    light = 1 + 0.3 * (torch.rand(len(pick), 1, 1, 1, generator=noise) - 0.5)
    shift = 24 * (torch.rand(len(pick), 1, 1, 1, generator=noise) - 0.5)
    return as_input((x * light + shift).clamp(0, 255))


def train(model, pixels, classes, masks, args) -> None:
    noise = torch.Generator().manual_seed(args.seed)
    groups = [torch.nonzero(classes == k)[:, 0] for k in range(len(CLASSES))]
    each, steps = args.batch // len(CLASSES), args.epochs * args.steps
    optimizer = torch.optim.AdamW(model.parameters(), args.lr, weight_decay=args.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, args.lr, total_steps=steps)
    model.train()
    for step in range(steps):
        # as many of each class, however rare
        pick = torch.cat([group[torch.randint(len(group), (each,), generator=noise)] for group in groups])
        scores = model(batch(pixels, masks, pick, noise, args.plain), args.dropout)
        loss = F.cross_entropy(scores, classes[pick], label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if (step + 1) % args.steps == 0:
            print(f"epoch {(step + 1) // args.steps}: loss {loss.item():.3f}", flush=True)


def confusion(model, pixels, classes) -> np.ndarray:
    """[truth, named] counts."""
    model.eval()
    with torch.no_grad():
        named = torch.cat([model(as_input(part)).argmax(1) for part in pixels.split(512)])
    counts = np.zeros((len(CLASSES), len(CLASSES)), int)
    np.add.at(counts, (classes.numpy(), named.numpy()), 1)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--first", type=int, default=20001)
    parser.add_argument("--count", type=int, default=420)
    parser.add_argument("--held-out", type=int, default=84)
    parser.add_argument("--tries", type=int, default=120, help="random places looked at in each street")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--steps", type=int, default=120)
    parser.add_argument("--batch", type=int, default=192)
    parser.add_argument("--lr", type=float, default=4e-3)
    parser.add_argument("--decay", type=float, default=1e-2)
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--plain", type=float, default=0.3, help="share of things put on plain ground")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)

    frames, shares = load(args.scenes, args.first, args.count)
    split = args.count - args.held_out
    parts = [crops(frames[part], shares[part], args.tries, rng) for part in (slice(split), slice(split, None))]
    (pixels, classes, masks), held_out = [[torch.from_numpy(array) for array in part] for part in parts]
    print("crops by class:", np.bincount(classes), "held out:", np.bincount(held_out[1]), flush=True)

    model = Classifier(len(CLASSES))
    train(model, pixels, classes, masks, args)
    write(model, args.out, args.seed)
    shipped = read(args.out)
    counts = confusion(shipped, held_out[0], held_out[1])
    recall = counts.diagonal() / counts.sum(1)
    for name, share, line in zip(CLASSES, recall, counts):
        print(f"{name:9} {100 * share:5.1f} %  {line}")
    print(f"accuracy {100 * counts.diagonal().sum() / counts.sum():.1f} %, mean over classes {100 * recall.mean():.1f} %")
    scores = {"classes": CLASSES, "streets": [args.first + split, args.first + args.count - 1], "confusion": counts.tolist()}
    (args.out / "evaluation.json").write_text(json.dumps(scores, indent=1) + "\n")


if __name__ == "__main__":
    main()
