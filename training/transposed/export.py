"""Write a checkpoint in tfjs' weight format: model.json and binary shards.

    python3 -m transposed.export --checkpoint runs/NAME/best.pt --out DIR [--type float16]

Layouts are tfjs': convolutions [h, w, in, out], transposed convolutions [h, w, out, in]. `weightsManifest` is
what tf.io.decodeWeights and tf.loadWeights read; `shards` adds the size and the SHA-256 of every file.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from .classes import CLASSES
from .evaluate import load_model
from .folded import fold, run
from .model import HEADS, UPS, UPSAMPLING

SHARD_BYTES = 1 << 20


def to_tfjs(tensor: torch.Tensor) -> np.ndarray:
    """[out, in, h, w] -> [h, w, in, out], and [in, out, h, w] -> [h, w, out, in]: the same axes either way."""
    array = tensor.numpy()
    return np.ascontiguousarray(array.transpose(2, 3, 1, 0) if array.ndim == 4 else array)


def from_tfjs(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array.transpose(3, 2, 0, 1) if array.ndim == 4 else array))


def write(weights: dict[str, torch.Tensor], description: dict, out: Path, kind: str) -> dict:
    """Write shards and model.json; returns what model.json holds."""
    out.mkdir(parents=True, exist_ok=True)
    entries, parts = [], []
    for name, tensor in weights.items():
        array = to_tfjs(tensor).astype(kind)
        if not np.isfinite(array).all():
            raise ValueError(f"{name} does not fit into {kind}")
        entry = {"name": name, "shape": list(array.shape), "dtype": "float32"}
        if kind == "float16":
            entry["quantization"] = {"dtype": "float16", "original_dtype": "float32"}
        entries.append(entry)
        parts.append(array.astype(f"<f{array.itemsize}").tobytes())
    data = b"".join(parts)
    pieces = [data[i:i + SHARD_BYTES] for i in range(0, len(data), SHARD_BYTES)]
    shards = []
    for n, piece in enumerate(pieces, start=1):
        path = f"group1-shard{n}of{len(pieces)}.bin"
        (out / path).write_bytes(piece)
        shards.append({"path": path, "bytes": len(piece), "sha256": hashlib.sha256(piece).hexdigest()})
    manifest = [{"paths": [s["path"] for s in shards], "weights": entries}]
    model = {**description, "bytes": len(data), "shards": shards, "weightsManifest": manifest}
    (out / "model.json").write_text(json.dumps(model, indent=1) + "\n")
    return model


def read(folder: Path) -> tuple[dict[str, torch.Tensor], dict]:
    """Weights in PyTorch's layouts as float32, exactly as a browser will see them, and model.json."""
    model = json.loads((folder / "model.json").read_text())
    data = b""
    for shard in model["shards"]:
        piece = (folder / shard["path"]).read_bytes()
        if hashlib.sha256(piece).hexdigest() != shard["sha256"]:
            raise ValueError(f"{shard['path']} is damaged: its SHA-256 is not the one in model.json")
        data += piece
    weights, at = {}, 0
    for entry in model["weightsManifest"][0]["weights"]:
        kind = np.dtype("<f2" if "quantization" in entry else "<f4")
        count = int(np.prod(entry["shape"]))
        array = np.frombuffer(data, kind, count, at).reshape(entry["shape"]).astype(np.float32)
        weights[entry["name"]] = from_tfjs(array)
        at += count * kind.itemsize
    return weights, model


def describe(state: dict) -> dict:
    """What the runtime has to know besides the weights."""
    model = state["config"]["model"]
    return {
        "format": "transposed-fcn-1",
        "classes": list(CLASSES),
        "heads": list(HEADS),
        "input": {"scale": 1 / 127.5, "offset": -1, "multiple": 32, "padding": "centre", "value": 0},
        "channels": model["channels"],
        "fc": model["fc"],
        "upsampling": model["upsampling"],
        "bilinear": [name for name, stride in UPS.items() if stride > UPSAMPLING[model["upsampling"]]],
        "epoch": state["epoch"],
        "seed": state["config"]["seed"],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--type", default="float16", choices=("float16", "float32"))
    args = parser.parse_args()
    model, state = load_model(args.checkpoint)
    written = write(fold(model), describe(state), args.out, args.type)
    weights, _ = read(args.out)
    x = torch.rand(1, 3, 96, 128, generator=torch.Generator().manual_seed(0)) * 2 - 1
    with torch.no_grad():
        expected, maps = model(x), run(weights, x)
    largest = max(float((maps[f"up{head[:-1]}"] - expected[head]).abs().max()) for head in HEADS)
    scale = max(float(expected[head].abs().max()) for head in HEADS)
    print(f"{written['bytes']} bytes in {len(written['shards'])} shards; logits differ by {largest:.2e} of {scale:.1f}")


if __name__ == "__main__":
    main()
