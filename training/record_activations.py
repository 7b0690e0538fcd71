"""Record what an exported network computes, layer by layer, for other runtimes to be compared with.

    node scenes.mjs --out DIR --count 3 --width 128 --height 96
    python3 record_activations.py --model DIR --scenes DIR --out activations.json

Weights are read back from the export, so 16-bit rounding is not part of the comparison. For every scene and
layer the file holds shape [channels, height, width], mean, largest magnitude and a few hundred values at fixed
places (flat indices k * step of the row-major map); the picture itself is there too, as rgb bytes in base64.
"""

import argparse
import base64
import json
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from transposed.data import to_tensor
from transposed.evaluate import pad_to_stride
from transposed.export import read
from transposed.folded import run


def sample(values: torch.Tensor, count: int) -> dict:
    flat = values.reshape(-1)
    step = max(1, len(flat) // count)
    return {
        "shape": list(values.shape),
        "mean": float(flat.double().mean()),
        "largest": float(flat.abs().max()),
        "step": step,
        "values": [float(f"{v:.6g}") for v in flat[::step][:count].tolist()],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder with model.json")
    parser.add_argument("--scenes", type=Path, required=True, help="folder with images/")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--values", type=int, default=200, help="values kept of each layer")
    args = parser.parse_args()
    weights, model = read(args.model)
    scenes = []
    for path in sorted((args.scenes / "images").glob("*.png")):
        image = np.asarray(Image.open(path).convert("RGB"))
        x, _ = pad_to_stride(to_tensor(image)[None])
        with torch.no_grad():
            maps = run(weights, x)
        scenes.append({
            "name": path.stem,
            "height": image.shape[0],
            "width": image.shape[1],
            "rgb": base64.b64encode(image.tobytes()).decode(),
            "layers": {name: sample(values[0], args.values) for name, values in maps.items()},
        })
    shards = [shard["sha256"] for shard in model["shards"]]
    args.out.write_text(json.dumps({"torch": torch.__version__, "shards": shards, "scenes": scenes}) + "\n")
    print(f"{len(scenes)} scenes, {args.out.stat().st_size} bytes in {args.out}")


if __name__ == "__main__":
    main()
