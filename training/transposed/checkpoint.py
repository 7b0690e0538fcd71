"""Checkpoints that are complete (also the random states) and are replaced in one step."""

import os
import random
from pathlib import Path

import numpy as np
import torch


def save(path: Path, state: dict) -> None:
    """Written beside its place, flushed, then renamed: an interrupted write never harms the last good one."""
    part = path.with_suffix(".part")
    with open(part, "wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


def load(path: Path, device="cpu") -> dict:
    """Checkpoints are our own files and hold more than tensors (configuration, random states)."""
    try:
        return torch.load(path, map_location=device, weights_only=False)
    except TypeError:  # torch before 1.13 knows no weights_only
        return torch.load(path, map_location=device)


def random_state() -> dict:
    state = {"python": random.getstate(), "numpy": np.random.get_state(), "torch": torch.get_rng_state()}
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state_all()
    return state


def restore_random_state(state: dict) -> None:
    random.setstate(state["python"])
    np.random.set_state(state["numpy"])
    torch.set_rng_state(state["torch"].cpu())
    if "cuda" in state and torch.cuda.device_count() == len(state["cuda"]):
        torch.cuda.set_rng_state_all([s.cpu() for s in state["cuda"]])
