"""Cross-entropy with class weights, and a soft Jaccard loss over the batch."""

import numpy as np
import torch
import torch.nn.functional as F

from .classes import COUNT, VOID


def class_weights(labels: np.ndarray, offset: float) -> torch.Tensor:
    """[11]; 1 / log(offset + frequency), scaled so that a pixel's mean weight is 1."""
    counts = np.bincount(labels.reshape(-1), minlength=VOID + 1)[:COUNT].astype(float)
    frequency = counts / counts.sum()
    weights = 1 / np.log(offset + frequency)
    return torch.tensor(weights / (weights * frequency).sum(), dtype=torch.float32)


def soft_jaccard(probabilities: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """1 - mean over classes of |p and y| / |p or y|, over all pixels that are not void.

    probabilities: [n, 11, h, w]; labels: [n, h, w]. Classes absent from the batch are left out.
    """
    valid = labels != VOID
    target = F.one_hot(labels.clamp(max=COUNT - 1), COUNT)[valid].float()
    p = probabilities.permute(0, 2, 3, 1)[valid]
    both, size, predicted = (p * target).sum(0), target.sum(0), p.sum(0)
    present = size > 0
    return 1 - (both[present] / (size + predicted - both)[present]).mean()


def head_loss(logits: torch.Tensor, labels: torch.Tensor, weights: torch.Tensor, jaccard: float) -> torch.Tensor:
    loss = F.cross_entropy(logits, labels, weight=weights, ignore_index=VOID)
    if jaccard > 0:
        loss = loss + jaccard * soft_jaccard(logits.softmax(1), labels)
    return loss


def total_loss(outputs, labels, every, offset, weights, head_weights, jaccard) -> torch.Tensor:
    """Weighted sum over heads; head h was computed at pixels offset::every[h] only."""
    total = 0.0
    for head, logits in outputs.items():
        d = every.get(head, 1)
        target = labels[:, offset[0] % d::d, offset[1] % d::d]
        total = total + head_weights[head] * head_loss(logits, target, weights, jaccard)
    return total
