"""The network as it is shipped: normalisation folded away, plain arrays by name, one function to run them.

Folding: with y = gamma * (w * x - mean) / sqrt(var + eps) + beta, the convolution becomes
w' = w * gamma / sqrt(var + eps) and b' = beta - mean * gamma / sqrt(var + eps).
"""

import torch
import torch.nn.functional as F

from .classes import COUNT
from .model import STAGES, UPS, bilinear_kernel


def fold(model) -> dict[str, torch.Tensor]:
    """{"conv1_1/kernel": [out, in, h, w], "conv1_1/bias": [out], ...} in PyTorch's layouts.

    Upsampling kernels are left out where they are fixed: they follow from their size.
    """
    weights = {}
    for name, (conv, norm, _) in model.convs.items():
        factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        weights[f"{name}/kernel"] = conv.weight * factor[:, None, None, None]
        weights[f"{name}/bias"] = norm.bias - norm.running_mean * factor
    for name, conv in model.scores.items():
        weights[f"{name}/kernel"], weights[f"{name}/bias"] = conv.weight, conv.bias
    for name, up in model.ups.items():
        if up.weight.requires_grad:
            weights[f"{name}/kernel"] = up.weight
    return {name: tensor.detach().float().contiguous() for name, tensor in weights.items()}


def upsampling_kernel(weights: dict, name: str) -> torch.Tensor:
    if f"{name}/kernel" in weights:
        return weights[f"{name}/kernel"]
    size = 2 * UPS[name]
    kernel = torch.zeros(COUNT, COUNT, size, size)
    kernel[range(COUNT), range(COUNT)] = bilinear_kernel(size)
    return kernel


def run(weights: dict[str, torch.Tensor], x: torch.Tensor) -> dict[str, torch.Tensor]:
    """Every map by name, from [n, 3, h, w] with sides divisible by 32 and values in [-1, 1].

    Convolutions are followed by a ReLU; "fuse_*" are the sums of scores; "up8", "up16", "up32" the heads' logits.
    """
    maps = {}

    def conv(name, x, relu=True):
        kernel = weights[f"{name}/kernel"]
        y = F.conv2d(x, kernel, weights[f"{name}/bias"], padding=kernel.shape[-1] // 2)
        maps[name] = y.relu() if relu else y
        return maps[name]

    def up(name, x):
        stride = UPS[name]
        maps[name] = F.conv_transpose2d(x, upsampling_kernel(weights, name), stride=stride, padding=stride // 2)
        return maps[name]

    for stage, count in enumerate(STAGES, start=1):
        for index in range(1, count + 1):
            x = conv(f"conv{stage}_{index}", x)
        x = maps[f"pool{stage}"] = F.max_pool2d(x, 2)
    deep = conv("score_fc7", conv("fc7", conv("fc6", x)), relu=False)
    middle = maps["fuse_pool4"] = up("up2_fc7", deep) + conv("score_pool4", maps["pool4"], relu=False)
    fine = maps["fuse_pool3"] = up("up2_pool4", middle) + conv("score_pool3", maps["pool3"], relu=False)
    for name, scores in (("up32", deep), ("up16", middle), ("up8", fine)):
        up(name, scores)
    return maps
