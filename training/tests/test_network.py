import unittest

import numpy as np
import torch
import torch.nn.functional as F

from transposed.calibrate import choose_offsets, fold_offsets, mean_iou
from transposed.classes import COUNT, VOID
from transposed.folded import fold, run
from transposed.losses import class_weights, soft_jaccard
from transposed.metrics import confusion, scores
from transposed.model import FCN, HEADS, TransposedConv, bilinear_kernel


class Upsampling(unittest.TestCase):
    def test_bilinear_kernel_of_four(self):
        axis = torch.tensor([0.25, 0.75, 0.75, 0.25])
        torch.testing.assert_close(bilinear_kernel(4), torch.outer(axis, axis))

    def test_equals_transposed_convolution(self):
        torch.manual_seed(1)
        x = torch.randn(2, 11, 5, 7)
        for stride in (2, 8, 16, 32):
            up = TransposedConv(11, stride, learned=True)
            torch.nn.init.normal_(up.weight)
            expected = F.conv_transpose2d(x, up.weight, stride=stride, padding=stride // 2)
            torch.testing.assert_close(up(x), expected, rtol=1e-4, atol=1e-4)

    def test_every_fourth_pixel_is_exact(self):
        torch.manual_seed(2)
        x, up = torch.randn(1, 11, 3, 4), TransposedConv(11, 16, learned=True)
        torch.nn.init.normal_(up.weight)
        for offset in ((0, 0), (3, 1)):
            torch.testing.assert_close(up(x, 4, offset), up(x)[:, :, offset[0]::4, offset[1]::4], rtol=1e-4, atol=1e-4)

    def test_inside_it_is_bilinear_resizing(self):
        x, up = torch.randn(1, 11, 6, 6), TransposedConv(11, 2, learned=False)
        resized = F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
        torch.testing.assert_close(up(x)[:, :, 1:-1, 1:-1], resized[:, :, 1:-1, 1:-1], rtol=1e-4, atol=1e-5)


class Network(unittest.TestCase):
    def test_shapes_and_gradients_of_every_head(self):
        model = FCN([4, 4, 8, 8, 8], 16, 0.1, "learned")
        outputs = model(torch.randn(2, 3, 64, 96))
        self.assertEqual({h: tuple(o.shape) for h, o in outputs.items()}, {h: (2, 11, 64, 96) for h in outputs})
        sum(o.square().mean() for o in outputs.values()).backward()
        self.assertTrue(all(p.grad is not None and p.grad.abs().sum() > 0 for p in model.parameters()))

    def test_which_kernels_are_trained(self):
        for upsampling, trained in (("fixed", 0), ("intermediate", 2), ("learned", 5)):
            model = FCN([4, 4, 8, 8, 8], 16, 0.1, upsampling)
            self.assertEqual(sum(up.weight.requires_grad for up in model.ups.values()), trained)
        with self.assertRaisesRegex(ValueError, "upsampling must be one of fixed, intermediate, learned, got bicubic"):
            FCN([4, 4, 8, 8, 8], 16, 0.1, "bicubic")

    def test_folding_changes_nothing(self):
        torch.manual_seed(3)
        model = FCN([4, 4, 8, 8, 8], 16, 0.1, "intermediate")
        for _ in range(3):
            model(torch.randn(4, 3, 64, 64) * 2 + 1)
        model.eval()
        x = torch.randn(1, 3, 64, 64)
        with torch.no_grad():
            expected, maps = model(x), run(fold(model), x)
        for head, name in (("32s", "up32"), ("16s", "up16"), ("8s", "up8")):
            torch.testing.assert_close(maps[name], expected[head], rtol=1e-3, atol=1e-5)


class Offsets(unittest.TestCase):
    def test_a_class_named_too_often_is_lowered(self):
        torch.manual_seed(4)
        labels = torch.randint(0, COUNT, (4000,))
        logits = F.one_hot(labels, COUNT).T * 3 + torch.randn(COUNT, 4000)
        logits[9] += 2
        offsets = choose_offsets(logits, labels)
        self.assertEqual(int(offsets.argmin()), 9)
        self.assertGreater(mean_iou(logits, labels, offsets), mean_iou(logits, labels, torch.zeros(COUNT)) + 5)

    def test_folded_into_biases_they_reach_every_inner_pixel(self):
        torch.manual_seed(5)
        model, x = FCN([4, 4, 8, 8, 8], 16, 0.1, "fixed").eval(), torch.randn(1, 3, 192, 192)
        offsets = {head: torch.randn(COUNT) for head in HEADS}
        with torch.no_grad():
            before = model(x)
            weights = model.state_dict()
            fold_offsets(weights, offsets)
            model.load_state_dict(weights)
            after = model(x)
        for head in HEADS:
            added = (after[head] - before[head])[0, :, 64:-64, 64:-64]
            torch.testing.assert_close(added, offsets[head][:, None, None].expand_as(added), rtol=1e-4, atol=1e-4)


class Scores(unittest.TestCase):
    def test_protocol_by_hand(self):
        truth = np.array([[0, 0, 1, VOID]])
        predicted = np.array([[0, 1, 1, 5]])
        matrix = confusion(truth, predicted)
        self.assertEqual(matrix.sum(), 3)
        self.assertEqual((matrix[0, 0], matrix[0, 1], matrix[1, 1]), (1, 1, 1))
        result = scores(matrix)
        self.assertAlmostEqual(result["miou"], 50.0)
        self.assertAlmostEqual(result["global"], 200 / 3)

    def test_perfect_prediction_has_no_jaccard_loss(self):
        labels = torch.tensor([[[0, 1], [2, VOID]]])
        sure = F.one_hot(labels.clamp(max=COUNT - 1), COUNT).permute(0, 3, 1, 2).float()
        self.assertAlmostEqual(float(soft_jaccard(sure, labels)), 0.0, places=6)
        self.assertGreater(float(soft_jaccard(sure.roll(1, 1), labels)), 0.9)

    def test_rare_classes_weigh_more_and_the_mean_is_one(self):
        labels = np.array([0] * 90 + [1] * 10)
        weights = class_weights(labels, 1.1)
        self.assertGreater(weights[1], weights[0])
        self.assertAlmostEqual(float(0.9 * weights[0] + 0.1 * weights[1]), 1.0, places=5)


if __name__ == "__main__":
    unittest.main()
