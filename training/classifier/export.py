"""The classifier as files for the browser: model.json, 16-bit weights with their SHA-256, PyTorch's layouts.

conv [out, in, height, width], fc [out, in], biases [out]; little-endian float16, one after the other.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import torch

from .data import CLASSES, SIDE
from .model import Classifier

FORMAT = "transposed-classifier-1"


def write(model: Classifier, out: Path, seed: int) -> None:
    out.mkdir(parents=True, exist_ok=True)
    entries, parts = [], []
    for name, tensor in model.state_dict().items():
        array = tensor.numpy().astype("<f2")
        if not np.isfinite(array).all():
            raise ValueError(f"{name} does not fit into 16 bits")
        entries.append({"name": name, "shape": list(array.shape)})
        parts.append(array.tobytes())
    data = b"".join(parts)
    (out / "weights.bin").write_bytes(data)
    description = {
        "format": FORMAT,
        "classes": list(CLASSES),
        "input": {"side": SIDE, "scale": 1 / 127.5, "offset": -1},
        "seed": seed,
        "file": {"path": "weights.bin", "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "weights": entries,
    }
    (out / "model.json").write_text(json.dumps(description, indent=1) + "\n")


def read(folder: Path) -> Classifier:
    """The network with the weights as a browser gets them."""
    description = json.loads((folder / "model.json").read_text())
    data = (folder / description["file"]["path"]).read_bytes()
    if hashlib.sha256(data).hexdigest() != description["file"]["sha256"]:
        raise ValueError("weights.bin is damaged: its SHA-256 is not the one in model.json")
    state, at = {}, 0
    for entry in description["weights"]:
        count = int(np.prod(entry["shape"]))
        array = np.frombuffer(data, "<f2", count, at).reshape(entry["shape"]).astype(np.float32)
        state[entry["name"]] = torch.from_numpy(array)
        at += 2 * count
    model = Classifier(len(description["classes"]))
    model.load_state_dict(state)
    return model.eval()
