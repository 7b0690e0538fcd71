"""Train; start again with the same --run to go on where it stopped.

    python3 -m transposed.train --data CAMVID --run runs/NAME [--config config.toml] [--set train.lr=1e-3]
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler

from . import checkpoint, config as configuration
from .data import Frames, Samples
from .evaluate import evaluate
from .losses import class_weights, total_loss
from .metrics import scores
from .model import build
from .runtime import Progress, Runtime

#: Losses are computed on every n-th pixel (exactly, with a random offset): neighbours say nearly the same.
EVERY = {"32s": 4, "16s": 4, "8s": 2}


def learning_rate(step: int, steps: int, settings) -> float:
    """Linear warm-up, then half a cosine down to final_lr of the peak."""
    warm = max(1, round(settings.warmup * steps))
    if step < warm:
        return settings.lr * (step + 1) / warm
    t = (step - warm) / max(1, steps - warm)
    low = settings.final_lr
    return settings.lr * (low + (1 - low) * 0.5 * (1 + math.cos(math.pi * min(t, 1))))


def parameter_groups(model, weight_decay: float) -> list[dict]:
    """Decay for convolution weights; none for biases, normalisation and upsampling kernels."""
    decay, rest = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (decay if parameter.ndim > 1 and not name.startswith("ups.") else rest).append(parameter)
    return [{"params": decay, "weight_decay": weight_decay}, {"params": rest, "weight_decay": 0.0}]


@torch.no_grad()
def update_average(average, model, decay: float) -> None:
    """average <- decay * average + (1 - decay) * model, for weights and running statistics."""
    for a, m in zip(average.state_dict().values(), model.state_dict().values()):
        if a.dtype.is_floating_point:
            a.lerp_(m, 1 - decay)
        else:
            a.copy_(m)


class Trainer:
    def __init__(self, args, config, runtime: Runtime):
        self.args, self.config, self.runtime = args, config, runtime
        settings = config.train
        random.seed(config.seed)
        np.random.seed(config.seed)
        torch.manual_seed(config.seed)
        self.frames = Frames(args.data / "train")
        self.scenes = Frames(args.scenes) if args.scenes else None
        self.val = Frames(args.data / "val")
        self.weights = class_weights(np.asarray(self.frames.labels), settings.class_weight_offset).to(runtime.device)
        self.model = build(config.model)
        if args.start_from:
            self.model.load_state_dict(checkpoint.load(args.start_from)["ema"])
        if runtime.world > 1 and runtime.device.type == "cuda":
            self.model = torch.nn.SyncBatchNorm.convert_sync_batchnorm(self.model)
        self.model = self.model.to(runtime.device, memory_format=torch.channels_last)
        self.average = build(config.model).to(runtime.device, memory_format=torch.channels_last)
        self.average.load_state_dict(self.model.state_dict())
        self.average.requires_grad_(False)
        self.optimizer = torch.optim.AdamW(parameter_groups(self.model, settings.weight_decay), lr=settings.lr)
        self.scaler = torch.cuda.amp.GradScaler(enabled=runtime.dtype is torch.float16)
        self.wrapped = self.model
        if runtime.world > 1:
            devices = [runtime.device] if runtime.device.type == "cuda" else None
            self.wrapped = DistributedDataParallel(self.model, device_ids=devices)
        self.epoch, self.step, self.best, self.seconds = 0, 0, -1.0, 0.0
        self.steps_per_epoch = len(self.frames) // (settings.batch * runtime.world)
        self.last = args.run / "last.pt"
        if self.last.exists():
            self.restore(checkpoint.load(self.last))

    def restore(self, state: dict) -> None:
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["ema"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scaler.load_state_dict(state["scaler"])
        self.epoch, self.step = state["epoch"], state["step"]
        self.best, self.seconds = state["best"], state["seconds"]
        checkpoint.restore_random_state(state["random"])

    def state(self) -> dict:
        return {
            "config": configuration.to_dict(self.config), "epoch": self.epoch, "step": self.step,
            "best": self.best, "seconds": self.seconds, "model": self.model.state_dict(),
            "ema": self.average.state_dict(), "optimizer": self.optimizer.state_dict(),
            "scaler": self.scaler.state_dict(), "random": checkpoint.random_state(),
        }

    def loader(self) -> DataLoader:
        runtime, samples = self.runtime, Samples(self.frames, self.scenes, self.config, self.epoch)
        shuffle = torch.Generator().manual_seed(self.config.seed * 100_003 + self.epoch)
        sampler = None
        if runtime.world > 1:
            sampler = DistributedSampler(samples, runtime.world, runtime.rank, seed=self.config.seed)
            sampler.set_epoch(self.epoch)
        return DataLoader(
            samples, self.config.train.batch, shuffle=sampler is None, sampler=sampler, generator=shuffle,
            num_workers=self.args.workers, drop_last=True, pin_memory=runtime.device.type == "cuda",
        )

    def train_step(self, x: torch.Tensor, labels: torch.Tensor) -> float:
        runtime, settings = self.runtime, self.config.train
        x = x.to(runtime.device, non_blocking=True, memory_format=torch.channels_last)
        labels = labels.to(runtime.device, non_blocking=True)
        offset = tuple(int(v) for v in torch.randint(0, 4, (2,)))
        rate = learning_rate(self.step, self.steps_per_epoch * settings.epochs, settings)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        with runtime.autocast():
            outputs = self.wrapped(x, EVERY, offset)
        loss = total_loss(outputs, labels, EVERY, offset, self.weights, settings.head_weights, settings.jaccard)
        if not torch.isfinite(loss):
            raise FloatingPointError(f"the loss of step {self.step} is {float(loss.detach())}: weights or samples are broken")
        self.optimizer.zero_grad(set_to_none=True)
        self.scaler.scale(loss).backward()
        self.scaler.unscale_(self.optimizer)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), settings.clip)
        self.scaler.step(self.optimizer)
        self.scaler.update()
        update_average(self.average, self.model, min(settings.ema, (1 + self.step) / (10 + self.step)))
        self.step += 1
        return float(loss.detach())

    def train_epoch(self) -> float:
        # Every epoch and process has its own seed, so a resumed run goes on exactly as it would have.
        torch.manual_seed((self.config.seed * 10_007 + self.epoch) * 1_009 + self.runtime.rank)
        self.model.train()
        bar = Progress(f"epoch {self.epoch + 1}/{self.config.train.epochs}", self.steps_per_epoch, self.runtime.first)
        losses = []
        for x, labels in self.loader():
            losses.append(self.train_step(x, labels))
            bar.step(f"loss {losses[-1]:.3f}")
        return float(self.runtime.total(torch.tensor(np.mean(losses), device=self.runtime.device))) / self.runtime.world

    def validate(self) -> dict:
        matrices = evaluate(self.average, self.val, self.runtime)
        return {head: scores(matrix) for head, matrix in matrices.items()}

    def run(self) -> None:
        settings = self.config.train
        while self.epoch < settings.epochs:
            start = time.time()
            loss = self.train_epoch()
            self.epoch += 1
            self.seconds += time.time() - start
            row = {"epoch": self.epoch, "step": self.step, "loss": round(loss, 4), "seconds": round(self.seconds, 1),
                   "lr": self.optimizer.param_groups[0]["lr"], "crop": self.config.train.crop(self.epoch - 1)}
            if self.epoch % settings.validate_every == 0 or self.epoch == settings.epochs:
                row["val"] = self.validate()
            self.write(row)
            self.runtime.wait()

    def write(self, row: dict) -> None:
        if not self.runtime.first:
            return
        improved = "val" in row and row["val"]["8s"]["miou"] > self.best
        if improved:
            self.best = row["val"]["8s"]["miou"]
        checkpoint.save(self.last, self.state())
        if improved:
            checkpoint.save(self.args.run / "best.pt", self.state())
        with open(self.args.run / "log.jsonl", "a") as log:
            log.write(json.dumps(row) + "\n")
        val = "".join(f"  {h} {row['val'][h]['miou']:.2f}" for h in ("8s", "16s", "32s")) if "val" in row else ""
        print(f"epoch {row['epoch']:4}  loss {row['loss']:.4f}  lr {row['lr']:.2e}  {row['seconds']:7.0f} s{val}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = Path(__file__).resolve().parent.parent
    parser.add_argument("--data", type=Path, required=True, help="folder with train/ and val/")
    parser.add_argument("--scenes", type=Path, help="folder of generated scenes: images/ and labels/")
    parser.add_argument("--run", type=Path, required=True, help="checkpoints and log go here")
    parser.add_argument("--config", type=Path, default=here / "config.toml")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--start-from", type=Path, help="begin with the averaged weights of this checkpoint")
    parser.add_argument("--device", default="auto", help="auto, cpu or cuda")
    parser.add_argument("--threads", type=int, default=0, help="0: torch decides")
    parser.add_argument("--workers", type=int, default=1, help="processes that prepare samples")
    args = parser.parse_args()
    config = configuration.load(args.config, args.set)
    args.run.mkdir(parents=True, exist_ok=True)
    runtime = Runtime(args.device, config.train.precision, args.threads)
    trainer = Trainer(args, config, runtime)
    if runtime.first:
        (args.run / "config.json").write_text(configuration.describe(config))
        print(f"{runtime.device}, {runtime.dtype}, {runtime.world} process(es), "
              f"{sum(p.numel() for p in trainer.model.parameters())} parameters", flush=True)
    trainer.run()
    runtime.close()


if __name__ == "__main__":
    main()
