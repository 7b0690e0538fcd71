"""Record what PyTorch computes in every layer of the network, for the browser's runtime to be compared with.

    python3 tests/oracle/record_fcn.py

Needs PyTorch, NumPy, Pillow and Node. Run it again when the shipped network or the training's code changes.
In tests/oracle/fcn it leaves:

- small/: a very narrow network of the same topology with random weights and trained upsampling kernels, in the
  same format as the shipped one
- small.json: its activations for three generated scenes
- shipped.json: those of the network in static/models/camvid-fcn, if there is one
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[2]
OUT = Path(__file__).resolve().parent / "fcn"
SHIPPED = ROOT / "static" / "models" / "camvid-fcn"
sys.path.insert(0, str(ROOT / "training"))

from transposed.export import describe, write  # noqa: E402
from transposed.folded import fold  # noqa: E402
from transposed.model import FCN  # noqa: E402

SETTINGS = {"channels": [4, 6, 8, 8, 8], "fc": 12, "upsampling": "intermediate"}
SEED = 7


def small_network() -> FCN:
    """Random weights, statistics and kernels, none of them at a value that would hide a mistake."""
    torch.manual_seed(SEED)
    model = FCN(SETTINGS["channels"], SETTINGS["fc"], 0.0, SETTINGS["upsampling"]).eval()
    with torch.no_grad():
        for norm in (m for m in model.modules() if isinstance(m, torch.nn.BatchNorm2d)):
            norm.weight.uniform_(0.8, 1.4)
            norm.bias.uniform_(-0.2, 0.4)
            norm.running_mean.uniform_(-0.2, 0.2)
            norm.running_var.uniform_(0.5, 1.5)
        for layer in model.scores.values():
            layer.weight.normal_(0, 0.4)
            layer.bias.uniform_(-1, 1)
        for up in model.ups.values():
            up.weight += 0.1 * torch.randn_like(up.weight) / up.stride
    return model


def python(*words: str) -> None:
    subprocess.run([sys.executable, *words], check=True, cwd=ROOT / "training")


def main() -> None:
    config = {"model": {**SETTINGS, "dropout": 0.0}, "seed": SEED}
    small = OUT / "small"
    write(fold(small_network()), describe({"config": config, "epoch": 0}), small, "float16")
    with tempfile.TemporaryDirectory() as scenes:
        size = ["--width", "64", "--height", "48"]
        subprocess.run(["node", "training/scenes.mjs", "--out", scenes, "--count", "3", *size], check=True, cwd=ROOT)
        for model, name, values in ((small, "small.json", 60), (SHIPPED, "shipped.json", 60)):
            if (model / "model.json").exists():
                paths = ["--model", str(model), "--scenes", scenes, "--out", str(OUT / name)]
                python("record_activations.py", *paths, "--values", str(values))


if __name__ == "__main__":
    main()
