import json
import os
import subprocess
import sys
import tempfile
import unittest
from argparse import Namespace
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from transposed import config as configuration
from transposed.evaluate import load_model
from transposed.export import read, write
from transposed.folded import fold, run
from transposed.runtime import Runtime
from transposed.train import Trainer, learning_rate

HERE = Path(__file__).resolve().parent.parent
SMALL = ["model.channels=[4,4,8,8,8]", "model.fc=16", "train.batch=2", "train.precision='fp32'",
         "train.validate_every=1", "train.phases=[{'epochs':2,'crop':[64,64]}]"]


def make_folder(folder: Path, count: int) -> None:
    """Frames of two coloured halves under a sky."""
    rng = np.random.default_rng(count)
    for kind in ("images", "labels"):
        (folder / kind).mkdir(parents=True)
    for n in range(count):
        label = np.full((72, 96), 3, np.uint8)
        label[:30] = 0
        label[30:40, int(rng.integers(60)):][:, :20] = 8
        image = np.array([[150, 190, 230], *[[90, 90, 95]] * 7, [170, 30, 30]], np.uint8)[label]
        Image.fromarray(image).save(folder / "images" / f"{n}.png")
        Image.fromarray(label).save(folder / "labels" / f"{n}.png")


class Runs(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        make_folder(self.root / "data/train", 6)
        make_folder(self.root / "data/val", 2)

    def tearDown(self):
        self.folder.cleanup()

    def trainer(self, name: str) -> Trainer:
        run_folder = self.root / name
        run_folder.mkdir(exist_ok=True)
        args = Namespace(data=self.root / "data", scenes=None, run=run_folder, start_from=None, workers=0)
        return Trainer(args, configuration.load(HERE / "config.toml", SMALL), Runtime("cpu", "fp32", 1))

    def test_a_resumed_run_ends_like_an_uninterrupted_one(self):
        whole = self.trainer("whole")
        whole.run()
        first = self.trainer("parts")
        loss = first.train_epoch()
        first.epoch += 1
        first.write({"epoch": 1, "step": first.step, "loss": loss, "seconds": 0.0, "lr": 0.0})
        second = self.trainer("parts")
        self.assertEqual(second.epoch, 1)
        second.run()
        for a, b in zip(whole.average.state_dict().values(), second.average.state_dict().values()):
            torch.testing.assert_close(a, b, rtol=0, atol=0)
        rows = [json.loads(line) for line in (self.root / "parts/log.jsonl").read_text().splitlines()]
        self.assertEqual([row["epoch"] for row in rows], [1, 2])

    def test_an_interrupted_write_leaves_the_last_checkpoint(self):
        trainer = self.trainer("cut")
        trainer.write({"epoch": 0, "step": 0, "loss": 0.0, "seconds": 0.0, "lr": 0.0})
        (self.root / "cut/last.part").write_bytes(b"half")
        self.assertEqual(self.trainer("cut").epoch, 0)

    def test_export_reads_back_and_computes_the_same(self):
        trainer = self.trainer("export")
        trainer.write({"epoch": 0, "step": 0, "loss": 0.0, "seconds": 0.0, "lr": 0.0})
        model, _ = load_model(self.root / "export/last.pt")
        out = self.root / "model"
        written = write(fold(model), {}, out, "float16")
        weights, _ = read(out)
        self.assertEqual(weights["conv1_1/kernel"].shape, (4, 3, 3, 3))
        self.assertEqual(written["weightsManifest"][0]["weights"][0]["shape"], [3, 3, 3, 4])
        x = torch.rand(1, 3, 64, 64) * 2 - 1
        with torch.no_grad():
            torch.testing.assert_close(run(weights, x)["up8"], model(x)["8s"], rtol=2e-2, atol=2e-3)
        shard = out / written["shards"][0]["path"]
        shard.write_bytes(b"\0" + shard.read_bytes()[1:])
        with self.assertRaisesRegex(ValueError, "damaged"):
            read(out)

    def test_two_processes_train_together(self):
        command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2",
                   "--redirects", "1", "--tee", "1", "-m", "transposed.train", "--data", str(self.root / "data"), "--run", str(self.root / "two"),
                   "--device", "cpu", "--threads", "1", "--workers", "0"]
        for value in SMALL:
            command += ["--set", value]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
        self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        self.assertIn("2 process(es)", done.stdout)
        self.assertEqual(len((self.root / "two/log.jsonl").read_text().splitlines()), 2)
        self.assertTrue((self.root / "two/best.pt").exists())


class Settings(unittest.TestCase):
    def test_an_unknown_name_is_refused(self):
        with self.assertRaisesRegex(ValueError, "unknown value train.lrr"):
            configuration.load(HERE / "config.toml", ["train.lrr=1"])

    def test_crops_follow_the_phases(self):
        settings = configuration.from_dict({"train": {"phases": [{"epochs": 2, "crop": [64, 64]}, {"epochs": 1, "crop": [96, 96]}]}})
        self.assertEqual([settings.train.crop(e) for e in range(3)], [(64, 64), (64, 64), (96, 96)])

    def test_a_phase_may_change_the_data(self):
        phases = [{"epochs": 1, "crop": [64, 64]}, {"epochs": 1, "crop": [64, 64], "paste": 0.1}]
        settings = configuration.from_dict({"data": {"paste": 0.5}, "train": {"phases": phases}})
        self.assertEqual([settings.data_at(e).paste for e in range(2)], [0.5, 0.1])
        with self.assertRaisesRegex(ValueError, "a phase has epochs"):
            configuration.from_dict({"train": {"phases": [{"epochs": 1, "crop": [64, 64], "pasted": 0.1}]}})

    def test_learning_rate_rises_then_falls(self):
        settings = configuration.from_dict({"train": {"lr": 1.0, "warmup": 0.1, "final_lr": 0.01}}).train
        rates = [learning_rate(step, 100, settings) for step in range(100)]
        self.assertEqual(max(rates), rates[9])
        self.assertLess(rates[0], 0.2)
        self.assertAlmostEqual(rates[-1], 0.01, places=2)


if __name__ == "__main__":
    unittest.main()
