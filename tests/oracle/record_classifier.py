"""Record what PyTorch computes with the lessons' classifier, in 64 bits, for one crop and for a larger part of a street.

    python3 tests/oracle/record_classifier.py --scenes training/runs/classifier

The street is one that was held out of training. Writes tests/oracle/classifier.json.
"""

import argparse
import base64
import json
import sys
from pathlib import Path

import torch

root = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "training"))

from classifier.data import load  # noqa: E402
from classifier.export import read  # noqa: E402
from classifier.model import as_input  # noqa: E402

FOLDER = root / "static/models/street-classifier"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=Path, required=True)
    parser.add_argument("--street", type=int, default=20418)
    args = parser.parse_args()
    torch.set_default_dtype(torch.float64)
    model = read(FOLDER).double()
    frame = torch.from_numpy(load(args.scenes, args.street, 1)[0][0])
    part = frame[40:88, 60:124]
    x = as_input(part.permute(2, 0, 1)[None])
    with torch.no_grad():
        maps = model.features(x)
        crop = x[:, :, 8:40, 12:44]
        recorded = {
            "sha256": json.loads((FOLDER / "model.json").read_text())["file"]["sha256"],
            "height": part.shape[0],
            "width": part.shape[1],
            "rgb": base64.b64encode(part.contiguous().numpy().tobytes()).decode(),
            # every seventh value of the row-major [channels, height, width] maps
            "maps": {name: {"shape": list(each.shape[1:]), "values": each.flatten()[::7].tolist()} for name, each in maps.items()},
            "everywhere": model.everywhere(x).flatten().tolist(),
            "crop": {"top": 8, "left": 12, "scores": model(crop).flatten().tolist()},
        }
    (root / "tests/oracle/classifier.json").write_text(json.dumps(recorded) + "\n")


if __name__ == "__main__":
    main()
