"""Configuration: one TOML file, overridable value by value."""

import ast
import json
import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path


@dataclass
class Model:
    channels: list[int] = field(default_factory=lambda: [16, 32, 64, 128, 128])
    fc: int = 256
    dropout: float = 0.3
    upsampling: str = "fixed"


@dataclass
class Data:
    scene_share: float = 0.0
    paste: float = 0.5
    rare_crop: float = 0.35


@dataclass
class Augment:
    scale: list[float] = field(default_factory=lambda: [0.6, 2.0])
    stretch: float = 0.12
    rotate: float = 4.0
    gamma: float = 0.4
    gain: float = 0.25
    balance: float = 0.12
    saturation: list[float] = field(default_factory=lambda: [0.4, 1.6])
    grey: float = 0.05
    blur: float = 0.25
    noise: float = 0.25


@dataclass
class Train:
    lr: float = 2e-3
    warmup: float = 0.05
    final_lr: float = 0.01
    weight_decay: float = 0.05
    batch: int = 8
    ema: float = 0.995
    head_weights: dict[str, float] = field(default_factory=lambda: {"32s": 0.3, "16s": 0.3, "8s": 1.0})
    class_weight_offset: float = 1.1
    jaccard: float = 0.5
    clip: float = 5.0
    validate_every: int = 5
    precision: str = "auto"
    phases: list[dict] = field(default_factory=lambda: [{"epochs": 1, "crop": [256, 256]}])

    @property
    def epochs(self) -> int:
        return sum(phase["epochs"] for phase in self.phases)

    def phase(self, epoch: int) -> dict:
        """The phase an epoch, counted from 0, belongs to."""
        for phase in self.phases:
            if epoch < phase["epochs"]:
                return phase
            epoch -= phase["epochs"]
        return self.phases[-1]

    def crop(self, epoch: int) -> tuple[int, int]:
        """Crop (height, width) used in an epoch."""
        return tuple(self.phase(epoch)["crop"])


@dataclass
class Config:
    seed: int = 1
    model: Model = field(default_factory=Model)
    data: Data = field(default_factory=Data)
    augment: Augment = field(default_factory=Augment)
    train: Train = field(default_factory=Train)

    def data_at(self, epoch: int) -> Data:
        """[data], with what the epoch's phase says instead."""
        names = {f.name for f in fields(Data)}
        return replace(self.data, **{k: v for k, v in self.train.phase(epoch).items() if k in names})


SECTIONS = {"model": Model, "data": Data, "augment": Augment, "train": Train}


def from_dict(values: dict) -> Config:
    """Build a Config; an unknown name is an error, so that a misspelt one cannot pass silently."""
    parts = {}
    for name, value in values.items():
        if name == "seed":
            parts["seed"] = int(value)
            continue
        if name not in SECTIONS:
            raise ValueError(f"unknown section [{name}], expected one of {sorted(SECTIONS)}")
        known = {f.name for f in fields(SECTIONS[name])}
        for key in value:
            if key not in known:
                raise ValueError(f"unknown value {name}.{key}, expected one of {sorted(known)}")
        parts[name] = SECTIONS[name](**value)
    allowed = {"epochs", "crop"} | {f.name for f in fields(Data)}
    for phase in parts["train"].phases if "train" in parts else []:
        if not {"epochs", "crop"} <= set(phase) <= allowed:
            raise ValueError(f"a phase has epochs, crop and values of [data], got {sorted(phase)}")
    return Config(**parts)


def to_dict(config: Config) -> dict:
    return asdict(config)


def parse(text: str):
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text


def load(path: str | Path, overrides: list[str] = ()) -> Config:
    """Read a TOML file and apply overrides such as `train.lr=1e-3`."""
    with open(path, "rb") as file:
        values = tomllib.load(file)
    for override in overrides:
        name, _, text = override.partition("=")
        *section, key = name.split(".")
        target = values
        for part in section:
            target = target.setdefault(part, {})
        target[key] = parse(text)
    return from_dict(values)


def describe(config: Config) -> str:
    return json.dumps(to_dict(config), indent=1)
