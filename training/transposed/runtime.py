"""Where and how a run computes: device, number format, processes, progress."""

import os
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import torch
import torch.distributed as dist


class Runtime:
    """One process of a run. Started by torchrun it joins the others; started plainly it is alone."""

    def __init__(self, device: str, precision: str, threads: int):
        if threads:
            torch.set_num_threads(threads)
        self.world = int(os.environ.get("WORLD_SIZE", "1"))
        self.rank = int(os.environ.get("RANK", "0"))
        local = int(os.environ.get("LOCAL_RANK", "0"))
        kind = ("cuda" if torch.cuda.is_available() else "cpu") if device == "auto" else device
        self.device = torch.device(kind, local) if kind == "cuda" else torch.device(kind)
        if kind == "cuda":
            torch.cuda.set_device(self.device)
            torch.backends.cudnn.benchmark = True
        if self.world > 1:
            dist.init_process_group("nccl" if kind == "cuda" else "gloo")
        self.dtype = choose_precision(self.device, precision)

    @property
    def first(self) -> bool:
        return self.rank == 0

    def autocast(self):
        if self.dtype is torch.float32:
            return nullcontext()
        return torch.autocast(self.device.type, dtype=self.dtype)

    def total(self, tensor: torch.Tensor) -> torch.Tensor:
        if self.world > 1:
            dist.all_reduce(tensor)
        return tensor

    def wait(self) -> None:
        if self.world > 1:
            dist.barrier()

    def close(self) -> None:
        if self.world > 1:
            dist.destroy_process_group()


def has_bf16_units() -> bool:
    info = Path("/proc/cpuinfo")
    return info.exists() and "amx_bf16" in info.read_text()


def choose_precision(device: torch.device, precision: str) -> torch.dtype:
    """"auto": bf16 where it is fast; fp16 on older GPUs (its gradients are scaled); else fp32."""
    names = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
    if precision in names:
        return names[precision]
    if precision != "auto":
        raise ValueError(f"precision must be auto, fp32, bf16 or fp16, got {precision}")
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    return torch.bfloat16 if has_bf16_units() else torch.float32


class Progress:
    """A bar on a terminal; nothing elsewhere, where one line an epoch is enough."""

    def __init__(self, title: str, steps: int, enabled: bool):
        self.title, self.steps, self.done, self.start = title, steps, 0, time.time()
        self.enabled = enabled and sys.stderr.isatty()

    def step(self, note: str) -> None:
        self.done += 1
        if not self.enabled:
            return
        filled = 24 * self.done // self.steps
        left = (time.time() - self.start) / self.done * (self.steps - self.done)
        end = "\n" if self.done == self.steps else ""
        bar = "#" * filled + "." * (24 - filled)
        print(f"\r{self.title} [{bar}] {self.done}/{self.steps} {left:4.0f} s left  {note}", end=end,
              file=sys.stderr, flush=True)
