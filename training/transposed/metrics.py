"""CamVid's protocol: one confusion matrix over all frames, void ignored, mean IoU over the 11 classes."""

import numpy as np

from .classes import COUNT, VOID


def confusion(labels: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """[11, 11]; row = truth, column = prediction, in pixels; void truth is left out."""
    keep = labels != VOID
    index = labels[keep].astype(np.int64) * COUNT + predicted[keep]
    return np.bincount(index, minlength=COUNT * COUNT).reshape(COUNT, COUNT)


def scores(matrix: np.ndarray) -> dict:
    """Percentages; a class that neither occurs nor is predicted counts as NaN and is left out of the mean."""
    hit = np.diag(matrix).astype(float)
    union = matrix.sum(0) + matrix.sum(1) - hit
    with np.errstate(invalid="ignore", divide="ignore"):
        iou = 100 * hit / union
        recall = 100 * hit / matrix.sum(1)
    return {
        "miou": float(np.nanmean(iou)),
        "global": float(100 * hit.sum() / max(matrix.sum(), 1)),
        "mean_accuracy": float(np.nanmean(recall)),
        "iou": [float(v) for v in iou],
    }
