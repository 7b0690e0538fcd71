"""Choose a constant to add to each class's score, so that the mean IoU of the validation frames is highest.

    python3 -m transposed.calibrate --checkpoint runs/NAME/best.pt --data CAMVID --out runs/NAME/calibrated.pt

Losses that weigh rare classes up, and crops that favour them, make a network name them too often. Eleven numbers a head
undo that. They are found by coordinate ascent on the validation frames and folded into the biases of the score
layers, which upsampling carries to every pixel unchanged (up to the frame's outermost pixels, where it fades).
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from . import checkpoint
from .classes import COUNT, VOID
from .data import Frames
from .evaluate import evaluate, load_model, logits_of, table
from .metrics import scores
from .model import HEADS
from .runtime import Progress, Runtime

STEPS = (0.5, 0.25)


def mean_iou(logits: torch.Tensor, labels: torch.Tensor, offsets: torch.Tensor) -> float:
    """Percent; logits: [11, n], labels: [n], offsets: [11]."""
    index = labels * COUNT + (logits + offsets[:, None]).argmax(0)
    return scores(torch.bincount(index, minlength=COUNT * COUNT).reshape(COUNT, COUNT).numpy())["miou"]


def choose_offsets(logits: torch.Tensor, labels: torch.Tensor, least: float = 0.01, rounds: int = 2) -> torch.Tensor:
    """[11] offsets, multiples of 0.25; a step is taken only where it gains more than `least` percent."""
    offsets = torch.zeros(COUNT)
    best = mean_iou(logits, labels, offsets)
    for step in STEPS:
        for _ in range(rounds):
            for k in range(COUNT):
                for move in (step, -step):
                    while True:
                        tried = offsets.clone()
                        tried[k] += move
                        value = mean_iou(logits, labels, tried)
                        if value <= best + least:
                            break
                        best, offsets = value, tried
    return offsets


def fold_offsets(weights: dict[str, torch.Tensor], offsets: dict[str, torch.Tensor]) -> None:
    """Change the score layers' biases in place: each skip adds what its head has beyond the head below."""
    below = torch.zeros(COUNT)
    for head, layer in zip(HEADS, ("score_fc7", "score_pool4", "score_pool3")):
        weights[f"scores.{layer}.bias"] += offsets[head] - below
        below = offsets[head]


def sampled_logits(model, frames: Frames, runtime: Runtime, every: int) -> tuple[dict, torch.Tensor]:
    """({head: [11, n]}, [n]) at every `every`-th pixel down and across, void left out."""
    logits, labels = {head: [] for head in HEADS}, []
    bar = Progress("scores", len(frames), True)
    for i in range(len(frames)):
        truth = torch.from_numpy(np.array(frames.labels[i])).long()[::every, ::every]
        for head, values in logits_of(model, frames, runtime, [i]).items():
            logits[head].append(values[0, :, ::every, ::every].float().cpu()[:, truth != VOID])
        labels.append(truth[truth != VOID])
        bar.step("")
    return {head: torch.cat(parts, 1) for head, parts in logits.items()}, torch.cat(labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="folder with val/")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--every", type=int, default=3, help="pixels looked at, down and across")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    args = parser.parse_args()

    runtime = Runtime(args.device, "fp32", args.threads)
    model, state = load_model(args.checkpoint)
    model = model.to(runtime.device, memory_format=torch.channels_last)
    frames = Frames(args.data / "val")
    logits, labels = sampled_logits(model, frames, runtime, args.every)
    offsets = {head: choose_offsets(logits[head], labels) for head in HEADS}
    fold_offsets(state["ema"], offsets)
    state["offsets"] = {head: values.tolist() for head, values in offsets.items()}
    checkpoint.save(args.out, state)
    for head, values in state["offsets"].items():
        print(f"{head:4} {' '.join(f'{v:+.2f}' for v in values)}")
    model, _ = load_model(args.out)
    print(table(evaluate(model.to(runtime.device, memory_format=torch.channels_last), frames, runtime)))
    runtime.close()


if __name__ == "__main__":
    main()
