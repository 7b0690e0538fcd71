"""The network: two convolutions without padding, then a fully connected head, as small as it can be.

    32x32x3 -conv1 5x5-> 28x28x8 -pool-> 14x14x8 -conv2 3x3-> 12x12x16 -pool-> 6x6x16
            -flatten-> 576 -fc6-> 32 -fc7-> 6

ReLU after conv1, conv2 and fc6. Flattening is PyTorch's: channel by channel, line by line.
"""

import torch
from torch import nn
from torch.nn import functional as F

WIDTHS = (8, 16)
HIDDEN = 32
MAP = 6


class Classifier(nn.Module):
    def __init__(self, classes: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, WIDTHS[0], 5)
        self.conv2 = nn.Conv2d(WIDTHS[0], WIDTHS[1], 3)
        self.fc6 = nn.Linear(WIDTHS[1] * MAP * MAP, HIDDEN)
        self.fc7 = nn.Linear(HIDDEN, classes)

    def features(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        """x: [n, 3, h, w], -1 to 1 -> every map up to pool2; any size."""
        conv1 = F.relu(self.conv1(x))
        pool1 = F.max_pool2d(conv1, 2)
        conv2 = F.relu(self.conv2(pool1))
        return {"conv1": conv1, "pool1": pool1, "conv2": conv2, "pool2": F.max_pool2d(conv2, 2)}

    def forward(self, x: torch.Tensor, dropout: float = 0.0) -> torch.Tensor:
        """x: [n, 3, 32, 32] and no other size -> [n, classes] scores."""
        flat = F.dropout(self.features(x)["pool2"].flatten(1), dropout, self.training)
        return self.fc7(F.dropout(F.relu(self.fc6(flat)), dropout, self.training))

    def everywhere(self, x: torch.Tensor) -> torch.Tensor:
        """The same weights as convolutions: x [n, 3, h, w], any size from 32x32 -> [n, classes, h', w'] scores."""
        kernel = self.fc6.weight.view(HIDDEN, WIDTHS[1], MAP, MAP)
        hidden = F.relu(F.conv2d(self.features(x)["pool2"], kernel, self.fc6.bias))
        return F.conv2d(hidden, self.fc7.weight[:, :, None, None], self.fc7.bias)


def as_input(pixels: torch.Tensor) -> torch.Tensor:
    """Bytes -> -1 to 1."""
    return pixels.to(torch.get_default_dtype()) / 127.5 - 1
