"""FCN-32s/16s/8s on VGG-16's topology, narrowed, with one backbone shared by three trained heads.

    picture /1 - 5 stages of 3x3 convolutions, each closed by a 2x2 max-pool - fc6 7x7 - fc7 1x1
    32s = up32(score_fc7)
    16s = up16(up2(score_fc7) + score_pool4)
    8s  = up8(up2(up2(score_fc7) + score_pool4) + score_pool3)

Source: Long, Shelhamer, Darrell, "Fully Convolutional Networks for Semantic Segmentation", CVPR 2015.
Alignment is clean: convolutions pad 1, fc6 pads 3 and upsampling uses kernels of 2*stride cropped by
stride/2, so for sides divisible by 32 no score map needs an offset.
"""

import torch
import torch.nn.functional as F
from torch import nn

from .classes import COUNT

STAGES = (2, 2, 3, 3, 3)
HEADS = ("32s", "16s", "8s")
STRIDE = 32
#: Transposed convolutions and their strides: two between the skips, and each head's last.
UPS = {"up2_fc7": 2, "up2_pool4": 2, "up32": 32, "up16": 16, "up8": 8}
#: The largest stride whose kernel is trained; others keep bilinear weights. The paper trains the intermediate ones.
UPSAMPLING = {"fixed": 0, "intermediate": 2, "learned": 32}


def bilinear_kernel(size: int) -> torch.Tensor:
    """[size, size]; w(x) = 1 - |x - c| / f with f = (size + 1) // 2, c = f - 1 (odd) or f - 1/2 (even)."""
    f = (size + 1) // 2
    c = f - 1 if size % 2 else f - 0.5
    axis = 1 - (torch.arange(size) - c).abs() / f
    return torch.outer(axis, axis)


class TransposedConv(nn.Module):
    """Transposed convolution, kernel 2s, stride s, padding s/2: [n, c, h, w] -> [n, c, s*h, s*w].

    Weights are laid out like ConvTranspose2d's: [in, out, 2s, 2s]. The s*s phases of the output are each an
    ordinary 2x2 convolution of the input, so it is computed as one convolution and a pixel shuffle. That
    allows to compute only every d-th output pixel, exactly, for a loss on a subset of the pixels.
    """

    def __init__(self, channels: int, stride: int, learned: bool):
        super().__init__()
        self.stride = stride
        weight = torch.zeros(channels, channels, 2 * stride, 2 * stride)
        weight[range(channels), range(channels)] = bilinear_kernel(2 * stride)
        self.weight = nn.Parameter(weight, requires_grad=learned)

    def forward(self, x: torch.Tensor, every: int = 1, offset: tuple[int, int] = (0, 0)) -> torch.Tensor:
        """Pixels offset[0]::every, offset[1]::every of the output; `every` divides stride / 2 or is 1."""
        s, phases, half = self.stride, self.stride // every, self.stride // 2 // every
        inputs, outputs = self.weight.shape[:2]
        # kernelY = s * tap + phaseY; the input row above an output position is met by the later tap.
        w = self.weight.view(inputs, outputs, 2, s, 2, s)[:, :, :, offset[0]::every, :, offset[1]::every]
        w = w.flip(2, 4).permute(1, 3, 5, 0, 2, 4).reshape(outputs * phases * phases, inputs, 2, 2)
        y = F.pixel_shuffle(F.conv2d(x, w, padding=1), phases)
        return y[:, :, half:y.shape[2] - half, half:y.shape[3] - half]


def conv_bn_relu(inputs: int, outputs: int, kernel: int) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False)
    nn.init.kaiming_normal_(conv.weight, mode="fan_out", nonlinearity="relu")
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))


def backbone_layers(channels: list[int], fc: int) -> list[tuple[str, int, int, int]]:
    """(name, in, out, kernel) of every convolution up to fc7, by VGG-16's names."""
    layers, inputs = [], 3
    for stage, (count, outputs) in enumerate(zip(STAGES, channels), start=1):
        for index in range(1, count + 1):
            layers.append((f"conv{stage}_{index}", inputs, outputs, 3))
            inputs = outputs
    return layers + [("fc6", inputs, fc, 7), ("fc7", fc, fc, 1)]


class FCN(nn.Module):
    """x: [n, 3, h, w] with h, w multiples of 32, rgb / 127.5 - 1; result: {head: [n, 11, h, w]} logits."""

    def __init__(self, channels, fc: int, dropout: float, upsampling: str):
        super().__init__()
        if upsampling not in UPSAMPLING:
            raise ValueError(f"upsampling must be one of {', '.join(UPSAMPLING)}, got {upsampling}")
        self.convs = nn.ModuleDict({
            name: conv_bn_relu(i, o, k) for name, i, o, k in backbone_layers(list(channels), fc)
        })
        self.dropout = nn.Dropout(dropout)
        self.scores = nn.ModuleDict({
            "score_fc7": nn.Conv2d(fc, COUNT, 1),
            "score_pool4": nn.Conv2d(channels[3], COUNT, 1),
            "score_pool3": nn.Conv2d(channels[2], COUNT, 1),
        })
        for layer in self.scores.values():
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)
        self.ups = nn.ModuleDict({
            name: TransposedConv(COUNT, stride, learned=UPSAMPLING[upsampling] >= stride)
            for name, stride in UPS.items()
        })

    def score_maps(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        """The three heads' class scores before their last upsampling: strides 32, 16 and 8."""
        kept = {}
        for stage, count in enumerate(STAGES, start=1):
            for index in range(1, count + 1):
                x = self.convs[f"conv{stage}_{index}"](x)
            x = F.max_pool2d(x, 2)
            kept[f"pool{stage}"] = x
        x = self.dropout(self.convs["fc6"](x))
        x = self.dropout(self.convs["fc7"](x))
        with torch.autocast(x.device.type, enabled=False):
            deep = self.scores["score_fc7"](x.float())
            middle = self.ups["up2_fc7"](deep) + self.scores["score_pool4"](kept["pool4"].float())
            fine = self.ups["up2_pool4"](middle) + self.scores["score_pool3"](kept["pool3"].float())
        return {"32s": deep, "16s": middle, "8s": fine}

    def forward(self, x, every: dict[str, int] | None = None, offset=(0, 0)) -> dict[str, torch.Tensor]:
        """With `every`, head h yields only the pixels offset[0]::every[h], offset[1]::every[h]."""
        scores = self.score_maps(x)
        with torch.autocast(x.device.type, enabled=False):
            return {
                head: self.ups[f"up{head[:-1]}"](
                    scores[head],
                    (every or {}).get(head, 1),
                    tuple(o % (every or {}).get(head, 1) for o in offset),
                )
                for head in HEADS
            }


def build(settings) -> FCN:
    return FCN(settings.channels, settings.fc, settings.dropout, settings.upsampling)
