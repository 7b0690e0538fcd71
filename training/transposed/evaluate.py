"""Score a checkpoint by CamVid's protocol.

    python3 -m transposed.evaluate --checkpoint runs/NAME/best.pt --data CAMVID --split val
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from . import checkpoint
from .classes import CLASSES, COUNT
from .config import from_dict
from .data import Frames, to_tensor
from .metrics import confusion, scores
from .model import HEADS, STRIDE, build
from .runtime import Progress, Runtime


def pad_to_stride(x: torch.Tensor) -> tuple[torch.Tensor, tuple[int, int]]:
    """Pad [n, 3, h, w] evenly with 0 (mid-grey) to multiples of 32; also the offsets (top, left)."""
    height, width = x.shape[2:]
    down, right = -height % STRIDE, -width % STRIDE
    top, left = down // 2, right // 2
    return F.pad(x, (left, right - left, top, down - top)), (top, left)


@torch.no_grad()
def logits_of(model, frames: Frames, runtime: Runtime, index: list[int]) -> dict[str, torch.Tensor]:
    """{head: [n, 11, h, w]} of these frames, without the padding."""
    x = torch.stack([to_tensor(frames.images[i]) for i in index]).to(runtime.device)
    x, (top, left) = pad_to_stride(x.contiguous(memory_format=torch.channels_last))
    with runtime.autocast():
        outputs = model(x)
    height, width = frames.labels.shape[1:]
    return {head: logits[:, :, top:top + height, left:left + width] for head, logits in outputs.items()}


def evaluate(model, frames: Frames, runtime: Runtime, batch: int = 4, progress: bool = False) -> dict:
    """{head: [11, 11] confusion matrix}; several processes share the frames."""
    model.eval()
    matrices = {head: np.zeros((COUNT, COUNT), np.int64) for head in HEADS}
    mine = range(runtime.rank, len(frames), runtime.world)
    bar = Progress("evaluate", -(-len(mine) // batch), progress)
    for start in range(0, len(mine), batch):
        index = list(mine[start:start + batch])
        for head, logits in logits_of(model, frames, runtime, index).items():
            best = logits.argmax(1).cpu().numpy()
            for n, i in enumerate(index):
                matrices[head] += confusion(frames.labels[i], best[n])
        bar.step("")
    packed = torch.from_numpy(np.stack([matrices[h] for h in HEADS])).to(runtime.device)
    total = runtime.total(packed).cpu().numpy()
    return {head: total[n] for n, head in enumerate(HEADS)}


def table(matrices: dict) -> str:
    """Heads as rows: mIoU, global accuracy, then the classes."""
    short = [name[:6] for name in CLASSES]
    lines = ["head   mIoU  global  " + " ".join(f"{n:>6}" for n in short)]
    for head in reversed(HEADS):
        s = scores(matrices[head])
        lines.append(f"{head:4} {s['miou']:6.2f}  {s['global']:6.2f}  " + " ".join(f"{v:6.1f}" for v in s["iou"]))
    return "\n".join(lines)


def load_model(path: Path, raw: bool = False):
    """The averaged weights of a checkpoint (or, with raw, the last ones), ready to evaluate."""
    state = checkpoint.load(path)
    model = build(from_dict(state["config"]).model)
    model.load_state_dict(state["model" if raw else "ema"])
    return model.eval(), state


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="folder with train/, val/ and test/")
    parser.add_argument("--split", default="val", choices=("train", "val", "test"))
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--precision", default="fp32")
    parser.add_argument("--raw", action="store_true", help="the last weights instead of the averaged ones")
    parser.add_argument("--json", type=Path, help="also write scores and confusion matrices here")
    args = parser.parse_args()

    runtime = Runtime(args.device, args.precision, args.threads)
    model, state = load_model(args.checkpoint, args.raw)
    model = model.to(runtime.device, memory_format=torch.channels_last)
    matrices = evaluate(model, Frames(args.data / args.split), runtime, progress=runtime.first)
    if runtime.first:
        print(f"{args.split}, {args.checkpoint}, epoch {state['epoch']}")
        print(table(matrices))
        if args.json:
            result = {head: {**scores(m), "confusion": m.tolist()} for head, m in matrices.items()}
            args.json.write_text(json.dumps({"split": args.split, "heads": result}, indent=1))
    runtime.close()


if __name__ == "__main__":
    main()
